import { describe, expect, it } from 'vitest';
import { areaNamed } from '../../../src/core/import/areaNames.ts';
import { comparisonIn } from '../../../src/core/import/comparison.ts';
import { fold } from '../../../src/core/import/fold.ts';
import { industryNamed } from '../../../src/core/import/industries.ts';
import { itemCode } from '../../../src/core/import/itemCode.ts';
import { periodIn } from '../../../src/core/import/periodWords.ts';
import { isUnitLine, unitNamed, unitOf, unitsOfLine } from '../../../src/core/import/unitWords.ts';

describe('periods in headings', () => {
  it.each([
    ['Tháng 4 năm 2024', '2024-M04'],
    ['Ước tính tháng 5 năm 2024', '2024-M05'],
    ['Cộng dồn 6 tháng năm 2024', '2024-01-01/P6M'],
    ['6 tháng đầu năm 2024', '2024-01-01/P6M'],
    ['02 tháng năm 2023', '2023-01-01/P2M'],
    ['Quý I năm 2024', '2024-Q1'],
    ['Quí IV năm 2023', '2023-Q4'],
    ['thời điểm 01/6/2024', '2024-06-01'],
    ['Tháng 5/2009', '2009-M05'],
    ['Năm 2023', '2023'],
    ['cả năm 2023', '2023'],
    ['được cấp phép từ 01/01- 20/05/2024', '2024-01-01/P5M'],
    ['được cấp giấy phép từ 1/1 đến 20/11/2006', '2006-01-01/P11M'],
    ['(Từ 01/06/2024 đến 30/06/2024)', '2024-M06'],
    ['Từ ngày 01/01/2024 đến hết ngày 30/06/2024', '2024-01-01/P6M'],
    ['Sơ bộ tháng 12 năm 2022', '2022-M12'],
    ['tháng 7năm 2011', '2011-M07'],
    ['tháng12/2003', '2003-M12'],
  ])('%s', (heading, period) => {
    expect(periodIn(fold(heading), null)).toBe(period);
  });

  it.each([
    'có việc làm trong 12 tháng qua, năm 2024',
    '(Từ 01/06/2024 đến 15/06/2024)',
    'Từ 16/6 đến 30/6/2024',
    'Kỳ 1 tháng 6 năm 2024',
    'kỳ II tháng 6/2024',
    'nửa đầu tháng 6/2024',
    '15 ngày đầu tháng 6 năm 2024',
    'mười hai tháng trước thời điểm 1/4/2009',
    '12 tháng trước điều tra',
    'trong 6 tháng gần đây',
    'Sáu tháng cuối năm 2024',
    '7 tháng còn lại của năm 2024',
    '3 tháng tới',
    'in the last 12 months 2024',
  ])('finds none in months that do not begin with a year: %s', (heading) => {
    expect(periodIn(fold(heading), 2024)).toBeNull();
  });

  it('takes the year from around where the heading names none, and never invents one', () => {
    expect(periodIn(fold('Tháng 6'), 2024)).toBe('2024-M06');
    expect(periodIn(fold('Tháng 6'), null)).toBeNull();
  });
});

describe('comparisons in headings', () => {
  it.each([
    ['Tháng 5 năm 2024 so với tháng trước', 'PREV'],
    ['Tháng 5 năm 2024 so với cùng kỳ năm trước', 'SPLY'],
    ['thời điểm 01/5/2024 so với cùng thời điểm tháng trước', 'PREV'],
    ['thời điểm 01/5/2024 so với cùng thời điểm năm trước', 'SPLY'],
    ['5 tháng năm 2024 so với kế hoạch năm 2024 (%)', 'PLAN'],
    ['Năm 2023 so với năm 2022', 'SPLY'],
    ['Cơ cấu (%)', 'SHARE'],
    ['Tổng mức', 'LEVEL'],
    ['Tăng/giảm so với cùng kỳ (%)', 'SPLY_GROWTH'],
    ['Tháng 5/2009 so với tháng 4/2009', 'PREV'],
  ])('%s is %s', (heading, basis) => {
    expect(comparisonIn(fold(heading)).basis).toBe(basis);
  });

  it('remembers the year of the plan', () => {
    expect(comparisonIn(fold('9 tháng năm 2023 so với kế hoạch năm 2022 (%)'))).toMatchObject({
      planYear: 2022,
      rest: '9 thang nam 2023 (%)',
    });
  });
});

