import type { ObservationKey } from '../model/observation.ts';
import type { Store } from './open.ts';
import type { Statements } from './statements.ts';

/** All of a key but its period. */
type Series = Omit<ObservationKey, 'timePeriod'>;
type Row = Series & { readonly id: number };

const OF_MEASURE = 'select id, dataset, measure, item, area, basis from series where measure = ?';
const ADD = `insert into series (dataset, measure, item, area, basis) values (?, ?, ?, ?, ?)
  on conflict (measure, item, basis, area, dataset) do nothing`;
const FIND = 'select id from series where measure = ? and item = ? and basis = ? and area = ? and dataset = ?';

/** Series are only ever added and never change: those of a measure are read once a connection. By measure, then by name. */
const kept = new WeakMap<Statements, Map<string, Map<string, number>>>();

const nameOf = ({ dataset, item, area, basis }: Series): string => `${item}|${basis}|${area}|${dataset}`;

/** Gives the number of a series, which is added where it is new. For a transaction: where that fails, `forgetSeries` must follow. */
export function seriesNumbers({ sql }: Pick<Store, 'sql'>): (series: Series) => number {
  const numbers = kept.get(sql) ?? new Map<string, Map<string, number>>();
  kept.set(sql, numbers);
  return (series) => {
    const { measure } = series;
    const ofMeasure = numbers.get(measure) ?? readMeasure(sql, measure);
    numbers.set(measure, ofMeasure);
    const name = nameOf(series);
    const id = ofMeasure.get(name) ?? add(sql, series);
    ofMeasure.set(name, id);
    return id;
  };
}

const readMeasure = (sql: Statements, measure: string): Map<string, number> =>
  new Map((sql(OF_MEASURE).all(measure) as Row[]).map((row) => [nameOf(row), row.id]));

/** Another program may have added it meanwhile. */
function add(sql: Statements, { dataset, measure, item, area, basis }: Series): number {
  const { changes, lastInsertRowid } = sql(ADD).run(dataset, measure, item, area, basis);
  if (changes === 1) return Number(lastInsertRowid);
  return sql(FIND).pluck().get(measure, item, basis, area, dataset) as number;
}

/** After a transaction that came to nothing: the numbers that it gave were never stored. */
export function forgetSeries({ sql }: Pick<Store, 'sql'>): void {
  kept.delete(sql);
}
