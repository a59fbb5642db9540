import { basename } from 'node:path';
import { COUNTRY, TOTAL } from '../model/area.ts';
import { measureOf } from '../model/measures.ts';
import { keyFromText, type Basis } from '../model/observation.ts';
import { endMonth, periodParts, type TimePeriod } from '../model/period.ts';
import { Refusal } from '../model/text.ts';
import type { AreaTable, ColumnHead, Facts, ObservationRow, SeriesAnswer } from '../model/views.ts';
import { areaAt, regionMembers } from '../query/areaOf.ts';
import { areaTable } from '../query/areaTable.ts';
import { changesSince } from '../query/changesSince.ts';
import { facts } from '../query/facts.ts';
import { measures, releases } from '../query/lists.ts';
import { observations } from '../query/observations.ts';
import { seriesByArea } from '../query/seriesByArea.ts';
import type { ConferenceView, ReportRevision } from '../report/conferenceView.ts';
import { validationService } from './validation.ts';
import type { Inside } from './core.ts';

const MAX_FACTS = 4;
const MAX_TRENDS = 2;
const MAX_REVISIONS = 300;
const MAX_FINDINGS = 200;
/** A month and the twelve before it. */
const MONTHS = 13;
/** More rows than any table by area has, and than any series of one place. */
const ALL = 5_000;

export type ConferenceAsked = {
  readonly period: TimePeriod;
  readonly region: string;
  readonly asOf?: string | undefined;
  /** The day of the report before; left out: the last book before those of this report. */
  readonly since?: string | undefined;
  readonly madeOn?: string | undefined;
};

/** Everything that the report prints, by the same queries that the screen asks. */
export function conferenceView(
  inside: Pick<Inside, 'store' | 'now'>,
  asked: ConferenceAsked,
  parameters: ConferenceView['parameters'],
): ConferenceView {
  const { store, now } = inside;
  const tables = tablesOf(inside, asked);
  const columns = tables.flatMap((table) => table.columns);
  if (tables.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell?.derived)))) throw notPublished();
  const counted = factsOf(inside, asked, columns);
  const trends = trendsOf(inside, asked, counted);
  const places = [COUNTRY, asked.region, ...(tables[0]?.rows.map(({ area }) => area.code) ?? [])];
  return {
    period: asked.period,
    region: regionMembers(asked.region, asked.period).region,
    asOf: asked.asOf ?? null,
    tables,
    facts: counted,
    trends,
    revisions: revisionsOf(inside, asked, columns, places),
    findings: findingsAbout(inside, columns, places),
    sources: [
      ...columns.flatMap(({ dataset, measure, basis, timePeriod }) =>
        sourcesOf(inside, asked, { dataset, measure, basis, period: timePeriod }),
      ),
      ...trends.flatMap(({ column: { dataset, measure, basis }, series }) =>
        series.flatMap(({ area }) => sourcesOf(inside, asked, { dataset, measure, basis, area: area.code })),
      ),
    ],
    madeOn: asked.madeOn ?? now(),
    workspaceName: basename(store.file),
    parameters,
  };
}

type Of = { dataset: string; measure: string; basis: Basis; period?: TimePeriod; area?: string };

const sourcesOf = ({ store }: Pick<Inside, 'store'>, { asOf }: ConferenceAsked, of: Of): ObservationRow[] =>
  observations(store, { ...of, item: TOTAL, asOf, allReleases: false }, 0, ALL).rows;

/** Every number of the report has a cell of a workbook as its source. */
const notPublished = (): Refusal =>
  new Refusal('not-published', {
    vi: 'Báo cáo chỉ gồm số đã công bố, mà kỳ này chưa có số theo địa giới của vùng. Chọn vùng khác, ví dụ ALL63.',
    en: 'The report has published figures only, and this period has none by the borders of the region. Choose another one, such as ALL63.',
  });

/** One table a measure and dataset that has figures of provinces; sources are never mixed in one ranking. */
function tablesOf({ store }: Pick<Inside, 'store'>, { period, region, asOf }: ConferenceAsked): AreaTable[] {
  const alsoCumulative = periodParts(period)?.kind === 'month';
  return measures(store, asOf)
    .filter((measure) => measure.provinces > 0 && measureOf(measure.code) !== null)
    .flatMap((measure) =>
      measure.datasets.map((dataset) =>
        areaTable(store, { period, region, asOf, measure: measure.code, dataset, item: TOTAL, alsoCumulative }),
      ),
    )
    .filter((table) => table.columns.length > 0 && table.rows.some((row) => row.cells.some((cell) => cell !== null)))
    .sort((a, b) => knownIn(b) - knownIn(a));
}

const knownIn = (table: AreaTable): number =>
  Math.max(...table.columns.map((_, i) => table.rows.filter((row) => (row.cells[i]?.value ?? null) !== null).length));

