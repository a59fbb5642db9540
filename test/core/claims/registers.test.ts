import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/claims/checkText.ts';

const read = (text: string) =>
  checkText(text).claims.map(({ quote, kind, subject }) => [
    quote.replace(/ (?:tỷ|nghìn|triệu|lần|điểm).*$/, ''),
    kind,
    subject.area?.name ?? null,
    subject.period?.timePeriod ?? null,
  ]);
const areas = (text: string) => read(text).map(([quote, , area]) => [quote, area]);

describe('a place that is only compared with', () => {
  it('is not what the next number is of: "bằng 23,3% của Bắc Ninh; …", "gấp 1,4 lần …"', () => {
    expect(
      areas(
        '6 tháng đầu năm 2024, vốn FDI đăng ký cấp mới của Bắc Giang đạt 250,5 triệu USD, chỉ bằng 23,3% của Bắc Ninh; bù lại, vốn điều chỉnh tăng thêm đạt 484 triệu USD.',
      ).at(-1),
    ).toEqual(['484', 'Bắc Giang']);
    expect(
      areas(
        '6 tháng đầu năm 2024, vốn FDI đăng ký cấp mới của Quảng Ninh bằng 88,6% Bà Rịa - Vũng Tàu và gấp 1,3 lần Hà Nội.',
      ).at(-1),
    ).toEqual(['1,3', 'Quảng Ninh']);
    expect(
      areas(
        '6 tháng đầu năm 2024, vốn đầu tư từ ngân sách nhà nước của Hà Nội đạt 23,9 nghìn tỷ đồng, chiếm gần một phần mười cả nước, gấp 1,4 lần TP. Hồ Chí Minh và gấp gần 3,8 lần Hải Phòng.',
      ).filter(([quote]) => quote !== '23,9'),
    ).toEqual(
      expect.arrayContaining([
        ['1,4', 'Hà Nội'],
        ['3,8', 'Hà Nội'],
      ]),
    );
  });
});

describe('a year that is only compared with', () => {
  it('is not that of what follows: "tương đương quý II/2023. Tổng mức 6 tháng đạt …"', () => {
    const text =
      'Tốc độ tăng của tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng cả nước quý II/2024 (8,8%) tương đương quý II/2023 (8,8%). Tổng mức 6 tháng đạt 3.098,7 nghìn tỷ đồng.';
    expect(read(text).at(-1)).toEqual(['3.098,7', 'value', 'Cả nước', '2024-01-01/P6M']);
    const vượt =
      'Kim ngạch xuất khẩu cả nước quý II/2024 là 97,2 tỷ USD, vượt quý IV/2023 (96,53 tỷ USD). Xuất khẩu quý I đạt 92,88 tỷ USD.';
    expect(read(vượt).map((one) => one[3])).toEqual(['2024-Q2', '2023-Q4', '2024-Q1']);
  });
});

describe('a share of several', () => {
  it('is of none of them: "A (1), B (2), C (3) chiếm 43,7%"', () => {
    const { claims } = checkText(
      'Ba nhóm hàng xuất khẩu lớn nhất của cả nước 6 tháng đầu năm 2024 gồm điện tử, máy tính và linh kiện (32,91 tỷ USD), điện thoại và linh kiện (27,2 tỷ USD), dệt may (16,28 tỷ USD) chiếm 40,2% tổng kim ngạch xuất khẩu.',
    );
    const share = claims.find(({ kind }) => kind === 'share');
    expect([share?.quote, share?.verdict, share?.missing[0]?.vi]).toEqual([
      '40,2%',
      'uncheckable',
      'tỷ trọng này là của riêng số cuối hay của chung các số đã kể',
    ]);
  });
});

describe('a number of a place that is not understood', () => {
  it('is no total of those beside it, and a hyphen without spaces is understood', () => {
    const text = (first: string) =>
      `In the first half of 2024, exports of the country reached US$190.1 billion. FDI pledges: ${first} (US$1.5 billion), Quang Ninh (US$1.4 billion) and Bac Ninh (US$1.1 billion) were the top recipients of the country.`;
    expect(checkText(text('Saigon Delta')).claims.map(({ verdict }) => verdict)).not.toContain('inconsistent');
    expect(areas(text('Ba Ria-Vung Tau'))[1]).toEqual(['1.5 billion', 'Bà Rịa - Vũng Tàu']);
  });
});

