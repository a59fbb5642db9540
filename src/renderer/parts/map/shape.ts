import type { Ground, Point } from './ground.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The smallest box around some grounds. */
export function boxOf(grounds: readonly Ground[]): Box {
  const points = grounds.flatMap((ground) => ground.flatMap(([edge = []]) => edge));
  const [west, east] = reach(points.map(([x]) => x));
  const [north, south] = reach(points.map(([, y]) => y));
  return { x: west, y: north, width: east - west, height: south - north };
}

const reach = (values: readonly number[]): readonly [number, number] => [
  values.reduce((low, value) => Math.min(low, value), Infinity),
  values.reduce((high, value) => Math.max(high, value), -Infinity),
];

/** How the flat map comes into a box of pixels: as large as it fits, in the middle. */
export function fit(from: Box, into: Box): (point: Point) => Point {
  const scale = Math.min(into.width / from.width, into.height / from.height);
  const left = into.x + (into.width - from.width * scale) / 2;
  const top = into.y + (into.height - from.height * scale) / 2;
  return ([x, y]) => [round(left + (x - from.x) * scale), round(top + (y - from.y) * scale)];
}

export const moved = (ground: Ground, place: (point: Point) => Point): Ground =>
  ground.map((polygon) => polygon.map((ring) => ring.map(place)));

/** The text of an SVG path, with points of the same pixel once. */
export function pathOf(ground: Ground): string {
  return ground.map((polygon) => polygon.map(lineOf).join('')).join('');
}

function lineOf(ring: readonly Point[]): string {
  const told = ring.map(([x, y]) => `${x},${y}`);
  const fewer = told.filter((point, i) => point !== told[i - 1]);
  return `M${fewer.join('L')}Z`;
}

/** The point inside the largest polygon that is farthest from its edge: where a label stands best. Among 24 × 24 tried. */
export function innermost(ground: Ground): { readonly at: Point; readonly room: number } {
  const largest = ground.reduce<readonly (readonly Point[])[]>(
    (best, polygon) => (sizeOf(polygon[0]) > sizeOf(best[0]) ? polygon : best),
    ground[0] ?? [],
  );
  const box = boxOf([[largest]]);
  let best = { at: [box.x + box.width / 2, box.y + box.height / 2] as Point, room: -1 };
  for (let i = 1; i < 24; i++)
    for (let j = 1; j < 24; j++) {
      const at: Point = [box.x + (box.width * i) / 24, box.y + (box.height * j) / 24];
      const room = isInside(at, largest) ? fromEdge(at, largest) : -1;
      if (room > best.room) best = { at, room };
    }
  return { at: [round(best.at[0]), round(best.at[1])], room: best.room };
}

/** Twice the ground inside a line. */
function sizeOf(ring: readonly Point[] = []): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  );
}

/** Whether a point lies inside a polygon and in none of its holes. */
export function isInside([x, y]: Point, polygon: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const ring of polygon)
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  return inside;
}

function fromEdge([x, y]: Point, polygon: readonly (readonly Point[])[]): number {
  let nearest = Infinity;
  for (const ring of polygon)
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      const [dx, dy] = [x2 - x1, y2 - y1];
      const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, Math.hypot(x - x1 - along * dx, y - y1 - along * dy));
    });
  return nearest;
}

const round = (value: number): number => Math.round(value * 10) / 10;
