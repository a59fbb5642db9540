import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeralsIn } from '../../../src/core/claims/numerals.ts';
import { proseOf } from '../../../src/core/claims/prose.ts';
import { formatNumber } from '../../../src/core/model/format.ts';
import { compare, exact, shifted, toNumber } from '../../../src/core/statistics/exact.ts';
import { contains } from '../../../src/core/statistics/interval.ts';

const read = (text: string) =>
  numeralsIn(proseOf(text)).map(({ value, unit, hedge }) => [toNumber(value), unit, hedge] as const);
const one = (text: string) => read(text)[0];

describe('numbers of Vietnamese prose', () => {
  it('reads dots as groups, commas as decimals, and multipliers (T-13)', () => {
    expect(one('đạt 1.404 nghìn tỷ đồng')).toEqual([1404e12, 'VND', 'none']);
    expect(one('đạt 120,7 tỷ USD')).toEqual([120.7e9, 'USD', 'none']);
    expect(one('hơn 3.600 siêu thị')).toEqual([3600, null, 'above']);
    expect(one('có 1.004 điểm bán')).toEqual([1004, null, 'none']);
    expect(one('với hơn 20.000 mặt hàng')).toEqual([20000, null, 'above']);
    expect(one('đạt 69.459,0 triệu đô la Mỹ')).toEqual([69459e6, 'USD', 'none']);
    expect(one('tăng 2,14 điểm phần trăm')).toEqual([2.14, 'PP', 'none']);
    expect(one('gấp 2,8 lần')).toEqual([2.8, 'TIMES', 'none']);
  });

  it('any number written by the rules of vi-VN is read back, whatever its multiplier', () => {
    const words = { 0: '', 3: 'nghìn ', 6: 'triệu ', 9: 'tỷ ', 12: 'nghìn tỷ ' } as const;
    const number = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(number, fc.constantFrom(0, 3, 6, 9, 12), ([digits, decimals], mult) => {
        const value = digits / 10 ** decimals;
        const text = `ước đạt ${formatNumber(value, decimals)} ${words[mult as keyof typeof words]}đồng, tăng`;
        const [found] = numeralsIn(proseOf(text));
        expect(found && compare(found.value, shifted(exact(value), mult))).toBe(0);
        expect(found?.within && contains(found.within, shifted(exact(value), mult))).toBe(true);
      }),
    );
  });

  it('keeps what rounding leaves: "16" is 15,5 or more and less than 16,5', () => {
    const [found] = numeralsIn(proseOf('đạt 16 tỷ USD'));
    const holds = (value: number) => found && contains(found.within, exact(value * 1e9));
    expect([15.49, 15.5, 16.49, 16.5].map(holds)).toEqual([false, true, true, false]);
  });

  it('hears "hơn", "gần", "khoảng", "từ … trở lên"', () => {
    const hedges = ['hơn 10%', 'trên 10%', 'gần 10%', 'khoảng 10%', 'từ 10% trở lên', 'không quá 10%', 'là 10%'];
    expect(hedges.map((text) => one(text)?.[2])).toEqual([
      'above',
      'above',
      'below',
      'about',
      'atLeast',
      'atMost',
      'none',
    ]);
  });

  it('leaves a dot open where the text writes decimals with dots elsewhere', () => {
    const open = (text: string) => numeralsIn(proseOf(text)).map(({ ambiguous }) => ambiguous);
    expect(open('tăng 12.5%, đạt 1.404 tỷ đồng')).toEqual([false, true]);
    expect(open('tăng 12,5%, đạt 1.404 tỷ đồng')).toEqual([false, false]);
  });

  it('takes no number out of dates, k/n and codes', () => {
    expect(read('Ngày 17/5/2024, 25/28 tỉnh; Nghị định 94/2022/NĐ-CP; COVID19')).toEqual([]);
  });

  it('takes no endless run of digits for a figure', () => {
    expect(numeralsIn(proseOf(`Xuất khẩu đạt ${'1'.repeat(400)} đồng.`))).toEqual([]);
  });
});
