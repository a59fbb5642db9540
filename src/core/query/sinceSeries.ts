import type { Basis, ObservationKey } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';
import type { SinceQuery } from './changesSince.ts';
import type { Span } from './sinceSpan.ts';
import { columnOf } from './vanished.ts';

/** What the releases of a span say, column by column. */
const COLUMNS = `
  select distinct s.dataset, s.measure, s.basis, o.time_period as timePeriod, o.release
  from observation o join series s on s.id = o.series
  where o.release in (select value from json_each(:releases))
    and (:dataset is null or s.dataset = :dataset) and (:measure is null or s.measure = :measure)
`;

const SERIES = `
  select id, dataset, measure, item, area, basis from series
  where measure = :measure and basis = :basis and dataset = :dataset
`;

export type TouchedSeries = Omit<ObservationKey, 'timePeriod'> & {
  readonly id: number;
  /** The periods in which its figures may have changed, as JSON. */
  readonly periods: string;
};

export type Touched = {
  /** In the order of their ids. */
  readonly series: readonly TouchedSeries[];
  /** The newest added release that says a column, by `columnOf`. */
  readonly saidAgain: ReadonlyMap<string, number>;
};

/** The series and periods whose figures may differ between the ends of a span: those of every column that a release of the span says. */
export function sinceSeries({ sql }: Store, { added, takenBack, releases }: Span, query: SinceQuery): Touched {
  const ids = JSON.stringify([...added, ...takenBack].map(({ id }) => id));
  const { dataset = null, measure = null } = query;
  type Column = Omit<ObservationKey, 'item' | 'area'> & { release: number };
  const columns = sql(COLUMNS).all({ releases: ids, dataset, measure }) as Column[];
  const isAdded = new Set(added.map(({ id }) => id));
  const saidAgain = new Map<string, number>();
  const groups = new Map<string, { dataset: string; measure: string; basis: Basis; periods: Set<TimePeriod> }>();
  for (const column of columns) {
    const { release, timePeriod, ...about } = column;
    const name = `${about.dataset}:${about.measure}:${about.basis}`;
    const group = groups.get(name) ?? { ...about, periods: new Set<TimePeriod>() };
    groups.set(name, group);
    group.periods.add(timePeriod);
    const known = releases.get(saidAgain.get(columnOf(column)) ?? 0)?.order ?? -1;
    if (isAdded.has(release) && (releases.get(release)?.order ?? -1) > known) saidAgain.set(columnOf(column), release);
  }
  const series = [...groups.values()].flatMap(({ periods, ...group }) => {
    const text = JSON.stringify([...periods]);
    const found = sql(SERIES).all(group) as Omit<TouchedSeries, 'periods'>[];
    return found.map((one): TouchedSeries => ({ ...one, periods: text }));
  });
  return { series: series.sort((a, b) => a.id - b.id), saidAgain };
}
