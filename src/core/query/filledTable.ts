import { COUNTRY } from '../model/area.ts';
import { areasOn } from '../model/areaRegister.ts';
import type { TimePeriod } from '../model/period.ts';
import type { AreaRow, AreaTable, Cell } from '../model/views.ts';
import type { Exact } from '../statistics/exact.ts';
import { areaAt } from './areaOf.ts';
import { combined, type Spot } from './byBorders.ts';
import { rankAmong } from './rank.ts';

/** A table with the published numbers that its combined cells rest on, in units without a multiplier. */
export type Filled = { readonly table: AreaTable; readonly parts: ReadonlyMap<string, Exact> };

type Asked = {
  /** The day of the borders of the rows. */
  readonly on: string;
  /** Rows that no office published are combined too. */
  readonly byBorders: boolean;
  readonly total: string | null;
};

/** Fills the cells of a published table that can be combined: of the rows, the region and the country. Published cells stay. */
export function filled(table: AreaTable, spots: readonly Spot[], { on, byBorders, total }: Asked): Filled {
  const parts = new Map<string, Exact>();
  if (spots.length === 0) return { table, parts };
  const cellFor = (spot: Spot | undefined, area: string, codes: readonly string[]): Cell | null => {
    const found = spot ? combined(spot, area, codes, on) : null;
    for (const [term, value] of found?.parts ?? []) parts.set(term, value);
    return found?.cell ?? null;
  };
  const fill = (row: AreaRow, codes: readonly string[]): AreaRow => ({
    ...row,
    cells: row.cells.map((cell, i) => cell ?? cellFor(spots[i], row.area.code, codes)),
  });
  const empty = (code: string): AreaRow => ({ area: areaAt(code, on as TimePeriod), cells: spots.map(() => null) });
  const members = table.rows.map(({ area }) => area.code);
  const rows = byBorders ? ranked(table.rows.map((row) => fill(row, [row.area.code]))) : table.rows;
  return {
    table: {
      ...table,
      rows,
      regionRow: total === null || total === COUNTRY ? null : fill(table.regionRow ?? empty(total), members),
      national: fill(
        table.national ?? empty(COUNTRY),
        areasOn(on).map(({ code }) => code),
      ),
    },
    parts,
  };
}

function ranked(rows: readonly AreaRow[]): readonly AreaRow[] {
  const values = (rows[0]?.cells ?? []).map((_, i) => rows.map(({ cells }) => cells[i]?.value ?? null));
  const again = (cell: Cell | null, i: number): Cell | null =>
    cell && { ...cell, rank: rankAmong(cell.value, values[i] ?? []) };
  return rows.map((row) => ({ ...row, cells: row.cells.map(again) }));
}
