import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/core/claims/checkText.ts';
import { lookOf, stretchesOf } from '../../src/renderer/pages/textCheck/looks.ts';

describe('a text with its claims marked', () => {
  const text = 'Tiêu đề\n\nTrong quý I/2024, các địa phương như: Hà Nội tăng 5%; Hải Phòng đạt 2 tỷ USD.\nHết.';

  it('loses no letter, and marks each claim once', () => {
    const { claims } = checkText(text);
    const lines = stretchesOf(text, claims);
    expect(lines.map((line) => line.map((one) => one.text).join('')).join('\n')).toBe(text);
    const marked = lines.flat().flatMap((one) => one.claims.map(({ id }) => id));
    expect([...marked].sort((a, b) => a - b)).toEqual(claims.map(({ id }) => id));
  });

  it('claims that share letters share their mark', () => {
    const { claims } = checkText(text);
    const [first] = claims;
    if (!first) throw new Error('no claim');
    const over = { ...first, id: 99, start: first.start - 3 };
    const both = stretchesOf(text, [first, over])
      .flat()
      .filter((one) => one.claims.length > 0);
    expect(both.map((one) => one.claims.length)).toEqual([2]);
    expect(both[0]?.text).toBe(text.slice(over.start, first.end));
  });

  it('is to be looked at again where it is wrong, before where it warns', () => {
    const warning = { code: 'x', severity: 'warning', text: { vi: '', en: '' } } as const;
    expect(lookOf({ verdict: 'contradicted', cautions: [warning] })).toBe('wrong');
    expect(lookOf({ verdict: 'confirmed', cautions: [warning] })).toBe('note');
    expect(lookOf({ verdict: 'confirmed', cautions: [] })).toBe('confirmed');
    expect(lookOf({ verdict: 'uncheckable', cautions: [] })).toBe('open');
  });
});
