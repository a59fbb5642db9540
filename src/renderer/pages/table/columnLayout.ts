import { groupOf, groupsOf, type Grid, type GridColumn, type GridRow } from './gridModel.ts';

/** How an analyst arranged the columns of a measure, by slots, so that it holds in every period. */
export type ColumnLayout = {
  readonly hidden: readonly string[];
  /** From left to right. */
  readonly pinned: readonly string[];
  /** All slots in their order when one was moved last; empty: as the books have them. */
  readonly order: readonly string[];
};
export const AS_PUBLISHED: ColumnLayout = { hidden: [], pinned: [], order: [] };

/** The grid with columns hidden, pinned and in order. A column that the layout does not know stands after its neighbour in the book. */
export function arrange(grid: Grid, layout: ColumnLayout): Grid {
  const places = placesOf(grid.columns, layout);
  const pick = <T>(all: readonly T[]): readonly T[] =>
    all.length === 0 ? all : places.flatMap((i) => all.slice(i, i + 1));
  const columns = pick(grid.columns).map((column, i, all): GridColumn => {
    const before = all[i - 1];
    const pinned = layout.pinned.includes(column.slot);
    const opens = !before || groupOf(column) !== groupOf(before) || pinned !== layout.pinned.includes(before.slot);
    // A column that stays as it was stays the same object: its cells are then not drawn anew.
    if (opens === column.opens && pinned === (column.pinned ?? false)) return column;
    return { ...column, opens, ...(pinned && { pinned }) };
  });
  const rows = (all: readonly GridRow[]): readonly GridRow[] => all.map((row) => ({ ...row, cells: pick(row.cells) }));
  return {
    columns,
    groups: groupsOf(columns),
    rows: rows(grid.rows),
    region: pick(grid.region),
    national: pick(grid.national),
    main: places.indexOf(grid.main),
  };
}

/** Which columns are shown, by their place in the grid. */
function placesOf(columns: readonly GridColumn[], { hidden, pinned, order }: ColumnLayout): readonly number[] {
  const place = new Map(columns.map(({ slot }, i) => [slot, i]));
  const shown = inOrder(columns, order).filter((slot) => !hidden.includes(slot));
  const first = pinned.filter((slot) => shown.includes(slot));
  const slots = [...first, ...shown.filter((slot) => !first.includes(slot))];
  return slots.flatMap((slot) => place.get(slot) ?? []);
}

function inOrder(columns: readonly GridColumn[], order: readonly string[]): readonly string[] {
  const slots = columns.map(({ slot }) => slot);
  const known = order.filter((slot) => slots.includes(slot));
  const placed = [...known];
  for (const [i, slot] of slots.entries()) {
    if (placed.includes(slot)) continue;
    placed.splice(i === 0 ? 0 : placed.indexOf(slots[i - 1] ?? '') + 1, 0, slot);
  }
  return placed;
}

/** The layout with one column shown or hidden. */
export function withHidden(layout: ColumnLayout, slot: string, hide: boolean): ColumnLayout {
  const others = layout.hidden.filter((one) => one !== slot);
  return { ...layout, hidden: hide ? [...others, slot] : others };
}

/** The layout with one column pinned or let go. */
export function withPinned(layout: ColumnLayout, slot: string, pin: boolean): ColumnLayout {
  const others = layout.pinned.filter((one) => one !== slot);
  return { ...layout, pinned: pin ? [...others, slot] : others };
}

/** The layout with a column moved past the next one that is shown on that side; the same where there is none. */
export function withMoved(
  layout: ColumnLayout,
  columns: readonly GridColumn[],
  slot: string,
  by: -1 | 1,
): ColumnLayout {
  const isPinned = layout.pinned.includes(slot);
  const order = isPinned ? layout.pinned : inOrder(columns, layout.order);
  const stays = (one: string): boolean => !layout.hidden.includes(one) && layout.pinned.includes(one) === isPinned;
  const shown = order.filter(stays);
  const other = shown[shown.indexOf(slot) + by];
  if (other === undefined || !shown.includes(slot)) return layout;
  const swapped = order.filter((one) => one !== slot);
  swapped.splice(swapped.indexOf(other) + (by > 0 ? 1 : 0), 0, slot);
  return isPinned ? { ...layout, pinned: swapped } : { ...layout, order: swapped };
}

/** A layout as it was kept; anything else in its place is none. */
export function readLayout(kept: unknown): ColumnLayout {
  const part = (name: keyof ColumnLayout): readonly string[] => {
    const list = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>)[name] : null;
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
  };
  return { hidden: part('hidden'), pinned: part('pinned'), order: part('order') };
}
