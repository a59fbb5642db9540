import { keyText, type ObservationKey } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { Store } from './open.ts';
import type { Statements } from './statements.ts';

/** All of a key but its period. */
export type Series = Omit<ObservationKey, 'timePeriod'>;
type Row = Series & { readonly id: number };

const OF_MEASURE = 'select id, dataset, measure, item, area, basis from series where measure = ?';
const OF_NUMBER = 'select id, dataset, measure, item, area, basis from series where id = ?';
const ADD = `insert into series (dataset, measure, item, area, basis) values (?, ?, ?, ?, ?)
  on conflict (measure, item, basis, area, dataset) do nothing`;
const FIND = 'select id from series where measure = ? and item = ? and basis = ? and area = ? and dataset = ?';

/** Series are only ever added and never change, so each is read once: by measure and name, and what stands around the period in its keys. */
type Known = { readonly numbers: Map<string, Map<string, number>>; readonly keys: Map<number, KeyParts> };
type KeyParts = readonly [before: string, behind: string];

const kept = new WeakMap<Statements, Known>();

function knownOf(sql: Statements): Known {
  const known = kept.get(sql) ?? { numbers: new Map<string, Map<string, number>>(), keys: new Map<number, KeyParts>() };
  kept.set(sql, known);
  return known;
}

const nameOf = ({ dataset, item, area, basis }: Series): string => `${item}|${basis}|${area}|${dataset}`;

/** Gives the number of a series, which is added where it is new. For a transaction: where that fails, `forgetSeries` must follow. */
export function seriesNumbers({ sql }: Pick<Store, 'sql'>): (series: Series) => number {
  const { numbers } = knownOf(sql);
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

/** Gives the key (`keyText`) of a stored series in a period. */
export function seriesKeys({ sql }: Pick<Store, 'sql'>): (id: number, timePeriod: string) => string {
  const { keys } = knownOf(sql);
  return (id, timePeriod) => {
    let parts = keys.get(id);
    if (!parts) keys.set(id, (parts = readParts(sql, id)));
    return parts[0] + timePeriod + parts[1];
  };
}

function readParts(sql: Statements, id: number): KeyParts {
  const mark = '\u0000' as TimePeriod;
  const [before = '', behind = ''] = keyText({ ...(sql(OF_NUMBER).get(id) as Row), timePeriod: mark }).split(mark);
  return [before, behind];
}
