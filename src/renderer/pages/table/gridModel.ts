import type { Area } from '../../../core/model/area.ts';
import type { DerivedKind } from '../../../core/model/figure.ts';
import type { MeasureInfo } from '../../../core/model/lists.ts';
import type { Basis } from '../../../core/model/observation.ts';
import { periodParts } from '../../../core/model/period.ts';
import type { AreaRow, AreaTable, Cell, ColumnHead } from '../../../core/model/views.ts';

export type GridColumn = ColumnHead & {
  /** Names the column in an address. */
  readonly id: string;
  readonly additive: boolean;
  /** First column of its group: a stronger line stands on its left. */
  readonly opens: boolean;
  /** What is computed in it; absent where figures stand as published. */
  readonly derived?: DerivedKind;
  /** Made by the table itself beside its main column. */
  readonly own?: OwnColumn;
  /** Names the column in every period: what a layout remembers. */
  readonly slot: string;
  /** It stays in view beside the names of the places. */
  readonly pinned?: true;
};
/** The course, the rank and the change of rank of the main column. */
export type OwnColumn = 'spark' | 'rank' | 'rankChange';
/** Columns of one book table under one heading. */
export type GridGroup = { readonly columns: readonly GridColumn[]; readonly first: number };
export type GridRow = {
  readonly area: Area;
  readonly cells: readonly (Cell | null)[];
  /** Only of a line over several places: what it says in a column that has no figure, or beside it. Such a line is never counted with its places. */
  readonly says?: readonly (Said | null)[];
};
/** Words in the place of a figure, or about it; `partial` where members are missing. */
export type Said = { readonly text?: string; readonly help: string; readonly partial: boolean };
export type Grid = {
  readonly columns: readonly GridColumn[];
  readonly groups: readonly GridGroup[];
  /** In official order. */
  readonly rows: readonly GridRow[];
  readonly region: readonly (Cell | null)[];
  readonly national: readonly (Cell | null)[];
  /** The column that is ranked, drawn small and held against the threshold; −1 where there is none. */
  readonly main: number;
};

/**
 * Puts tables of the same places side by side; the first one leads. A measure stands there once: while an answer is on its way,
 * the others may still be those of the question before.
 */
export function joinTables(
  given: readonly AreaTable[],
  measures: readonly MeasureInfo[],
  mainBasis: Basis | null,
): Grid {
  const measureOf = ({ columns }: AreaTable): string | undefined => columns[0]?.measure;
  const tables = given.filter((table, i) => given.findIndex((one) => measureOf(one) === measureOf(table)) === i);
  const heads = tables.flatMap(({ columns }) => columns);
  const columns = heads.map((head, i): GridColumn => {
    const additive = head.basis === 'LEVEL' && (measures.find(({ code }) => code === head.measure)?.additive ?? false);
    return {
      ...head,
      id: columnId(head),
      slot: slotOf(head),
      additive,
      opens: groupOf(head) !== groupOf(heads[i - 1]),
    };
  });
  const areas = tables[0]?.rows.map(({ area }) => area) ?? [];
  const byArea = tables.map(({ rows }) => new Map(rows.map((row) => [row.area.code, row])));
  const across = (pick: (table: AreaTable, i: number) => AreaRow | null | undefined): (Cell | null)[] =>
    tables.flatMap((table, i) => pick(table, i)?.cells ?? table.columns.map(() => null));
  const firstTable = tables[0]?.columns.length ?? 0;
  const wanted = columns.findIndex(({ basis }, i) => i < firstTable && basis === mainBasis);
  return {
    columns,
    groups: groupsOf(columns),
    rows: areas.map((area) => ({ area, cells: across((_table, i) => byArea[i]?.get(area.code)) })),
    region: across((table) => table.regionRow).map(asPublished),
    national: across((table) => table.national).map(asPublished),
    main: wanted >= 0 ? wanted : firstTable > 0 ? 0 : -1,
  };
}

/** A combined figure has no cell of a book to be traced to. */
const asPublished = (cell: Cell | null): Cell | null => (cell?.derived ? null : cell);

function columnId({ dataset, measure, item, basis, timePeriod }: ColumnHead): string {
  return [dataset, measure, item, basis, timePeriod].join('.');
}

/** The same column in any period. */
export function slotOf({ dataset, measure, item, basis, timePeriod }: ColumnHead): string {
  return [dataset, measure, item, basis, periodParts(timePeriod)?.kind ?? ''].join('.');
}

/** Columns of one book table stand together under one heading. */
export const groupOf = (head: ColumnHead | undefined): string => (head ? `${head.dataset} ${head.item}` : '');

/** The headings over columns that know where a group opens. */
export function groupsOf(columns: readonly GridColumn[]): GridGroup[] {
  const starts = columns.flatMap(({ opens }, i) => (opens ? [i] : []));
  return starts.map((first, n) => ({ first, columns: columns.slice(first, starts[n + 1] ?? columns.length) }));
}
