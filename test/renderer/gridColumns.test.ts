import { expect, test } from 'vitest';
import type { Cell, ColumnHead, Series, SeriesAnswer } from '../../src/core/model/views.ts';
import type { TimePeriod } from '../../src/core/model/period.ts';
import {
  arrange,
  AS_PUBLISHED,
  readLayout,
  withHidden,
  withMoved,
  withPinned,
} from '../../src/renderer/pages/table/columnLayout.ts';
import { filterRows, readFilters, writeFilters, type Filter } from '../../src/renderer/pages/table/filters.ts';
import { joinTables, slotOf, type Grid } from '../../src/renderer/pages/table/gridModel.ts';
import { monthsGrid } from '../../src/renderer/pages/table/monthsGrid.ts';
import { withOwnColumns } from '../../src/renderer/pages/table/ownColumns.ts';
import { sortRows } from '../../src/renderer/pages/table/rowOrder.ts';
import { selectionFacts } from '../../src/renderer/pages/table/selection.ts';
import { regionsOf, summaryRow } from '../../src/renderer/pages/table/summaryRows.ts';
import { vi } from '../../src/renderer/text/vi.ts';

const JUNE = '2024-M06' as TimePeriod;
const head = (measure: string, basis: ColumnHead['basis'], timePeriod = JUNE): ColumnHead => ({
  dataset: 'GSO_A',
  measure,
  measureName: { vi: measure, en: measure },
  item: '_T',
  itemLabel: '',
  basis,
  priceBasis: 'N',
  timePeriod,
  unit: basis === 'LEVEL' ? 'VND' : 'PT',
  unitMult: 9,
  status: 'A',
  releasedOn: [],
});
const area = (code: string, name: string, rank = 0) => ({ code, name, kind: 'province' as const, rank });
const cell = (value: number | null, key = 'GSO_A:M:_T:VN-HN:2024-M06:LEVEL', rank: number | null = null): Cell => {
  return { value, status: value === null ? 'L' : 'A', key, revised: false, rank };
};
const PLACES = [
  area('VN-HN', 'Hà Nội'),
  area('VN-43', 'Bà Rịa - Vũng Tàu'),
  area('VN-45', 'Đồng Tháp'),
  area('VN-33', 'Đắk Lắk'),
];
/** Two columns: a level that may be added, and an index. */
function twoColumns(levels: readonly (number | null)[], indices: readonly (number | null)[]): Grid {
  const heads = [head('M', 'LEVEL'), head('M', 'SPLY')];
  const rows = PLACES.slice(0, levels.length).map((place, i) => {
    const key = (basis: string) => `GSO_A:M:_T:${place.code}:2024-M06:${basis}`;
    return {
      area: place,
      cells: [cell(levels[i] ?? null, key('LEVEL')), cell(indices[i] ?? null, key('SPLY'), i + 1)],
    };
  });
  const region = { code: 'R', name: { vi: 'R', en: 'R' }, members: rows.length };
  const table = { region, asOf: null, columns: heads, rows, regionRow: null, national: null };
  return joinTables([table], [{ code: 'M', additive: true } as never], 'SPLY');
}
const slots = (grid: Grid) => grid.columns.map(({ basis, own }) => own ?? basis);

test('names stand in the order of a Vietnamese dictionary: Đắk Lắk before Đồng Tháp, Đ after D', () => {
  const grid = twoColumns([1, 2, 3, 4], []);
  const names = sortRows(grid, 'name').map((row) => row.area.name);
  expect(names).toEqual(['Bà Rịa - Vũng Tàu', 'Đắk Lắk', 'Đồng Tháp', 'Hà Nội']);
});

