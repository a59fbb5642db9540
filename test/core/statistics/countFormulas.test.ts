import { describe, expect, it } from 'vitest';
import { COUNT_FORMULAS } from '../../../src/core/statistics/countFormulas.ts';
import { toNumber } from '../../../src/core/statistics/exact.ts';
import { members } from './figures.ts';

const indices = members({ a: 99.96, b: 100, c: 109.99, d: 110, e: null });
const count = (name: string, ...slots: readonly ReturnType<typeof members>[]): number | string | undefined => {
  const found = COUNT_FORMULAS[name]?.compute(slots);
  return found?.value ? toNumber(found.value) : found?.reason?.code;
};

describe('counts', () => {
  it('are made on unrounded values, inclusive from 110, and leave out what is missing', () => {
    const names = ['howMany', 'howManyKnown', 'howManyGrow', 'howManyFall', 'howManyStay', 'howManyGrowTenUp'];
    expect(names.map((name) => count(name, indices))).toEqual([5, 4, 2, 1, 1, 1]);
    expect(count('howManyBelow', members({ x: 110 }), indices)).toBe(3);
  });

  it('are refused where nothing is known, not 0', () => {
    expect(count('howManyGrow', members({ a: null }))).toBe('nothing');
    expect(count('howManyBelow', members({ x: null }), indices)).toBe('missing');
  });
});
