import type { Box } from './drawing.ts';
import { widthOf } from './paint.ts';

type Point = { readonly x: number; readonly y: number };
type Named = Point & { readonly name: string; readonly first: boolean };

const HIGH = 13;
const GAP = 7;

/**
 * Names beside their points, one after the other in the order given: each takes the first place around its point that
 * covers no point, no name and no edge. A name without such a place is left out, for the pointer to ask.
 */
export function placedNames(
  order: readonly Named[],
  points: readonly Point[],
  area: Box,
  /** What names must not cover either. */
  walls: readonly Box[] = [],
): readonly { readonly name: string; readonly at: readonly [number, number]; readonly first: boolean }[] {
  const taken: Box[] = [
    ...walls,
    ...points.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })),
  ];
  return order.flatMap(({ x, y, name, first }) => {
    const width = widthOf(name, 11.5);
    const starts = [
      [x + GAP, y],
      [x - GAP - width, y],
      [x - width / 2, y - 12],
      [x - width / 2, y + 12],
      [x + 5, y - 11],
      [x + 5, y + 11],
      [x - 5 - width, y - 11],
      [x - 5 - width, y + 11],
    ] as const;
    for (const [left, middle] of starts) {
      const box = { left, right: left + width, top: middle - HIGH / 2, bottom: middle + HIGH / 2 };
      const outside =
        box.left < area.left || box.right > area.right + 24 || box.top < area.top - 8 || box.bottom > area.bottom;
      if (outside || taken.some((other) => meets(box, other))) continue;
      taken.push(box);
      return [{ name, at: [left, middle] as const, first }];
    }
    return [];
  });
}

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
