import { a1 } from '../model/address.ts';
import { TOTAL } from '../model/area.ts';
import type { ColumnMeaning, Observation, ObservationKey, Problem } from '../model/observation.ts';
import { rowOf } from '../model/past.ts';
import { isMoney } from '../model/unit.ts';
import { cellAt } from '../workbook/grid.ts';
import type { ReadColumn } from './columns.ts';
import { BY_ROW, BY_ROW_PERIOD } from './columnUnits.ts';
import type { Doubt } from './doubts.ts';
import { meaningIn } from './rowMeaning.ts';
import { seenRows, type Seen, type SeenRows } from './seen.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { percentForm, type PercentForm } from './percentColumns.ts';
import { isLeftOpen, sistersOf } from './sisterColumns.ts';
import type { StubRow } from './stub.ts';
import { EVERY } from './tableAnswers.ts';
import { double, leftOut, noPeriod, noUnit, notExact, plainNumber, rankColumn, unknownRow } from './tableProblems.ts';
import type { TableKind } from './tableKinds.ts';
import { unitInBrackets } from './unitWords.ts';
import { inRowMeasure, type OfRow } from './rowMeasures.ts';
import { readValue, type TextStyle } from './values.ts';

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

/** A table while it is read. */
export type Draft = {
  /** Where a column with one meaning stands among those that are stored. */
  known: Map<string, number>;
  /** The same by the very object: a meaning belongs to one column, and most cells of it share one. */
  columnOf: Map<ColumnMeaning, number>;
  columns: SourceColumn[];
  rows: StubRow[];
  observations: Observation[];
  problems: Problem[];
  seen: Seen;
  /** What of it belongs to a meaning, and the names of rows, both by the very object. */
  seenOf: Map<ColumnMeaning, SeenRows>;
  rowNames: Map<StubRow, string>;
  day: string;
};

type ColumnTask = {
  table: SheetTable;
  page: TablePage;
  kind: TableKind;
  column: ReadColumn;
  rows: readonly StubRow[];
  texts: TextStyle;
  doubts: readonly Doubt[];
};

/** Reads the cells of one column, or sets all of them aside with the first doubt that asks. */
export function readColumn(made: Draft, { table, page, kind, column, rows, texts, doubts }: ColumnTask): void {
  const range = `${a1(rows[0]?.row ?? 1, column.column)}:${a1(rows.at(-1)?.row ?? 1, column.column)}`;
  const sheet = table.grid.sheet;
  const { answers } = table;
  const about = { column: column.key, missing: column.missing, basis: column.meaning?.basis };
  if (answers.leaves(column.key, EVERY)) return void made.problems.push(leftOut(sheet, range, rows.length));
  if (column.isRank) return void made.problems.push(rankColumn(sheet, range, rows.length));
  const open = doubts.filter(({ code }) => !answers.accepts(column.key, code));
  const asked = open.find((doubt) => doubt.severity === 'ask');
  for (const doubt of open) {
    const { place = null, ...said } = doubt;
    const cells = doubt === asked ? rows.length : 0;
    made.problems.push({ ...said, sheet, cell: range, cells, about: { ...about, place } });
  }
  if (asked || !column.meaning) return;
  const sisters = sistersOf(table, page, column.column);
  const percents = answers.accepts(column.key, 'percent-format') ? 'accepted' : percentForm(table, column.column, rows);
  const signed = percents === 'clear' || percents === 'accepted';
  const said = answers.settings(column.key)?.measure;
  const isPercent = column.meaning.unit === 'PT' && saysPercent(column);
  const inMoney = /_VALUE$/.test(column.meaning.measure) || saysMoney(column);
  for (const stub of rows) {
    if (isLeftOpen(table, stub.row, column.column, sisters)) continue;
    const asColumn = meaningIn(stub, column.meaning, { signed, isPercent, inMoney });
    const asRow = said ? null : inRowMeasure(kind, table.title, stub, asColumn);
    const of = asRow ?? { meaning: asColumn, name: column.measureName };
    readCell(made, { table, kind, stub, column, of, isWhole: asRow !== null, texts, percents });
  }
}

type CellTask = {
  table: SheetTable;
  kind: TableKind;
  stub: StubRow;
  column: ReadColumn;
  of: OfRow;
  /** The row names its measure, and is all of it. */
  isWhole: boolean;
  texts: TextStyle;
  percents: PercentForm | 'accepted';
};

