import type { SinceGroup, SinceKind, ChangesSince, ChangeSince } from '../model/revisions.ts';
import { Refusal } from '../model/text.ts';
import type { Store } from '../store/open.ts';
import { releaseRef } from './releaseOrder.ts';
import { sinceSeries, type TouchedSeries } from './sinceSeries.ts';
import { span, type Span } from './sinceSpan.ts';
import { changesOfSeries } from './sinceKeys.ts';

export type SinceQuery = {
  /** One of both: the release that was the newest then, or the day. */
  readonly release?: number | undefined;
  readonly day?: string | undefined;
  /** The other end of the span; left out: now. */
  readonly asOf?: string | undefined;
  readonly dataset?: string | undefined;
  readonly measure?: string | undefined;
  /** Only changes of these kinds; left out: all. */
  readonly kinds?: readonly SinceKind[] | undefined;
};

/**
 * What changed since a release or a day, by series, about `limit` keys a page; a series is never cut. The first page counts all
 * changes, whatever kinds are asked for.
 */
export function changesSince(store: Store, query: SinceQuery, after: number, limit: number): ChangesSince {
  if ((query.release === undefined) === (query.day === undefined)) throw notOneOfBoth();
  const between = span(store, query);
  const touched = sinceSeries(store, between, query);
  const counts = after === 0 ? new Map<string, Count>() : null;
  const rows: ChangeSince[] = [];
  let [next, last]: [number | null, number] = [null, after];
  for (const series of touched.series.filter(({ id }) => id > after)) {
    if (next !== null && !counts) break;
    const found = changesOfSeries(store, between, touched, series);
    if (counts) addCounts(counts, series, found);
    const wanted = query.kinds ? found.filter(({ kind }) => query.kinds?.includes(kind)) : found;
    if (next !== null || wanted.length === 0) continue;
    if (rows.length > 0 && rows.length + wanted.length > limit) {
      next = last;
      continue;
    }
    rows.push(...wanted);
    last = series.id;
  }
  return { ...ends(between, query), groups: counts && [...counts.values()], rows, next };
}

type Count = { -readonly [K in keyof SinceGroup]: SinceGroup[K] };

function addCounts(
  counts: Map<string, Count>,
  { dataset, measure }: TouchedSeries,
  found: readonly ChangeSince[],
): void {
  if (found.length === 0) return;
  const name = `${dataset}:${measure}`;
  const group = counts.get(name) ?? { dataset, measure, new: 0, revised: 0, status: 0, withdrawn: 0, vanished: 0 };
  for (const { kind } of found) group[kind] += 1;
  counts.set(name, group);
}

function ends(
  { day, added, takenBack }: Span,
  { release, asOf }: SinceQuery,
): Pick<ChangesSince, 'since' | 'asOf' | 'added' | 'withdrawn'> {
  return {
    since: { release: release ?? null, day },
    asOf: asOf ?? null,
    added: added.map(releaseRef),
    withdrawn: takenBack.map(releaseRef),
  };
}

function notOneOfBoth(): Refusal {
  return new Refusal('bad-input', {
    vi: 'Cần đúng một trong hai: kỳ công bố hoặc ngày.',
    en: 'Exactly one of the two is needed: a release or a day.',
  });
}
