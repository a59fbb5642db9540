import { a1 } from '../model/address.ts';
import { COUNTRY, TOTAL } from '../model/area.ts';
import { keyText, type ColumnMeaning, type Observation, type Problem } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import type { TimePeriod } from '../model/period.ts';
import { cellAt } from '../workbook/grid.ts';
import { readColumns, type ReadColumn } from './columns.ts';
import { BY_ROW, BY_ROW_PERIOD } from './columnUnits.ts';
import { fractionDoubt, isLeftOpen, sistersOf } from './sisterColumns.ts';
import { alikeDoubt, columnDoubts, pageDoubt, yearDoubt, type Doubt } from './doubts.ts';
import { partOfYear } from './rowPeriods.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { stubsOf, type StubRow } from './stub.ts';
import { EVERY } from './tableAnswers.ts';
import { double, leftOut, noPeriod, notExact, noUnit, stray, unknownRow, weakPeriod } from './tableProblems.ts';
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
    const stubOf = stubsOf(table, page, kind, columns, day);
    made.rows.push(...stubOf(-1, null).rows);
    const year = table.elsewhere ? null : yearDoubt(columns, bookMonth);
    columns.forEach((column, i) => {
      const before = first?.[i];
      const { rows: own, doubt } = stubOf(column.column, column.meaning?.timePeriod ?? null);
      const rows = atColumnPlace(own, column, (label, period) => stubOf(column.column, period).areaOf(label));
      const numbers = numbersIn(table, column.column, rows);
      const sisters = sistersOf(table, page, column.column);
      const others = columns.filter((one) => !sisters.includes(one.column));
      const doubts = [
        ...(year ? [year] : []),
        ...(doubt ? [doubt] : []),
        ...columnDoubts(column, numbers, bookMonth),
        ...[alikeDoubt(others, column), fractionDoubt(column, numbers)].filter((one) => one !== null),
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
  const aside = made.problems.reduce((sum, problem) => sum + problem.cells, 0);
  const { columns, rows, observations, problems } = made;
  return { columns, rows, observations, problems, cells: observations.length + aside };
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

function readColumn(made: Draft, { table, page, kind, column, rows, texts, doubts }: ColumnTask): void {
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
  const sisters = sistersOf(table, page, column.column);
  for (const stub of rows) {
    if (isLeftOpen(table, stub.row, column.column, sisters)) continue;
    const meaning = {
      ...column.meaning,
      ...ownUnit(column.meaning, stub),
      ...ownBasis(column.meaning, stub),
      timePeriod: periodOf(stub, column.meaning.timePeriod),
    };
    readCell(made, { table, kind, stub, column, meaning, texts });
  }
}

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

/** The period of a cell: that of its column, of its row, or the part that the row names of the column's year. */
function periodOf(stub: StubRow, ofColumn: TimePeriod): TimePeriod {
  if (stub.part !== null) return partOfYear(stub.part, ofColumn) ?? BY_ROW_PERIOD;
  return ofColumn === BY_ROW_PERIOD && stub.period ? stub.period : ofColumn;
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
  if (stub.path.length === 0 && 'status' in read && read.status === 'O') return;
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
  if (read.qualifier) made.problems.push(notExact(sheet, cell, source?.shown ?? ''));
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
