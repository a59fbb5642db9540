import { keyText, type ObsStatus } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { ChangeSince, SinceKind, VintageValue } from '../model/revisions.ts';
import type { Unit } from '../model/unit.ts';
import type { Store } from '../store/open.ts';
import { difference, inPoints } from './differences.ts';
import type { OrderedRelease } from './releaseOrder.ts';
import { revisionLabel } from './revisions.ts';
import type { Touched, TouchedSeries } from './sinceSeries.ts';
import type { Span } from './sinceSpan.ts';
import { columnOf, isNoLongerSaid } from './vanished.ts';

const VINTAGES = `
  select time_period, release, value, obs_status, source_column from observation
  where series = :series and time_period in (select value from json_each(:periods))
  order by time_period
`;
const UNIT = 'select unit, unit_mult as unitMult from source_column where id = ?';
const LABEL = 'select label from item where dataset = ? and code = ?';
/** The releases that say anything of a column. */
const SAYING = `
  select distinct o.release from series s join observation o on o.series = s.id and o.time_period = :timePeriod
  where s.measure = :measure and s.basis = :basis and s.dataset = :dataset
`;

type Raw = [TimePeriod, number, number | null, ObsStatus, number];
type Said = VintageValue & { readonly of: OrderedRelease; readonly column: number };
/** The newest vintage of a key at both ends of the span. */
type Ends = { readonly before: Said | null; readonly now: Said | null };

/** The changed keys of one series, by period. */
export function changesOfSeries(store: Store, span: Span, touched: Touched, series: TouchedSeries): ChangeSince[] {
  const { id, periods, ...about } = series;
  const rows = store.sql(VINTAGES).raw().all({ series: id, periods }) as Raw[];
  return [...endsOf(rows, span)].flatMap(([timePeriod, ends]) => {
    const key = { ...about, timePeriod };
    const again = span.releases.get(touched.saidAgain.get(columnOf(key)) ?? 0) ?? null;
    const found = kindOf(store, span, key, ends, again);
    return found ? changeOf(store, key, ends, found) : [];
  });
}

function endsOf(rows: readonly Raw[], { releases, before, now }: Span): Map<TimePeriod, Ends> {
  const all = new Map<TimePeriod, Ends>();
  for (const [timePeriod, release, value, status, column] of rows) {
    const of = releases.get(release);
    if (!of) continue;
    const said: Said = { release, releasedOn: of.releasedOn, value, status, of, column };
    const ends = all.get(timePeriod) ?? { before: null, now: null };
    const newer = (known: Said | null): Said => (known && known.of.order > of.order ? known : said);
    all.set(timePeriod, {
      before: before.has(release) ? newer(ends.before) : ends.before,
      now: now.has(release) ? newer(ends.now) : ends.now,
    });
  }
  return all;
}

type Key = Omit<TouchedSeries, 'id' | 'periods'> & { readonly timePeriod: TimePeriod };
type Found = { readonly kind: SinceKind; readonly release: number };

function kindOf(store: Store, span: Span, key: Key, { before, now }: Ends, again: OrderedRelease | null): Found | null {
  if (!now) return before ? { kind: 'withdrawn', release: before.release } : null;
  const saidLater = again !== null && again.order > now.of.order;
  if (saidLater && isNoLongerSaid(now, true, false) && !wasGone(store, span, key, before))
    return { kind: 'vanished', release: again.id };
  if (!before) return { kind: 'new', release: now.release };
  if (before.release === now.release) return null;
  if (before.value !== now.value || !sameUnit(unitOf(store, before), unitOf(store, now)))
    return span.before.has(now.release)
      ? { kind: 'withdrawn', release: before.release }
      : { kind: 'revised', release: now.release };
  return before.status === now.status ? null : { kind: 'status', release: now.release };
}

/** Whether a key was no longer said at the beginning already. */
function wasGone({ sql }: Store, { before: stood, releases }: Span, key: Key, before: Said | null): boolean {
  if (!before) return false;
  const { dataset, measure, basis, timePeriod } = key;
  const saying = sql(SAYING).pluck().all({ dataset, measure, basis, timePeriod }) as number[];
  const later = saying.some((id) => stood.has(id) && (releases.get(id)?.order ?? -1) > before.of.order);
  return isNoLongerSaid(before, later, false);
}

function changeOf(store: Store, key: Key, ends: Ends, { kind, release }: Found): ChangeSince {
  const before = kind === 'vanished' ? ends.now : ends.before;
  const after = kind === 'vanished' ? null : ends.now;
  const unit = unitOf(store, after ?? before);
  const unitBefore = unitOf(store, before ?? after);
  const same = sameUnit(unit, unitBefore);
  const both = before?.value != null && after?.value != null && same;
  return {
    kind,
    key: keyText(key),
    label: revisionLabel(key, (store.sql(LABEL).pluck().get(key.dataset, key.item) as string | undefined) ?? ''),
    before: before && plain(before),
    after: after && plain(after),
    difference: both ? difference(before.value, after.value, inPoints(key.basis, unit.unit)) : null,
    ...unit,
    unitBefore: same ? null : unitBefore,
    release,
  };
}

const plain = ({ release, releasedOn, value, status }: Said): VintageValue => ({ release, releasedOn, value, status });
const sameUnit = (a: Unit, b: Unit): boolean => a.unit === b.unit && a.unitMult === b.unitMult;

function unitOf({ sql }: Store, said: Said | null): Unit {
  return (said && (sql(UNIT).get(said.column) as Unit | undefined)) ?? { unit: '', unitMult: 0 };
}
