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
