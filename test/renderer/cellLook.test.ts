import { expect, test } from 'vitest';
import { NUMBERS } from '../../src/core/model/number.ts';
import type { TimePeriod } from '../../src/core/model/period.ts';
import type { Cell } from '../../src/core/model/views.ts';
import { cellLook, type CellLook } from '../../src/renderer/pages/table/cellLook.ts';
import type { GridColumn, Said } from '../../src/renderer/pages/table/gridModel.ts';
import { vi } from '../../src/renderer/text/vi.ts';

const WORDS = { t: { ...vi, numbers: NUMBERS.vi }, lang: 'vi' } as const;
const INDEX = {
  ...{ dataset: 'D', measure: 'M', measureName: { vi: 'M', en: 'M' }, item: '_T', itemLabel: '', releasedOn: [] },
  ...{ basis: 'SPLY', priceBasis: 'N', timePeriod: '2024-06-01' as TimePeriod, unit: 'PT', unitMult: 0, status: 'A' },
  ...{ id: 'D.M', slot: 'D.M', additive: false, opens: false },
} as const satisfies GridColumn;
const cell = (value: number | null, rest: Partial<Cell> = {}): Cell => {
  return { value, status: value === null ? 'L' : 'A', key: 'K', revised: false, rank: null, ...rest };
};
const look = (given: Cell | null, column: GridColumn = INDEX, said: Said | null = null, limit: number | null = null) =>
  cellLook(given, column, said, { heat: true, limit }, WORDS);
const has = ({ classes }: CellLook, name: string): boolean => classes.split(' ').includes(name);

test('a cell prints what its column prints and says all digits', () => {
  expect(look(cell(112.8137))).toMatchObject({ text: '112,8', help: '112,8137 · chính thức', part: null });
  expect(look(cell(112.8137)).classes).toBe('num hp3');
});

test('a value that prints as the threshold without being it is marked, in the main column only', () => {
  expect(has(look(cell(99.96), INDEX, null, 100), 'odd')).toBe(true);
  expect(has(look(cell(100), INDEX, null, 100), 'odd')).toBe(false);
  expect(has(look(cell(99.96)), 'odd')).toBe(false);
});

test('what is missing is a mark, a hatch or a reason, never a number', () => {
  expect(look(cell(null))).toMatchObject({ text: '…', hollow: false });
  expect(look(cell(null, { status: 'O' }))).toMatchObject({ text: '', hollow: true, help: vi.status.O });
  expect(look(null)).toMatchObject({ text: '', hollow: true, help: vi.noBook });
  expect(has(look(null), 'silent')).toBe(true);
  const why = { vi: 'vì thiếu', en: 'for want of' };
  expect(look(cell(null, { why }))).toMatchObject({ text: '×', help: 'vì thiếu' });
  expect(look(cell(null, { why }), { ...INDEX, derived: 'growth' }).text).toBe('·');
});

test('words in the place of a figure are neither shaded nor called missing', () => {
  const said = look(null, INDEX, { text: '19/28', help: '19 trên 28', partial: true });
  expect(said).toMatchObject({ text: '19/28', help: '19 trên 28', hollow: false });
  expect(said.classes).toBe('num partial');
});

test('a level below zero, a revised and a combined figure show it', () => {
  expect(look(cell(-5.25), { ...INDEX, basis: 'LEVEL', unit: 'VND', unitMult: 9 }).classes).toBe('num minus');
  expect(look(cell(101, { revised: true }))).toMatchObject({ help: `101 · chính thức · ${vi.table.revised}` });
  expect(look(cell(101, { derived: true })).text).toBe('101,0†');
});

test('a column of its own is drawn, and a status stands in a cell only where the column has none', () => {
  expect(look(null, { ...INDEX, own: 'spark' })).toMatchObject({ part: 'line', text: '', hollow: false });
  expect(look(cell(3), { ...INDEX, derived: 'rankChange' })).toMatchObject({ part: 'change', text: '' });
  expect(look(cell(101), { ...INDEX, status: null }).part).toBe('badge');
});
