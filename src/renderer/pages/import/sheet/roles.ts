import type { Block, ReviewPage, ReviewSheet, Role } from '../../../../core/model/review.ts';

/** One page of a table of the sheet. `table` counts the tables of the staged book. */
export type PlacedPage = {
  readonly table: number;
  readonly index: number;
  readonly page: ReviewPage;
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
};
type Line = { readonly at: PlacedPage; readonly role: 'title' | 'head' | 'body' | 'note' };
export type RoleMap = { readonly pages: readonly PlacedPage[]; readonly lines: ReadonlyMap<number, readonly Line[]> };

/** What every row of a sheet is, by the pages of its tables. */
export function rolesOf({ tables }: Pick<ReviewSheet, 'tables'>): RoleMap {
  const pages = tables.flatMap(({ table, pages }) => pages.map((page, index) => placedPage(table, index, page)));
  const lines = new Map<number, Line[]>();
  for (const at of pages)
    for (const [rows, role] of [
      [at.page.titleRows, 'title'],
      [at.page.headerRows, 'head'],
      [at.page.bodyRows, 'body'],
      [at.page.noteRows, 'note'],
    ] as const)
      for (const row of rows) lines.set(row, [...(lines.get(row) ?? []), { at, role }]);
  return { pages, lines };
}

/** How a cell is read. Titles and notes reach over the whole width of their table, headings over its columns. */
export function roleAt(map: RoleMap, row: number, column: number, filled: boolean): Role {
  const unit = map.pages.some(({ page: { unitAt } }) => unitAt?.row === row && unitAt.column === column);
  if (unit) return 'unit';
  for (const { at, role } of map.lines.get(row) ?? []) {
    const { stubColumns, unitColumn, dataColumns } = at.page;
    const isData = dataColumns.includes(column);
    const isStub = stubColumns.includes(column);
    if (role === 'title' || role === 'note') {
      if (filled || (column >= at.columns[0] && column <= at.columns[1])) return role;
    } else if (role === 'head' && (isData || (filled && (isStub || column === unitColumn)))) return 'head';
    else if (role === 'body' && isData) return 'body';
    else if (role === 'body' && column === unitColumn) return 'unit';
    else if (role === 'body' && isStub) return 'stub';
  }
  return 'none';
}

/** The page that a block of cells speaks of: the one it overlaps most, else the nearest above it, else the first. */
export function pageOf({ pages }: RoleMap, { top, bottom }: Pick<Block, 'top' | 'bottom'>): PlacedPage | null {
  const shared = ({ rows }: PlacedPage): number => Math.min(bottom, rows[1]) - Math.max(top, rows[0]) + 1;
  const best = [...pages].sort((a, b) => shared(b) - shared(a))[0];
  return best ?? null;
}

function placedPage(table: number, index: number, page: ReviewPage): PlacedPage {
  const columns = [...page.stubColumns, ...page.dataColumns, ...(page.unitColumn === null ? [] : [page.unitColumn])];
  const rows = [page.origin.row, ...page.titleRows, ...page.headerRows, ...page.bodyRows, ...page.noteRows];
  return { table, index, page, columns: ends(columns), rows: ends(rows) };
}

const ends = (list: readonly number[]): readonly [number, number] => [
  list.reduce((a, b) => Math.min(a, b), Infinity),
  list.reduce((a, b) => Math.max(a, b), -Infinity),
];
