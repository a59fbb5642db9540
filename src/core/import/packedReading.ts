import { TOTAL } from '../model/area.ts';
import { OBS_STATUSES, type Observation } from '../model/observation.ts';
import type { TableReading } from './readTable.ts';
import type { ReadBook, ReadTable } from './stageBook.ts';
import type { StubRow } from './stub.ts';

const FIELDS = 5;

type PackedTable = Omit<ReadTable, 'reading' | 'found'> & {
  readonly reading: Omit<TableReading, 'observations'> | null;
  /** Column, sheet row, value, status, shown text for each observation. */
  readonly numbers: readonly (number | string | null)[];
  /** Place in `numbers` and formula. */
  readonly formulas: readonly (number | string)[];
  /** Place in `numbers`, item and area of those that are not what their row says: the column names the place. */
  readonly others: readonly (number | string)[];
};

/** A reading in few long lists, for the way from process to process: what a key says stands in its column and its row. */
export type PackedReading = Omit<ReadBook, 'tables'> & { readonly tables: readonly PackedTable[] };

export function packReading(read: ReadBook): PackedReading {
  return { ...read, tables: read.tables.map(packTable) };
}

export function unpackReading(packed: PackedReading): ReadBook {
  return { ...packed, tables: packed.tables.map(unpackTable) };
}

function packTable({ found: _found, reading, ...table }: ReadTable): PackedTable {
  const numbers: (number | string | null)[] = [];
  const formulas: (number | string)[] = [];
  const others: (number | string)[] = [];
  const rows = rowsOf(reading);
  for (const one of reading?.observations ?? []) {
    const { item, area } = ofRow(rows.get(one.row));
    if (item !== one.key.item || area !== one.key.area) others.push(numbers.length, one.key.item, one.key.area);
    if (one.formula !== null) formulas.push(numbers.length, one.formula);
    numbers.push(one.column, one.row, one.value, OBS_STATUSES.indexOf(one.status), one.shown);
  }
  return {
    ...table,
    reading: reading && { ...reading, observations: undefined },
    numbers,
    formulas,
    others,
  } as PackedTable;
}

type Rows = ReadonlyMap<number, StubRow>;
const rowsOf = (reading: Pick<TableReading, 'rows'> | null): Rows =>
  new Map(reading?.rows.map((row) => [row.row, row]));
const ofRow = (row: StubRow | undefined): { item: string; area: string } => ({
  item: row?.item || TOTAL,
  area: row?.area ?? '',
});

function unpackTable({ numbers, formulas, others, reading, ...table }: PackedTable): ReadTable {
  if (!reading) return { ...table, reading: null };
  const rows = rowsOf(reading);
  const observations: Observation[] = [];
  let formula = 0;
  let other = 0;
  for (let at = 0; at < numbers.length; at += FIELDS) {
    const column = numbers[at] as number;
    const row = numbers[at + 1] as number;
    const meaning = reading.columns[column]?.meaning;
    if (!meaning) throw new Error(`no column for a number in "${table.sheet}"`);
    let about = ofRow(rows.get(row));
    if (others[other] === at) {
      about = { item: others[other + 1] as string, area: others[other + 2] as string };
      other += 3;
    }
    const written = formulas[formula] === at ? (formulas[formula + 1] as string) : null;
    if (written !== null) formula += 2;
    observations.push({
      key: {
        dataset: table.dataset ?? '',
        measure: meaning.measure,
        item: about.item,
        area: about.area,
        timePeriod: meaning.timePeriod,
        basis: meaning.basis,
      },
      value: numbers[at + 2] as number | null,
      status: OBS_STATUSES[numbers[at + 3] as number] ?? 'A',
      column,
      row,
      shown: numbers[at + 4] as string,
      formula: written,
    });
  }
  return { ...table, reading: { ...reading, observations } };
}
