import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/claims/checkText.ts';

const read = (text: string) =>
  checkText(text).claims.map(({ quote, kind, verdict, subject }) => [
    quote.replace(/ (?:tỷ|nghìn).*$/, ''),
    kind,
    subject.area?.name ?? null,
    subject.measure?.code ?? null,
    subject.period?.timePeriod ?? null,
    verdict,
  ]);

describe('claims of other texts of the kind', () => {
  it('exports and imports add up to the trade, and their difference is the balance', () => {
    const text = (balance: string) =>
      `Trong 8 tháng năm 2025, kim ngạch xuất khẩu của Quảng Ninh đạt 24,5 tỷ USD; kim ngạch nhập khẩu của Quảng Ninh đạt 21,3 tỷ USD; Quảng Ninh xuất siêu ${balance} tỷ USD.`;
    expect(read(text('3,2')).map((one) => one[5])).toEqual(['consistent', 'consistent', 'consistent']);
    expect(read(text('4,2')).map((one) => one[5])).toEqual(['inconsistent', 'inconsistent', 'inconsistent']);
  });

  it('shares in brackets are of the region, not of the place before', () => {
    const text = `6 tháng đầu năm 2023, kim ngạch xuất khẩu toàn khu vực phía Bắc đạt 102 tỷ USD; Bắc Ninh dẫn đầu với 17,06 tỷ USD, chiếm 16,7% kim ngạch toàn vùng, giảm 21,8%; Thái Nguyên 12,91 tỷ USD (chiếm 12,7%).`;
    expect(read(text).map(([quote, , area, , , verdict]) => [quote, area, verdict])).toEqual([
      ['102', 'Khu vực phía Bắc', 'consistent'],
      ['dẫn đầu', 'Bắc Ninh', 'consistent'],
      ['17,06', 'Bắc Ninh', 'consistent'],
      ['16,7%', 'Bắc Ninh', 'consistent'],
      ['21,8%', 'Bắc Ninh', 'consistent'],
      ['12,91', 'Thái Nguyên', 'consistent'],
      ['12,7%', 'Thái Nguyên', 'consistent'],
    ]);
  });

  it('the month keeps apart from the months together, and a part from the whole', () => {
    const text = `IIP của Bình Dương tháng 6/2024 tăng 10,9% so với cùng kỳ và tăng 0,7% so với tháng trước. Tính chung 6 tháng đầu năm 2024, IIP của Bình Dương tăng 7,7%, trong đó ngành chế biến, chế tạo tăng 8,5%.`;
    expect(read(text).map((one) => [one[0], one[4]])).toEqual([
      ['10,9%', '2024-M06'],
      ['0,7%', '2024-M06'],
      ['7,7%', '2024-01-01/P6M'],
      ['8,5%', '2024-01-01/P6M'],
    ]);
    expect(checkText(text).claims.map(({ subject }) => subject.part)).toEqual([
      null,
      null,
      null,
      'công nghiệp chế biến, chế tạo',
    ]);
  });

  it('a list that breaks the threshold of its count is noticed (T-14)', () => {
    const text = (last: string) =>
      `6 tháng đầu năm 2024, 3 địa phương phía Bắc có mức tăng IIP từ 10% trở lên gồm: Bắc Giang tăng 21%; Phú Thọ 15,5%; Nghệ An ${last}.`;
    expect(read(text('10%')).map((one) => one[5])).toEqual(['consistent', 'consistent', 'consistent', 'consistent']);
    expect(read(text('9,2%'))[0]?.[5]).toBe('inconsistent');
  });

  it('"đều tăng" with one that fell, k above n, and parts above their total do not fit', () => {
    const wrong = (text: string) => checkText(text).claims.filter(({ verdict }) => verdict === 'inconsistent').length;
    const said = 'Trong quý I/2024, kim ngạch xuất khẩu của các tỉnh Đông Nam Bộ';
    expect(wrong(`${said} đều tăng trưởng: Bình Dương tăng 5,1%; Đồng Nai giảm 2,3%; Tây Ninh tăng 8%.`)).toBe(2);
    expect(wrong(`Năm 2023, 30/28 tỉnh, thành phố phía Bắc có IIP tăng trưởng dương.`)).toBe(1);
    expect(wrong(`${said} đạt 20 tỷ USD; Bình Dương đạt 12 tỷ USD; Đồng Nai đạt 11 tỷ USD.`)).toBeGreaterThan(1);
  });

  it('whose number it is must be certain: two places together, and a place compared with, are not', () => {
    const [both] = checkText('Năm 2023, kim ngạch xuất khẩu của Hà Nội và Hải Phòng đạt 43,4 tỷ USD.').claims;
    expect(both).toMatchObject({ verdict: 'uncheckable', subject: { area: null } });
    const [own, other] = checkText(
      'Năm 2023, IIP của Hải Phòng tăng 12%, cao hơn mức tăng của cả nước là 1,5%.',
    ).claims;
    expect([own?.subject.area?.name, other?.subject.area ?? null]).toEqual(['Hải Phòng', null]);
    const each = checkText('Năm 2023, kim ngạch xuất khẩu của Thanh Hóa và Quảng Ngãi cùng tăng 22,1%.').claims;
    expect(each.map(({ subject }) => subject.area?.name)).toEqual(['Thanh Hóa', 'Quảng Ngãi']);
  });

  it('targets and plans of later years get no period of the text', () => {
    const claims = checkText(
      'Năm 2023, xuất khẩu của Bắc Ninh đạt 39,3 tỷ USD. Đến năm 2030, phấn đấu đạt 80 tỷ USD.',
    ).claims;
    expect(claims.map(({ subject }) => subject.period?.timePeriod ?? null)).toEqual(['2023', null]);
  });

  it('says nothing about texts without figures', () => {
    expect(checkText('Bộ trưởng đã phát biểu. Hội nghị lần thứ X, năm 2024 thành công tốt đẹp.')).toMatchObject({
      claims: [],
      cautions: [],
    });
    expect(checkText('').claims).toEqual([]);
  });
});

