import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFromText, type ObservationKey } from '../../../src/core/model/observation.ts';
import { areaTable } from '../../../src/core/query/areaTable.ts';
import { changesSince } from '../../../src/core/query/changesSince.ts';
import { facts } from '../../../src/core/query/facts.ts';
import { datasets, items, measures, problems, releases, sheets } from '../../../src/core/query/lists.ts';
import { periods } from '../../../src/core/query/periods.ts';
import { observations } from '../../../src/core/query/observations.ts';
import { overview } from '../../../src/core/query/overview.ts';
import { revisions } from '../../../src/core/query/revisions.ts';
import { seriesByArea } from '../../../src/core/query/seriesByArea.ts';
import { trace } from '../../../src/core/query/trace.ts';
import { triangle } from '../../../src/core/query/triangle.ts';
import { workspace } from '../../../src/core/query/workspace.ts';
import { month } from '../../../src/core/model/period.ts';
import type { Store } from '../../../src/core/store/open.ts';
import { withdrawRelease } from '../../../src/core/store/release.ts';
import { aStore, say, type Said } from '../../fixtures/vintages.ts';

const MEASURE = 'STATE_INVESTMENT';
const KEYS = ['_T', 'KIND'].flatMap((item) =>
  ['VN', 'VN-HN', 'VN-HP'].flatMap((area) =>
    ['2024-M04', '2024-M05'].flatMap((period) =>
      ['LEVEL', 'SPLY'].map((basis) => `GSO_STATE_INVESTMENT:${MEASURE}:${item}:${area}:${period}:${basis}`),
    ),
  ),
);
const DAYS = ['2024-05-06', '2024-05-29', '2024-06-06', '2024-06-29'];
const ENDS = [undefined, ...DAYS];

const said = fc
  .dictionary(
    fc.constantFrom(...KEYS),
    fc.oneof(fc.integer({ min: 90, max: 99 }), fc.constantFrom<Said[string]>([95, 'E'], [95, 'P'], 'M', 'L')),
    { minKeys: 1, maxKeys: 8 },
  )
  .map((all): Said => ({ ...all }));
const book = fc.record({ day: fc.constantFrom(...DAYS), said, label: fc.constantFrom('Hàng', 'Mặt hàng') });
type Book = { readonly day: string; readonly said: Said; readonly label: string };

const commit = (store: Store, { day, said: all, label }: Book, at: string): number =>
  say(store, day, all, { label, at });
/** An answer, or the sentence of its refusal. */
const answer = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
};

/** The answer of every read query about figures; of traces and releases without those that were taken back. */
function everyAnswer(store: Store, count: readonly number[]): unknown[] {
  const period = month(2024, 5);
  const selection = { measure: MEASURE, period, item: '_T', region: 'NORTH28' };
  const ofKey = (key: ObservationKey, asOf: string | undefined): unknown =>
    answer(() => ({ ...trace(store, key, asOf, undefined), withdrawn: [] }));
  const byDay = ENDS.map((asOf) => [
    datasets(store, asOf),
    measures(store, asOf),
    items(store, MEASURE, asOf),
    periods(store, MEASURE, asOf),
    answer(() => areaTable(store, { ...selection, asOf, alsoCumulative: true })),
    answer(() => facts(store, { ...selection, asOf, op: 'ge', threshold: 95 })),
    answer(() => seriesByArea(store, { ...selection, basis: 'LEVEL', asOf })),
    overview(store, period, asOf),
    observations(store, { asOf, allReleases: true }, 0, 1000),
    observations(store, { asOf, allReleases: false }, 0, 1000),
    answer(() => triangle(store, { measure: MEASURE, item: 'KIND', area: 'VN-HN', basis: 'LEVEL', asOf })),
    KEYS.map((key) => ofKey(keyFromText(key) as ObservationKey, asOf)),
  ]);
  const since = [
    ...DAYS.map((day) => answer(() => changesSince(store, { day }, 0, 1000))),
    ...count.map((release) => answer(() => changesSince(store, { release }, 0, 1000))),
  ];
  return [
    byDay,
    since,
    workspace(store, '', null),
    releases(store).filter(({ withdrawnAt }) => withdrawnAt === null),
    sheets(store, undefined),
    problems(store, undefined),
    count.map((release) => revisions(store, release, 1000)),
  ];
}

