import { describe, expect, it } from 'vitest';
import { rangeOver } from '../../../../src/core/import/evidence/columnViews.ts';
import { identityDoubts, levelsOf } from '../../../../src/core/import/evidence/identityDoubts.ts';
import { swappedPair } from '../../../../src/core/import/evidence/orderDoubts.ts';
import { scaleDoubts } from '../../../../src/core/import/evidence/scaleDoubts.ts';
import { sumDoubts } from '../../../../src/core/import/evidence/sumDoubts.ts';
import { twiceDoubts } from '../../../../src/core/import/evidence/twiceDoubts.ts';
import { greatest, median } from '../../../../src/core/import/ofMany.ts';
import type { TableReading } from '../../../../src/core/import/readTable.ts';
import type { StubRow } from '../../../../src/core/import/stub.ts';
import { column, readingOf, viewsOf, type Column } from './smallTable.ts';

const LEVELS = [1200, 340, 87, 560, 95];
const times = (by: number): number[] => LEVELS.map((value) => value * by);
const scale = (columns: readonly Column[]): string[] =>
  scaleDoubts(viewsOf(columns)).map(({ code, column }) => `${code} ${column}`);
const identity = (columns: readonly Column[]): string[] => {
  const views = viewsOf(columns);
  return identityDoubts(views, levelsOf(views)).map(({ code, cell }) => `${code} ${cell}`);
};

describe('the scale of a column', () => {
  it('is asked about where one of three columns of a measure lies by powers of ten from both others', () => {
    const months = (by: number): Column[] => [
      column('LEVEL', '2024-M04', times(1)),
      column('LEVEL', '2024-M05', times(by)),
      column('LEVEL', '2024-01-01/P5M', times(5)),
    ];
    expect(scale(months(1.1))).toEqual([]);
    expect(scale(months(1100))).toContain('scale-odd C');
    expect(scale(months(1100))).not.toContain('scale-odd B');
  });

  it.each([
    ['an index', 'SPLY', [104_000, 98_000, 101_000], 'scale-odd B'],
    ['a share', 'SHARE', [40, 250, 35], 'scale-odd B'],
    ['growth', 'SPLY_GROWTH', [104, 98, 101], 'base-changed B'],
  ] as const)('is asked about where it cannot be that of %s', (_, basis, figures, asked) => {
    expect(scale([column(basis, '2024-M05', figures)])).toContain(asked);
  });
});

describe('an index beside two printed levels', () => {
  const said = (index: readonly number[]): Column[] => [
    column('LEVEL', '2023-M05', times(1)),
    column('LEVEL', '2024-M05', times(1.08)),
    column('SPLY', '2024-M05', index),
  ];

  it('is believed where it follows from them, and asked about with all three columns where it does not', () => {
    expect(identity(said([108, 108, 108, 108, 108]))).toEqual([]);
    expect(identity(said([8, 8, 8, 8, 8]))).toEqual(['levels-disagree D1:D5']);
  });

  it('is asked about in the one row where it does not follow', () => {
    expect(identity(said([108, 108, 131, 108, 108]))).toEqual(['levels-disagree D3']);
  });
});

describe('parts and their total', () => {
  it('are told of in the one column where they do not add up', () => {
    const whole = [100, 45, 30, 25];
    const columns = ['2024-M03', '2024-M04', '2024-M05', '2024-01-01/P5M'].map((period, i) =>
      column('LEVEL', period, i === 2 ? [100, 45, 30, 40] : whole),
    );
    const found = sumDoubts(readingOf(4), viewsOf(columns), null).map(({ code, severity, cell }) => [
      code,
      severity,
      cell,
    ]);
    expect(found).toEqual([['sum-gap', 'warn', 'D1']]);
  });
});

describe('one label with the same figures in two rows', () => {
  const rowsUnder = (headings: readonly string[]): TableReading => {
    const reading = readingOf(headings.length);
    const rows = reading.rows.map((row, i): StubRow => {
      const texts = ['All', headings[i] ?? '', i % 2 === 0 ? 'Storage' : `Other ${i}`].filter((text) => text !== '');
      return { ...row, item: texts.join('_'), area: 'VN', path: texts.map((text) => ({ text, cells: `A${row.row}` })) };
    });
    return { ...reading, rows };
  };
  const columns = viewsOf([
    column('SPLY', '2024-Q1', [101.1, 98.6, 101.1]),
    column('PREV', '2024-Q1', [101.45, 97.4, 101.45]),
  ]);
  const found = (headings: readonly string[]): string[] =>
    twiceDoubts(rowsUnder(headings), columns).map(({ code, cell }) => `${code} ${cell}`);

  it('is the same row under one heading, and a question about the deeper one under two', () => {
    expect(found(['', '', ''])).toEqual([]);
    expect(found(['', '', 'Railways'])).toEqual(['row-twice A3,A1']);
    expect(found(['Railways', '', ''])).toEqual(['row-twice A1,A3']);
  });

  it('is no question where the figures are round or others', () => {
    const round = viewsOf([column('SPLY', '2024-Q1', [100, 98, 100]), column('PREV', '2024-Q1', [100, 97, 100])]);
    expect(twiceDoubts(rowsUnder(['', '', 'Railways']), round)).toEqual([]);
    const others = viewsOf([column('SPLY', '2024-Q1', [101.1, 98.6, 101.2])]);
    expect(twiceDoubts(rowsUnder(['', '', 'Railways']), others)).toEqual([]);
  });
});

describe('numbers of any count', () => {
  const many = Array.from({ length: 300_000 }, (_, i) => i + 1);

  it('have a greatest, a middle and a range of cells', () => {
    expect(greatest(many)).toBe(300_000);
    expect(median(many)).toBe(150_000.5);
    expect(rangeOver(['B', 'C'], many)).toBe('B1:C300000');
    expect([greatest([]), median([])]).toEqual([-Infinity, NaN]);
  });

  it('show the two that stand in each other’s place, and none where more is out of order', () => {
    expect(swappedPair([1, 2, 7, 4, 5, 6, 3, 8])).toEqual([2, 6]);
    expect(swappedPair([1, 2, 3, 4])).toBeNull();
    expect(swappedPair([4, 3, 2, 1])).toBeNull();
  });
});
