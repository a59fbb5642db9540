import { a1, columnLetters } from '../model/address.ts';
import { AREAS } from '../model/areaRegister.ts';
import { MEASURES } from '../model/measures.ts';
import {
  BASES,
  OBS_STATUSES,
  type Basis,
  type ColumnMeaning,
  type Observation,
  type ObsStatus,
  type PriceBasis,
  type Problem,
} from '../model/observation.ts';
import { rowOf as rowName } from '../model/past.ts';
import { periodParts, type TimePeriod } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import { cellAt, rowNumbers, type Grid } from '../workbook/grid.ts';
import { pricedMeasure } from './priceWords.ts';
import type { SourceColumn, TableReading } from './readColumn.ts';
import { seenRows, type Seen } from './seen.ts';
import type { SheetTable } from './sheetTable.ts';
import type { StubRow } from './stub.ts';
import { NO_ANSWERS } from './tableAnswers.ts';
import { double } from './tableProblems.ts';

/** The columns of the observations that this program writes; others, as of where a figure came from, may stand beside them. */
const NEEDED = 'MEASURE,ITEM,REF_AREA,TIME_PERIOD,BASIS,UNIT_MEASURE,UNIT_MULT,OBS_VALUE,OBS_STATUS'.split(',');

type Head = { readonly row: number; readonly columns: readonly { readonly column: number; readonly text: string }[] };

/** The tables of a sheet that this program wrote, one for each dataset; null for any other sheet. */
export function exportedTables(grid: Grid, head: Head): SheetTable[] | null {
  const columns = new Map(head.columns.map(({ text, column }) => [text, column]));
  const value = columns.get('OBS_VALUE');
  const named = columns.get('DATASET') ?? columns.get('STRUCTURE_ID');
  if (value === undefined || named === undefined || !NEEDED.every((name) => columns.has(name))) return null;
  const body = rowNumbers(grid).filter((row) => row > head.row);
  const parts = Map.groupBy(body, (row) => datasetOf(textAt(grid, row, named)));
  return [...parts].map(([dataset, bodyRows]) => {
    const page = {
      letterhead: [],
      titleRows: [],
      unitAt: null,
      headerRows: [head.row],
      bodyRows,
      noteRows: [],
      stubColumns: head.columns.flatMap(({ column }) => (column < value ? column : [])),
      unitColumn: null,
      dataColumns: [value],
      periodsInRows: true,
      partsInRows: false,
      numberLabels: [],
      strays: [],
    };
    return { grid, pages: [page], title: dataset, answers: NO_ANSWERS, exported: { dataset, columns } };
  });
}

/** A dataset by its code, or by the dataflow that it is in SDMX-CSV: `CTDESK:GSO_LABOUR(1.0)`. */
const datasetOf = (text: string): string => /^[^:]+:([^()]+)\([^()]*\)$/.exec(text)?.[1] ?? text;

const textAt = (grid: Grid, row: number, column: number | undefined): string =>
  column === undefined ? '' : String(cellAt(grid, row, column)?.value ?? '').trim();

/** The periods of the rows of such a table, as they stand there. */
export const exportedPeriods = ({ grid, pages }: SheetTable, { columns }: Exported): TimePeriod[] =>
  pages.flatMap(({ bodyRows }) => bodyRows.map((row) => textAt(grid, row, columns.get('TIME_PERIOD')) as TimePeriod));

type Draft = {
  columns: SourceColumn[];
  known: Map<string, number>;
  rows: StubRow[];
  observations: Observation[];
  problems: Problem[];
};

/** Reads back what this program wrote: the same keys, values, marks and units, each row checked. */
export function readExported(table: SheetTable, { dataset, columns }: Exported, seen: Seen): TableReading {
  const made: Draft = { columns: [], known: new Map(), rows: [], observations: [], problems: [] };
  const sheet = table.grid.sheet;
  const rows = table.pages.flatMap((page) => page.bodyRows);
  const value = columns.get('OBS_VALUE') ?? 0;
  for (const row of rows) {
    const field = (name: string): string => textAt(table.grid, row, columns.get(name));
    const found = observationOf(dataset, field);
    const cell = a1(row, value);
    if (!found) {
      made.problems.push(notOurs(sheet, cell));
      continue;
    }
    const key = { dataset, ...found.key };
    const observation: Observation = {
      key,
      value: found.value,
      status: found.status,
      column: columnOf(made, value, found.meaning),
      row,
      shown: field('OBS_VALUE'),
      formula: null,
    };
    const said = seenRows(seen, key);
    const twin = said.get(rowName(key));
    if (twin) made.problems.push(double(observation, twin, sheet, cell));
    else {
      said.set(rowName(key), { sheet, observation });
      made.observations.push(observation);
      made.rows.push(rowOf(row, columns, field, key));
    }
  }
  return { ...made, cells: rows.length };
}