describe('names', () => {
  it.each([
    ['Thái Bình ', 'VN-20'],
    ['TP. Hồ Chí Minh', 'VN-SG'],
    ['Tp Hồ Chí Minh', 'VN-SG'],
    ['Thừa Thiên - Huế', 'VN-26'],
    ['Huế', 'VN-26'],
    ['Hoà Bình', 'VN-14'],
    ['Đăk Lăk', 'VN-33'],
    ['BẮC KẠN', 'VN-53'],
    ['Bà Rịa - Vũng Tàu', 'VN-43'],
    ['CẢ NƯỚC ', 'VN'],
  ])('%s is %s', (label, code) => {
    expect(areaNamed(label, '2024-06-29')).toBe(code);
  });

  it('takes a name by the borders of the day', () => {
    expect(areaNamed('Bắc Ninh', '2025-06-30')).toBe('VN-56');
    expect(areaNamed('Bắc Ninh', '2025-07-31')).toBe('VN-24-2025');
    expect(areaNamed('Atlantis', '2024-01-01')).toBeNull();
  });

  it('tells section D from division 35, which the books print one under the other', () => {
    expect(industryNamed('Sản xuất và phân phối điện')).toBe('D');
    expect(industryNamed('Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước\nvà điều hoà không khí')).toBe('35');
    expect(industryNamed('Toàn ngành công nghiệp')).toBe('_T');
  });

  it('gives an item one code however it is shortened', () => {
    expect(itemCode(['SP từ kim loại thường khác'])).toBe(itemCode(['Sản phẩm từ kim loại thường khác']));
    expect(itemCode(['Khu vực có vốn ĐTTTNN'])).toBe(itemCode(['Khu vực có vốn đầu tư NN']));
    expect(itemCode(['Hàng dệt, may'])).toBe(itemCode(['Dệt, may']));
    expect(itemCode(['Vốn ngân sách NN cấp tỉnh'])).toBe('VON_NGAN_SACH_NHA_NUOC_CAP_TINH');
  });

  it('gives an item one code whatever its row is numbered and however a country is spelt', () => {
    expect(itemCode(['B. Mặt hàng chủ yếu', 'Gạo'])).toBe(itemCode(['Mặt hàng chủ yếu', 'Gạo']));
    expect(itemCode(['2. Gieo trồng ngô'])).toBe(itemCode(['Gieo trồng ngô']));
    expect(itemCode(['Ô-xtrây-li-a'])).toBe(itemCode(['Ôx-trây-li-a']));
    expect(itemCode(['Vitamin C. ơ'])).toBe('VITAMIN_C_O');
  });

  it('does not take "60+" or "<=1990" for the number alone', () => {
    expect(itemCode(['60+'])).toBe('60_TRO_LEN');
    expect(itemCode(['<=1990'])).toBe('DEN_1990');
  });

  it('tells units by their marks, and never by half of a bracket', () => {
    expect(unitOf('Ngnìn cái')).toEqual({ unit: 'PIECES', unitMult: 3 });
    for (const text of ['Tr.đ', 'trđ', 'triệu đ']) expect(unitOf(text), text).toEqual({ unit: 'VND', unitMult: 6 });
    expect(unitOf('d')).toEqual({ unit: 'D', unitMult: 0 });
    expect(unitNamed('đồng')).toEqual({ unit: 'VND', unitMult: 0 });
    expect(unitNamed('động')).toBeNull();
    expect(isUnitLine('lượt người)')).toBe(false);
  });

  it('reads two units in one line', () => {
    expect(unitsOfLine('Nghìn tấn; Triệu USD')).toEqual([
      { unit: 'T', unitMult: 3 },
      { unit: 'USD', unitMult: 6 },
    ]);
    expect(isUnitLine('Tỷ đồng')).toBe(true);
    expect(isUnitLine('Hà Nội')).toBe(false);
  });
});
