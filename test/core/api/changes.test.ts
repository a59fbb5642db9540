import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countChanges, listChanges } from '../../../src/core/api/changes.ts';
import { changesSince } from '../../../src/core/query/changesSince.ts';
import { addRelease } from '../../../src/core/store/release.ts';
import { aStore, bookSaying, say, type Said } from '../../fixtures/vintages.ts';

const KEYS = ['VN', 'VN-HN', 'VN-HP', 'VN-21'].flatMap((area) =>
  ['2024-M04', '2024-M05'].flatMap((period) =>
    ['LEVEL', 'SPLY'].map((basis) => `GSO_STATE_INVESTMENT:STATE_INVESTMENT:_T:${area}:${period}:${basis}`),
  ),
);
const said = fc
  .dictionary(fc.constantFrom(...KEYS), fc.constantFrom<Said[string]>(1, 2, [2, 'P'], 'M', 'L'), { minKeys: 1 })
  .map((all): Said => ({ ...all }));

it('a book is compared before its commit as releases are after it', () => {
  fc.assert(
    fc.property(said, said, (first, second) => {
      const store = aStore();
      const before = say(store, '2024-05-29', first);
      const book = bookSaying('2024-06-29', second);
      const staged = countChanges(store, book);
      const gone = listChanges(store, book, 'vanished', undefined).map(({ key }) => key);
      addRelease(store, book);
      const { rows } = changesSince(store, { release: before }, 0, 1000);
      const keysOf = (kind: string): string[] => rows.flatMap((row) => (row.kind === kind ? row.key : []));
      expect(keysOf('vanished').sort()).toEqual(gone.sort());
      expect([keysOf('new').length, keysOf('revised').length]).toEqual([staged.news, staged.revised]);
      store.db.close();
    }),
    { numRuns: 100 },
  );
});

it('a column without a single figure takes nothing away', () => {
  const store = aStore();
  const [level = '', growth = ''] = KEYS;
  say(store, '2024-05-29', { [level]: 1, [growth]: 100 });
  const whole = bookSaying('2024-06-29', { [level]: 1, [growth]: 100 });
  const growthOnly = whole.tables.map((table) => ({
    ...table,
    observations: table.observations.filter(({ key }) => key.basis === 'SPLY'),
    keys: [growth],
  }));
  expect(countChanges(store, { ...whole, tables: growthOnly })).toMatchObject({ same: 1, vanished: 0 });
});