test('course, rank and its change stand beside the main column; both ranks can be traced', () => {
  const changes = { since: '2024-M05' as TimePeriod, byArea: new Map([['VN-HN', 2]]) };
  const grid = withOwnColumns(twoColumns([1, 2], [101, 99]), changes, 'NORTH28');
  expect(slots(grid)).toEqual(['LEVEL', 'SPLY', 'spark', 'rank', 'rankChange']);
  expect(grid.rows[0]?.cells[3]?.key).toBe('rank(GSO_A:M:_T:VN-HN:2024-M06:SPLY,GSO_A:M:_T:NORTH28*:2024-M06:SPLY)');
  expect(grid.rows[0]?.cells[4]).toMatchObject({
    value: 2,
    key: expect.stringMatching(/^difference\(rank\(.*2024-M05/),
  });
  expect(grid.rows[1]?.cells[4]).toBeNull();
  const listed = withOwnColumns(twoColumns([1, 2], [101, 99]), changes, null);
  expect(listed.rows[0]?.cells[3]?.key).toMatch(/^rank\(.*,list\(.*VN-HN.*VN-43/);
});

test('columns are hidden, pinned and moved; a column that a layout does not know keeps its place', () => {
  const full = withOwnColumns(twoColumns([1, 2], [101, 99]), { since: null, byArea: new Map() }, 'R');
  const [level, index] = full.columns.map(({ slot }) => slot) as [string, string];
  expect(slots(arrange(full, withHidden(AS_PUBLISHED, level, true)))).toEqual(['SPLY', 'spark', 'rank', 'rankChange']);
  const pinned = arrange(full, withPinned(AS_PUBLISHED, 'rank', true));
  expect(slots(pinned)[0]).toBe('rank');
  expect(pinned.groups.map(({ first }) => first)).toEqual([0, 1]);
  expect(pinned.main).toBe(2);
  const moved = withMoved(AS_PUBLISHED, full.columns, index, -1);
  expect(slots(arrange(full, moved)).slice(0, 2)).toEqual(['SPLY', 'LEVEL']);
  expect(withMoved(moved, full.columns, index, -1)).toEqual(moved);
  expect(slots(arrange(full, { ...AS_PUBLISHED, order: ['rank', level] })).slice(0, 3)).toEqual([
    'rank',
    'rankChange',
    'LEVEL',
  ]);
  expect(readLayout({ hidden: ['a', 3], pinned: 'x' })).toEqual({ hidden: ['a'], pinned: [], order: [] });
  expect(readLayout(null)).toEqual(AS_PUBLISHED);
});

test('filters compare unrounded numbers, take statuses and names without marks, and travel in an address', () => {
  const grid = twoColumns([99.96, null, 100, 101], []);
  const slot = slotOf(head('M', 'LEVEL'));
  const names = (filters: readonly Filter[]) =>
    filterRows(grid.rows, grid.columns, filters).map((row) => row.area.name);
  expect(names([{ kind: 'number', slot, op: 'ge', limit: 100 }])).toEqual(['Đồng Tháp', 'Đắk Lắk']);
  expect(names([{ kind: 'status', slot, status: 'L' }])).toEqual(['Bà Rịa - Vũng Tàu']);
  expect(names([{ kind: 'name', text: 'dong' }])).toEqual(['Đồng Tháp']);
  const all: Filter[] = [
    { kind: 'name', text: 'hà | !' },
    { kind: 'number', slot, op: 'lt', limit: -0.5 },
    { kind: 'status', slot, status: 'E' },
  ];
  expect(readFilters(writeFilters(all))).toEqual(all);
  expect(writeFilters([])).toBeNull();
  expect(readFilters('a!gt!|b!is!Z|x|name!has!%')).toEqual([]);
});

test('a line over places adds what may be added, with its formula, and counts indices', () => {
  const grid = twoColumns([1.5, 2, 3, 4], [101, 99, 100, 102]);
  const words = { t: vi, lang: 'vi' as const, main: null };
  const line = (rows = grid.rows, members: string | null = 'ALL63') =>
    summaryRow(area('ALL63', '63'), rows, grid.columns, [], members, words);
  expect(line().cells[0]).toMatchObject({ value: 10.5, key: 'sum(GSO_A:M:_T:ALL63*:2024-M06:LEVEL)' });
  expect(line().says?.[1]).toMatchObject({ text: '2/4', partial: false });
  expect(line().cells[1]).toBeNull();
  const gap = twoColumns([1.5, null], [null, 99]);
  const partial = summaryRow(area('R', 'R'), gap.rows, gap.columns, [], null, words);
  expect(partial.cells[0]?.key).toMatch(/^sumOfKnown\(/);
  expect(partial.says?.[0]).toMatchObject({ partial: true, help: expect.stringContaining('1/2') });
});

test('regions are those of the statistics office on the day', () => {
  const grid = twoColumns([1, 2, 3, 4], []);
  const found = regionsOf(grid.rows, '2024-06-30', 'vi');
  expect(found.map((one) => one.rows.map((row) => row.area.code))).toEqual([
    ['VN-HN'],
    ['VN-33'],
    ['VN-43'],
    ['VN-45'],
  ]);
  expect(found.every(({ whole }) => !whole)).toBe(true);
  expect(regionsOf(grid.rows.slice(0, 1), '2024-06-30', 'vi')).toEqual([]);
});

test('no sum of indices, of unlike things, or of spans that share a month', () => {
  const columns = (...heads: ColumnHead[]) =>
    heads.map((one) => ({ ...one, id: '', slot: '', opens: false, additive: one.basis === 'LEVEL' }));
  const facts = (...heads: ColumnHead[]) => selectionFacts([cell(1), cell(2)], columns(...heads));
  const level = (period: string) => head('M', 'LEVEL', period as TimePeriod);
  expect(facts(level('2024-M05'), level('2024-M06')).sum).toBe(3);
  expect(facts(level('2024-M06'), level('2024-01-01/P6M')).noSum).toBe('overlapping');
  expect(facts(level('2024-05-01'), level('2024-06-01')).noSum).toBe('overlapping');
  expect(facts(head('M', 'SPLY')).noSum).toBe('not-additive');
  expect(facts(level('2024-M06'), head('M', 'SPLY')).noSum).toBe('unlike');
  expect(selectionFacts([cell(null)], columns(level('2024-M06'))).noSum).toBe('nothing');
});

test('the periods of a measure stand side by side with their gaps; the country is no place among them', () => {
  const points = (...months: number[]) =>
    months.map((m) => ({ timePeriod: `2024-M0${m}` as TimePeriod, value: m, status: 'A' as const, key: `k${m}` }));
  const one = (code: string, kind: 'province' | 'country', ...months: number[]): Series => {
    return { area: { code, name: code, kind, rank: 0 }, item: '_T', itemLabel: '', points: points(...months) };
  };
  const { timePeriod: _any, ...column } = head('M', 'LEVEL');
  const answer: SeriesAnswer = { column, series: [one('A', 'province', 1, 4), one('VN', 'country', 1, 2)] };
  const grid = monthsGrid(answer, [], '2024-M04' as TimePeriod);
  expect(grid.columns.map((c) => c.timePeriod)).toEqual(['2024-M01', '2024-M02', '2024-M03', '2024-M04']);
  expect(grid.rows.map((row) => row.cells.map((c) => c?.value ?? null))).toEqual([[1, null, null, 4]]);
  expect(grid.national.map((c) => c?.value ?? null)).toEqual([1, 2, null, null]);
  expect(grid.main).toBe(3);
});
