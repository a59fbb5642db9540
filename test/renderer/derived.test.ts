import { NUMBERS } from '../../src/core/model/number.ts';
import { describe, expect, it } from 'vitest';
import type { DerivedCell, DerivedTable } from '../../src/core/model/figure.ts';
import type { TimePeriod } from '../../src/core/model/period.ts';
import { subjectOf } from '../../src/renderer/parts/figureSubject.ts';
import { derivedGrid, reasonsIn } from '../../src/renderer/pages/derived/derivedGrid.ts';
import { cellText } from '../../src/renderer/pages/table/cellText.ts';
import { sortRows } from '../../src/renderer/pages/table/rowOrder.ts';

const PERIOD = '2024-01-01/P6M' as TimePeriod;
const NONE = {
  growth: null,
  previous: null,
  share: null,
  shareChange: null,
  rank: null,
  rankChange: null,
  contribution: null,
};
const found = (value: number): DerivedCell => ({ value, expression: `share(${value})`, why: null });
const open = (place: string): DerivedCell => ({
  value: null,
  expression: 'rankChange()',
  why: { vi: `không tính được: thiếu số của ${place}`, en: `cannot be computed: a figure is missing for ${place}` },
});
const area = (code: string, name: string) => ({ code, name, kind: 'province' as const, rank: 0 });
const base = (value: number) => ({ value, status: 'E' as const, key: 'k', revised: false, rank: null });

const TABLE: DerivedTable = {
  region: { code: 'R', name: { vi: 'R', en: 'R' }, members: 3 },
  asOf: null,
  column: {
    dataset: 'D',
    measure: 'M',
    measureName: { vi: 'M', en: 'M' },
    item: '_T',
    itemLabel: '',
    basis: 'LEVEL',
    priceBasis: 'V',
    timePeriod: PERIOD,
    unit: 'VND',
    unitMult: 9,
    status: 'E',
    releasedOn: [],
  },
  whole: null,
  known: 2,
  kinds: ['share', 'rankChange'],
  rows: [
    { area: area('A', 'Hà Nội'), base: base(10), cells: { ...NONE, share: found(40), rankChange: open('Bắc Ninh') } },
    { area: area('B', 'Hải Phòng'), base: base(15), cells: { ...NONE, share: found(60), rankChange: open('Hà Nam') } },
    { area: area('C', 'Bắc Ninh'), base: null, cells: NONE },
  ],
};

describe('the grid of derived figures', () => {
  const grid = derivedGrid(TABLE, []);

  it('stands what was published before what is computed, each cell with its expression', () => {
    expect(grid.columns.map(({ id, derived }) => [id, derived])).toEqual([
      ['base', undefined],
      ['share', 'share'],
      ['rankChange', 'rankChange'],
    ]);
    expect(grid.rows[0]?.cells.map((cell) => cell?.key)).toEqual(['k', 'share(40)', 'rankChange()']);
  });

  it('is sorted by any column, places without a figure last', () => {
    expect(sortRows(grid, 'share').map(({ area }) => area.code)).toEqual(['B', 'A', 'C']);
  });

  it('leaves a figure that cannot be computed empty, with its reason', () => {
    expect(grid.rows[0]?.cells[2]).toMatchObject({
      value: null,
      why: { vi: 'không tính được: thiếu số của Bắc Ninh' },
    });
    expect(grid.rows[2]?.cells).toEqual([null, null, null]);
  });

  it('says each reason once, with all the places that it names', () => {
    expect(reasonsIn(TABLE, 'vi')).toEqual([
      { text: 'không tính được: thiếu số của Bắc Ninh, Hà Nam', kinds: ['rankChange'], cells: 2 },
    ]);
  });

  it('prints shares without a sign, changes with one, ranks whole', () => {
    const column = (derived: 'share' | 'contribution' | 'rank') => ({ ...grid.columns[1]!, derived });
    expect(cellText(9.784, column('share'), NUMBERS.vi)).toBe('9,78');
    expect(cellText(2.05, column('contribution'), NUMBERS.vi)).toBe('+2,05');
    expect(cellText(3, column('rank'), NUMBERS.en)).toBe('3');
    expect(cellText(23912.638, grid.columns[0]!, NUMBERS.vi)).toBe('23.912,6');
  });
});

it('a figure is about the number that its first argument leads to; a sum is about none', () => {
  const own = 'D:M:_T:VN-HN:2024-M06:LEVEL';
  const all = 'D:M:_T:ALL63*:2024-M06:LEVEL';
  expect(subjectOf(`changeInPoints(share(${own},${all}),share(${own},${all}))`)?.area).toBe('VN-HN');
  expect(subjectOf(`growth(${own}@3,${own}@2)`)?.timePeriod).toBe('2024-M06');
  expect(subjectOf(`sum(${all})`)).toBeNull();
  expect(subjectOf(`sum(list(${own},${own}))`)).toBeNull();
});
