import type { Box } from './drawing.ts';

/**
 * Rectangles in proportion to values (largest first), as near to squares as they come: rows along the shorter side
 * (Bruls, Huizing, van Wijk 2000). In the order of the values; together they fill the box.
 */
export function squarified(values: readonly number[], box: Box): readonly Box[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const placed: Box[] = [];
  let room = box;
  let rest = total;
  for (let from = 0; from < values.length;) {
    const side = Math.min(room.right - room.left, room.bottom - room.top);
    const scale = ((room.right - room.left) * (room.bottom - room.top)) / (rest || 1);
    let to = from + 1;
    while (
      to < values.length &&
      worst(values.slice(from, to + 1), side, scale) <= worst(values.slice(from, to), side, scale)
    )
      to++;
    const row = values.slice(from, to);
    const sum = row.reduce((all, value) => all + value, 0);
    room = fillRow(row, sum, (sum * scale) / (side || 1), room, placed);
    rest -= sum;
    from = to;
  }
  return placed;
}

/** The most stretched rectangle of a row: its longer side by its shorter one. */
function worst(row: readonly number[], side: number, scale: number): number {
  const sum = row.reduce((all, value) => all + value, 0) * scale;
  const [low, high] = [Math.min(...row) * scale, Math.max(...row) * scale];
  return Math.max((side * side * high) / (sum * sum), (sum * sum) / (side * side * low));
}

/** Lays a row along the shorter side and gives back the room that is left. */
function fillRow(row: readonly number[], sum: number, depth: number, room: Box, placed: Box[]): Box {
  const upright = room.right - room.left >= room.bottom - room.top;
  const length = upright ? room.bottom - room.top : room.right - room.left;
  let at = upright ? room.top : room.left;
  for (const value of row) {
    const end = at + (value / (sum || 1)) * length;
    placed.push(
      upright
        ? { left: room.left, right: room.left + depth, top: at, bottom: end }
        : { left: at, right: end, top: room.top, bottom: room.top + depth },
    );
    at = end;
  }
  return upright ? { ...room, left: room.left + depth } : { ...room, top: room.top + depth };
}
