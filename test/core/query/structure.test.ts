import { describe, expect, it } from 'vitest';
import { expressionFrom, type Expression } from '../../../src/core/model/expression.ts';
import { year } from '../../../src/core/model/period.ts';
import { figure } from '../../../src/core/query/figure.ts';
import { structure } from '../../../src/core/query/structure.ts';
import { aStore, say, type Said } from '../../fixtures/vintages.ts';
import { recomputed } from './recomputed.ts';

const GDP = { measure: 'GDP', area: 'VN', period: year(2023) };
const items = (area: string, at: number, of: Readonly<Record<string, number | 'L'>>): Said =>
  Object.fromEntries(Object.entries(of).map(([item, value]) => [`GSO_GDP:GDP:${item}:${area}:${at}:LEVEL`, value]));

function withPlaces() {
  const store = aStore();
  say(store, '2023-01-30', items('VN', 2022, { _T: 1000, FARMS: 200, WORKS: 500, SHOPS: 300 }));
  say(store, '2024-01-30', items('VN', 2023, { _T: 1200, FARMS: 210, WORKS: 630, SHOPS: 360 }));
  say(store, '2023-01-30', items('VN-HN', 2022, { _T: 100, FARMS: 10, WORKS: 40, SHOPS: 50 }));
  say(store, '2024-01-30', items('VN-HN', 2023, { _T: 125, FARMS: 9, WORKS: 52, SHOPS: 64 }));
  return store;
}

describe('the structure of a level', () => {
  it('is the shares of all directly under the total at two times, with the change of each in points', () => {
    const { parts, shift } = structure(withPlaces(), GDP);
    expect(parts.map(({ item, before, now, change }) => [item, before.value, now.value, change.value])).toEqual([
      ['FARMS', 20, 17.5, -2.5],
      ['WORKS', 50, 52.5, 2.5],
      ['SHOPS', 30, 30, 0],
    ]);
    expect(shift.value).toBe(2.5);
  });

  it('has the rest of the total beside chosen items', () => {
    const { parts, shift } = structure(withPlaces(), { ...GDP, items: ['FARMS'] });
    expect(parts.map(({ item, now }) => [item, now.value])).toEqual([
      ['FARMS', 17.5],
      [null, 82.5],
    ]);
    expect(shift.value).toBe(2.5);
  });

  it('is left out, by name, where a part is missing', () => {
    const store = withPlaces();
    say(store, '2024-02-28', items('VN', 2023, { WORKS: 'L' }));
    const { parts, shift } = structure(store, GDP);
    const works = parts.find(({ item }) => item === 'WORKS');
    expect(works?.change.why?.vi).toContain('thiếu số của Hàng WORKS · Năm 2023');
    expect([works?.now.value, shift.value]).toEqual([null, null]);
    expect(parts.find(({ item }) => item === 'FARMS')?.now.value).toBe(17.5);
  });

  it('of a place is held against the country: the three parts add up to the change', () => {
    const { shiftShare, parts } = structure(withPlaces(), { ...GDP, area: 'VN-HN' });
    const sum = ({ national, mix, regional }: NonNullable<typeof shiftShare>['total']) =>
      (national.value ?? NaN) + (mix.value ?? NaN) + (regional.value ?? NaN);
    expect(shiftShare?.total.change.value).toBe(25);
    expect(shiftShare?.total.national.value).toBe(20);
    expect(sum(shiftShare?.total as never)).toBeCloseTo(25, 12);
    // 40 × (26 % − 20 %), and 12 − 40 × 26 %
    const works = parts.find(({ item }) => item === 'WORKS')?.shiftShare;
    expect([works?.mix.value, works?.regional.value]).toEqual([2.4, 1.6]);
  });

  it('leaves out of shift-share what the country does not have, by name', () => {
    const store = withPlaces();
    say(store, '2024-02-28', items('VN', 2022, { SHOPS: 'L' }));
    const { shiftShare } = structure(store, { ...GDP, area: 'VN-HN' });
    expect([shiftShare?.leftOut, shiftShare?.total.change.value]).toEqual([['Hàng SHOPS'], 11]);
  });

  it('comes out the same when each figure is computed again from its numbers', () => {
    const store = withPlaces();
    const { parts, shift, shiftShare } = structure(store, { ...GDP, area: 'VN-HN', items: ['FARMS', 'WORKS'] });
    const cells = [
      ...parts.flatMap(({ before, now, change }) => [before, now, change]),
      ...[shift, ...Object.values(shiftShare?.total ?? {})],
      ...parts.flatMap((part) => Object.values(part.shiftShare ?? {})),
    ];
    expect(cells).toHaveLength(22);
    for (const cell of cells) {
      const { inputs, value, expression } = figure(store, cell.expression, undefined);
      const known = new Map(inputs.map((input) => [input.term, input.value]));
      expect(value, expression).toBe(cell.value);
      expect(recomputed(expressionFrom(expression) as Expression, known), expression).toBeCloseTo(value ?? NaN, 10);
    }
  });

  it('is refused for what cannot be added up', () => {
    expect(() => structure(aStore(), { ...GDP, measure: 'IIP' })).toThrow('cannot be added up');
  });
});
