import type { MapShape } from './mapLayout.ts';

const WAYS: Record<string, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** A neighbour is taken before a nearer place that shares no line. */
const STRANGER = 3;

/**
 * Where a key leads from a place: arrows to the place that lies that way, neighbours first; Page keys through the official
 * order, Home and End to its ends. The same place where nothing lies that way, null for a key that is not ours.
 */
export function placeAfter(
  code: string,
  key: string,
  shapes: readonly MapShape[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): string | null {
  const order = shapes.map((shape) => shape.code);
  const at = order.indexOf(code);
  const along = { PageUp: at - 1, PageDown: at + 1, Home: 0, End: order.length - 1 }[key];
  if (along !== undefined) return order[Math.max(0, Math.min(order.length - 1, along))] ?? code;
  const way = WAYS[key];
  const here = shapes[at];
  if (!way || !here) return null;
  const near = new Set(neighbours.get(code));
  const cost = (shape: MapShape): number => {
    const [x, y] = [shape.at[0] - here.at[0], shape.at[1] - here.at[1]];
    const along = x * way[0] + y * way[1];
    const aside = Math.abs(x * way[1]) + Math.abs(y * way[0]);
    if (along <= 1 || aside > along * 1.8) return Infinity;
    return (along + 2 * aside) * (near.has(shape.code) ? 1 : STRANGER);
  };
  const best = shapes.filter(({ code: other }) => other !== code).sort((a, b) => cost(a) - cost(b))[0];
  return best && cost(best) < Infinity ? best.code : code;
}
