import type { Text } from '../model/text.ts';
import type { Store } from './open.ts';

const COLUMNS = `
  select t.id, t.sheet, t.observations, c.id as column
  from sheet_table t left join source_column c on c.sheet_table = t.id
  where t.release = ? order by t.id
`;
type ColumnRow = { id: number; sheet: string; observations: number; column: number | null };

/** Says which tables of a release keep a count that is not that of its figures. An older file, as a safety copy may be, keeps none. */
export function tableCounts({ db, sql }: Pick<Store, 'db' | 'sql'>) {
  const fields = db.pragma('table_info(sheet_table)') as { name: string }[];
  const areKept = fields.some(({ name }) => name === 'observations');
  return (release: number, figures: readonly { readonly column: number }[]): Text[] => {
    if (!areKept) return [];
    const found = new Map<number, number>();
    for (const { column } of figures) found.set(column, (found.get(column) ?? 0) + 1);
    const tables = new Map<number, { sheet: string; observations: number; counted: number }>();
    for (const { id, sheet, observations, column } of sql(COLUMNS).all(release) as ColumnRow[]) {
      const counted = (tables.get(id)?.counted ?? 0) + (found.get(column ?? NaN) ?? 0);
      tables.set(id, { sheet, observations, counted });
    }
    return [...tables.values()].flatMap(({ sheet, observations, counted }) =>
      counted === observations ? [] : [wrongCount(release, sheet, counted, observations)],
    );
  };
}

const wrongCount = (release: number, sheet: string, counted: number, kept: number): Text => ({
  vi: `Kỳ công bố ${release}, trang "${sheet}": ${counted} số liệu thay vì ${kept}`,
  en: `Release ${release}, sheet "${sheet}": ${counted} observations instead of ${kept}`,
});