/** "Above 100" for indices, "from 10 %" for growth: what conferences count. */
const COUNTED: Partial<Record<Basis, { readonly op: 'gt' | 'ge'; readonly threshold: number }>> = {
  SPLY: { op: 'gt', threshold: 100 },
  SPLY_GROWTH: { op: 'ge', threshold: 10 },
};

function factsOf({ store }: Pick<Inside, 'store'>, asked: ConferenceAsked, columns: readonly ColumnHead[]): Facts[] {
  const { region, asOf } = asked;
  const found = columns.flatMap((column): Facts[] => {
    const counted = COUNTED[column.basis];
    if (!counted) return [];
    const { dataset, measure, basis, timePeriod } = column;
    const one = facts(store, { region, asOf, dataset, measure, basis, period: timePeriod, item: TOTAL, ...counted });
    return one.known.length > 0 ? [one] : [];
  });
  return found.sort((a, b) => b.known.length - a.known.length).slice(0, MAX_FACTS);
}

/** The country, the three highest and the two lowest of a counted column, over thirteen months. */
function trendsOf({ store }: Pick<Inside, 'store'>, { region, asOf }: ConferenceAsked, all: readonly Facts[]) {
  const found = all.flatMap(({ column, known }): SeriesAnswer[] => {
    const { dataset, measure, basis, item, timePeriod } = column;
    const places = [...new Set([...known.slice(0, 3), ...known.slice(3).slice(-2)].map(({ area }) => area.code))];
    const kind = periodParts(timePeriod)?.kind;
    const asked = { dataset, measure, basis, item, region, asOf, areas: [COUNTRY, ...places], kind };
    const answer = seriesByArea(store, asked);
    const end = endMonth(timePeriod);
    const isShown = (period: TimePeriod): boolean => endMonth(period) <= end && endMonth(period) > end - MONTHS;
    const series = answer.series
      .map((one) => ({
        ...one,
        points: one.points.filter(({ timePeriod: at, derived }) => !derived && isShown(at)),
      }))
      .filter(({ points }) => points.some(({ value }) => value !== null));
    const periods = new Set(series.flatMap(({ points }) => points.map(({ timePeriod: at }) => at)));
    return periods.size > 1 ? [{ ...answer, series }] : [];
  });
  return found.slice(0, MAX_TRENDS);
}

const newestDay = (columns: readonly ColumnHead[]): string =>
  columns
    .flatMap(({ releasedOn }) => releasedOn)
    .sort()
    .at(-1) ?? '';

function revisionsOf(
  { store }: Pick<Inside, 'store'>,
  { since: asked, asOf }: ConferenceAsked,
  columns: readonly ColumnHead[],
  places: readonly string[],
): ConferenceView['revisions'] {
  const newest = newestDay(columns);
  const days = releases(store).flatMap(({ releasedOn, withdrawnAt }) => (withdrawnAt === null ? [releasedOn] : []));
  const since =
    asked ??
    days
      .filter((day) => day < newest)
      .sort()
      .at(-1) ??
    null;
  if (since === null) return { since, rows: [], leftOut: 0 };
  const pairs = new Map(columns.map((column) => [`${column.dataset}:${column.measure}`, column]));
  const rows = [...pairs.values()].flatMap(({ dataset, measure, measureName }): ReportRevision[] =>
    changesSince(
      store,
      { day: since, asOf, dataset, measure, kinds: ['revised', 'status', 'withdrawn', 'vanished'] },
      0,
      ALL,
    ).rows.flatMap((change) => {
      const key = keyFromText(change.key);
      if (!key || key.item !== TOTAL || !places.includes(key.area)) return [];
      return [{ change, key, measureName, areaName: areaAt(key.area, key.timePeriod).name }];
    }),
  );
  return { since, rows: rows.slice(0, MAX_REVISIONS), leftOut: Math.max(0, rows.length - MAX_REVISIONS) };
}

/** Errors and warnings of the newest books of the report that rest on its indicators and places. */
function findingsAbout(
  { store, now }: Pick<Inside, 'store' | 'now'>,
  columns: readonly ColumnHead[],
  places: readonly string[],
): ConferenceView['findings'] {
  const newest = newestDay(columns);
  const shown = new Set(columns.map(({ dataset, measure }) => `${dataset}:${measure}`));
  const isAbout = (text: string): boolean => {
    const key = keyFromText(text);
    return key !== null && shown.has(`${key.dataset}:${key.measure}`) && places.includes(key.area);
  };
  const read = validationService({ store, now })['validation.read'];
  return releases(store)
    .filter(({ releasedOn, withdrawnAt }) => releasedOn === newest && withdrawnAt === null)
    .flatMap(({ id }) => {
      const answer = read({ release: id, severity: 'warning', includeAccepted: true });
      return 'findings' in answer ? answer.findings : [];
    })
    .filter(({ evidence }) => evidence.some(({ key }) => isAbout(key)))
    .slice(0, MAX_FINDINGS);
}
