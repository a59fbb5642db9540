import type { DerivedKind, DerivedTable, Figure } from '../../model/figure.ts';
import { DERIVED_TEXT } from '../../model/figureWords.ts';
import { keyFromText, type ObsStatus } from '../../model/observation.ts';
import { endMonth, periodText, type TimePeriod } from '../../model/period.ts';
import type { Lang, Text } from '../../model/text.ts';
import type { AreaTable, ColumnHead, ObservationRow, SeriesAnswer } from '../../model/views.ts';
import { columnWords, groupWords } from '../columnWords.ts';
import { WORDS } from '../words.ts';

/** One figure as it is handed out; `key` names the observation that it is, null where it was computed. */
export type ExportCell = {
  readonly value: number | null;
  readonly status: ObsStatus;
  readonly key: string | null;
  /** How it was computed, or why it could not be. */
  readonly note: string | null;
  /** Its own number format, where a column has figures of several kinds. */
  readonly format?: string;
};

/** A column; `group` is empty where nothing stands over several of them, `computed` where none of its figures can be a published one. */
export type ExportColumn = {
  readonly group: string;
  readonly label: string;
  readonly format: string;
  readonly computed?: boolean;
};

/** A view of the screen as a table to hand out, whatever it looked like. */
export type ExportView = {
  readonly lang: Lang;
  readonly title: string;
  readonly about: string;
  readonly asOf: string | null;
  /** Over the names of the rows. */
  readonly stub: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly {
    readonly name: string;
    readonly total: boolean;
    readonly cells: readonly (ExportCell | null)[];
  }[];
  /** The vintage behind every cell with a key. */
  readonly sources: readonly ObservationRow[];
  readonly madeOn: string;
  readonly workspaceName: string;
};

type Made = Pick<ExportView, 'lang' | 'sources' | 'madeOn' | 'workspaceName'>;

/** Places × columns. */
export function exportedTable(table: AreaTable, made: Made): ExportView {
  const { lang } = made;
  const totals = [table.national, table.regionRow].filter((row) => row !== null);
  const [first] = table.columns;
  return {
    ...made,
    title: first ? groupWords(first, lang) : '',
    about: table.region.name[lang],
    asOf: table.asOf,
    stub: WORDS.area[lang],
    columns: table.columns.map((head) => columnOf(head, lang)),
    rows: [
      ...totals.map(({ area, cells }) => ({
        name: area.name,
        total: true,
        cells: cells.map((cell) => cell && cellOf(cell, lang)),
      })),
      ...table.rows.map(({ area, cells }) => ({
        name: area.name,
        total: false,
        cells: cells.map((cell) => cell && cellOf(cell, lang)),
      })),
    ],
  };
}

/** Places × periods of one series. */
export function exportedSeries(answer: SeriesAnswer, asOf: string | null, made: Made): ExportView {
  const { lang } = made;
  const all = answer.series.flatMap(({ points }) => points.map(({ timePeriod }) => timePeriod));
  const periods = [...new Set(all)].sort((a, b) => endMonth(a) - endMonth(b) || (a < b ? -1 : 1));
  return {
    ...made,
    title: groupWords({ ...answer.column, timePeriod: periods[0] ?? ('' as TimePeriod) }, lang),
    about: [periods[0], periods.at(-1)].flatMap((period) => (period ? periodText(period, lang) : [])).join(' - '),
    asOf,
    stub: WORDS.area[lang],
    columns: periods.map((timePeriod) => columnOf({ ...answer.column, timePeriod }, lang)),
    rows: answer.series.map(({ area, points }) => ({
      name: area.name,
      total: area.kind !== 'province',
      cells: periods.map((period) => {
        const point = points.find(({ timePeriod }) => timePeriod === period);
        return point ? cellOf(point, lang) : null;
      }),
    })),
  };
}

/** Places × derived figures. Nothing here was published but the column that all rests on. */
export function exportedDerived(table: DerivedTable, made: Made): ExportView {
  const { lang } = made;
  const kinds = table.kinds;
  const base = columnOf(table.column, lang);
  return {
    ...made,
    title: groupWords(table.column, lang),
    about: table.region.name[lang],
    asOf: table.asOf,
    stub: WORDS.area[lang],
    columns: [
      base,
      ...kinds.map((kind) => ({
        group: base.label,
        label: DERIVED_TEXT[kind][lang],
        format: isPlace(kind) ? '0' : '#,##0.0',
        computed: true,
      })),
    ],
    rows: table.rows.map(({ area, base: own, cells }) => ({
      name: area.name,
      total: area.kind !== 'province',
      cells: [
        own && cellOf(own, lang),
        ...kinds.map((kind): ExportCell | null => {
          const cell = cells[kind];
          if (!cell) return null;
          return { value: cell.value, status: 'A', key: null, note: cell.why?.[lang] ?? cell.expression };
        }),
      ],
    })),
  };
}

/** What a page put together, its figures read: what was asked for, with a figure in the place of each key. */
export type FiguresRead = {
  readonly title: string;
  readonly about: string;
  readonly asOf?: string | undefined;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (Figure | null)[] }[];
};

/** Rows of figures of several kinds, each by the format of its unit. */
export function exportedFigures({ title, about, asOf, heads, rows }: FiguresRead, made: Made): ExportView {
  const [stub = '', ...labels] = heads;
  const all = rows.map(({ name, cells }) => ({ name, total: false, cells: labels.map((_, i) => cells[i] ?? null) }));
  return {
    ...made,
    ...{ title, about, asOf: asOf ?? null, stub },
    columns: labels.map((label, i) => {
      const column = all.flatMap(({ cells }) => cells[i] ?? []);
      const computed = column.length > 0 && column.every(({ step }) => step !== null);
      return { group: '', label, format: '#,##0.0', computed };
    }),
    rows: all.map((row) => ({ ...row, cells: row.cells.map((figure) => figure && cellOfFigure(figure, made.lang)) })),
  };
}

function cellOfFigure(figure: Figure, lang: Lang): ExportCell | null {
  const { expression, value, step, why, unit, unitMult } = figure;
  const own = figure.inputs.find(({ term }) => term === expression && keyFromText(term) !== null);
  const format = isCounted(unit) && unitMult === 0 ? '#,##0' : '#,##0.0';
  if (step || !own) return { value, status: figure.status ?? 'A', key: null, note: why?.[lang] ?? expression, format };
  if (!own.status) return null;
  return { value: own.value, status: own.status, key: own.term, note: null, format };
}

const isPlace = (kind: DerivedKind): boolean => kind === 'rank' || kind === 'rankChange';

function columnOf(head: ColumnHead, lang: Lang): ExportColumn {
  const format = isCounted(head.unit) ? '#,##0' : '#,##0.0';
  return { group: groupWords(head, lang), label: columnWords(head, lang), format };
}

const isCounted = (unit: string): boolean => ['PROJECTS', 'PIECES', 'RANK', 'COUNT'].includes(unit);

type Shown = {
  readonly value: number | null;
  readonly status: ObsStatus;
  readonly key: string;
  readonly derived?: true;
  readonly why?: Text | null;
};

const cellOf = ({ value, status, key, derived, why }: Shown, lang: Lang): ExportCell =>
  derived ? { value, status, key: null, note: why?.[lang] ?? key } : { value, status, key, note: null };