describe('what stands in brackets', () => {
  const of = (text: string) =>
    checkText(text).claims.map(({ quote, subject }) => [quote, subject.measure?.code, subject.period?.timePeriod]);
  it('is not what the next number is of, where there is another', () => {
    expect(
      of(
        'Xuất khẩu gạo của cả nước 6 tháng đầu năm 2024 (chiếm 1,6% tổng mức nhập khẩu của các nước châu Phi) tăng 32%. IIP cả nước quý II/2024 tăng 9,5% (quý II/2023 giảm 0,2%), riêng khai khoáng giảm 7%. Tổng mức bán lẻ tăng 8,8%.',
      ).filter(([quote]) => ['32%', '7%', '8,8%'].includes(String(quote))),
    ).toEqual([
      ['32%', 'EXPORT_VALUE', '2024-01-01/P6M'],
      ['7%', 'IIP', '2024-Q2'],
      ['8,8%', 'RETAIL_SALES', '2024-Q2'],
    ]);
    const parts = checkText(
      'In the first half of 2024, exports of handicrafts (1.2 percent of total exports of the country) rose by 28.6 percent.',
    ).claims.map(({ quote, subject }) => [quote, subject.part]);
    expect(parts.at(-1)).toEqual(['28.6 percent', 'handicrafts']);
    expect(
      of('IIP cả nước 6 tháng đầu năm 2024: tăng 7,7% (tháng 6 tăng 10,9%), khai khoáng giảm 5,5%.').map(
        (one) => one[2],
      ),
    ).toEqual(['2024-01-01/P6M', '2024-M06', '2024-01-01/P6M']);
    expect(of('Tính chung (6 tháng đầu năm 2024), IIP của cả nước tăng 7,7%.')).toEqual([
      ['7,7%', 'IIP', '2024-01-01/P6M'],
    ]);
  });
});

describe('what a growth is held against', () => {
  const of = (text: string) =>
    checkText(text).claims.map(({ quote, subject }) => [quote, subject.basis, subject.period?.timePeriod]);
  it('is the same quarter or months of a year before, where the text names it', () => {
    expect(
      of('Kim ngạch xuất khẩu cả nước quý II/2024 tăng 4,7% so với quý I và tăng 12,5% so với quý II/2023.'),
    ).toEqual([
      ['4,7%', 'PREV_GROWTH', '2024-Q2'],
      ['12,5%', 'SPLY_GROWTH', '2024-Q2'],
    ]);
  });
  it('names the month itself, and is a year before for months together', () => {
    expect(
      of(
        'Tính chung 5 tháng đầu năm 2024, xuất khẩu cả nước tăng 15,2%. IIP cả nước tăng 3,9% so với tháng 4 và 5 tháng đầu năm tăng 6,8%.',
      ),
    ).toEqual([
      ['15,2%', 'SPLY_GROWTH', '2024-01-01/P5M'],
      ['3,9%', 'PREV_GROWTH', '2024-M05'],
      ['6,8%', 'SPLY_GROWTH', '2024-01-01/P5M'],
    ]);
    expect(of('Tháng 6/2024, IIP cả nước tăng 6% so với tháng 4.')).toEqual([['6%', null, '2024-M06']]);
  });
});

describe('a share in brackets', () => {
  it('is no growth because a growth was told before it', () => {
    expect(
      read(
        'Xuất khẩu rau quả của cả nước 6 tháng đầu năm 2024 tăng 28,2%, xuất khẩu điện thoại (14,3% tổng kim ngạch) tăng 11,3%.',
      ).map(([quote, kind]) => [quote, kind]),
    ).toEqual([
      ['28,2%', 'growth'],
      ['14,3%', 'share'],
      ['11,3%', 'growth'],
    ]);
  });
});

