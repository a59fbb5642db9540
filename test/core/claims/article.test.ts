import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/claims/checkText.ts';
import { SHARED } from '../../fixtures/shared.ts';

const article = (): string => readFileSync(join(SHARED ?? '', 'article-2024-05-17.txt'), 'utf8');
const checked = () => checkText(article());
const of = (quote: string, at = 0) => {
  const found = checked().claims.filter((one) => one.quote.startsWith(quote))[at];
  if (!found) throw new Error(`no claim "${quote}"`);
  return found;
};
const sums = (quote: string, at = 0): string =>
  of(quote, at)
    .arithmetic.map((one) => one.vi)
    .join('\n');
const codes = (quote: string, at = 0): string[] => of(quote, at).cautions.map(({ code }) => code);
const follows = (): string =>
  checked()
    .follows.map((one) => one.vi)
    .join('\n');
const whole = (): string[] => checked().cautions.map(({ code }) => code);

describe.skipIf(!SHARED)(
  'the article of 17 May 2024, against itself (left out where ../shared/data is missing)',
  () => {
    it('has no figure that does not fit', () => {
      const { claims } = checked();
      expect(claims.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
      const open = claims.filter(({ verdict, number }) => verdict === 'uncheckable' && number !== null);
      expect(open.map(({ quote }) => quote)).toEqual(['20.000']);
    });

    it.each([
      ['T-1', '13,3%', '13,256%'],
      ['T-2', '14,7%', '14,747%'],
      ['T-3', '13,7%', '13,670%'],
      ['T-12', '16 tỷ USD', '15,986–16,120'],
      ['T-5', '25/28', '89,3%, còn 3'],
      ['T-5', '11/28', '39,3%, còn 17'],
      ['T-5', '24/28', '85,7%, còn 4'],
      ['T-6', '120,7', '102,03 tỷ USD'],
      ['T-6', '18,3', '18,67 tỷ USD'],
      ['T-9', '1.404', '1.250,2'],
      ['T-9', '12,3', '153,8'],
      ['T-10', '61%', '61,11%'],
      ['T-10', '28%', '27,89%'],
      ['T-11', '3.600', '–3.636'],
    ])('%s: %s is consistent, with %s', (_name, quote, sum) => {
      expect(of(quote).verdict).toBe('consistent');
      expect(sums(quote).replace('153,78', '153,8').replace('1.250,22', '1.250,2')).toContain(sum);
    });

    it('T-4: three shares make 41,674%, printed 41,7; the others 70,4 tỷ USD', () => {
      expect(follows()).toContain('41,674% (13,3 + 14,7 + 13,7 = 41,7); các nơi còn lại 70,4 tỷ USD = 58,3%');
    });

    it('T-7: who led a year ago is certain; the order of Thái Nguyên and Hải Phòng is not', () => {
      expect(follows()).toMatch(/thứ hạng đổi: nay Thái Nguyên trên Bắc Giang/);
      expect(follows()).toMatch(/không phân được thứ tự do làm tròn: Hải Phòng 13,223 tỷ USD, Thái Nguyên 13,284/);
      expect(follows()).not.toMatch(/làm tròn: [^\n]*Bắc Giang/);
    });

    it('T-8: contributions, and the growth of all others', () => {
      expect(follows()).toContain('Hải Phòng 2,72; Thái Nguyên 4,43; Bắc Giang 2,92');
      expect(follows()).toContain('các nơi còn lại tăng 13,55%');
    });

    it('T-10: Hà Nội within the North, and what is elsewhere', () => {
      expect(follows()).toContain('45,6%; còn lại 1.196; ngoài 2.200 còn khoảng 1.400');
    });

    it('T-13: numbers are read by the rules of vi-VN', () => {
      expect(['1.404', '120,7', '3.600', '1.004', '20.000'].map((quote) => of(quote).number?.value)).toEqual([
        1404e12, 120.7e9, 3600, 1004, 20000,
      ]);
    });

    it('T-14: "từ 10% trở lên" includes 10', () => {
      expect(of('11/28').says.vi).toContain('11/28 địa phương tăng từ 10%');
      expect(of('25/28').says.vi).toContain('tăng trên 0%');
    });

    it('F-1: the half-year is not over on the day of the text; an estimate told as a result is a warning', () => {
      expect(of('120,7').subject).toMatchObject({ period: { timePeriod: '2024-01-01/P6M' }, estimate: true });
      expect(codes('120,7')).toEqual(expect.arrayContaining(['period-not-over', 'period-not-stated']));
      expect(codes('16 tỷ')).toContain('estimate-as-result');
    });

    it('F-4, F-12: "đều" rests on three of 28, and the list is open', () => {
      expect(codes('đều có')).toEqual(expect.arrayContaining(['list-left-out', 'open-list']));
      const text = of('đều có').cautions.find(({ code }) => code === 'list-left-out')?.text.vi;
      expect(text).toContain('3/28');
      expect(text).toContain('58,3%');
    });

    it('F-7, F-8, F-10, F-13: the order and the decimals of the list, the names of the region, the two meanings of 28', () => {
      expect(whole()).toEqual(['list-order', 'mixed-precision', 'region-names', 'two-meanings-of-28']);
      expect(codes('1.404')).toContain('name-shortened');
    });

    it('F-9: a recovery cannot be tested without the period before', () => {
      const claims = checked().claims.filter(({ kind }) => kind === 'recovery');
      expect(claims.map(({ subject }) => subject.area?.name)).toEqual([
        'Thái Nguyên',
        'Quảng Ninh',
        'Bắc Giang',
        'Hải Phòng',
        'Hà Nội',
      ]);
      for (const one of claims) expect(one.cautions.map(({ code }) => code)).toContain('recovery-untested');
    });

    it('F-11: retail without a price basis, statements without a number', () => {
      expect(codes('1.404')).toContain('price-basis');
      const bare = checked().claims.filter(({ kind }) => kind === 'unquantified');
      expect(bare.map(({ quote }) => quote)).toEqual([
        'chiếm tỷ trọng lớn trong toàn khu vực',
        'giảm dần tỷ trọng lĩnh vực khai khoáng',
        'tăng tỷ trọng công nghiệp chế biến',
        'chiếm tỷ trọng cao trong cơ cấu kinh tế của khu vực',
        'khoảng cách phát triển giữa các địa phương còn lớn',
      ]);
    });

    it('every digit of a share, or of a level with a share, that is changed is noticed', () => {
      const text = article();
      const swaps = [
        ['13,3%', '13,9%'],
        ['14,7%', '17,7%'],
        ['17,8 tỷ', '18,8 tỷ'],
        ['16,5 tỷ', '15,5 tỷ'],
        ['120,7', '130,7'],
        ['11/28', '27/28'],
        ['24/28', '29/28'],
        ['khoảng 61%', 'khoảng 51%'],
      ] as const;
      for (const [from, to] of swaps) {
        const { claims } = checkText(text.replace(from, to));
        const wrong = claims.filter(({ verdict }) => verdict === 'inconsistent').map(({ quote }) => quote);
        expect(
          wrong.some((quote) => quote.includes(to.replace(/ tỷ|khoảng /, ''))),
          `${from} → ${to}`,
        ).toBe(true);
      }
    });

    it('takes under 200 ms', () => {
      const text = article();
      checkText(text);
      const start = performance.now();
      checkText(text);
      expect(performance.now() - start).toBeLessThan(200);
    });
  },
);
