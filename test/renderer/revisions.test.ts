import { describe, expect, it } from 'vitest';
import type { TimePeriod } from '../../src/core/model/period.ts';
import type { RevisionTriangle, TriangleRow, VintageValue } from '../../src/core/model/revisions.ts';
import { NUMBERS } from '../../src/core/model/number.ts';
import { seriesFrom, seriesOf, seriesText } from '../../src/renderer/pages/revisions/seriesName.ts';
import { cellsOf, impliedExpression, triangleWidths } from '../../src/renderer/pages/revisions/triangleModel.ts';
import { vi } from '../../src/renderer/text/vi.ts';

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
const RELEASES = [1, 2, 3].map((id) => ({ id, releasedOn: `2024-0${id}-29`, file: '', withdrawnAt: null }));

describe('a line of the triangle', () => {
  it('has a place for each release, empty where it says nothing', () => {
    const cells = cellsOf(row('2024-M02', [said(2, 6), said(3, 7)]), RELEASES);
    expect(cells.map((cell) => cell?.value)).toEqual([undefined, 6, 7]);
  });

  it('tells what was said first, said again and said otherwise; a mark between is no value', () => {
    const cells = cellsOf(row('2024-M01', [said(1, 5), said(2, null), said(3, 5.5)]), RELEASES);
    expect(cells.map((cell) => [cell?.first, cell?.moved])).toEqual([
      [true, null],
      [false, null],
      [false, 0.5],
    ]);
  });

  it('holds no values of different units against each other', () => {
    expect(cellsOf(row('2024-M01', [said(1, 5), said(2, 5000)], false), RELEASES)[1]?.moved).toBeNull();
  });
});

it('columns of a triangle have room for its longest number, whatever part of it is seen', () => {
  const words = { t: { ...vi, numbers: NUMBERS.vi }, lang: 'vi' } as const;
  const widths = (value: number, implied = false) =>
    triangleWidths(
      {
        rows: [row('2024-M01', [said(1, 5)]), row('2024-M02', [said(1, value)])],
        inPoints: false,
      } as unknown as RevisionTriangle,
      { decimals: 1, implied },
      words,
    );
  expect(widths(-4_516_774.61).release).toBeGreaterThan(widths(99).release);
  expect(widths(99, true).end).toHaveLength(4);
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
