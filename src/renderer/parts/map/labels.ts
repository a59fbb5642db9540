import type { Point } from './ground.ts';
import type { Box } from './shape.ts';

/** A text that wants to stand at a place. */
export type Wanted = { readonly code: string; readonly text: string; readonly at: Point };
/** A label that found room: the middle of its line, and the end of a leader line where it was moved away. */
export type Label = {
  readonly code: string;
  readonly text: string;
  readonly box: Box;
  readonly middle: Point;
  readonly leader: { readonly from: Point; readonly to: Point } | null;
};

export const LABEL_SIZE = 11;
const LINE = 14;
/** The width of a letter of the label type at its size, on the safe side. */
const LETTER = 6.5;
const RINGS = [0, 12, 22, 34, 48, 64, 82, 104, 130];
const WAYS = 16;

/**
 * Finds room for labels in the order in which they come: the first at their place, others beside it with a leader line.
 * None lies over another, over a leader line, over what is in the way or outside the area. What finds no room is left out.
 */
export function placeLabels(wanted: readonly Wanted[], area: Box, inTheWay: readonly Box[] = []): readonly Label[] {
  const placed: Label[] = [];
  for (const one of wanted) {
    const found = spotsOf(one).find((label) => isFree(label, placed, area, inTheWay));
    if (found) placed.push(found);
  }
  return placed;
}

function spotsOf({ code, text, at }: Wanted): Label[] {
  const width = text.length * LETTER + 4;
  return RINGS.flatMap((ring) =>
    Array.from({ length: ring === 0 ? 1 : WAYS }, (_, way): Label => {
      const angle = ((way % 2 === 0 ? way / 2 : WAYS - (way + 1) / 2) / WAYS) * 2 * Math.PI;
      const middle: Point = [
        at[0] + Math.cos(angle) * (ring === 0 ? 0 : ring + width / 2),
        at[1] + Math.sin(angle) * ring,
      ];
      const box = { x: middle[0] - width / 2, y: middle[1] - LINE / 2, width, height: LINE };
      return { code, text, box, middle, leader: ring > 12 ? { from: at, to: nearestOn(box, at) } : null };
    }),
  );
}

const nearestOn = ({ x, y, width, height }: Box, [px, py]: Point): Point => [
  Math.max(x, Math.min(x + width, px)),
  Math.max(y + 2, Math.min(y + height - 2, py)),
];

function isFree({ box, leader }: Label, placed: readonly Label[], area: Box, inTheWay: readonly Box[]): boolean {
  if (!holds(area, box) || inTheWay.some((other) => overlaps(other, box))) return false;
  return placed.every(
    (other) =>
      !overlaps(other.box, box) &&
      !(other.leader && crosses(other.leader, box)) &&
      !(leader && crosses(leader, other.box)),
  );
}

const holds = (area: Box, box: Box): boolean =>
  box.x >= area.x &&
  box.y >= area.y &&
  box.x + box.width <= area.x + area.width &&
  box.y + box.height <= area.y + area.height;

/** Whether two boxes have ground in common. */
export const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Whether a line goes through a box; looked at every twentieth of it. */
function crosses({ from, to }: { readonly from: Point; readonly to: Point }, box: Box): boolean {
  return Array.from({ length: 21 }, (_, i) => i / 20).some((part) => {
    const [x, y] = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
}