type Exported = NonNullable<SheetTable['exported']>;
type Fields = (name: string) => string;

const AREA_CODES = new Set(AREAS.map(({ code }) => code));

function observationOf(
  dataset: string,
  field: Fields,
): {
  key: Omit<Observation['key'], 'dataset'>;
  value: number | null;
  status: ObsStatus;
  meaning: ColumnMeaning;
} | null {
  const [said, item, area] = [field('MEASURE'), field('ITEM'), field('REF_AREA')];
  const [basis, status] = [field('BASIS') as Basis, field('OBS_STATUS') as ObsStatus];
  const [unit, unitMult] = [field('UNIT_MEASURE'), Number(field('UNIT_MULT'))];
  const timePeriod = field('TIME_PERIOD') as TimePeriod;
  const isKey = dataset !== '' && said !== '' && item !== '' && AREA_CODES.has(area) && periodParts(timePeriod);
  if (!isKey || !BASES.includes(basis) || !OBS_STATUSES.includes(status)) return null;
  const text = field('OBS_VALUE');
  const isMissing = ['M', 'L', 'O'].includes(status);
  if (unit === '' || !Number.isInteger(unitMult) || (text === '') !== isMissing) return null;
  // Always a decimal point, whatever other tables use.
  if (!isMissing && !/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text)) return null;
  const prices = field('PRICE_BASIS');
  const priceBasis: PriceBasis = prices === 'V' || prices === 'C' ? prices : 'N';
  const { measure } = pricedMeasure(dataset, said, priceBasis);
  const ofColumn = status === 'E' || status === 'P' ? status : 'A';
  return {
    key: { measure, item, area, timePeriod, basis },
    value: isMissing ? null : Number(text),
    status,
    meaning: { measure, timePeriod, basis, status: ofColumn, priceBasis, unit, unitMult },
  };
}

function columnOf(made: Draft, column: number, meaning: ColumnMeaning): number {
  const name = Object.values(meaning).join('|');
  const known = made.known.get(name);
  if (known !== undefined) return known;
  const letters = columnLetters(column);
  const path = [{ text: 'OBS_VALUE', cells: `${letters}1` }];
  const measureName = MEASURES.some(({ code }) => code === meaning.measure) ? null : meaning.measure;
  const evidence = [OUR_OWN];
  const added = made.columns.push({
    column,
    key: 'obs value',
    letters,
    path,
    planYear: null,
    evidence,
    measureName,
    meaning,
  });
  made.known.set(name, added - 1);
  return added - 1;
}

function rowOf(row: number, columns: Exported['columns'], field: Fields, { item, area }: Observation['key']): StubRow {
  const part = (name: string) => ({ text: unguarded(field(name)), cells: a1(row, columns.get(name) ?? 0) });
  const path = [part('AREA_NAME'), part('ITEM_LABEL')].filter(({ text }) => text !== '');
  const itemLabel = unguarded(field('ITEM_LABEL'));
  const none = { units: [], unit: null, period: null, share: false, growth: false, part: null, status: null };
  return { row, item, itemLabel, area, path, unknown: null, ...none };
}

/** Without the apostrophe that keeps a spreadsheet program from taking a label for a formula. */
const unguarded = (label: string): string => label.replace(/^'(?=[=+\-@\t\r])/, '');

const OUR_OWN: Text = {
  vi: 'Tệp số liệu do chương trình này ghi ra: mỗi dòng có đủ mã số liệu',
  en: 'Observations that this program wrote: every row has its whole key',
};

function notOurs(sheet: string, cell: string): Problem {
  return {
    severity: 'stop',
    code: 'unreadable',
    sheet,
    cell,
    cells: 1,
    text: {
      vi: 'Dòng này không đúng dạng số liệu do chương trình ghi: mã, kỳ, trị số hoặc trạng thái sai.',
      en: 'This row is not as the program writes observations: a code, the period, the value or the status is wrong.',
    },
  };
}
