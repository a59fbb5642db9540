import type { ObservationKey } from '../model/observation.ts';
import { pastRelease, type PastRelease, type PastTable, type PastValue } from '../model/past.ts';
import type { Store } from '../store/open.ts';

/** Quarterly tables stand in every third book: two of them are among so many. */
const BOOKS = 7;

const LAST_RELEASES = `
  select id, released_on as releasedOn from release
  where withdrawn_at is null and (released_on, id) < (:day, :below)
  order by released_on desc, id desc limit :books
`;

/** Columns one after another and each down its rows, as the tables stood. */
const VALUES_OF_RELEASE = `
  select s.dataset, s.measure, s.basis, s.item, s.area, o.time_period as timePeriod, o.value, c.unit, c.unit_mult as unitMult
  from observation o
  join series s on s.id = o.series
  join source_column c on c.id = o.source_column
  where o.release = :release
  order by o.source_column, o.row
`;

export type Past = {
  /** The last releases that were out by a day, newest first; of that day itself those with a lower number than one. */
  before(day: string, below?: number, books?: number): PastRelease[];
  /** Keeps what was just committed, so that it need not be read again. */
  remember(release: number, book: { readonly releasedOn: string; readonly tables: readonly PastTable[] }): void;
};

/** Earlier releases as evidence for a new book. A release never changes: each is read once and kept as long as it is among the last. */
export function createPast({ sql }: Store): Past {
  const kept = new Map<number, PastRelease>();
  return {
    before(day, below = Number.MAX_SAFE_INTEGER, books = BOOKS) {
      const last = sql(LAST_RELEASES).all({ day, below, books }) as { id: number; releasedOn: string }[];
      for (const id of kept.keys()) if (!last.some((one) => one.id === id)) kept.delete(id);
      return last.map(({ id, releasedOn }) => {
        const release = kept.get(id) ?? readRelease(id, releasedOn);
        kept.set(id, release);
        return release;
      });
    },
    remember(release, { releasedOn, tables }) {
      kept.set(release, pastRelease(releasedOn, tables));
    },
  };

  function readRelease(release: number, releasedOn: string): PastRelease {
    const rows = sql(VALUES_OF_RELEASE).all({ release }) as (ObservationKey & PastValue)[];
    const columns = rows.map(({ unit, unitMult }) => ({ meaning: { unit, unitMult } }));
    const observations = rows.map(({ value, unit: _unit, unitMult: _mult, ...key }, column) => ({
      key,
      value,
      column,
    }));
    return pastRelease(releasedOn, [{ columns, observations }]);
  }
}