describe('what a post shortens', () => {
  it('is read in full', () => {
    const text = `🏭 IIP cả nước 6T/2024: +7,7% (T6 +10,9% svck) 🔥
🚢 XK 6T: 190,1 tỷ $ (+14,5%), NK 178,5 tỷ $ 👉 xuất siêu 11,6 tỷ $
Riêng T6: XK 33,09 tỷ $
💰 FDI cấp mới 6T: 9,54 tỷ $, 1.538 DA
🏗️ Vốn NSNN 6T: 244,4k tỷ đồng, đạt 33,8% KH năm
👷 LĐ CN (1/6/2024): Yên Bái +16,8%`;
    expect(
      checkText(text).claims.map(({ quote, subject, number }) => [
        quote,
        subject.measure?.code ?? subject.measure?.name.en,
        subject.period?.timePeriod,
        number?.unit,
      ]),
    ).toEqual([
      ['+7,7%', 'IIP', '2024-01-01/P6M', 'PT'],
      ['+10,9%', 'IIP', '2024-M06', 'PT'],
      ['190,1 tỷ $', 'EXPORT_VALUE', '2024-01-01/P6M', 'USD'],
      ['+14,5%', 'EXPORT_VALUE', '2024-01-01/P6M', 'PT'],
      ['178,5 tỷ $', 'IMPORT_VALUE', '2024-01-01/P6M', 'USD'],
      ['11,6 tỷ $', 'Trade surplus', '2024-01-01/P6M', 'USD'],
      ['33,09 tỷ $', 'EXPORT_VALUE', '2024-M06', 'USD'],
      ['9,54 tỷ $', 'FDI_NEW', '2024-01-01/P6M', 'USD'],
      ['1.538', 'FDI_PROJECTS', '2024-01-01/P6M', 'COUNT'],
      ['244,4k tỷ đồng', 'STATE_INVESTMENT', '2024-01-01/P6M', 'VND'],
      ['33,8%', 'STATE_INVESTMENT', '2024-01-01/P6M', 'PT'],
      ['+16,8%', 'LABOUR_INDEX', '2024-06-01', 'PT'],
    ]);
  });
  it('letters that may be of a place say nothing certain, and a day of the labour figures is not that of the text', () => {
    const { claims, day } = checkText(
      'Vốn NSNN 6T/2024 cả nước: 244,4k tỷ đồng. HN 23,9k tỷ đồng, QN 5,3k tỷ đồng, TP.HCM 17,5k tỷ đồng. LĐ CN (1/6/2024) cả nước +3,8%. VỐN FDI CẤP MỚI ĐẠT 9,5 tỷ USD.',
    );
    expect(day).toBeNull();
    expect(claims.map(({ subject, missing }) => [subject.area?.name, missing[0]?.vi])).toEqual([
      ['Cả nước', 'một con số khác trong bài hay trong kho để đối chiếu'],
      ['Hà Nội', 'một con số khác trong bài hay trong kho để đối chiếu'],
      ['Hà Nội', '"QN" viết tắt nơi nào hay gì'],
      ['TP. Hồ Chí Minh', 'một con số khác trong bài hay trong kho để đối chiếu'],
      ['Cả nước', 'một con số khác trong bài hay trong kho để đối chiếu'],
      ['Cả nước', 'một con số khác trong bài hay trong kho để đối chiếu'],
    ]);
  });
  it('begins a sentence where it did, and so does a surplus in English', () => {
    const sentences = (text: string) => checkText(text).read.map(({ sentence }) => sentence);
    expect(sentences('XK cả nước 6T/2024 đạt 190,1 tỷ USD. NK đạt 178,5 tỷ USD. KNXK T6: 33,1 tỷ USD.')).toEqual([
      0, 1, 2,
    ]);
    expect(
      sentences(
        'Exports of the country rose 14.5% in the first half of 2024. The trade surplus was worth $11.63 billion.',
      ),
    ).toEqual([0, 1]);
  });
  it('a terminal, a day of the week and other capitals stay what they are', () => {
    const text = 'Nhà ga T3 và T2, T7 và CN nghỉ. IIP cả nước tháng 6/2024 tăng 10,9% so với cùng kỳ.';
    expect(read(text)).toEqual([['10,9%', 'growth', 'Cả nước', '2024-M06']]);
  });
});

describe('a speech', () => {
  const of = (text: string) =>
    checkText(text).claims.map(({ quote, subject, number }) => [
      quote,
      subject.part,
      subject.period?.timePeriod,
      number?.value,
      number?.unit,
    ]);
  it('speaks to those who hear it, of the year before, of halves and of dollars said once', () => {
    expect(
      of(
        'Nửa đầu năm 2024, sản xuất công nghiệp của cả nước tăng 7,7%, các đồng chí nhớ là cùng kỳ năm ngoái chúng ta còn giảm hơn 1%. Nhập khẩu cả nước xấp xỉ 178 tỷ rưỡi, thành ra xuất siêu khoảng 11,6 tỷ đô la; ít hơn cùng kỳ, cùng kỳ là hơn 12 tỷ.',
      ),
    ).toEqual([
      ['7,7%', null, '2024-01-01/P6M', 7.7, 'PT'],
      ['1%', null, '2023-01-01/P6M', -1, 'PT'],
      ['178 tỷ rưỡi', null, '2024-01-01/P6M', 178.5e9, 'USD'],
      ['11,6 tỷ đô la', null, '2024-01-01/P6M', 11.6e9, 'USD'],
      ['12 tỷ', null, '2023-01-01/P6M', 12e9, 'USD'],
    ]);
  });
});

describe('numbers that look like others', () => {
  it('means for each month or person, and growths against a mean, are held against no figure of the whole', () => {
    const { claims } = checkText(
      'So với bình quân bốn quý của năm 2023 (khoảng 88,7 tỷ USD mỗi quý), kim ngạch xuất khẩu cả nước quý II/2024 cao hơn 9,6%. Bình quân mỗi tháng năm 2024, xuất khẩu cả nước đạt 31,7 tỷ USD. CPI cả nước tháng 6 năm 2024 tăng 1,4% so với đầu năm.',
    );
    expect(claims.map(({ quote, subject, missing }) => [quote, subject.basis, missing[0]?.vi.slice(0, 20)])).toEqual([
      ['88,7 tỷ USD', 'LEVEL', 'số bình quân cho mỗi'],
      ['9,6%', null, 'một con số khác tron'],
      ['31,7 tỷ USD', 'LEVEL', 'số bình quân cho mỗi'],
      ['1,4%', null, 'một con số khác tron'],
    ]);
    expect(read('Hết tháng 6/2024, vốn đầu tư từ ngân sách nhà nước cả nước được 244 nghìn tỷ đồng.')[0]?.[3]).toBe(
      '2024-01-01/P6M',
    );
  });
});

