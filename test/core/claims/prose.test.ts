import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/claims/checkText.ts';
import { folded } from '../../../src/core/claims/folded.ts';

describe('a text as it was pasted', () => {
  it('reads wrapped lines, hard blanks and soft hyphens as one line, and marks the text as given', () => {
    const given =
      '- Kim ngạch xuất khẩu của Bắc\n  Ninh tháng 6\u00a0năm 2024 đạt\u00a03,2 tỷ\n  USD, tăng 1\u00ad2,5% so với cùng kỳ.';
    const { claims } = checkText(given);
    expect(claims.map(({ quote, subject }) => [quote, subject.area?.name])).toEqual([
      ['3,2 tỷ USD', 'Bắc Ninh'],
      ['12,5%', 'Bắc Ninh'],
    ]);
    expect(claims.map(({ start, end }) => given.slice(start, end))).toEqual(['3,2 tỷ\n  USD', '1\u00ad2,5%']);
  });

  it('keeps paragraphs, list items and headings apart', () => {
    expect(folded('Kết quả\nSản xuất tăng.\n- Một\n- Hai\n\nb').text).toBe(
      'Kết quả\nSản xuất tăng.\n- Một\n- Hai\n\nb',
    );
  });

  const read = (text: string) =>
    checkText(text).claims.map(({ quote, subject }) =>
      [quote, subject.measure?.code, subject.area?.code, subject.period?.timePeriod].join(' '),
    );

  it('reads the items of a list as one sentence with the line that they stand under', () => {
    const head = 'Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước 6 tháng đầu năm 2024 giảm ở:';
    const items = ['+ Bắc Giang (13,0%)', '1\ufe0f\u20e3 Nghệ An: giảm 4,3%;', '2) Nam Định 3,2%'];
    const of = (percent: string, code: string): string => `${percent} STATE_INVESTMENT ${code} 2024-01-01/P6M`;
    const expected = [of('13,0%', 'VN-54'), of('4,3%', 'VN-22'), of('3,2%', 'VN-67')];
    expect(read([head, ...items, 'Hết.'].join('\n'))).toEqual(expected);
  });

  it('keeps a period that is said in passing to its own clause', () => {
    const text = 'Sáu tháng đầu năm 2024, IIP cả nước tăng 7,7%; riêng tháng 6 tăng 10,9%. Xuất khẩu đạt 190,1 tỷ USD.';
    expect(read(text)).toEqual([
      '7,7% IIP VN 2024-01-01/P6M',
      '10,9% IIP VN 2024-M06',
      '190,1 tỷ USD EXPORT_VALUE VN 2024-01-01/P6M',
    ]);
  });

  it('speaks against no balance whose period stands in another sentence', () => {
    const text =
      'Tháng 6/2024, xuất khẩu cả nước đạt 33,09 tỷ USD, nhập khẩu đạt 30,15 tỷ USD. Cả nước xuất siêu 11,63 tỷ USD.';
    expect(checkText(text).claims.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
    const own = text.replace('Cả nước xuất', 'Tháng 6 cả nước xuất');
    expect(checkText(own).claims.filter(({ verdict }) => verdict === 'inconsistent')).not.toEqual([]);
  });

  it('takes "đứng thứ 4/28" for a rank, not for a count', () => {
    const text =
      'Chỉ số sử dụng lao động tại thời điểm 01/6/2024 của Thanh Hóa đứng thứ 4/28 tỉnh, thành phố phía Bắc.';
    expect(checkText(text).claims.map(({ kind, quote }) => [kind, quote])).toEqual([['rank', 'đứng thứ 4']]);
  });

  it('reads no cell of a table as a claim, says so, and reads what stands around it', () => {
    const table = [
      'Địa phương     IIP, 6 tháng     Xuất khẩu',
      '               2024 (%)         (tỷ USD)',
      '─────────────  ───────────────  ─────────',
      'Hà Nội                     5,2       19,2',
      'Bà Rịa - Vũng              4,4',
      'Tàu',
      'Huế                       −3,1          …',
    ];
    const text = (rows: readonly string[]): string =>
      ['Xuất khẩu của Hà Nội tháng 6/2024 đạt 3,2 tỷ USD.', ...rows, '', 'IIP cả nước tăng 10,9%.'].join('\n');
    const [spaced, tabbed] = [table, ['Tỉnh\tIIP', 'Hà Nội\t5,2', 'Huế\t−3,1']].map((rows) => checkText(text(rows)));
    for (const check of [spaced, tabbed])
      expect(check?.claims.map(({ quote }) => quote)).toEqual(['3,2 tỷ USD', '10,9%']);
    const said = [spaced, tabbed].map(
      (check) => check?.cautions.find(({ code }) => code === 'tables-not-read')?.text.en,
    );
    expect(said).toEqual([expect.stringContaining('(7 lines)'), expect.stringContaining('(3 lines)')]);
  });

  it('takes prose that was set to even width for no table', () => {
    const lines = [
      'Kim  ngạch  xuất  khẩu  của  Bắc  Ninh  tháng  6/2024  đạt  3,2',
      'tỷ  USD,  tăng  12,5%  so  với  cùng  kỳ.',
    ];
    const { claims, cautions } = checkText(lines.join('\n'));
    expect(claims.map(({ quote }) => quote.replace(/\s+/g, ' '))).toEqual(['3,2 tỷ USD', '12,5%']);
    expect(cautions.map(({ code }) => code)).not.toContain('tables-not-read');
  });

  it('joins lines that were cut because the next word had no room', () => {
    const wrapped = [
      'Trong 6 tháng đầu năm 2024, kim ngạch xuất khẩu của',
      'Bắc Ninh đạt 18,1 tỷ USD, kim ngạch nhập khẩu là 9',
      'tỷ USD; xuất khẩu của Hà Nội đạt 19,2 tỷ USD và của',
      'Thái Nguyên 8 tỷ USD.',
    ].join('\n');
    expect(folded(wrapped).text).toBe(wrapped.replaceAll('\n', ' '));
  });
});
