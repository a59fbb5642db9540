import { TOTAL } from '../model/area.ts';
import { keyText } from '../model/observation.ts';
import { periodParts, type PeriodParts, type TimePeriod } from '../model/period.ts';
import type { RevisionTriangle } from '../model/revisions.ts';
import { Refusal } from '../model/text.ts';
import type { Store } from '../store/open.ts';
import { areaAt } from './areaOf.ts';
import { byEnd } from './areaTable.ts';
import { summarise, inPoints, type Pair } from './differences.ts';
import { impliedBases } from './impliedBase.ts';
import { itemLabels } from './itemLabels.ts';
import { measureNamed } from './measure.ts';
import { orderedReleases, releaseRef } from './releaseOrder.ts';
import { seriesVintages, type SeriesVintages, type StoredVintage, type VintagesQuery } from './seriesVintages.ts';
import { triangleRow } from './triangleRow.ts';
import { LATEST } from './vintages.ts';

type Kind = PeriodParts['kind'];
export type TriangleQuery = VintagesQuery & {
  readonly kind?: Kind | undefined;
  /** Only the releases that were out by this day. */
  readonly asOf?: string | undefined;
};

/** Reference periods × releases of one series: what was said when, how far it was revised, and how far estimates were off. */
export function triangle(store: Store, query: TriangleQuery): RevisionTriangle {
  const { name } = measureNamed(store, query.measure);
  const { measure, item, area, basis, asOf = LATEST } = query;
  const releases = orderedReleases(store).filter((one) => one.withdrawnAt === null && one.releasedOn <= asOf);
  const counting = new Map(releases.map((release) => [release.id, release]));
  const { dataset, kind, periods } = oneSeries(seriesVintages(store, query, counting), query.kind);
  const all = periods.flatMap(([, said]) => said);
  const newest = all.reduce<StoredVintage | null>(
    (last, one) => (last && last.release.order > one.release.order ? last : one),
    null,
  );
  if (!newest || !kind) throw nothingThere(query);
  const points = inPoints(basis, newest.unit.unit);
  const series = { dataset, measure, item, area, basis };
  const baseOf = points ? () => null : impliedBases(store, series, new Map(periods));
  const rows = periods.map(([timePeriod, said]) =>
    triangleRow(timePeriod, keyText({ ...series, timePeriod }), said, points, baseOf(timePeriod)),
  );
  const saying = new Set(all.map((one) => one.release));
  const said = releases.filter((release) => saying.has(release));
  return {
    column: {
      ...series,
      ...newest.unit,
      measureName: name,
      itemLabel: itemLabels(store, dataset).get(item) ?? '',
      status: null,
      releasedOn: [...new Set(said.map(({ releasedOn }) => releasedOn))],
    },
    area: areaAt(area, periods.at(-1)?.[0] ?? ('' as TimePeriod)),
    kind,
    asOf: query.asOf ?? null,
    inPoints: points,
    releases: said.map(releaseRef),
    rows,
    ...summaries(rows, points),
  };
}

type OneSeries = {
  readonly dataset: string;
  readonly kind: Kind | null;
  /** Oldest period first. */
  readonly periods: readonly (readonly [TimePeriod, readonly StoredVintage[]])[];
};

/** The dataset and the kind of period with the most vintages, where the question leaves them open. */
function oneSeries(series: readonly SeriesVintages[], kind: Kind | undefined): OneSeries {
  const counts = series.flatMap(({ dataset, periods }) => {
    const kinds = new Map<Kind, [TimePeriod, readonly StoredVintage[]][]>();
    for (const [period, said] of periods) {
      const own = periodParts(period)?.kind;
      if (own && (kind ?? own) === own) kinds.set(own, [...(kinds.get(own) ?? []), [period, said]]);
    }
    return [...kinds].map(([own, found]) => ({ dataset, kind: own, periods: found }));
  });
  const size = ({ periods }: OneSeries): number => periods.reduce((sum, [, said]) => sum + said.length, 0);
  const [most] = counts.sort((a, b) => size(b) - size(a));
  if (!most) return { dataset: '', kind: null, periods: [] };
  return { ...most, periods: most.periods.sort(([a], [b]) => byEnd(a, b)) };
}

function summaries(rows: RevisionTriangle['rows'], points: boolean): Pick<RevisionTriangle, 'summary' | 'estimates'> {
  const revised = rows.flatMap(({ timePeriod, key, first, latest, revision }): Pair[] =>
    revision && first && latest ? [{ timePeriod, key, earlier: first.value ?? 0, later: latest.value ?? 0 }] : [],
  );
  const estimated = rows.flatMap(({ timePeriod, key, estimate }): Pair[] =>
    estimate?.error
      ? [{ timePeriod, key, earlier: estimate.estimate.value ?? 0, later: estimate.outcome.value ?? 0 }]
      : [],
  );
  return {
    summary: {
      ...summarise(revised, points),
      revisions: rows.reduce((sum, row) => sum + row.revisions, 0),
      notComparable: rows.filter(({ comparable }) => !comparable).length,
    },
    estimates: summarise(estimated, points),
  };
}

function nothingThere({ measure, item, area, basis }: TriangleQuery): Refusal {
  const name = `${measure}${item === TOTAL ? '' : ` · ${item}`} · ${area} · ${basis}`;
  return new Refusal('no-figures', {
    vi: `Kho không có số liệu ${name}. Xem "ctdesk list periods --measure ${measure}" và "ctdesk list items --measure ${measure}".`,
    en: `The workspace has no figures ${name}. See "ctdesk list periods --measure ${measure}" and "ctdesk list items --measure ${measure}".`,
  });
}
