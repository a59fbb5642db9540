import { expect, test } from 'vitest';
import type { AreaTable, Cell, ColumnHead, Series } from '../../src/core/model/views.ts';
import type { TimePeriod } from '../../src/core/model/period.ts';
import { blockEdge } from '../../src/renderer/pages/table/blockEdge.ts';
import { copyCell } from '../../src/renderer/parts/copy.ts';
import { joinTables } from '../../src/renderer/pages/table/gridModel.ts';
import { readLimit, writeLimit } from '../../src/renderer/pages/table/limitText.ts';
import { nextSort, sortRows } from '../../src/renderer/pages/table/rowOrder.ts';
import { rankChanges } from '../../src/renderer/pages/table/ranks.ts';
import { selectionFacts } from '../../src/renderer/pages/table/selection.ts';
import { stripScale } from '../../src/renderer/pages/table/stripScale.ts';

const JUNE = '2024-06-01' as TimePeriod;
const head = (measure: string, basis: ColumnHead['basis']): ColumnHead => ({
  dataset: `D_${measure}`,
  measure,
  measureName: { vi: measure, en: measure },
  item: '_T',
  itemLabel: '',
  basis,
  priceBasis: 'N',
  timePeriod: JUNE,
  unit: 'PT',
  unitMult: 0,
  status: 'A',
  releasedOn: [],
});
const cell = (value: number | null, status: Cell['status'] = value === null ? 'L' : 'A'): Cell => {
  return { value, status, key: '', revised: false, rank: null };
};
const PLACES = ['Hà Nội', 'Bắc Ninh', 'Hà Nam'].map((name, i) => {
  return { code: `A${i}`, name, kind: 'province' as const, rank: i };
});
const table = (column: ColumnHead, values: readonly (number | null)[], places = PLACES): AreaTable => ({
  region: { code: 'R', name: { vi: 'R', en: 'R' }, members: 3 },
  asOf: null,
  columns: [column],
  rows: places.map((area, i) => ({ area, cells: [cell(values[i] ?? null)] })),
  regionRow: null,
  national: null,
});

test('tables stand side by side by place, whatever their own order and gaps', () => {
  const lead = table(head('LABOUR_INDEX', 'SPLY'), [99.96, 96.81, 112.81]);
  const beside = table(head('FDI_NEW', 'LEVEL'), [7, 5], [PLACES[2]!, PLACES[0]!]);
  const grid = joinTables([lead, beside], [], 'SPLY');
  expect(grid.rows.map(({ cells }) => cells.map((c) => c?.value))).toEqual([
    [99.96, 5],
    [96.81, undefined],
    [112.81, 7],
  ]);
  expect(grid.groups.map(({ first }) => first)).toEqual([0, 1]);
  expect(grid.main).toBe(0);
});

test('a measure stands in a grid once, as the leading table has it', () => {
  const lead = table(head('FDI_NEW', 'LEVEL'), [1, 2, 3]);
  const late = table(head('FDI_NEW', 'LEVEL'), [7, 8, 9]);
  const grid = joinTables([lead, table(head('LABOUR_INDEX', 'SPLY'), [100, 101, 102]), late], [], 'LEVEL');
  expect(grid.columns.map(({ measure }) => measure)).toEqual(['FDI_NEW', 'LABOUR_INDEX']);
  expect(grid.rows[0]?.cells.map((c) => c?.value)).toEqual([1, 100]);
});

test('sorting puts places without a number last, downwards and upwards', () => {
  const grid = joinTables([table(head('LABOUR_INDEX', 'SPLY'), [99.96, null, 112.81])], [], 'SPLY');
  const id = grid.columns[0]!.id;
  const names = (sort: string | null) => sortRows(grid, sort).map(({ area }) => area.name);
  expect(names(id)).toEqual(['Hà Nam', 'Hà Nội', 'Bắc Ninh']);
  expect(names(`${id}~asc`)).toEqual(['Hà Nội', 'Hà Nam', 'Bắc Ninh']);
  expect(names('gone')).toEqual(['Hà Nội', 'Bắc Ninh', 'Hà Nam']);
  expect([nextSort(null, id), nextSort(id, id), nextSort(`${id}~asc`, id)]).toEqual([id, `${id}~asc`, null]);
});