describe('releases that are taken back', () => {
  it('leave every answer as if they had never been committed', () => {
    fc.assert(
      fc.property(
        fc.array(book, { minLength: 1, maxLength: 5 }),
        fc.array(book, { minLength: 1, maxLength: 2 }),
        (kept, wrong) => {
          const store = aStore();
          const count = kept.map((one) => commit(store, one, '2024-07-01T08:00:00.000Z'));
          const before = everyAnswer(store, count);
          const taken = wrong.map((one) => commit(store, one, '2024-07-02T08:00:00.000Z'));
          for (const release of taken) withdrawRelease(store, release, '2024-07-03T08:00:00.000Z');
          expect(everyAnswer(store, count)).toEqual(before);
          store.db.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leave no trace in what is committed after them', () => {
    fc.assert(
      fc.property(fc.array(book, { minLength: 1, maxLength: 3 }), book, book, (kept, wrong, last) => {
        const [clean, store] = [aStore(), aStore()];
        for (const one of kept) for (const each of [clean, store]) commit(each, one, '2024-07-01T08:00:00.000Z');
        withdrawRelease(store, commit(store, wrong, '2024-07-02T08:00:00.000Z'), '2024-07-03T08:00:00.000Z');
        for (const each of [clean, store]) commit(each, last, '2024-07-04T08:00:00.000Z');
        const labels = (each: Store): unknown =>
          items(each, MEASURE)
            .map(({ code, label }) => `${code} ${label}`)
            .sort();
        const rows = (each: Store): unknown =>
          observations(each, { allReleases: true }, 0, 1000)
            .rows.map(({ file: _file, ...row }) => JSON.stringify(row))
            .sort();
        expect([labels(store), rows(store)]).toEqual([labels(clean), rows(clean)]);
      }),
      { numRuns: 40 },
    );
  });

  it('stay visible with the day of their withdrawal: in the list of releases and in traces', () => {
    const store = aStore();
    const [key = ''] = KEYS;
    say(store, '2024-05-29', { [key]: 1 });
    const wrong = say(store, '2024-06-29', { [key]: 9 });
    withdrawRelease(store, wrong, '2024-07-02T00:00:00.000Z');
    expect(releases(store)).toMatchObject([
      { id: wrong, withdrawnAt: '2024-07-02T00:00:00.000Z' },
      { withdrawnAt: null },
    ]);
    const found = trace(store, keyFromText(key) as ObservationKey, undefined, undefined);
    expect(found.vintages).toMatchObject([{ value: 1 }]);
    expect(found.withdrawn).toMatchObject([{ release: wrong, value: 9, withdrawnAt: '2024-07-02T00:00:00.000Z' }]);
    expect(sheets(store, wrong)).toHaveLength(1);
    expect(sheets(store, undefined)).toHaveLength(1);
  });
});

describe('a later day', () => {
  it('only ever adds vintages', () => {
    fc.assert(
      fc.property(fc.array(book, { minLength: 1, maxLength: 5 }), (books) => {
        const store = aStore();
        for (const one of books) commit(store, one, '2024-07-01T08:00:00.000Z');
        const rows = (asOf: string): string[] =>
          observations(store, { asOf, allReleases: true }, 0, 1000).rows.map((row) => JSON.stringify(row));
        for (const [i, day] of DAYS.slice(1).entries())
          expect(rows(day)).toEqual(expect.arrayContaining(rows(DAYS[i] ?? '')));
        const counts = DAYS.map((day) => periods(store, MEASURE, day).reduce((sum, one) => sum + one.observations, 0));
        expect(counts).toEqual([...counts].sort((a, b) => a - b));
        expect(counts).toEqual(DAYS.map((day) => rows(day).length));
        store.db.close();
      }),
      { numRuns: 40 },
    );
  });
});
