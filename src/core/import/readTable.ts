import { COUNTRY } from '../model/area.ts';
import type { TimePeriod } from '../model/period.ts';
import { cellAt } from '../workbook/grid.ts';
import { attributionDoubt } from './attribution.ts';
import { readColumns, type ReadColumn } from './columns.ts';
import { alikeDoubt, columnDoubts, pageDoubt, yearDoubt } from './doubts.ts';
import { homelessDoubt, saysCountry } from './homeless.ts';
import { readColumn, type Draft, type TableReading } from './readColumn.ts';
import type { Seen } from './seen.ts';
import { periodOf } from './rowMeaning.ts';
import type { SheetTable } from './sheetTable.ts';
import { fractionDoubt, sistersOf } from './sisterColumns.ts';
import { stubsOf, type StubRow } from './stub.ts';
import { assumedCountry, stray, weakPeriod } from './tableProblems.ts';
import type { TableKind } from './tableKinds.ts';
import { numberAt, textStyleOf, type TextStyle } from './values.ts';

export type { SourceColumn, TableReading } from './readColumn.ts';

/** Reads one table of a known kind: every body cell ends as one observation or in one problem with its address. */
export function readTable(
  table: SheetTable,
  kind: TableKind,
  day: string,
  bookMonth: number | null,
  seen: Seen = new Map(),
): TableReading {
  const texts = textStyleOf(table);
  const made: Draft = {
    columns: [],
    rows: [],
    observations: [],
    problems: [],
    known: new Map(),
    columnOf: new Map(),
    seen,
    seenOf: new Map(),
    rowNames: new Map(),
    day,
  };
  let first: readonly ReadColumn[] | null = null;
  for (const page of table.pages) {
    const columns = readColumns(table, page, kind);
    const stubOf = stubsOf(table, page, kind, columns, day);
    made.rows.push(...stubOf(-1, null).rows);
    const year = table.elsewhere ? null : yearDoubt(columns, bookMonth);
    columns.forEach((column, i) => {
      const before = first?.[i];
      const { rows: own, doubt } = stubOf(column.column, column.meaning?.timePeriod ?? null);
      const rows = atColumnPlace(own, column, (label, period) => stubOf(column.column, period).areaOf(label));
      const numbers = numbersIn(table, column.column, rows, texts);
      const sisters = sistersOf(table, page, column.column);
      const others = columns.filter((one) => !sisters.includes(one.column));
      const doubts = [
        ...(year ? [year] : []),
        ...(doubt ? [doubt] : []),
        ...columnDoubts(column, numbers, bookMonth),
        ...[
          alikeDoubt(others, column),
          fractionDoubt(column, numbers),
          attributionDoubt(kind.dataset, table, column),
          homelessDoubt(table, rows),
        ].filter((one) => one !== null),
      ];
      const other = before && pageDoubt(before, column);
      readColumn(made, { table, page, kind, column, rows, texts, doubts: other ? [other, ...doubts] : doubts });
    });
    first ??= columns;
    for (const { row, column } of page.strays) made.problems.push(stray(table, row, column));
  }
  noteForeignFormulas(table, made);
  if (table.elsewhere?.warn && made.observations.length > 0)
    made.problems.push(weakPeriod(table.grid.sheet, table.elsewhere.warn, table.elsewhere.evidence));
  if (kind.dataset === 'OTHER' && isNowhere(table, made)) made.problems.push(assumedCountry(table.grid.sheet));
  const aside = made.problems.reduce((sum, problem) => sum + problem.cells, 0);
  const { columns, rows, observations, problems } = made;
  return { columns, rows, observations, problems, cells: observations.length + aside };
}

/** Nothing in a table says whose its figures are, no name of a place and not the country. */
const isNowhere = (table: SheetTable, { observations, rows }: Draft): boolean =>
  observations.length > 0 && observations.every(({ key }) => key.area === COUNTRY) && !saysCountry(table, rows);

/** In a table that lies on its side the column says the place of every row. */
function atColumnPlace(
  rows: readonly StubRow[],
  { place, meaning }: ReadColumn,
  areaOf: (label: string, period: TimePeriod | null) => string | null,
): readonly StubRow[] {
  if (place === null) return rows;
  return rows.map((row) => {
    if (row.area !== COUNTRY) return row;
    const area = areaOf(place, meaning ? periodOf(row, meaning.timePeriod) : null);
    return area === null ? { ...row, path: [{ text: place, cells: '' }], unknown: 'area' } : { ...row, area };
  });
}

function numbersIn(table: SheetTable, column: number, rows: readonly StubRow[], texts: TextStyle): number[] {
  return rows.flatMap(({ row }) => numberAt(cellAt(table.grid, row, column), texts) ?? []);
}

function noteForeignFormulas(table: SheetTable, made: Draft): void {
  const foreign = made.observations.filter((one) => one.formula !== null && /\[\d+\]/.test(one.formula));
  const firstOne = foreign[0];
  if (!firstOne) return;
  const cell = `${made.columns[firstOne.column]?.letters ?? ''}${firstOne.row}`;
  made.problems.push({
    severity: 'note',
    code: 'foreign-formula',
    sheet: table.grid.sheet,
    cell,
    cells: 0,
    text: {
      vi: `${foreign.length} ô lấy từ sổ khác; giữ kết quả đã lưu, không tính lại được.`,
      en: `${foreign.length} cells are computed from another workbook; the saved results are kept, they cannot be recalculated.`,
    },
  });
}
