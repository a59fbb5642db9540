import { beforeAll, describe, expect, it } from 'vitest';
import { SHARED } from '../../fixtures/shared.ts';
import { EMPTY, memoryOf, tryAll, type Trial } from './mutated.ts';
import { HARMFUL, HARMLESS } from './mutators.ts';

/** Books of all times and kinds, TCVN3 and Unicode; the last one is of a quarter. */
const ALONE = ['2002-05', '2006-05', '2011-08', '2015-03', '2019-10', '2022-07', '2024-05', '2024-06'];
const AFTER: readonly (readonly [string, readonly string[]])[] = [
  ['2024-05', ['2024-04', '2024-03', '2024-02']],
  ['2023-08', ['2023-07', '2023-06', '2023-05']],
  ['2023-11', ['2023-10', '2023-09', '2023-08']],
];

/** A book of a quarter: most of its tables come out four times a year or once, so that seven earlier books hold one of them or none. */
const QUARTER: readonly (readonly [string, readonly string[]])[] = [
  ['2024-06', ['2024-05', '2024-04', '2024-03', '2024-02', '2024-01', '2023-12', '2023-11']],
];

/**
 * The least share of harmful changes that must be read right or asked about: in an empty workspace, in one with earlier
 * months, and there in the book of a quarter. What a sheet alone cannot tell (a row that is not there, two labels exchanged
 * where no order is known) only earlier books can (null: told, not asked of it); indices of like size exchange without a trace.
 */
const CAUGHT: Readonly<
  Record<string, { readonly alone: number | null; readonly after: number; readonly quarter: number }>
> = {
  'a column times 1000': { alone: 0.95, after: 1, quarter: 0.95 },
  'a base of 107 become 7': { alone: 0.95, after: 1, quarter: 0.95 },
  'units a row lower': { alone: 1, after: 1, quarter: 1 },
  'thousands as text with a point': { alone: 1, after: 1, quarter: 1 },
  'headings a row lower, over the body': { alone: 0.95, after: 1, quarter: 1 },
  'the last row of the headings gone': { alone: 0.95, after: 1, quarter: 0.95 },
  'labels exchanged': { alone: null, after: 1, quarter: 0.85 },
  'a row dropped': { alone: null, after: 1, quarter: 0.72 },
  'figures exchanged': { alone: null, after: 0.89, quarter: 0.6 },
};
/** Of all harmful changes in a workspace with earlier months. */
const OF_ALL = 0.98;

describe.skipIf(!SHARED)('changed sheets of real books (skipped without ../shared/data)', () => {
  let alone: readonly Trial[] = [];
  let after: readonly Trial[] = [];
  let quarter: readonly Trial[] = [];
  beforeAll(() => {
    const remembered = (books: typeof AFTER): Trial[] =>
      books.flatMap(([month, past]) => tryAll(month, memoryOf(past), HARMFUL));
    alone = ALONE.flatMap((month) => tryAll(month, EMPTY, { ...HARMFUL, ...HARMLESS }));
    after = remembered(AFTER);
    quarter = remembered(QUARTER);
  }, 600_000);

  it.each(Object.entries(CAUGHT))('%s: read right or asked about', (kind, least) => {
    for (const [where, trials, share] of [
      ['alone', alone, least.alone],
      ['after earlier months', after, least.after],
      ['in the book of a quarter', quarter, least.quarter],
    ] as const) {
      const own = trials.filter((trial) => trial.kind === kind);
      const { caught, missed } = told(`${kind}, ${where}`, own);
      expect(own.length).toBeGreaterThan(0);
      if (share !== null) expect(caught / own.length, missed).toBeGreaterThanOrEqual(share);
    }
  });

  it('all kinds together, after earlier months: read right or asked about', () => {
    const { caught } = told('all kinds, after earlier months', after);
    told('all kinds, in the book of a quarter', quarter);
    expect(caught / after.length).toBeGreaterThanOrEqual(OF_ALL);
  });

  it.each(Object.keys(HARMLESS))('%s: every figure is read as before, or asked about', (kind) => {
    const own = alone.filter((trial) => trial.kind === kind);
    const missed = own.filter(({ outcome }) => outcome === 'silent').map(({ sheet }) => sheet);
    if (missed.length > 0) console.log(`${kind}: not read right: ${missed.join(', ')}`);
    expect(own.length).toBeGreaterThan(50);
    expect(missed.length / own.length).toBeLessThan(0.02);
  });
});

/** How many were caught, and by name what was not, with what no check could tell from the change of a month. */
function told(what: string, trials: readonly Trial[]): { readonly caught: number; readonly missed: string } {
  const silent = trials.filter(({ outcome }) => outcome === 'silent');
  const names = (all: readonly Trial[]): string => all.map(({ sheet }) => sheet).join(', ') || 'none';
  const slight = silent.filter((trial) => trial.slight);
  const caught = trials.length - silent.length;
  const noted = trials.filter(({ outcome }) => outcome === 'noted').length;
  console.log(
    `${what}: ${caught} of ${trials.length} (${caught} of ${trials.length - slight.length} without slight changes), ${noted} of them by a note that the layout changed; not: ${names(silent.filter((trial) => !trial.slight))}; slight: ${names(slight)}`,
  );
  return { caught, missed: names(silent) };
}
