import { basename } from 'node:path';
import { COUNTRY } from '../model/area.ts';
import { fileNameOf } from '../model/fileName.ts';
import { keyFromText, keyText } from '../model/observation.ts';
import { Refusal } from '../model/text.ts';
import type { ObservationRow } from '../model/views.ts';
import { areaTable } from '../query/areaTable.ts';
import { derivedByArea } from '../query/derivedByArea.ts';
import { figure } from '../query/figure.ts';
import { findMeasure } from '../query/measure.ts';
import { observations } from '../query/observations.ts';
import { seriesByArea } from '../query/seriesByArea.ts';
import { exportBook } from '../report/exports/exportBook.ts';
import {
  exportedDerived,
  exportedFigures,
  exportedSeries,
  exportedTable,
  type ExportView,
} from '../report/exports/exportView.ts';
import { observationCsv, sdmxCsv } from '../report/exports/observationFiles.ts';
import { pxFile } from '../report/exports/pxFile.ts';
import { writeOpenDocument } from '../workbook/writeOpenDocument.ts';
import { writeWorkbook } from '../workbook/writeWorkbook.ts';
import type { Checked, Service } from './contract.ts';
import type { Inside } from './core.ts';
import type { ExportFormat } from './reportMethods.ts';
import { questionProperties } from './fileQuestion.ts';
import { madeAt, madeFile, XLSX } from './madeFile.ts';

type Asked = Checked<'view.export'>;
type Made = Pick<ExportView, 'lang' | 'madeOn' | 'workspaceName'>;
/** More rows than a view shows. */
const MOST = 20_000;

const TYPES: Record<ExportFormat, { readonly ending: string; readonly type: string }> = {
  xlsx: { ending: 'xlsx', type: XLSX },
  ods: { ending: 'ods', type: 'application/vnd.oasis.opendocument.spreadsheet' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  px: { ending: 'px', type: 'text/x-pcaxis;charset=utf-8' },
  sdmx: { ending: 'sdmx.csv', type: 'application/vnd.sdmx.data+csv;version=2.0.0' },
};

/** Views as files, made from the same queries that the screen asks. */
export function exportService(inside: Inside): Pick<Service, 'view.export'> {
  return {
    async 'view.export'({ madeOn, ...asked }) {
      const { view, format, lang } = asked;
      const made = { lang, madeOn: madeAt(inside, madeOn), workspaceName: basename(inside.store.file) };
      const properties = questionProperties('view.export', asked);
      const shown = exportedView(inside, view, made);
      const bytes = await bytesOf(inside, shown, format, properties);
      const { ending, type } = TYPES[format];
      const leftOut = isTable(format) ? [] : shown.columns.flatMap(({ computed, label }) => (computed ? label : []));
      return { ...madeFile(`${fileName(view)}.${ending}`, type, bytes), leftOut };
    },
  };
}

const isTable = (format: ExportFormat): boolean => format === 'xlsx' || format === 'ods';

function fileName(view: Asked['view']): string {
  if (view.kind === 'figures') return fileNameOf(view.title);
  const period = 'period' in view ? `-${view.period.replaceAll('/', '-')}` : '';
  return `${view.measure}${period}-${view.region}`.toLowerCase().replaceAll('_', '-');
}

function exportedView(inside: Inside, view: Asked['view'], made: Made): ExportView {
  const { store } = inside;
  if (view.kind === 'derived') {
    const { kind: _, ...query } = view;
    return withSources(inside, exportedDerived(derivedByArea(store, query), { ...made, sources: [] }));
  }
  if (view.kind === 'figures') {
    const read = (key: string | null) => (key === null ? null : figure(store, key, view.asOf));
    const rows = view.rows.map(({ name, keys }) => ({ name, cells: keys.map(read) }));
    return withSources(inside, exportedFigures({ ...view, rows }, { ...made, sources: [] }));
  }
  if (view.kind === 'series') {
    const { kind: _, periods, areas, ...query } = view;
    const asked = { ...query, kind: periods, ...(areas && { areas: [...new Set([COUNTRY, ...areas])] }) };
    const answer = seriesByArea(store, asked);
    return withSources(inside, exportedSeries(answer, view.asOf ?? null, { ...made, sources: [] }));
  }
  const { kind: _, ...query } = view;
  return withSources(inside, exportedTable(areaTable(store, query), { ...made, sources: [] }));
}

/** The vintage of every published figure that is shown, in the order of the view. Refuses a figure without one. */
function withSources({ store }: Inside, view: ExportView): ExportView {
  const keys = view.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.key ?? []));
  const series = new Map(
    keys.flatMap((text) => {
      const key = keyFromText(text);
      if (!key) return [];
      const { timePeriod: _, ...about } = key;
      return [[keyText({ ...key, timePeriod: '' as typeof key.timePeriod }), about] as const];
    }),
  );
  const asOf = view.asOf ?? undefined;
  const found = [...series.values()].flatMap(
    (about): ObservationRow[] => observations(store, { ...about, asOf, allReleases: false }, 0, MOST).rows,
  );
  const byKey = new Map(found.map((row) => [keyText(row), row]));
  const sources = [...new Set(keys)].map((key) => {
    const row = byKey.get(key);
    if (!row) throw new Error(`The view shows ${key} without a source`);
    return row;
  });
  return { ...view, sources };
}

async function bytesOf(
  { store }: Inside,
  view: ExportView,
  format: ExportFormat,
  properties: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  if (format === 'xlsx') return writeWorkbook({ ...exportBook(view), properties });
  if (format === 'ods') return writeOpenDocument({ ...exportBook(view), properties });
  // A total that nobody published follows from its places, which are there.
  const isOpen = ({ total, cells }: ExportView['rows'][number]): boolean =>
    !total && cells.some((cell, c) => cell?.key === null && !view.columns[c]?.computed);
  if (view.rows.some(isOpen) || (view.sources.length === 0 && view.columns.every(({ computed }) => computed)))
    throw notPublished(format);
  const { sources, lang } = view;
  if (sources.length === 0) throw nothing();
  if (format === 'csv') return Buffer.from(observationCsv(sources), 'utf8');
  if (format === 'sdmx') return Buffer.from(sdmxCsv(view, sources), 'utf8');
  const name = ({ measure }: ObservationRow): string => findMeasure(store, measure)?.name[lang] ?? measure;
  return Buffer.from(pxFile(view, sources, name), 'utf8');
}

const notPublished = (format: ExportFormat): Refusal =>
  new Refusal('not-published', {
    vi: `Dạng ${format} chỉ gồm số đã công bố, để nhập lại được; trang này có cả số tính ra. Xuất ra xlsx hoặc ods.`,
    en: `The format ${format} has published figures only, so that it can be read back; this view has computed ones. Export it as xlsx or ods.`,
  });

const nothing = (): Refusal =>
  new Refusal('nothing-to-report', {
    vi: 'Không có số liệu nào để xuất. Chọn kỳ, vùng hay chỉ tiêu khác.',
    en: 'There is no figure to export. Choose another period, region or measure.',
  });
