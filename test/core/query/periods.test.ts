import { expect, it } from 'vitest';
import type { PeriodInfo } from '../../../src/core/model/lists.ts';
import { periods } from '../../../src/core/query/periods.ts';
import type { Store } from '../../../src/core/store/open.ts';
import { withdrawRelease } from '../../../src/core/store/release.ts';
import { aStore, say } from '../../fixtures/vintages.ts';

/** The same, counted figure by figure. */
function counted({ sql }: Store, asOf: string): unknown[] {
  return sql(`
    select o.time_period as timePeriod, s.measure, s.basis, count(*) as observations,
      count(distinct case when a.kind = 'province' and o.value is not null then s.area end) as provinces
    from series s join area a on a.code = s.area join observation o on o.series = s.id
      join release r on r.id = o.release and r.withdrawn_at is null and r.released_on <= :asOf
    group by s.measure, s.basis, o.time_period`).all({ asOf });
}
const inOrder = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
const key = (area: string, period = '2024-M05', measure = 'RETAIL_SALES'): string =>
  `GSO_RETAIL:${measure}:_T:${area}:${period}:LEVEL`;

it('what there is of a period is what its figures say: a place once however often it is said, no marks, no withdrawn book', () => {
  const store = aStore();
  say(store, '2024-05-29', { [key('VN')]: 1, [key('VN-HN')]: 2, [key('VN-HP')]: 'M' });
  say(store, '2024-06-29', { [key('VN-HN')]: 3, [key('VN-HN', '2024-M06')]: 4, [key('VN', '2024')]: 5 });
  const wrong = say(store, '2024-07-06', { [key('VN-HP')]: 6, [key('VN-HP', '2024-M07', 'IIP')]: 7 });
  const all = periods(store, undefined);
  expect(inOrder(all)).toEqual(inOrder(counted(store, '9999-12-31')));
  expect(all.find(isMay)).toMatchObject({ observations: 5, provinces: 2 });
  expect(inOrder(periods(store, undefined, '2024-05-31'))).toEqual(inOrder(counted(store, '2024-05-31')));
  expect(periods(store, 'IIP')).toHaveLength(1);
  withdrawRelease(store, wrong, '2024-08-01T00:00:00.000Z');
  const left = periods(store, undefined);
  expect(inOrder(left)).toEqual(inOrder(counted(store, '9999-12-31')));
  expect(left.find(isMay)).toMatchObject({ observations: 4, provinces: 1 });
  expect(left.map(({ timePeriod }) => timePeriod)).toEqual(['2024-M05', '2024-M06', '2024']);
});
const isMay = ({ timePeriod }: PeriodInfo): boolean => timePeriod === '2024-M05';
