import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/claims/checkText.ts';
import { readable } from '../../../src/core/claims/english.ts';
import { folded } from '../../../src/core/claims/folded.ts';
import { rewritten } from '../../../src/core/claims/rewritten.ts';

const read = (text: string): string => readable(folded(text)).text;

describe('an English text', () => {
  it.each([
    ['Exports of the country came to USD 120.7 billion, up 18.3%.', 120.7e9, 'USD'],
    ['Exports of the country reached 120.7 billion US dollars in June 2024.', 120.7e9, 'USD'],
    ['Retail sales of the region came to VND1,404 trillion in the first six months of 2024.', 1404e12, 'VND'],
    ['Exports of the country were worth $1,036.5 million in the first quarter of 2024.', 1036.5e6, 'USD'],
  ])('is read by its own marks and units: %s', (text, value, unit) => {
    expect(checkText(text).claims[0]?.number).toMatchObject({ value, unit });
  });

  it('marks and quotes the words as given, though they are read in another order', () => {
    const text =
      'Exports of the country came to an estimated USD 190.1 billion in June 2024, up 14.5% from a year earlier.';
    const [level, growth] = checkText(text).claims;
    expect([level, growth].map((one) => one?.quote)).toEqual(['190.1 billion', '14.5%']);
    for (const one of [level, growth]) expect(text.slice(one?.start, one?.end)).toBe(one?.quote);
    expect(level?.subject).toMatchObject({ estimate: true, period: { timePeriod: '2024-M06' }, area: { code: 'VN' } });
  });

  it('counts, thresholds, falls and shares keep their meaning', () => {
    const claims = checkText(
      'In June 2024, the index of industrial production (IIP) rose in 19 of 28 localities of the 28 northern provinces against the same period last year (by 10% or more in 4) and fell in 9.',
    ).claims.map(({ says }) => says.en.replace(/^.*: /, '').replace(/ on the same.*$/, ''));
    expect(claims).toEqual(['19/28 places above 0%', '4 places at least 10%', '9 places below 0%']);
  });

  it('a Vietnamese text, or one with a few English words, stays as it is', () => {
    for (const text of [
      'Xuất khẩu của cả nước tăng 14,5% trong 6 tháng đầu năm 2024, theo "The Economist".',
      'IIP: 10.5',
      '',
    ])
      expect(read(text)).toBe(folded(text).text);
  });

  it('is read through however long it goes on without a mark', () => {
    for (const piece of ['the of and in ', 'the localities where a ', 'exports of the country in '])
      expect(checkText(piece.repeat(500)).claims).toEqual([]);
  });

  it.each([
    [
      'Industrial production (IP) accelerated to 10.9 percent (y/y) in June 2024, compared to a contraction of 1.2 percent in the first half of 2023.',
      'Chỉ số sản xuất công nghiệp tháng 6 năm 2024 tăng 10,9% so với cùng kỳ năm trước (6 tháng đầu năm 2023 giảm 1,2%).',
    ],
    [
      'Exports of Vietnam were US$190.1 billion in H1-2024 (up 14.5 percent, y/y) and the goods trade balance recorded a surplus of US$11.6 billion.',
      'tăng 14,5% so với cùng kỳ năm trước) và xuất siêu của 11,6 tỷ USD.',
    ],
    [
      'The growth of exports eased from 16.7 percent (y/y) in Q1 to 12.5 percent (y/y) in Q2.',
      'quý I tăng 16,7% so với cùng kỳ năm trước và quý II tăng 12,5% so với cùng kỳ năm trước.',
    ],
    [
      'Manufacturing, which accounts for the bulk of production, slumped 9.4% on the year in May, and factory output fell by 3.9% from April.',
      'giảm 9,4% so với cùng kỳ năm trước',
    ],
    [
      'The trade surplus stood at $8.01 billion in the first five months of 2024, narrower than the $9.8 billion seen a year ago.',
      '8,01 tỷ USD (cùng kỳ năm trước là 9,8 tỷ USD).',
    ],
    [
      'Foreign investors registered $7.94 billion in 1,227 new projects over the first five months of the year.',
      'vốn đầu tư trực tiếp nước ngoài đăng ký cấp mới đạt 7,94 tỷ USD, 1.227 dự án được cấp phép mới',
    ],
    [
      'Employment in industrial enterprises on May 1 was 3.2% above a year before, and the North lost 7.2%.',
      'tại thời điểm 01/5 tăng 3,2%',
    ],
  ])('wire stories and notes of banks are read: %s', (text, said) => {
    expect(read(text).toLowerCase()).toContain(said.toLowerCase());
  });

  it('what is not understood stays, and makes nothing certain', () => {
    const { claims } = checkText(
      'Exports of handicrafts from the country came to USD 4.4 billion in the first six months of 2024.',
    );
    expect(claims.map(({ subject }) => subject.part)).toEqual([expect.stringContaining('handicrafts')]);
  });
});

describe('a rewriting', () => {
  it('has a place in the given text for each of its letters', () => {
    const words = fc.constantFrom('rose ', 'in ', 'June ', '2024 ', 'USD ', '3.1 ', 'Hà Nội ', '(', ') ', '. ');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (all) => {
        const given = folded(`the of and in ${all.join('')}`);
        const { text, origin } = readable(given);
        expect(origin).toHaveLength(text.length);
        expect(origin.every((at) => at >= 0 && at < given.text.length)).toBe(true);
      }),
    );
  });

  it('moves groups with their places and keeps a first capital', () => {
    const made = rewritten(folded('Up 5 in May.'), [[/up (\d) (in \p{L}+)/iu, '$2 tăng $1']]);
    expect(made).toEqual({ text: 'In May tăng 5.', origin: [5, 6, 7, 8, 9, 10, 10, 10, 10, 10, 10, 10, 3, 11] });
  });
});
