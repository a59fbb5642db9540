import type { Observation, ObservationKey } from '../model/observation.ts';
import type { TableState } from '../model/lists.ts';
import type { StoredRow, StoredTable } from '../model/validation.ts';
import type { Store } from '../store/open.ts';

const TABLES = `
  select id, sheet, title, state, dataset, range, unit_text as unitText, unit_cell as unitCell
  from sheet_table where release = :release order by id
`;
const COLUMNS = `
  select c.id, c.sheet_table as sheetTable, c.letters, c.measure, c.basis, c.time_period as timePeriod,
    c.price_basis as priceBasis, c.unit, c.unit_mult as unitMult, c.status, c.path, c.evidence
  from source_column c join sheet_table t on t.id = c.sheet_table where t.release = :release order by c.id
`;
const ROWS = `
  select r.sheet_table as sheetTable, r.row, r.path
  from source_row r join sheet_table t on t.id = r.sheet_table where t.release = :release order by r.sheet_table, r.row
`;
const OBSERVATIONS = `
  select s.dataset, s.measure, s.item, s.area, o.time_period as timePeriod, s.basis,
    o.value, o.obs_status as status, o.source_column as sourceColumn, o.row, o.shown, o.formula
  from observation o join series s on s.id = o.series
  where o.release = :release order by o.source_column, o.row
`;

type TableRow = Pick<StoredTable, 'sheet' | 'title' | 'dataset' | 'range'> & {
  id: number;
  state: TableState;
  unitText: string | null;
  unitCell: string | null;
};
type ColumnRow = StoredTable['columns'][number]['meaning'] & {
  id: number;
  sheetTable: number;
  letters: string;
  path: string;
  evidence: string;
};
type RowRow = { sheetTable: number; row: number; path: string };
type ObservationRow = ObservationKey & Omit<Observation, 'key' | 'column'> & { sourceColumn: number };
type Draft = { id: number; columns: StoredTable['columns'][number][]; rows: StoredRow[]; observations: Observation[] };

/** The tables of a release as they were read: columns, rows and figures, as the evidence of the importer and the rules want them. */
export function storedTables({ sql }: Store, release: number): StoredTable[] {
  const tables = sql(TABLES).all({ release }) as TableRow[];
  const drafts = new Map(tables.map(({ id }) => [id, { id, columns: [], rows: [], observations: [] } as Draft]));
  const columns = new Map<number, { readonly draft: Draft; readonly index: number }>();
  for (const { id, sheetTable, letters, path, evidence, ...meaning } of sql(COLUMNS).all({ release }) as ColumnRow[]) {
    const draft = drafts.get(sheetTable);
    if (!draft) continue;
    const column = { letters, path: JSON.parse(path), evidence: JSON.parse(evidence), meaning };
    columns.set(id, { draft, index: draft.columns.push(column as StoredTable['columns'][number]) - 1 });
  }
  const about = new Map<string, ObservationKey>();
  for (const { sourceColumn, ...one } of sql(OBSERVATIONS).all({ release }) as ObservationRow[]) {
    const found = columns.get(sourceColumn);
    if (!found) continue;
    const { dataset, measure, item, area, timePeriod, basis, ...figure } = one;
    const key = { dataset, measure, item, area, timePeriod, basis };
    found.draft.observations.push({ ...figure, key, column: found.index });
    about.set(`${found.draft.id} ${figure.row}`, key);
  }
  for (const { sheetTable, row, path } of sql(ROWS).all({ release }) as RowRow[]) {
    const key = about.get(`${sheetTable} ${row}`);
    const parts = JSON.parse(path) as StoredRow['path'];
    drafts.get(sheetTable)?.rows.push({ row, path: parts, item: key?.item ?? '', area: key?.area ?? null });
  }
  return tables.map(({ id, unitText, unitCell, ...table }) => {
    const { columns = [], rows = [], observations = [] } = drafts.get(id) ?? {};
    const unit = unitText === null ? null : { text: unitText, cells: unitCell ?? '' };
    return { ...table, unit, columns, rows, observations };
  });
}