function readCell(made: Draft, { table, kind, stub, column, of, isWhole, texts, percents }: CellTask): void {
  const { meaning } = of;
  const sheet = table.grid.sheet;
  const cell = (): string => a1(stub.row, column.column); // most cells are never named
  const label = stub.path.at(-1)?.text ?? '';
  const ask = (problem: Problem): void => void made.problems.push({ ...problem, about: { column: column.key, label } });
  if (table.answers.leaves(column.key, label)) return ask(leftOut(sheet, cell(), 1));
  const source = cellAt(table.grid, stub.row, column.column);
  if ((percents === 'clear' || percents === 'mixed') && source?.kind === 'number' && source.value !== 0)
    return ask(plainNumber(sheet, cell(), source));
  const asPercent = percents === 'accepted' || (percents === 'clear' && meaning.unit === 'PT');
  const read = readValue(table, stub.row, column.column, texts, asPercent);
  if (stub.path.length === 0 && 'status' in read && read.status === 'O') return;
  if ('problem' in read) return ask(read.problem);
  if (stub.unknown) return ask(unknownRow(stub, sheet, cell(), made.day));
  if (meaning.unit === BY_ROW.unit) return ask(noUnit(sheet, cell()));
  if (meaning.timePeriod === BY_ROW_PERIOD) return ask(noPeriod(sheet, cell()));
  const key = {
    dataset: kind.dataset,
    measure: meaning.measure,
    item: isWhole ? TOTAL : stub.item || TOTAL,
    area: stub.area ?? '',
    timePeriod: meaning.timePeriod,
    basis: meaning.basis,
  };
  const observation: Observation = {
    key,
    value: read.value,
    status: read.status ?? meaning.status,
    column: addColumn(made, column, of),
    row: stub.row,
    shown: source?.shown ?? '',
    formula: source?.formula ?? null,
  };
  const [seen, row] = [seenOf(made, meaning, key), rowName(made, stub, key)];
  const twin = seen.get(row);
  if (twin) return ask(double(observation, twin, sheet, cell()));
  seen.set(row, { sheet, observation });
  made.observations.push(observation);
  if (read.qualifier) made.problems.push(notExact(sheet, cell(), source?.shown ?? ''));
}

function seenOf({ seen, seenOf: known }: Draft, meaning: ColumnMeaning, key: ObservationKey): SeenRows {
  let rows = known.get(meaning);
  if (!rows) known.set(meaning, (rows = seenRows(seen, key)));
  return rows;
}

function rowName({ rowNames }: Draft, stub: StubRow, key: ObservationKey): string {
  let name = rowNames.get(stub);
  if (name === undefined) rowNames.set(stub, (name = rowOf(key)));
  return name;
}

function addColumn(made: Draft, column: ReadColumn, of: OfRow): number {
  const known = made.columnOf.get(of.meaning);
  if (known !== undefined) return known;
  const index = findOrAdd(made, column, of);
  made.columnOf.set(of.meaning, index);
  return index;
}

function findOrAdd(made: Draft, column: ReadColumn, { meaning, name: measureName }: OfRow): number {
  const { key, letters, path, planYear, evidence } = column;
  const at = path.map(({ cells }) => cells).join();
  const { measure, unit, unitMult, basis, timePeriod, status } = meaning;
  const name = [letters, at, measure, unit, unitMult, basis, timePeriod, status].join('|');
  const known = made.known.get(name);
  if (known !== undefined) return known;
  const added = made.columns.push({
    column: column.column,
    key,
    letters,
    path,
    planYear,
    evidence,
    measureName,
    meaning,
  });
  made.known.set(name, added - 1);
  return added - 1;
}

/** "% so …", "Tỷ lệ (%)": no unit of its rows makes money or tonnes of a percentage. */
const saysPercent = ({ path }: ReadColumn): boolean => path.some(({ text }) => /%/.test(text));

/** "Trị giá (USD)": what the goods of a row are counted in is not the unit of their value. */
function saysMoney({ path }: ReadColumn): boolean {
  const unit = unitInBrackets(path.map(({ text }) => text).join(' '));
  return unit !== null && isMoney(unit);
}
