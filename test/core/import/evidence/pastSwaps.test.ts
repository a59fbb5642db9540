import { describe, expect, it } from 'vitest';
import { besidePast } from '../../../../src/core/import/evidence/pastFigures.ts';
import { pastBaseDoubts } from '../../../../src/core/import/evidence/pastBase.ts';
import { pastSwaps } from '../../../../src/core/import/evidence/pastSwaps.ts';
import type { PastRelease } from '../../../../src/core/model/past.ts';
import { column, exchanged, readingOf, releaseOf, viewsOf, type Column } from './smallTable.ts';

const asked = (columns: readonly Column[], past: readonly PastRelease[]): string[] => {
  const views = viewsOf(columns).map((view) => ({ view, beside: besidePast(view, past) }));
  return pastSwaps(readingOf(columns[0]?.figures.length ?? 0), views, past, 1).map(({ cell }) => cell);
};

/** Twelve rows of like size, each with a path of its own. */
const ROWS = Array.from({ length: 12 }, (_, i) => i);
const months = (of: number): number[] => ROWS.map((i) => 100 + ((i * 37) % 11) + 3 * Math.sin(i * 5 + of * 2));
const sum = (all: readonly (readonly number[])[]): number[] =>
  ROWS.map((i) => all.reduce((total, figures) => total + (figures[i] ?? 0), 0));
const mean = (all: readonly (readonly number[])[]): number[] => sum(all).map((value) => value / all.length);

const FIRST = [1, 2, 3, 4].map(months);
const ALL = [...FIRST, months(5)];

describe('two rows whose figures were exchanged', () => {
  it.each([
    ['levels of months together without their last month', 'LEVEL', sum],
    ['indices of months together, a mean of the months', 'SPLY', mean],
  ] as const)('are found by %s', (_, basis, together) => {
    const past = [
      releaseOf('2024-04-29', [column(basis, '2024-M04', months(4)), column(basis, '2024-01-01/P4M', together(FIRST))]),
    ];
    const book = [column(basis, '2024-M05', months(5)), column(basis, '2024-01-01/P5M', together(ALL))];
    expect(asked(book, past)).toEqual([]);
    const wrong = book.map((one) => ({ ...one, figures: exchanged(one.figures, 3, 8) }));
    expect(asked(wrong, past)).toEqual(['A3,A8']);
  });

  it('are found by the months before, also where the last of them was revised in every row', () => {
    const revised = months(4).map((value, i) => value * (1 + 0.04 * Math.sin(i)));
    const past = [
      releaseOf('2024-04-29', [column('LEVEL', '2024-M04', months(4)), column('LEVEL', '2024-01-01/P4M', sum(FIRST))]),
    ];
    const book = [
      column('LEVEL', '2024-M04', revised),
      column('LEVEL', '2024-M05', months(5)),
      column('LEVEL', '2024-01-01/P5M', sum([...FIRST.slice(0, 3), revised, months(5)])),
    ];
    expect(asked(book, past)).toEqual([]);
    const wrong = book.map((one) => ({ ...one, figures: exchanged(one.figures, 3, 8) }));
    expect(asked(wrong, past)).toEqual(['A3,A8']);
  });

  it('are found by the plan behind what was done', () => {
    const plans = ROWS.map((i) => 2000 + 150 * ((i * 7) % 12));
    const share = (done: readonly number[]): number[] => done.map((value, i) => (value / (plans[i] ?? 1)) * 100);
    const done = (m: number): number[] => plans.map((plan, i) => plan * m * 0.08 * (1 + 0.3 * Math.sin(i * 3 + m)));
    const said = (m: number): Column[] => [
      column('LEVEL', `2024-01-01/P${m}M`, done(m)),
      column('PLAN', `2024-01-01/P${m}M`, share(done(m))),
    ];
    const past = [releaseOf('2024-04-29', said(4))];
    expect(asked(said(5), past)).toEqual([]);
    const wrong = said(5).map((one) => ({ ...one, figures: exchanged(one.figures, 2, 9) }));
    expect(asked(wrong, past)).toEqual(['A2,A9']);
  });

  it('are found by a figure said twice, in whichever earlier book', () => {
    const past = [
      releaseOf('2024-05-29', [
        column(
          'LEVEL',
          '2024-01-01/P5M',
          ROWS.map((i) => 900 - 70 * i),
        ),
      ]),
      releaseOf('2024-03-29', [column('LEVEL', '2024-Q1', months(1))]),
    ];
    const book = [column('LEVEL', '2024-Q1', exchanged(months(1), 4, 10))];
    expect(asked(book, past)).toEqual(['A4,A10']);
  });

  it('are found among ten thousand rows that all moved, and the search ends', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => 1000 + ((i * 7919) % 10_007) + 40 * Math.sin(i * 3));
    const past = [releaseOf('2024-04-29', [column('LEVEL', '2024-01-01/P4M', many)])];
    const later = many.map((value, i) => value * 1.25 * (1 + 0.05 * Math.sin(i)));
    const book = [column('LEVEL', '2024-01-01/P5M', exchanged(later, 17, 6001))];
    expect(asked(book, past)).toEqual(['A17,A6001']);
  });
});

describe('growth rates under the heading of an index', () => {
  const lastYear = (m: number): number[] => ROWS.map((i) => 40 + i * 9 + 5 * Math.sin(i + m));
  const index = (m: number): number[] => ROWS.map((i) => 220 + 30 * Math.cos(i * 2 + m));
  const now = (m: number): number[] => lastYear(m).map((value, i) => (value * (index(m)[i] ?? 0)) / 100);
  const totals = (of: (m: number) => number[], m: number): number[] =>
    sum(Array.from({ length: m }, (_, i) => of(i + 1)));
  const said = (m: number): Column[] => [
    column('LEVEL', `2024-M0${m}`, now(m)),
    column('LEVEL', `2024-01-01/P${m}M`, totals(now, m)),
    column('SPLY', `2024-M0${m}`, index(m)),
    column(
      'SPLY',
      `2024-01-01/P${m}M`,
      totals(now, m).map((value, i) => (value / (totals(lastYear, m)[i] ?? 1)) * 100),
    ),
  ];
  const found = (columns: readonly Column[]): string[] =>
    pastBaseDoubts(viewsOf(columns), [releaseOf('2024-04-29', said(4))]).map(({ code, column }) => `${code} ${column}`);

  it('are found by the levels of last year that lie behind them, in the column that is wrong', () => {
    expect(found(said(5))).toEqual([]);
    for (const [at, letters] of [
      [2, 'D'],
      [3, 'E'],
    ] as const) {
      const wrong = said(5).map((one, i) =>
        i === at ? { ...one, figures: one.figures.map((value) => value - 100) } : one,
      );
      expect(found(wrong)).toEqual([`base-changed ${letters}`]);
    }
  });
});
