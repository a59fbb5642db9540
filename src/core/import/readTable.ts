import { a1 } from '../model/address.ts';
import { TOTAL } from '../model/area.ts';
import { keyText, type ColumnMeaning, type Observation, type Problem } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { cellAt } from '../workbook/grid.ts';
import { readColumns, type ReadColumn } from './columns.ts';
import { columnDoubts, pageDoubt, yearDoubt, type Doubt } from './doubts.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { readStub, type StubRow } from './stub.ts';
import type { TableKind } from './tableKinds.ts';
import { readValue, textStyleOf, type TextStyle } from './values.ts';

/** A column as it is stored: its meaning is certain. */
export type SourceColumn = Omit<ReadColumn, 'meaning' | 'missing'> & { readonly meaning: ColumnMeaning };

export type TableReading = {
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly StubRow[];
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
  /** Body cells: observations plus the cells that problems set aside. */
  readonly cells: number;
};

type Draft = {
  columns: SourceColumn[];
  rows: StubRow[];
  observations: Observation[];
  problems: Problem[];
  seen: Map<string, Observation>;
};

/** Reads one table of a known kind: every body cell ends as one observation or in one problem with its address. */
export function readTable(table: SheetTable, kind: TableKind, day: string, bookMonth: number | null): TableReading {
  const texts = textStyleOf(table);
  const made: Draft = { columns: [], rows: [], observations: [], problems: [], seen: new Map() };
  let first: readonly ReadColumn[] | null = null;
  for (const page of table.pages) {
    const columns = readColumns(table, page, kind);
    const rows = readStub(table, page, kind, day);
    made.rows.push(...rows);
    const year = yearDoubt(columns, bookMonth);
    columns.forEach((column, i) => {
      const before = first?.[i];
      const doubts = [
        ...(year ? [year] : []),
        ...columnDoubts(column, numbersIn(table, column.column, rows), bookMonth),
      ];
      const other = before && pageDoubt(before, column);
      readColumn(made, { table, page, kind, column, rows, texts, doubts: other ? [other, ...doubts] : doubts });
    });
    first ??= columns;
    for (const { row, column } of page.strays) made.problems.push(stray(table, row, column));
  }
  noteForeignFormulas(table, made);
  const aside = made.problems.reduce((sum, problem) => sum + problem.cells, 0);
  return { ...made, cells: made.observations.length + aside };
}

type ColumnTask = {
  table: SheetTable;
  page: TablePage;
  kind: TableKind;
  column: ReadColumn;
  rows: readonly StubRow[];
  texts: TextStyle;
  doubts: readonly Doubt[];
};

function readColumn(made: Draft, { table, kind, column, rows, texts, doubts }: ColumnTask): void {
  const range = `${a1(rows[0]?.row ?? 1, column.column)}:${a1(rows.at(-1)?.row ?? 1, column.column)}`;
  const sheet = table.grid.sheet;
  const asked = doubts.find((doubt) => doubt.severity === 'ask');
  for (const doubt of doubts)
    made.problems.push({ ...doubt, sheet, cell: range, cells: doubt === asked ? rows.length : 0 });
  if (asked || !column.meaning) return;
  const plain = addColumn(made, column, column.meaning);
  for (const stub of rows) {
    const own = ownUnit(column.meaning, stub);
    const at = own ? addColumn(made, column, { ...column.meaning, ...own }) : plain;
    readCell(made, table, kind, stub, column, at, texts);
  }
}