describe('a feature on one province', () => {
  it('calls it "trên địa bàn", "tỉnh", "do địa phương quản lý" once its title has named it, and tells of a month before', () => {
    const text = `Bắc Giang giữ nhịp tăng trưởng

Theo Cục Thống kê tỉnh Bắc Giang, tại thời điểm 01/6/2024, chỉ số sử dụng lao động của doanh nghiệp công nghiệp trên địa bàn tăng 9,3% so với cùng thời điểm năm trước, so với mức tăng 3,8% của cả nước. Trong 28 tỉnh, thành phố phía Bắc, Yên Bái tăng 16,8%. Một tháng trước đó, mức tăng của tỉnh là 15%.

Sáu tháng đầu năm 2024, vốn đầu tư thực hiện từ nguồn ngân sách nhà nước do địa phương quản lý ước đạt 3.090 tỷ đồng. Các tỉnh có nhiều khu công nghiệp tăng vốn thêm 5%.`;
    expect(
      read(text)
        .slice(0, 5)
        .map(([quote, , area, period]) => [quote, area, period]),
    ).toEqual([
      ['9,3%', 'Bắc Giang', '2024-06-01'],
      ['3,8%', 'Cả nước', '2024-06-01'],
      ['16,8%', 'Yên Bái', '2024-06-01'],
      ['15%', 'Bắc Giang', '2024-05-01'],
      ['3.090', 'Bắc Giang', '2024-01-01/P6M'],
    ]);
    // "các tỉnh" are others
    expect(checkText(text).claims.at(-1)?.subject.area?.reach).not.toBe('sentence');
  });
});

describe('a range', () => {
  it('is "từ 7,5 đến 8%" as well as "7,5-8%", and what is usual each year is no figure of this one', () => {
    const ranges = (text: string) =>
      checkText(text).claims.map(({ quote, kind, number }) => [quote, kind, number && [number.low, number.high]]);
    expect(ranges('6 tháng đầu năm 2024, IIP cả nước tăng từ 7,5 đến 8% so với cùng kỳ.')).toEqual([
      ['7,5 đến 8%', 'growth', [7.45, 8.5]],
    ]);
    expect(
      ranges('Năm 2024, xuất khẩu cả nước sáu tháng cuối năm thường cao hơn sáu tháng đầu năm từ 8 đến 10%.'),
    ).toEqual([]);
  });
});

describe('the capital of the centre and of the places', () => {
  it('are two parts: "trung ương 32,5 nghìn tỷ đồng (-2,6%), địa phương 158,1 nghìn tỷ đồng (+6,7%)"', () => {
    const text =
      'Vốn đầu tư từ NSNN 5 tháng năm 2024: 190,6 nghìn tỷ đồng; trong đó trung ương 32,5 nghìn tỷ đồng (-2,6%), địa phương 158,1 nghìn tỷ đồng (+6,7%).';
    expect(checkText(text).claims.map(({ quote, subject }) => [quote, subject.area?.name, subject.part])).toEqual([
      ['190,6 nghìn tỷ đồng', 'Cả nước', null],
      ['32,5 nghìn tỷ đồng', 'Cả nước', 'trung ương'],
      ['-2,6%', 'Cả nước', 'trung ương'],
      ['158,1 nghìn tỷ đồng', 'Cả nước', 'địa phương'],
      ['+6,7%', 'Cả nước', 'địa phương'],
    ]);
  });
});

describe('a list of goods with their values in brackets', () => {
  it('has each value for the goods right before it', () => {
    const text =
      'Xuất khẩu của cả nước 6 tháng đầu năm 2024: khu vực FDI đạt 136,69 tỷ USD, gấp 2,56 lần khu vực kinh tế trong nước (53,39 tỷ USD); điện tử, máy tính và linh kiện (32,91 tỷ USD), điện thoại và linh kiện (27,2 tỷ USD).';
    expect(
      checkText(text).claims.flatMap(({ quote, kind, subject }) => (kind === 'value' ? [[quote, subject.part]] : [])),
    ).toEqual([
      ['136,69 tỷ USD', 'fdi'],
      ['53,39 tỷ USD', 'kinh tế trong nước'],
      ['32,91 tỷ USD', 'điện tử, máy tính và linh kiện'],
      ['27,2 tỷ USD', 'điện thoại và linh kiện'],
    ]);
  });
});
