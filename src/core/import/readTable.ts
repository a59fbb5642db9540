import { a1 } from '../model/address.ts';
import { COUNTRY, TOTAL } from '../model/area.ts';
import { keyText, type ColumnMeaning, type Observation, type Problem } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { cellAt } from '../workbook/grid.ts';
import { areaEverNamed, areaNamed } from './areaNames.ts';
import { readColumns, type ReadColumn } from './columns.ts';
import { BY_ROW, BY_ROW_PERIOD } from './columnUnits.ts';
import { alikeDoubt, columnDoubts, pageDoubt, yearDoubt, type Doubt } from './doubts.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { readStub, type StubRow } from './stub.ts';
import { EVERY } from './tableAnswers.ts';
import { double, leftOut, noPeriod, noUnit, stray, unknownRow } from './tableProblems.ts';
import type { TableKind } from './tableKinds.ts';
import { readValue, textStyleOf, type TextStyle } from './values.ts';

/** A column as it is stored: its meaning is certain. */
export type SourceColumn = Omit<ReadColumn, 'meaning' | 'missing' | 'place'> & { readonly meaning: ColumnMeaning };

export type TableReading = {
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly StubRow[];
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
  /** Body cells: observations plus the cells that problems set aside. */
  readonly cells: number;
};

/** Where each key of a book was said first, with its sheet: a key is stored once a book. */
export type Seen = Map<string, { readonly sheet: string; readonly observation: Observation }>;

type Draft = {
  columns: SourceColumn[];
  rows: StubRow[];
  observations: Observation[];
  problems: Problem[];
  seen: Seen;
  day: string;
};

/** Reads one table of a known kind: every body cell ends as one observation or in one problem with its address. */
export function readTable(
  table: SheetTable,
  kind: TableKind,
  day: string,
  bookMonth: number | null,
  seen: Seen = new Map(),
): TableReading {
  const texts = textStyleOf(table);
  const made: Draft = { columns: [], rows: [], observations: [], problems: [], seen, day };
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
        ...[alikeDoubt(columns, column)].filter((doubt) => doubt !== null),
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
  const { answers } = table;
  const about = { column: column.key, missing: column.missing, basis: column.meaning?.basis };
  if (answers.leaves(column.key, EVERY)) return void made.problems.push(leftOut(sheet, range, rows.length));
  const open = doubts.filter(({ code }) => !answers.accepts(column.key, code));
  const asked = open.find((doubt) => doubt.severity === 'ask');
  for (const doubt of open)
    made.problems.push({ ...doubt, sheet, cell: range, cells: doubt === asked ? rows.length : 0, about });
  if (asked || !column.meaning) return;
  for (const stub of rows) {
    const timePeriod =
      column.meaning.timePeriod === BY_ROW_PERIOD && stub.period ? stub.period : column.meaning.timePeriod;
    const meaning = {
      ...column.meaning,
      ...ownUnit(column.meaning, stub),
      ...ownBasis(column.meaning, stub),
      timePeriod,
    };
    readCell(made, { table, kind, stub: inPlaceOf(stub, column, made.day), column, meaning, texts });
  }
}

type CellTask = {
  table: SheetTable;
  kind: TableKind;
  stub: StubRow;
  column: ReadColumn;
  meaning: ColumnMeaning;
  texts: TextStyle;
};

function readCell(made: Draft, { table, kind, stub, column, meaning, texts }: CellTask): void {
  const sheet = table.grid.sheet;
  const cell = a1(stub.row, column.column);
  const label = stub.path.at(-1)?.text ?? '';
  const ask = (problem: Problem): void => void made.problems.push({ ...problem, about: { column: column.key, label } });
  if (table.answers.leaves(column.key, label)) return ask(leftOut(sheet, cell, 1));
  const asPercent = table.answers.accepts(column.key, 'percent-format');
  const read = readValue(table, stub.row, column.column, texts, asPercent);
  if ('problem' in read) return ask(read.problem);
  if (stub.unknown) return ask(unknownRow(stub, sheet, cell, made.day));
  if (meaning.unit === BY_ROW.unit) return ask(noUnit(sheet, cell));
  if (meaning.timePeriod === BY_ROW_PERIOD) return ask(noPeriod(sheet, cell));
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
    column: addColumn(made, column, meaning),
    row: stub.row,
    shown: source?.shown ?? '',
    formula: source?.formula ?? null,
  };
  const twin = made.seen.get(keyText(key));
  if (twin) return ask(double(observation, twin, sheet, cell));
  made.seen.set(keyText(key), { sheet, observation });
  made.observations.push(observation);
}

function addColumn(made: Draft, column: ReadColumn, meaning: ColumnMeaning): number {
  const same = made.columns.findIndex(
    (known) =>
      known.letters === column.letters &&
      known.path === column.path &&
      known.meaning.unit === meaning.unit &&
      known.meaning.unitMult === meaning.unitMult &&
      known.meaning.basis === meaning.basis &&
      known.meaning.timePeriod === meaning.timePeriod,
  );
  if (same >= 0) return same;
  const { key, letters, path, planYear, evidence, measureName } = column;
  return made.columns.push({ column: column.column, key, letters, path, planYear, evidence, measureName, meaning }) - 1;
}

/** The unit of a row's own: from a footnote (never money for quantities, the last for values), a unit column, its label. */
function ownUnit(meaning: ColumnMeaning, stub: StubRow): Unit | null {
  if (meaning.basis !== 'LEVEL') return null;
  if (meaning.unit === BY_ROW.unit) return stub.unit;
  const noted = /_QUANTITY$/.test(meaning.measure) ? stub.units.find(isNoMoney) : stub.units.at(-1);
  const unit = noted ?? stub.unit;
  return unit && (unit.unit !== meaning.unit || unit.unitMult !== meaning.unitMult) ? unit : null;
}

/** Rows that stand in a column of indices and are growth by their name, and shares below figures of the whole. */
function ownBasis(meaning: ColumnMeaning, stub: StubRow): Partial<ColumnMeaning> | null {
  if (stub.share && meaning.basis === 'LEVEL') return { basis: 'SHARE', unit: 'PT', unitMult: 0 };
  if (!stub.growth) return null;
  if (meaning.basis === 'SPLY') return { basis: 'SPLY_GROWTH' };
  return meaning.basis === 'PREV' ? { basis: 'PREV_GROWTH' } : null;
}

/** A figure of the country that stands below the name of a place is about that place. */
function inPlaceOf(stub: StubRow, { place }: ReadColumn, day: string): StubRow {
  if (place === null || stub.area !== COUNTRY) return stub;
  return { ...stub, area: areaNamed(place, day) ?? areaEverNamed(place) ?? stub.area };
}

const isNoMoney = ({ unit }: Unit): boolean => unit !== 'USD' && unit !== 'VND';

function numbersIn(table: SheetTable, column: number, rows: readonly StubRow[]): number[] {
  return rows.flatMap(({ row }) => {
    const cell = cellAt(table.grid, row, column);
    return cell?.kind === 'number' ? Number(cell.value) : [];
  });
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
