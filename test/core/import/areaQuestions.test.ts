import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bordersOf, regionSchemeOf } from '../../../src/core/import/areaBorders.ts';
import { editDistance, foldedWords, likeness, wordsLike } from '../../../src/core/import/areaLikeness.ts';
import { areaNamed } from '../../../src/core/import/areaNames.ts';
import { areaSuggestions } from '../../../src/core/import/areaSuggestions.ts';
import { areasOn } from '../../../src/core/model/areaRegister.ts';

const codes = (label: string, day = '2024-06-30'): string[] => areaSuggestions(label, day).map(({ code }) => code);

describe('suggestions', () => {
  it.each([
    ['Bc Giang', 'VN-54'],
    ['Bac Nihn', 'VN-56'],
    ['Quảng Ng·i', 'VN-29'],
    ['Hải Phßng', 'VN-HP'],
    ['B. Giang', 'VN-54'],
    ['TP. Bắc Ninh', 'VN-56'],
    ['Vũng Tàu', 'VN-43'],
    ['Sở Công Thương tỉnh Hà Giang', 'VN-03'],
  ])('%s is first taken for %s', (label, code) => {
    expect(areaNamed(label, '2024-06-30')).toBeNull();
    expect(codes(label)[0]).toBe(code);
  });

  it.each([
    ['BD', ['VN-31', 'VN-57']],
    ['LC', ['VN-02', 'VN-01']],
    ['QN', ['VN-13', 'VN-27', 'VN-29']],
    ['Hà Bắc', ['VN-56', 'VN-54']],
  ])('%s may be several, none before the others', (label, meant) => {
    const found = areaSuggestions(label, '2024-06-30');
    expect(found.map(({ code }) => code)).toEqual(meant);
    expect(new Set(found.map(({ score }) => score)).size).toBe(1);
  });

  it('names of other times are offered with their time, and with what they have become', () => {
    expect(areaSuggestions('Hà Tây', '2009-12-31')[0]).toEqual({
      code: 'VN-15',
      name: 'Hà Tây',
      score: 0.873,
      validFrom: null,
      validTo: '2008-07-31',
    });
    expect(codes('Bắc Giang', '2026-01-31').slice(0, 2)).toEqual(['VN-54', 'VN-24-2025']);
    expect(codes('Hà Nội (cũ)', '2009-01-31')).toEqual(['VN-HN-1997', 'VN-HN']);
    expect(codes('Bắc Trung Bộ', '2023-06-30')).toEqual(['VN-NC', 'VN-NCCC']);
  });

  it.each([
    'Atlantis',
    'Khai khoáng',
    'Dệt may',
    'Nhà nước',
    'Thái Lan',
    'Hồng Kông',
    'Khách quốc tế đến Việt Nam',
    'tính',
    'Sắn',
    '',
    '12',
    '…',
  ])('nothing is offered for "%s"', (label) => {
    expect(codes(label)).toEqual([]);
  });

  it('are never made for a name that matches, are ranked, and never certain', () => {
    for (const { name } of areasOn('2024-06-30')) {
      expect(areaSuggestions(name, '2024-06-30')).toEqual([]);
      const scores = areaSuggestions(`${name.slice(0, 2)}${name.slice(3)}`, '2024-06-30').map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(Math.max(0, ...scores)).toBeLessThan(1);
    }
  });

  it('a name that lost or changed one letter is still among them', () => {
    for (const { name, code } of areasOn('2024-06-30'))
      for (let i = 1; i < name.length - 1; i++) {
        const lost = name.slice(0, i) + name.slice(i + 1);
        if (name[i] === ' ' || name[i] === '-' || areaNamed(lost, '2024-06-30') === code) continue;
        expect(areaNamed(lost, '2024-06-30'), lost).toBeNull();
        expect(codes(lost), lost).toContain(code);
      }
  });

  it('likeness counts letters', () => {
    const wordsAlike = (label: string, name: string): number => wordsLike(foldedWords(label), foldedWords(name));
    expect(editDistance('bacninh', 'bacnihn')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(likeness('hanoi', 'hanoi')).toBe(1);
    expect(likeness('bcgiang', 'bacgiang')).toBeGreaterThan(0.8);
    expect(likeness('thnhha', 'thanhhoa', 0.8)).toBeCloseTo(0.825);
    expect(wordsAlike('b. giang', 'bac giang')).toBe(0.85);
    expect(wordsAlike('giang', 'bac giang')).toBe(0.75);
    expect(wordsAlike('nam', 'nam dinh')).toBe(0);
  });

  it('likeness that is asked for from a bound on is the same from there on', () => {
    const key = fc.stringMatching(/^[a-f]{1,9}$/);
    fc.assert(
      fc.property(key, key, fc.integer({ min: 0, max: 20 }), (one, other, twentieths) => {
        const least = twentieths / 20;
        const [all, bounded] = [likeness(one, other), likeness(one, other, least)];
        expect(bounded).toBe(bounded === 0 && all < least ? 0 : all);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the borders that a table shows', () => {
  it('a name of old borders puts the names beside it in doubt', () => {
    expect(bordersOf(['Cả nước', 'Hà Nội', 'Bắc Ninh', 'Bắc Giang'], '2026-01-31')).toEqual({
      strangers: [{ label: 'Bắc Giang', code: 'VN-54' }],
      fits: '2025-06-30',
    });
    expect(bordersOf(['Bắc Ninh', 'Hà Nội', 'Hoá chất'], '2026-01-31')).toEqual({ strangers: [], fits: '9999-12-31' });
  });

  it('a long series may fit no borders', () => {
    expect(bordersOf(['Hà Nội', 'Hà Tây', 'Điện Biên', 'Bắc Giang'], '2016-12-31').fits).toBe('2008-07-31');
    expect(bordersOf(['Hà Tây', 'VN-XX', 'Đồng bằng sông Hồng'], '2016-12-31').strangers).toEqual([
      { label: 'Hà Tây', code: 'VN-15' },
    ]);
  });

  it('the division into regions is read from the names, and by the day where two have the same', () => {
    const eight = ['Đồng bằng sông Hồng', 'Đông Bắc', 'Tây Bắc', 'Bắc Trung Bộ', 'Tây Nguyên', 'Đông Nam Bộ'];
    expect(regionSchemeOf([...eight, 'Duyên hải Nam Trung Bộ'], '2000-12-31')).toBe('8-1997');
    expect(regionSchemeOf([...eight, 'Duyên hải Nam Trung Bộ'], '2003-12-31')).toBe('8-2002');
    expect(regionSchemeOf([...eight, 'DUYÊN HẢI MIỀN TRUNG', 'ĐỒNG BẰNG SCL'], '2008-12-31')).toBe('8-MOF');
    expect(regionSchemeOf(['Red River Delta', 'Northern midlands and mountain areas'], '1995-12-31')).toBe('6-2007');
    expect(regionSchemeOf(['Trung du và miền núi phía Bắc', 'Bắc Trung Bộ', 'Tây Nguyên'], '2023-06-30')).toBe(
      '6-2007',
    );
    expect(regionSchemeOf(['Hà Nội'], '2026-01-31')).toBe('6-2025');
  });
});
