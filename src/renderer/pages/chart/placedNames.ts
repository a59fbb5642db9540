import { around, type Box } from './drawing.ts';
import { widthOf } from './paint.ts';

type Point = { readonly x: number; readonly y: number };
type Named = Point & { readonly name: string; readonly first: boolean };

const HIGH = 13;

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
  /** Of the points. */
  radius = 3.5,
): readonly { readonly name: string; readonly at: readonly [number, number]; readonly first: boolean }[] {
  const taken: Box[] = [...walls, ...points.map(({ x, y }) => around(x, y, radius + 0.5))];
  return order.flatMap(({ x, y, name, first }) => {
    const width = widthOf(name, 11.5);
    const [gap, drop] = [radius + 3.5, radius + 8.5];
    const starts = [
      [x + gap, y],
      [x - gap - width, y],
      [x - width / 2, y - drop],
      [x - width / 2, y + drop],
      [x + 5, y - drop],
      [x + 5, y + drop],
      [x - 5 - width, y - drop],
      [x - 5 - width, y + drop],
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
