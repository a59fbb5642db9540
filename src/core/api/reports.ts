import { basename } from 'node:path';
import { TOTAL } from '../model/area.ts';
import { measureOf } from '../model/measures.ts';
import type { Basis } from '../model/observation.ts';
import { periodParts, type TimePeriod } from '../model/period.ts';
import { Refusal } from '../model/text.ts';
import type { AreaTable, ColumnHead, Facts } from '../model/views.ts';
import { regionMembers } from '../query/areaOf.ts';
import { areaTable } from '../query/areaTable.ts';
import { facts } from '../query/facts.ts';
import { measures } from '../query/lists.ts';
import { observations } from '../query/observations.ts';
import { conferenceReport } from '../report/conferenceReport.ts';
import type { ConferenceView } from '../report/conferenceView.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAX_FACTS = 4;
/** More rows than any table by area has. */
const ALL_AREAS = 1_000;

type Asked = { readonly period: TimePeriod; readonly region: string; readonly asOf?: string | undefined };

/** Files for the user to keep, made from the same queries that the screen asks. */
export function reportService(inside: Inside): Pick<Service, 'report.conference'> {
  return {
    async 'report.conference'({ lang, ...asked }) {
      const bytes = await conferenceReport(conferenceView(inside, asked), lang);
      return {
        name: `bao-cao-hoi-nghi-${asked.period.replaceAll('/', '-')}.xlsx`,
        type: XLSX,
        base64: Buffer.from(bytes).toString('base64'),
      };
    },
  };
}

function conferenceView(inside: Inside, asked: Asked): ConferenceView {
  const { store, now } = inside;
  const tables = tablesOf(inside, asked);
  const columns = tables.flatMap((table) => table.columns);
  if (tables.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell?.derived)))) throw notPublished();
  return {
    period: asked.period,
    region: regionMembers(asked.region, asked.period).region,
    asOf: asked.asOf ?? null,
    tables,
    facts: factsOf(inside, asked, columns),
    sources: columns.flatMap(
      ({ dataset, measure, basis, timePeriod }) =>
        observations(
          store,
          { dataset, measure, basis, item: TOTAL, period: timePeriod, asOf: asked.asOf, allReleases: false },
          0,
          ALL_AREAS,
        ).rows,
    ),
    madeOn: now(),
    workspaceName: basename(store.file),
  };
}

/** Every number of the report has a cell of a workbook as its source. */
const notPublished = (): Refusal =>
  new Refusal('not-published', {
    vi: 'Báo cáo chỉ gồm số đã công bố, mà kỳ này chưa có số theo địa giới của vùng. Chọn vùng khác, ví dụ ALL63.',
    en: 'The report has published figures only, and this period has none by the borders of the region. Choose another one, such as ALL63.',
  });

/** One table a measure and dataset that has figures of provinces; sources are never mixed in one ranking. */
function tablesOf({ store }: Inside, asked: Asked): AreaTable[] {
  const alsoCumulative = periodParts(asked.period)?.kind === 'month';
  return measures(store, asked.asOf)
    .filter((measure) => measure.provinces > 0 && measureOf(measure.code) !== null)
    .flatMap((measure) =>
      measure.datasets.map((dataset) =>
        areaTable(store, { ...asked, measure: measure.code, dataset, item: TOTAL, alsoCumulative }),
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

function factsOf({ store }: Inside, asked: Asked, columns: readonly ColumnHead[]): Facts[] {
  const found = columns.flatMap((column): Facts[] => {
    const counted = COUNTED[column.basis];
    if (!counted) return [];
    const { dataset, measure, basis, timePeriod } = column;
    const one = facts(store, { ...asked, dataset, measure, basis, period: timePeriod, item: TOTAL, ...counted });
    return one.known.length > 0 ? [one] : [];
  });
  return found.sort((a, b) => b.known.length - a.known.length).slice(0, MAX_FACTS);
}
