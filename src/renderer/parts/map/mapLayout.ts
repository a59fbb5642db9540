import { groundOf, PIECES, piecesOf, type Ground, type Point } from './ground.ts';
import { insetIn, insetSpots, type Inset } from './islands.ts';
import { overlaps } from './labels.ts';
import { boxOf, fit, innermost, moved, pathOf, type Box } from './shape.ts';
import { tilesOf } from './tiles.ts';

export const MAP_FORMS = ['map', 'tiles'] as const;
export type MapForm = (typeof MAP_FORMS)[number];
export type MapSize = {
  readonly width: number;
  readonly height: number;
  /** Room for the long form of the inset. */ readonly large: boolean;
};

/** One place as it is drawn: an SVG path, and where its label stands best. */
export type MapShape = {
  readonly code: string;
  readonly path: string;
  readonly at: Point;
  /** Set of a tile: its box. */
  readonly tile: Box | null;
};

/** All that a map draws, in pixels. Never without the inset of the archipelagos. */
export type MapLayout = {
  readonly form: MapForm;
  readonly area: Box;
  readonly shapes: readonly MapShape[];
  /** The rest of the country, and the edge of the places taken together; empty for tiles. */
  readonly context: string;
  readonly outline: string;
  readonly inset: Inset;
  /** Places whose ground the map does not know: borders of before 2008. */
  readonly undrawn: readonly string[];
};

const EDGE = 6;
/** How much of its room the land may take, from all of it down, until a corner is free for the inset. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65];
const known = new Map<string, { ground: Ground; at: Point } | null>();

/** The ground of a place, merged from pieces, with its innermost point; asked for again and again, so kept. */
function unitOf(code: string): { ground: Ground; at: Point } | null {
  const kept = known.get(code);
  if (kept !== undefined) return kept;
  const parts = piecesOf(code);
  const ground = parts && groundOf(parts);
  const unit = ground ? { ground, at: innermost(ground).at } : null;
  known.set(code, unit);
  return unit;
}

/** Lays out places, each by its own borders, as a map or as a grid of tiles. */
export function mapLayout(codes: readonly string[], form: MapForm, size: MapSize): MapLayout {
  const area = { x: 0, y: 0, width: size.width, height: size.height };
  return form === 'map' ? geographic(codes, area, size.large) : inTiles(codes, area, size.large);
}

function geographic(codes: readonly string[], area: Box, large: boolean): MapLayout {
  const units = codes.flatMap((code) => {
    const unit = unitOf(code);
    return unit ? [{ code, ...unit }] : [];
  });
  const box = units.length > 0 ? boxOf(units.map(({ ground }) => ground)) : boxOf([groundOf(PIECES)]);
  const lay = (into: Box) => {
    const place = fit(box, into);
    return { place, grounds: units.map(({ ground }) => moved(ground, place)) };
  };
  const corners = insetSpots(inner(area), large);
  const laid = (): { corner: Box } & ReturnType<typeof lay> => {
    for (const room of roomsIn(inner(area))) {
      const whole = lay(room);
      const corner = corners.find((one) => !whole.grounds.some((ground) => touches(ground, one)));
      if (corner) return { corner, ...whole };
    }
    const [corner = area] = corners;
    return { corner, ...lay(leftOf(area, corner)) };
  };
  const { corner, place, grounds } = laid();
  const own = new Set(units.flatMap(({ code }) => piecesOf(code) ?? []));
  const rest = PIECES.filter((piece) => !own.has(piece));
  return {
    form: 'map',
    area,
    shapes: units.map(({ code, at }, i) => ({ code, path: pathOf(grounds[i] ?? []), at: place(at), tile: null })),
    context: rest.length > 0 ? pathOf(moved(groundOf(rest), place)) : '',
    outline: pathOf(moved(groundOf([...own]), place)),
    inset: insetIn(corner),
    undrawn: codes.filter((code) => !unitOf(code)),
  };
}

const inner = ({ x, y, width, height }: Box): Box => ({
  x: x + EDGE,
  y: y + EDGE,
  width: width - 2 * EDGE,
  height: height - 2 * EDGE,
});

/** A room, and ever smaller ones at its left, so that the archipelagos come to lie in the east, as they do. */
function* roomsIn({ x, y, width, height }: Box): Generator<Box> {
  for (const scale of SCALES) yield { x, y, width: width * scale, height: height * scale };
}

const leftOf = (area: Box, corner: Box): Box => ({ ...inner(area), width: corner.x - 2 * EDGE });

const touches = (ground: Ground, { x, y, width, height }: Box): boolean =>
  ground.some(([edge = []]) =>
    edge.some(([px, py]) => px > x - EDGE && px < x + width + EDGE && py > y - EDGE && py < y + height + EDGE),
  );

const TILE = { width: 128, height: 44 };
const GAP = 2;

function inTiles(codes: readonly string[], area: Box, large: boolean): MapLayout {
  const spots = tilesOf(codes);
  const columns = Math.max(...[...spots.values()].map(({ column }) => column + 1), 1);
  const rows = Math.max(...[...spots.values()].map(({ row }) => row + 1), 1);
  const lay = (into: Box): MapShape[] => {
    const width = Math.min(TILE.width, into.width / columns);
    const height = Math.min(TILE.height, into.height / rows);
    const left = into.x + (into.width - width * columns) / 2;
    return codes.flatMap((code) => {
      const spot = spots.get(code);
      if (!spot) return [];
      const box = {
        x: left + spot.column * width,
        y: into.y + spot.row * height,
        width: width - GAP,
        height: height - GAP,
      };
      return [{ code, path: rectangle(box), at: [box.x + box.width / 2, box.y + box.height / 2] as Point, tile: box }];
    });
  };
  const corners = insetSpots(inner(area), large);
  const whole = lay(inner(area));
  const free = corners.find((corner) => !whole.some(({ tile }) => tile && overlaps(tile, corner)));
  const corner = free ?? corners[0] ?? area;
  const shapes = free ? whole : lay(leftOf(area, corner));
  return { form: 'tiles', area, shapes, context: '', outline: '', inset: insetIn(corner), undrawn: [] };
}

const rectangle = ({ x, y, width, height }: Box): string =>
  `M${x.toFixed(1)},${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}Z`;