test('a change of rank is counted from the last period that has figures', () => {
  const points = (april: number | null, june: number) =>
    (
      [
        ['2024-04-01', april],
        ['2024-05-01', null],
        ['2024-06-01', june],
      ] as [TimePeriod, number | null][]
    )
      .filter(([period]) => period !== '2024-05-01')
      .map(([timePeriod, value]) => ({ timePeriod, value, status: 'A' as const, key: '' }));
  const values: [number | null, number][] = [
    [90, 110],
    [95, 105],
    [null, 107],
  ];
  const series = values.map(([april, june], i): Series => {
    return { area: PLACES[i]!, item: '_T', itemLabel: '', points: points(april, june) };
  });
  const { since, byArea } = rankChanges(series, JUNE);
  expect(since).toBe('2024-04-01');
  expect([...byArea]).toEqual([
    ['A0', 1],
    ['A1', -2],
  ]);
});

test('indices are never added, and neither are different things', () => {
  const columns = joinTables([table(head('LABOUR_INDEX', 'SPLY'), [1, 2, 3])], [], 'SPLY').columns;
  const additive = columns.map((column) => ({ ...column, additive: true }));
  const cells = [cell(1.5), null, cell(2)];
  expect(selectionFacts(cells, columns).sum).toBeNull();
  expect(selectionFacts(cells, additive)).toMatchObject({ sum: 3.5, known: 2 });
  expect(selectionFacts(cells, [additive[0]!, { ...additive[0]!, measure: 'OTHER' }]).sum).toBeNull();
});

const cellText = (one: Cell | null, lang: 'vi' | 'en') => copyCell(one, lang, String).text;

test('a copied cell carries every digit with the decimal mark of the language; a missing one its mark', () => {
  expect(cellText(cell(516774.60954503936), 'vi')).toBe('516774,60954503936');
  expect(cellText(cell(-0.5), 'en')).toBe('-0.5');
  expect([cellText(cell(null, 'M'), 'vi'), cellText(cell(null, 'L'), 'vi'), cellText(null, 'vi')]).toEqual([
    '-',
    '…',
    '',
  ]);
});

test('the threshold strip leads from values to pixels and back', () => {
  const scale = stripScale([95.65, 116.84], 100, 420);
  expect(scale.valueAt(scale.x(110))).toBeCloseTo(110, 6);
  expect(scale.ticks).toEqual([95, 100, 105, 110, 115]);
  expect(stripScale([], 0, 420).ticks.every(Number.isFinite)).toBe(true);
});

test('Ctrl with an arrow goes to the end of a block, over a gap to the next one, and then to the edge', () => {
  const filled = [true, true, true, false, false, true, false, true, true, false];
  const edge = (from: number, step: 1 | -1): number => blockEdge((at) => filled[at] ?? false, from, step, 9);
  expect([0, 1, 2, 3, 5, 6, 7, 8, 9].map((from) => edge(from, 1))).toEqual([2, 2, 5, 5, 7, 7, 8, 9, 9]);
  expect([9, 8, 7, 6, 5, 4, 3, 2, 0].map((from) => edge(from, -1))).toEqual([8, 7, 5, 5, 2, 2, 2, 0, 0]);
});

test('a threshold goes into the address and comes back; what is none follows the comparison base', () => {
  for (const limit of [
    { op: 'ge', value: 104.5 },
    { op: 'gt', value: -0.5 },
    { op: 'gt', value: 1e21 },
    { op: 'ge', value: null },
  ] as const)
    expect(readLimit(writeLimit(limit))).toEqual(limit);
  expect(writeLimit({ op: 'gt', value: null })).toBeNull();
  for (const text of ['', 'gt:', 'eq:5', 'ge:5,5', 'ge:x']) expect(readLimit(text)).toEqual({ op: 'gt', value: null });
});
