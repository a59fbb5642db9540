import { merge, neighbors } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import topology from '../../../../resources/map/vn-63.topo.json';
import { areasAddingUpTo } from '../../../core/model/areaLinks.ts';
import { BORDERS } from '../../../core/model/areaRegister.ts';

/** A point of a flat map: x to the east, y to the south, in degrees of latitude. */
export type Point = readonly [x: number, y: number];
/** Closed lines; of a polygon the first is its edge, the others are holes. */
export type Ground = readonly (readonly (readonly Point[])[])[];

const map = topology as unknown as Topology;
const pieces = (map.objects['provinces'] as GeometryCollection).geometries as (Polygon | MultiPolygon)[];
const codes = pieces.map(({ id }) => String(id));
const touching = neighbors(pieces);

/** At this latitude a degree of longitude keeps its length: the middle of the country. */
const MIDDLE = (16 * Math.PI) / 180;
const shrink = Math.cos(MIDDLE);

/** The flat map: equidistant along meridians and along the parallel of 16° north. */
export const project = ([longitude = 0, latitude = 0]: readonly number[]): Point => [longitude * shrink, -latitude];

/** The pieces of the map, each a province of the 63. */
export const PIECES: readonly string[] = codes;

/** The pieces whose ground together is exactly that of a place of any time; null where no pieces make it up. */
export function piecesOf(code: string): readonly string[] | null {
  const parts = areasAddingUpTo(code, BORDERS[63]);
  return parts && parts.every((part) => codes.includes(part)) ? parts : null;
}

/** The ground of some pieces without the lines between them. */
export function groundOf(parts: readonly string[]): Ground {
  const chosen = pieces.filter((_piece, i) => parts.includes(codes[i] ?? ''));
  return merge(map, chosen).coordinates.map((polygon) => polygon.map((ring) => ring.map(project)));
}

/** Which of the places share a line with each of them, in the order given. Places that cannot be drawn have none. */
export function neighboursAmong(places: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const own = new Map(places.map((code) => [code, piecesOf(code) ?? []]));
  const beside = (parts: readonly string[]): ReadonlySet<string> =>
    new Set(parts.flatMap((part) => (touching[codes.indexOf(part)] ?? []).map((i) => codes[i] ?? '')));
  return new Map(
    places.map((code) => {
      const near = beside(own.get(code) ?? []);
      return [code, places.filter((other) => other !== code && own.get(other)?.some((part) => near.has(part)))];
    }),
  );
}