describe('words that say what a number is of', () => {
  const parts = (text: string) => checkText(text).claims.map(({ quote, subject }) => [quote, subject.part]);

  it('a part that the catalogue does not know is never taken for the whole', () => {
    expect(
      parts(
        'Kim ngạch xuất khẩu cả nước tháng 6/2024 đạt 33,09 tỷ USD, tăng 10,5%; khu vực kinh tế trong nước đạt 9,1 tỷ USD, tăng 12%.',
      ),
    ).toEqual([
      ['33,09 tỷ USD', null],
      ['10,5%', null],
      ['9,1 tỷ USD', 'kinh tế trong nước'],
      ['12%', 'kinh tế trong nước'],
    ]);
    expect(parts('Xuất khẩu giày dép của Hải Phòng tháng 6/2024 đạt 1,2 tỷ USD.')[0]?.[1]).toBe('giày dép');
    expect(parts('Đối với doanh nghiệp FDI, kim ngạch xuất khẩu của Bắc Ninh năm 2023 đạt 30 tỷ USD.')[0]?.[1]).toBe(
      'doanh nghiệp fdi',
    );
    expect(parts('Tổng mức bán lẻ của Hà Nội năm 2023 tăng 10%, tăng 7% nếu loại trừ yếu tố giá.').at(-1)?.[1]).toMatch(
      /giá/,
    );
  });

  it('a number in the brackets of a place is of that place, also the second one', () => {
    const text =
      'Xuất khẩu 6 tháng đầu năm 2024 đạt cao nhất ở Bắc Ninh (18,1 tỷ USD, tăng 2,5%), Thái Nguyên (15,2 tỷ USD, giảm 1,1%).';
    expect(read(text).map(([quote, kind, area]) => [quote, kind, area])).toEqual([
      ['cao nhất', 'rank', 'Bắc Ninh'],
      ['cao nhất', 'rank', 'Thái Nguyên'],
      ['18,1', 'value', 'Bắc Ninh'],
      ['2,5%', 'growth', 'Bắc Ninh'],
      ['15,2', 'value', 'Thái Nguyên'],
      ['1,1%', 'growth', 'Thái Nguyên'],
    ]);
  });

  it('those with a figure and those named without one are all places', () => {
    const text = (k: number) =>
      `Trong ${k}/14 địa phương vùng Trung du và miền núi phía Bắc có số liệu về vốn FDI đăng ký cấp mới năm 2023, Bắc Giang đứng đầu. Chưa có số liệu về vốn FDI đăng ký cấp mới năm 2023 của: Hà Giang, Cao Bằng, Lai Châu.`;
    const verdicts = (k: number) => checkText(text(k)).claims.map(({ kind, verdict }) => [kind, verdict]);
    expect(verdicts(11)[0]).toEqual(['count', 'consistent']);
    expect(verdicts(12)[0]).toEqual(['count', 'inconsistent']);
  });
});
