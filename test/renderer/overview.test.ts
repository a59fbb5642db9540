import { expect, test } from 'vitest';
import type { AreaValue, Facts } from '../../src/core/model/views.ts';
import { contributionsTo, growthOfWhole } from '../../src/renderer/pages/overview/contributions.ts';

const place = (code: string, contribution: number | null): AreaValue =>
  ({ area: { code, name: code, kind: 'province', rank: 0 }, value: 1, contribution, key: code }) as AreaValue;
const facts = (...known: AreaValue[]) => ({ known, members: 28 }) as unknown as Facts;

test('the greatest contributions come first and the rest makes up the growth', () => {
  const found = contributionsTo(
    facts(place('A', 1), place('B', 4), place('C', null), place('D', 2), place('E', 0.5)),
    10,
  );
  expect(found?.parts.map(({ place: one, points }) => [one?.area.code, points])).toEqual([
    ['B', 4],
    ['D', 2],
    ['A', 1],
    [undefined, 3],
  ]);
  expect(found?.parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
  expect(found?.others).toBe(25);
});

test('no bar stands where it could not be true: unknown or falling growth, one place, parts against it', () => {
  const two = facts(place('A', 1), place('B', 2));
  expect(contributionsTo(two, null)).toBeNull();
  expect(contributionsTo(two, -1)).toBeNull();
  expect(contributionsTo(two, 2)).toBeNull();
  expect(contributionsTo(facts(place('A', 1)), 5)).toBeNull();
  expect(contributionsTo(facts(place('A', 3), place('B', -1)), 5)).toBeNull();
});

test('the growth of the whole is that of what shares are of, as published', () => {
  const levels = { shareOf: { what: 'region', value: 1 } } as Facts;
  const of = (basis: string, value: number) =>
    ({ column: { basis }, regionValue: { value }, national: { value: 1 } }) as unknown as Facts;
  expect(growthOfWhole(levels, of('SPLY', 118.3))).toBeCloseTo(18.3);
  expect(growthOfWhole(levels, of('SPLY_GROWTH', 18.3))).toBe(18.3);
  expect(growthOfWhole({ shareOf: { what: 'sum', value: 1 } } as Facts, of('SPLY', 1))).toBeNull();
});
