import { keyText, type ObservationKey } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';

type KeyParts = readonly [before: string, behind: string];

const OF_NUMBER = 'select dataset, measure, item, area, basis from series where id = ?';
const MARK = '\u0000' as TimePeriod;

/** Stored series never change: what stands around the period in the keys of one is read once a connection. */
const kept = new WeakMap<Store['sql'], Map<number, KeyParts>>();

/** Gives the key (`keyText`) of a stored series in a period. */
export function seriesKeys({ sql }: Store): (id: number, timePeriod: string) => string {
  const keys = kept.get(sql) ?? new Map<number, KeyParts>();
  kept.set(sql, keys);
  return (id, timePeriod) => {
    let parts = keys.get(id);
    if (!parts) keys.set(id, (parts = readParts(sql, id)));
    return parts[0] + timePeriod + parts[1];
  };
}

function readParts(sql: Store['sql'], id: number): KeyParts {
  const series = sql(OF_NUMBER).get(id) as Omit<ObservationKey, 'timePeriod'>;
  const [before = '', behind = ''] = keyText({ ...series, timePeriod: MARK }).split(MARK);
  return [before, behind];
}
