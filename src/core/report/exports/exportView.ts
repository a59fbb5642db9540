import type { Area } from '../../model/area.ts';
import type { DerivedKind, DerivedTable } from '../../model/figure.ts';
import { DERIVED_TEXT } from '../../model/figureWords.ts';
import type { ObsStatus } from '../../model/observation.ts';
import { endMonth, periodText, type TimePeriod } from '../../model/period.ts';
import type { Lang, Text } from '../../model/text.ts';
import type { AreaTable, ColumnHead, ObservationRow, SeriesAnswer } from '../../model/views.ts';
import { columnWords, groupWords } from '../columnWords.ts';

/** One figure as it is handed out; `key` names the observation that it is, null where it was computed. */
export type ExportCell = {
  readonly value: number | null;
  readonly status: ObsStatus;
  readonly key: string | null;
  /** How it was computed, or why it could not be. */
  readonly note: string | null;
};

export type ExportColumn = { readonly group: string; readonly label: string; readonly format: string };

/** A view of the screen as a table of places to hand out, whatever it looked like. */
export type ExportView = {
  readonly lang: Lang;
  readonly title: string;
  readonly about: string;
  readonly asOf: string | null;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly {
    readonly area: Area;
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
    columns: table.columns.map((head) => columnOf(head, lang)),
    rows: [
      ...totals.map(({ area, cells }) => ({
        area,
        total: true,
        cells: cells.map((cell) => cell && cellOf(cell, lang)),
      })),
      ...table.rows.map(({ area, cells }) => ({
        area,
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
    columns: periods.map((timePeriod) => columnOf({ ...answer.column, timePeriod }, lang)),
    rows: answer.series.map(({ area, points }) => ({
      area,
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
    columns: [
      base,
      ...kinds.map((kind) => ({
        group: base.label,
        label: DERIVED_TEXT[kind][lang],
        format: isPlace(kind) ? '0' : '#,##0.0',
      })),
    ],
    rows: table.rows.map(({ area, base: own, cells }) => ({
      area,
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

const isPlace = (kind: DerivedKind): boolean => kind === 'rank' || kind === 'rankChange';

function columnOf(head: ColumnHead, lang: Lang): ExportColumn {
  const whole = head.unit === 'PROJECTS' || head.unit === 'PIECES';
  return { group: groupWords(head, lang), label: columnWords(head, lang), format: whole ? '#,##0' : '#,##0.0' };
}

type Shown = {
  readonly value: number | null;
  readonly status: ObsStatus;
  readonly key: string;
  readonly derived?: true;
  readonly why?: Text | null;
};

const cellOf = ({ value, status, key, derived, why }: Shown, lang: Lang): ExportCell =>
  derived ? { value, status, key: null, note: why?.[lang] ?? key } : { value, status, key, note: null };
