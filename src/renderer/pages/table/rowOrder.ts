import type { Grid, GridRow } from './gridModel.ts';

/** The two orders of rows that are not those of a column. */
export const BY_NAME = 'name';
export const BY_REGION = 'region';

/** Letters as a Vietnamese dictionary has them: a ă â b c d đ e ê …; tones come after letters. */
const collator = new Intl.Collator('vi');
/** What a name is found by in a dictionary: "TP." before it is no part of it. */
const sorted = ({ area }: GridRow): string => area.name.replace(/^TP\. /, '');

/** The order of the rows: official, by name, or by one column (`id`, or `id~asc` upwards); places without a number last. */
export function sortRows(grid: Grid, sort: string | null): readonly GridRow[] {
  const [id, direction] = (sort ?? '').split('~');
  if (id === BY_NAME) return [...grid.rows].sort((a, b) => collator.compare(sorted(a), sorted(b)));
  const column = grid.columns.findIndex((head) => head.id === id);
  if (column < 0) return grid.rows;
  const sign = direction === 'asc' ? 1 : -1;
  return [...grid.rows].sort((a, b) => {
    const [x, y] = [a.cells[column]?.value ?? null, b.cells[column]?.value ?? null];
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
    return sign * (x - y);
  });
}

/** What a click on a column head asks for next: down, up, official order. */
export function nextSort(sort: string | null, id: string): string | null {
  return sort === id ? `${id}~asc` : sort === `${id}~asc` ? null : id;
}