function readCell(
  made: Draft,
  table: SheetTable,
  kind: TableKind,
  stub: StubRow,
  column: ReadColumn,
  at: number,
  texts: TextStyle,
): void {
  const sheet = table.grid.sheet;
  const cell = a1(stub.row, column.column);
  const meaning = made.columns[at]?.meaning;
  const read = readValue(table, stub.row, column.column, texts);
  if ('problem' in read) return void made.problems.push(read.problem);
  if (stub.unknown || !meaning) return void made.problems.push(unknownRow(stub, sheet, cell));
  const key = {
    dataset: kind.dataset,
    measure: meaning.measure,
    item: stub.item || TOTAL,
    area: stub.area ?? '',
    timePeriod: meaning.timePeriod,
    basis: meaning.basis,
  };
  const source = cellAt(table.grid, stub.row, column.column);
  const observation: Observation = {
    key,
    value: read.value,
    status: read.status ?? meaning.status,
    column: at,
    row: stub.row,
    shown: source?.shown ?? '',
    formula: source?.formula ?? null,
  };
  const twin = made.seen.get(keyText(key));
  if (twin) return void made.problems.push(double(observation, twin, sheet, cell));
  made.seen.set(keyText(key), observation);
  made.observations.push(observation);
}

function addColumn(made: Draft, column: ReadColumn, meaning: ColumnMeaning): number {
  const same = made.columns.findIndex(
    (known) =>
      known.letters === column.letters &&
      known.path === column.path &&
      known.meaning.unit === meaning.unit &&
      known.meaning.unitMult === meaning.unitMult,
  );
  if (same >= 0) return same;
  const { letters, path, planYear, evidence } = column;
  return made.columns.push({ column: column.column, letters, path, planYear, evidence, meaning }) - 1;
}

/** The unit that a footnote gives a row; the first for quantities, the last for values. */
function ownUnit(meaning: ColumnMeaning, stub: StubRow): Unit | null {
  if (meaning.basis !== 'LEVEL' || stub.units.length === 0) return null;
  const unit = /_QUANTITY$/.test(meaning.measure) ? stub.units[0] : stub.units.at(-1);
  return unit && (unit.unit !== meaning.unit || unit.unitMult !== meaning.unitMult) ? unit : null;
}

function numbersIn(table: SheetTable, column: number, rows: readonly StubRow[]): number[] {
  return rows.flatMap(({ row }) => {
    const cell = cellAt(table.grid, row, column);
    return cell?.kind === 'number' ? Number(cell.value) : [];
  });
}

function unknownRow(stub: StubRow, sheet: string, cell: string): Problem {
  const label = stub.path.at(-1)?.text ?? '';
  const text = label
    ? {
        vi: `Không nhận ra ${stub.unknown === 'area' ? 'địa phương' : 'ngành'} "${label}".`,
        en: `"${label}" is no known ${stub.unknown === 'area' ? 'area' : 'industry'}.`,
      }
    : { vi: 'Có số nhưng dòng không có tên.', en: 'A figure in a row without a label.' };
  return { severity: 'ask', code: label ? `unknown-${stub.unknown}` : 'no-label', sheet, cell, cells: 1, text };
}

function double(one: Observation, twin: Observation, sheet: string, cell: string): Problem {
  const same = one.value === twin.value && (one.status === twin.status || one.value !== null);
  return {
    severity: same ? 'note' : 'ask',
    code: same ? 'said-twice' : 'said-differently',
    sheet,
    cell,
    cells: 1,
    text: same
      ? { vi: `Cùng số liệu đã có ở dòng ${twin.row}.`, en: `The same figure stands in row ${twin.row} already.` }
      : {
          vi: `Dòng ${twin.row} ghi ${twin.shown || 'trống'} cho cùng một số liệu, ô này ghi ${one.shown || 'trống'}.`,
          en: `Row ${twin.row} says ${twin.shown || 'nothing'} for the same figure, this cell says ${one.shown || 'nothing'}.`,
        },
  };
}

function stray(table: SheetTable, row: number, column: number): Problem {
  const shown = cellAt(table.grid, row, column)?.shown ?? '';
  return {
    severity: 'note',
    code: 'stray-number',
    sheet: table.grid.sheet,
    cell: a1(row, column),
    cells: 1,
    text: {
      vi: `Số ${shown} đứng ngoài các cột có tiêu đề; không ghi.`,
      en: `${shown} stands outside the headed columns; not taken.`,
    },
  };
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
