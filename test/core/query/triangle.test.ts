import { describe, expect, it } from 'vitest';
import { triangle } from '../../../src/core/query/triangle.ts';
import { withdrawRelease } from '../../../src/core/store/release.ts';
import { aStore, say } from '../../fixtures/vintages.ts';

const at = (period: string, basis = 'LEVEL', dataset = 'GSO_RETAIL'): string =>
  `${dataset}:RETAIL_SALES:_T:VN:${period}:${basis}`;
const LEVEL = { measure: 'RETAIL_SALES', item: '_T', area: 'VN', basis: 'LEVEL', kind: 'month' } as const;

describe('the triangle of one series', () => {
  it('has every vintage of every period, oldest first, two of one day by their entry', () => {
    const store = aStore();
    const second = say(store, '2024-06-29', { [at('2024-M05')]: [516, 'P'], [at('2024-M06')]: [520, 'E'] });
    const first = say(store, '2024-05-29', { [at('2024-M05')]: [520, 'E'] });
    const third = say(store, '2024-06-29', { [at('2024-M05')]: [517, 'P'] });
    const found = triangle(store, LEVEL);
    expect(found.releases.map(({ id }) => id)).toEqual([first, second, third]);
    expect(found.rows.map((row) => row.timePeriod)).toEqual(['2024-M05', '2024-M06']);
    expect(found.rows[0]?.vintages).toEqual([
      { release: first, releasedOn: '2024-05-29', value: 520, status: 'E' },
      { release: second, releasedOn: '2024-06-29', value: 516, status: 'P' },
      { release: third, releasedOn: '2024-06-29', value: 517, status: 'P' },
    ]);
    expect(found.rows[0]).toMatchObject({ revisions: 2, revision: { absolute: -3 }, first: { value: 520 } });
    expect(found.rows[1]).toMatchObject({ revisions: 0, revision: null, estimate: null });
  });

  it('sums revisions up as OECD and Eurostat do', () => {
    const store = aStore();
    say(store, '2024-02-29', { [at('2024-M01')]: 100, [at('2024-M02')]: 200, [at('2024-M03')]: 50 });
    say(store, '2024-03-29', {
      [at('2024-M01')]: 110,
      [at('2024-M02')]: 190,
      [at('2024-M03')]: 50,
      [at('2024-M04')]: 1,
    });
    expect(triangle(store, LEVEL).summary).toEqual({
      compared: 3,
      revisions: 2,
      up: 1,
      down: 1,
      unchanged: 1,
      shareUp: (1 / 3) * 100,
      mean: 0,
      meanAbsolute: 20 / 3,
      meanRelative: (10 - 5) / 3,
      relativeMeanAbsolute: (20 / 350) * 100,
      largest: { timePeriod: '2024-M01', key: at('2024-M01'), absolute: 10, relative: 10 },
      notComparable: 0,
    });
  });

  it('gives revisions of an index in points only', () => {
    const store = aStore();
    say(store, '2024-05-29', { [at('2024-M05', 'SPLY')]: 108.5 });
    say(store, '2024-06-29', { [at('2024-M05', 'SPLY')]: 110 });
    const { rows, summary, inPoints } = triangle(store, { ...LEVEL, basis: 'SPLY' });
    expect([inPoints, rows[0]?.revision]).toEqual([true, { absolute: 1.5, relative: null }]);
    expect([summary.meanRelative, summary.relativeMeanAbsolute, summary.mean]).toEqual([null, null, 1.5]);
  });

  it('shows marks for missing figures and never takes one for a value', () => {
    const store = aStore();
    say(store, '2024-04-29', { [at('2024-M04')]: 'L', [at('2024-M03')]: 7 });
    say(store, '2024-05-29', { [at('2024-M04')]: 10, [at('2024-M03')]: 'M' });
    say(store, '2024-06-29', { [at('2024-M04')]: 'O' });
    const { rows, summary } = triangle(store, LEVEL);
    expect(rows[1]?.vintages.map(({ value, status }) => value ?? status)).toEqual(['L', 10, 'O']);
    expect(rows[1]).toMatchObject({ first: { value: 10 }, latest: { value: 10 }, revision: null, revisions: 0 });
    expect([summary.compared, summary.revisions, summary.mean, summary.largest]).toEqual([0, 0, null, null]);
  });

  it('holds an estimate against the last vintage that is none', () => {
    const store = aStore();
    say(store, '2024-05-29', { [at('2024-M05')]: [100, 'E'], [at('2024-M04')]: [50, 'A'] });
    say(store, '2024-06-29', { [at('2024-M05')]: [99, 'P'], [at('2024-M04')]: [52, 'E'] });
    say(store, '2024-07-29', { [at('2024-M05')]: [98, 'P'] });
    say(store, '2025-05-29', { [at('2024-M05')]: [97, 'E'] });
    const { rows, estimates } = triangle(store, LEVEL);
    expect(rows[1]?.estimate).toMatchObject({
      estimate: { value: 100, status: 'E' },
      outcome: { value: 98, status: 'P' },
      error: { absolute: -2, relative: -2 },
    });
    expect(rows[0]?.estimate).toBeNull();
    expect(estimates).toMatchObject({ compared: 1, mean: -2, meanAbsolute: 2, down: 1 });
  });

  it('does not compare figures of different units', () => {
    const store = aStore();
    say(store, '2024-05-29', { [at('2024-M05')]: [520, 'E'] });
    say(store, '2024-06-29', { [at('2024-M05')]: [0.51, 'P'] }, { unitMult: 12 });
    const { rows, summary, estimates } = triangle(store, LEVEL);
    expect(rows[0]).toMatchObject({ comparable: false, revision: null, estimate: { error: null } });
    expect([summary.compared, summary.notComparable, estimates.compared]).toEqual([0, 1, 0]);
  });

  it('says which level of a year ago the published growth rests on', () => {
    const store = aStore();
    const half = (year: number): string => `${year}-01-01/P6M`;
    say(store, '2023-06-29', { [at(half(2023))]: 3016.8 });
    const release = say(store, '2024-06-29', { [at(half(2024))]: 3098.7, [at(half(2024), 'SPLY')]: 108.6 });
    const [row, next] = triangle(store, { ...LEVEL, kind: 'cumulative' }).rows;
    expect(row?.impliedBase).toMatchObject({ release, levelKey: at(half(2024)), growthKey: at(half(2024), 'SPLY') });
    expect(row?.impliedBase?.value).toBeCloseTo(2853.3, 1);
    expect(row?.impliedBase?.relative).toBeCloseTo(-5.42, 2);
    expect(next?.impliedBase).toBeNull();
    say(store, '2024-07-06', { [at(half(2024))]: 4000 });
    const again = triangle(store, { ...LEVEL, kind: 'cumulative' }).rows[0]?.impliedBase;
    expect(again).toEqual(row?.impliedBase);
  });

  it('knows only what was out by a day, and nothing that was taken back', () => {
    const store = aStore();
    say(store, '2024-05-29', { [at('2024-M05')]: 100 });
    const wrong = say(store, '2024-06-29', { [at('2024-M05')]: 1 });
    expect(triangle(store, { ...LEVEL, asOf: '2024-06-28' }).rows[0]?.vintages).toHaveLength(1);
    expect(triangle(store, LEVEL).rows[0]?.vintages).toHaveLength(2);
    withdrawRelease(store, wrong, '2024-07-01T00:00:00.000Z');
    expect(triangle(store, LEVEL).rows[0]?.vintages).toHaveLength(1);
  });

  it('refuses a series without figures, with the way on', () => {
    expect(() => triangle(aStore(), LEVEL)).toThrow('has no figures RETAIL_SALES · VN · LEVEL');
  });
});
