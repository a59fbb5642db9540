import type { Text } from '../model/text.ts';
import { areasText } from './columnCounts.ts';
import type { Store } from './open.ts';

type Figure = { readonly column: number; readonly area: string; readonly value: number | null };
type ColumnRow = { column: number | null; letters: string; kept: number; areas: string };
type TableRow = { id: number; sheet: string; observations: number };
type Counted = { n: number; areas: Set<string> };

/**
 * Says which tables and columns of a release keep counts that are not those of their figures. An older file, as a safety copy may be,
 * keeps none.
 */
export function tableCounts({ db, sql }: Pick<Store, 'db' | 'sql'>) {
  const keeps = (table: string): boolean =>
    (db.pragma(`table_info(${table})`) as { name: string }[]).some(({ name }) => name === 'observations');
  if (!keeps('sheet_table')) return (): Text[] => [];
  const kept = keeps('source_column') ? 'c.observations as kept, c.areas' : "-1 as kept, '' as areas";
  const columns = sql(`
    select t.id, t.sheet, t.observations, c.id as column, c.letters, ${kept}
    from sheet_table t left join source_column c on c.sheet_table = t.id
    where t.release = ? order by t.id, c.id`);
  return (release: number, figures: readonly Figure[]): Text[] => {
    const found = byColumn(figures);
    const rows = columns.all(release) as (TableRow & ColumnRow)[];
    const tables = new Map<number, TableRow & { counted: number }>();
    for (const { id, sheet, observations, column } of rows) {
      const counted = (tables.get(id)?.counted ?? 0) + (found.get(column ?? NaN)?.n ?? 0);
      tables.set(id, { id, sheet, observations, counted });
    }
    const wrongTables = [...tables.values()].filter(({ counted, observations }) => counted !== observations);
    const wrongColumns = rows.filter(
      (row) => row.column !== null && row.kept >= 0 && !isOwn(row, found.get(row.column)),
    );
    return [
      ...wrongTables.map(({ sheet, observations, counted }) => wrongCount(release, sheet, counted, observations)),
      ...wrongColumns.map(({ sheet, letters }) => wrongColumn(release, sheet, letters)),
    ];
  };
}

function byColumn(figures: readonly Figure[]): ReadonlyMap<number, Counted> {
  const found = new Map<number, Counted>();
  for (const { column, area, value } of figures) {
    const counted = found.get(column) ?? { n: 0, areas: new Set() };
    if (counted.n === 0) found.set(column, counted);
    counted.n += 1;
    if (value !== null) counted.areas.add(area);
  }
  return found;
}

const isOwn = ({ kept, areas }: ColumnRow, counted: Counted | undefined): boolean =>
  kept === (counted?.n ?? 0) && areas === areasText(counted?.areas ?? new Set());

const wrongCount = (release: number, sheet: string, counted: number, kept: number): Text => ({
  vi: `Kỳ công bố ${release}, trang "${sheet}": ${counted} số liệu thay vì ${kept}`,
  en: `Release ${release}, sheet "${sheet}": ${counted} observations instead of ${kept}`,
});
const wrongColumn = (release: number, sheet: string, letters: string): Text => ({
  vi: `Kỳ công bố ${release}, trang "${sheet}", cột ${letters}: số đếm và địa phương ghi kèm không phải của số liệu trong cột`,
  en: `Release ${release}, sheet "${sheet}", column ${letters}: the count and the places kept with it are not those of its figures`,
});
