import { describe, expect, it } from 'vitest';
import { changesSince, type SinceQuery } from '../../../src/core/query/changesSince.ts';
import type { Store } from '../../../src/core/store/open.ts';
import { withdrawRelease } from '../../../src/core/store/release.ts';
import { aStore, say } from '../../fixtures/vintages.ts';

const at = (area: string, period = '2024-M05', item = '_T', basis = 'LEVEL'): string =>
  `GSO_STATE_INVESTMENT:STATE_INVESTMENT:${item}:${area}:${period}:${basis}`;
const HN = at('VN-HN');
const HP = at('VN-HP');
const since = (store: Store, query: SinceQuery) =>
  changesSince(store, query, 0, 1000).rows.map(({ kind, key, before, after }) => [
    kind,
    key,
    before?.value ?? before?.status ?? null,
    after?.value ?? after?.status ?? null,
  ]);

describe('what changed since', () => {
  it('tells new, revised and status-only figures apart, with old and new, amount and percent', () => {
    const store = aStore();
    const may = say(store, '2024-05-29', { [HN]: [100, 'E'], [HP]: [50, 'E'], [at('VN-21')]: 'L' });
    const june = say(store, '2024-06-29', {
      [HN]: [98, 'P'],
      [HP]: [50, 'P'],
      [at('VN-21')]: 7,
      [at('VN-HN', '2024-M06')]: [5, 'E'],
    });
    const found = changesSince(store, { release: may }, 0, 100);
    expect(since(store, { release: may })).toEqual([
      ['revised', HN, 100, 98],
      ['new', at('VN-HN', '2024-M06'), null, 5],
      ['status', HP, 50, 50],
      ['revised', at('VN-21'), 'L', 7],
    ]);
    expect(found.rows[0]).toMatchObject({
      label: 'Hà Nội',
      difference: { absolute: -2, relative: -2 },
      before: { release: may, releasedOn: '2024-05-29', status: 'E' },
      release: june,
      unit: 'VND',
      unitMult: 9,
      unitBefore: null,
    });
    expect(found.rows[3]?.difference).toBeNull();
    expect(found.groups).toEqual([
      {
        dataset: 'GSO_STATE_INVESTMENT',
        measure: 'STATE_INVESTMENT',
        new: 1,
        revised: 2,
        status: 1,
        withdrawn: 0,
        vanished: 0,
      },
    ]);
    expect(found.added.map(({ id }) => id)).toEqual([june]);
    expect(since(store, { day: '2024-06-28' })).toEqual(since(store, { release: may }));
    expect(since(store, { day: '2024-06-29' })).toEqual([]);
    expect(since(store, { release: june })).toEqual([]);
  });

  it('names figures that a table says no longer, once and only where their column was said again', () => {
    const store = aStore();
    const other = at('VN-HP', '2024-M04');
    const may = say(store, '2024-05-29', { [HN]: 1, [HP]: 2, [other]: 3, [at('VN-21')]: 'M' });
    const june = say(store, '2024-06-29', { [HN]: 1 });
    expect(since(store, { release: may })).toEqual([['vanished', HP, 2, null]]);
    expect(changesSince(store, { release: may }, 0, 10).rows[0]).toMatchObject({ release: june, after: null });
    const july = say(store, '2024-07-29', { [HN]: 1 });
    expect(since(store, { release: june })).toEqual([]);
    expect(since(store, { release: july })).toEqual([]);
    say(store, '2024-08-29', { [HN]: 1, [HP]: 2 });
    expect(since(store, { release: may })).toEqual([]);
  });

  it('names figures of a withdrawn release with what stands instead, or nothing', () => {
    const store = aStore();
    say(store, '2024-05-29', { [HN]: 1 });
    const wrong = say(store, '2024-06-29', { [HN]: 9, [HP]: 8 });
    withdrawRelease(store, wrong, '2024-07-02T00:00:00.000Z');
    const expected = [
      ['withdrawn', HN, 9, 1],
      ['withdrawn', HP, 8, null],
    ];
    expect(since(store, { release: wrong })).toEqual(expected);
    expect(since(store, { day: '2024-07-01' })).toEqual(expected);
    expect(since(store, { day: '2024-07-02' })).toEqual([]);
    expect(since(store, { day: '2024-06-28' })).toEqual([]);
    expect(changesSince(store, { day: '2024-07-01' }, 0, 10).withdrawn).toMatchObject([
      { id: wrong, withdrawnAt: '2024-07-02T00:00:00.000Z' },
    ]);
    say(store, '2024-06-29', { [HN]: 2, [HP]: 8 }, { at: '2024-07-03T00:00:00.000Z' });
    expect(since(store, { release: wrong })).toEqual([['revised', HN, 9, 2]]);
  });

  it('calls a figure in another unit revised, and does not subtract', () => {
    const store = aStore();
    const may = say(store, '2024-05-29', { [HN]: 5 });
    say(store, '2024-06-29', { [HN]: 5 }, { unitMult: 6 });
    expect(changesSince(store, { release: may }, 0, 10).rows[0]).toMatchObject({
      kind: 'revised',
      difference: null,
      unitMult: 6,
      unitBefore: { unit: 'VND', unitMult: 9 },
    });
  });

  it('comes in pages that never cut a series, counts all on the first, and ends where asked', () => {
    const store = aStore();
    const areas = ['VN-HN', 'VN-HP', 'VN-21', 'VN-07'];
    const both = (value: number) =>
      Object.fromEntries(
        areas.flatMap((area) => [
          [at(area), value],
          [at(area, '2024-M04'), value],
        ]),
      );
    const may = say(store, '2024-05-29', both(1));
    say(store, '2024-06-29', both(2));
    say(store, '2024-07-29', both(3));
    const first = changesSince(store, { release: may }, 0, 3);
    expect(first.rows.map(({ label }) => label)).toEqual(['Hà Nội', 'Hà Nội']);
    expect(first.groups).toMatchObject([{ revised: 8 }]);
    const all = [...first.rows];
    for (let page = first; page.next !== null;) {
      page = changesSince(store, { release: may }, page.next, 3);
      expect(page.groups).toBeNull();
      all.push(...page.rows);
    }
    expect(all).toEqual(changesSince(store, { release: may }, 0, 100).rows);
    expect(all.map(({ after }) => after?.value)).toEqual(Array(8).fill(3));
    const june = changesSince(store, { release: may, asOf: '2024-06-30' }, 0, 100);
    expect(june.rows.map(({ after }) => after?.value)).toEqual(Array(8).fill(2));
    expect(changesSince(store, { release: may, kinds: ['new'] }, 0, 100)).toMatchObject({
      rows: [],
      groups: [{ revised: 8 }],
    });
    expect(changesSince(store, { release: may, measure: 'IIP' }, 0, 100)).toMatchObject({ rows: [], groups: [] });
  });

  it('wants a release or a day, not both, and a release that is there', () => {
    const store = aStore();
    expect(() => changesSince(store, {}, 0, 1)).toThrow('Exactly one');
    expect(() => changesSince(store, { release: 1, day: '2024-01-01' }, 0, 1)).toThrow('Exactly one');
    expect(() => changesSince(store, { release: 1 }, 0, 1)).toThrow('no release 1');
    expect(() => changesSince(store, { day: '2024-01-02', asOf: '2024-01-01' }, 0, 1)).toThrow('earlier than');
  });
});
