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

/**
 * The least share of harmful changes that must be read right or asked about, in an empty workspace and in one with earlier
 * months. What a sheet alone cannot tell (a row that is not there, two labels exchanged where no order is known) only earlier
 * books can (null: told, not asked of it); two index figures that lie close together exchange without a trace in either.
 */
const CAUGHT: Readonly<Record<string, { readonly alone: number | null; readonly after: number }>> = {
  'a column times 1000': { alone: 0.95, after: 0.95 },
  'a base of 107 become 7': { alone: 0.95, after: 0.95 },
  'units a row lower': { alone: 1, after: 1 },
  'thousands as text with a point': { alone: 1, after: 1 },
  'headings a row lower, over the body': { alone: 0.95, after: 0.95 },
  'the last row of the headings gone': { alone: 0.9, after: 0.85 },
  'labels exchanged': { alone: null, after: 0.9 },
  'a row dropped': { alone: null, after: 0.95 },
  'figures exchanged': { alone: null, after: 0.5 },
};

describe.skipIf(!SHARED)('changed sheets of real books (skipped without ../shared/data)', () => {
  let alone: readonly Trial[] = [];
  let after: readonly Trial[] = [];
  beforeAll(() => {
    alone = ALONE.flatMap((month) => tryAll(month, EMPTY, { ...HARMFUL, ...HARMLESS }));
    after = AFTER.flatMap(([month, past]) => tryAll(month, memoryOf(past), HARMFUL));
  });

  it.each(Object.entries(CAUGHT))('%s: read right or asked about', (kind, least) => {
    for (const [where, trials, share] of [
      ['alone', alone, least.alone],
      ['after earlier months', after, least.after],
    ] as const) {
      const own = trials.filter((trial) => trial.kind === kind);
      const missed = own.filter(({ outcome }) => outcome === 'silent').map(({ sheet }) => sheet);
      const caught = own.length - missed.length;
      const noted = own.filter(({ outcome }) => outcome === 'noted').length;
      console.log(
        `${kind}, ${where}: ${caught} of ${own.length}, ${noted} of them by a note that the layout changed${missed.length > 0 ? `; not: ${missed.join(', ')}` : ''}`,
      );
      expect(own.length).toBeGreaterThan(1);
      if (share !== null) expect(caught / own.length).toBeGreaterThanOrEqual(share);
    }
  });

  it.each(Object.keys(HARMLESS))('%s: every figure is read as before, or asked about', (kind) => {
    const own = alone.filter((trial) => trial.kind === kind);
    const missed = own.filter(({ outcome }) => outcome === 'silent').map(({ sheet }) => sheet);
    if (missed.length > 0) console.log(`${kind}: not read right: ${missed.join(', ')}`);
    expect(own.length).toBeGreaterThan(50);
    expect(missed.length / own.length).toBeLessThan(0.02);
  });
});
