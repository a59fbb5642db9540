import { describe, expect, it } from 'vitest';
import type { TimePeriod } from '../../src/core/model/period.ts';
import type { RevisionTriangle, TriangleRow, VintageValue } from '../../src/core/model/revisions.ts';
import { seriesFrom, seriesOf, seriesText } from '../../src/renderer/pages/revisions/seriesName.ts';
import { drawnTriangle, impliedExpression } from '../../src/renderer/pages/revisions/triangleModel.ts';

const said = (release: number, value: number | null): VintageValue => ({
  release,
  releasedOn: `2024-0${release}-29`,
  value,
  status: value === null ? 'L' : 'A',
});
const row = (timePeriod: string, vintages: readonly VintageValue[], comparable = true): TriangleRow => ({
  timePeriod: timePeriod as TimePeriod,
  key: `D:M:_T:VN:${timePeriod}:LEVEL`,
  vintages,
  first: null,
  latest: null,
  revision: null,
  revisions: 0,
  comparable,
  estimate: null,
  impliedBase: null,
});
const triangle = (...rows: TriangleRow[]): RevisionTriangle =>
  ({
    rows,
    releases: [1, 2, 3].map((id) => ({ id, releasedOn: `2024-0${id}-29`, file: '', withdrawnAt: null })),
  }) as unknown as RevisionTriangle;

describe('a drawn triangle', () => {
  it('shows the newest periods first and only the releases that speak of them', () => {
    const drawn = drawnTriangle(triangle(row('2024-M01', [said(1, 5)]), row('2024-M02', [said(2, 6), said(3, 7)])), 1);
    expect(drawn.lines.map(({ row: { timePeriod } }) => timePeriod)).toEqual(['2024-M02']);
    expect(drawn.releases.map(({ id }) => id)).toEqual([2, 3]);
  });

  it('tells what was said first, said again and said otherwise; a mark between is no value', () => {
    const [line] = drawnTriangle(triangle(row('2024-M01', [said(1, 5), said(2, null), said(3, 5.5)])), 9).lines;
    expect(line?.cells.map((cell) => [cell?.first, cell?.moved])).toEqual([
      [true, null],
      [false, null],
      [false, 0.5],
    ]);
  });

  it('holds no values of different units against each other', () => {
    const [line] = drawnTriangle(triangle(row('2024-M01', [said(1, 5), said(2, 5000)], false)), 9).lines;
    expect(line?.cells[1]?.moved).toBeNull();
  });
});

it('the implied base is computed from level and growth of the release that says both', () => {
  const base = { value: 1, absolute: 0, relative: 0, release: 3, releasedOn: '2025-06-29' };
  const level = 'D:M:_T:VN:2025-M05:LEVEL';
  expect(impliedExpression({ ...base, levelKey: level, growthKey: 'D:M:_T:VN:2025-M05:SPLY' })).toBe(
    `previous(${level}@3,D:M:_T:VN:2025-M05:SPLY@3)`,
  );
  expect(impliedExpression({ ...base, levelKey: level, growthKey: 'D:M:_T:VN:2025-M05:SPLY_GROWTH' })).toBe(
    `previous(${level}@3,indexOfGrowth(D:M:_T:VN:2025-M05:SPLY_GROWTH@3))`,
  );
});

it('a series is named in the address and found again; other texts are none', () => {
  const series = seriesOf('GSO_RETAIL:RETAIL_SALES:_T:VN:2024-01-01/P6M:LEVEL');
  expect(series).toMatchObject({ dataset: 'GSO_RETAIL', kind: 'cumulative', basis: 'LEVEL' });
  expect(series && seriesFrom(seriesText(series))).toEqual(series);
  expect(seriesFrom(':RETAIL_SALES:_T:VN::LEVEL')).toMatchObject({ dataset: null, kind: null });
  expect(seriesFrom('RETAIL_SALES')).toBeNull();
  expect(seriesFrom('D:M:_T:VN:month:NOTHING')).toBeNull();
});
