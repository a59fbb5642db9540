import { describe, expect, it } from 'vitest';
import { areaName, areasOn, BORDERS, REGIONS } from '../../src/core/model/areaRegister.ts';
import { GROUPS } from '../../src/core/model/areaGroups.ts';
import { neighboursAmong } from '../../src/renderer/parts/map/ground.ts';
import { overlaps, placeLabels } from '../../src/renderer/parts/map/labels.ts';
import { mapLayout, MAP_FORMS } from '../../src/renderer/parts/map/mapLayout.ts';
import { placeAfter } from '../../src/renderer/parts/map/steps.ts';
import { SHORT_NAMES, TILES } from '../../src/renderer/parts/map/tiles.ts';

const names = new Map([...areasOn(BORDERS[63]), ...areasOn(BORDERS[34])].map(({ code, name }) => [code, name]));
const ALL = REGIONS.map(({ code, codes }) => [code, codes] as const);
const SIZES = [
  { width: 300, height: 320, large: false },
  { width: 640, height: 560, large: true },
  { width: 1200, height: 860, large: true },
];
const CASES = ALL.flatMap(([region, codes]) =>
  MAP_FORMS.flatMap((form) =>
    SIZES.map((size) => ({ region, codes, form, size, name: `${region} ${form} ${size.width}` })),
  ),
);
const numbersOf = (path: string): [number, number][] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe.each(CASES)('a map of $name', ({ codes, form, size }) => {
  const layout = mapLayout(codes, form, size);
  const { box, dots, lines } = layout.inset;

  it('draws every place, inside its area', () => {
    expect(layout.shapes.map(({ code }) => code)).toEqual(codes);
    expect(layout.undrawn).toEqual([]);
    for (const { at, path } of layout.shapes)
      for (const [x, y] of [at, ...numbersOf(path)]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(size.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(size.height);
      }
  });

  it('has Hoàng Sa and Trường Sa in its inset, which covers no place', () => {
    expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['Hoàng Sa', 'Trường Sa']));
    expect(dots.length).toBeGreaterThan(10);
    for (const [x, y] of [...dots, ...lines.map(({ at }) => at)]) {
      expect(x).toBeGreaterThan(box.x);
      expect(x).toBeLessThan(box.x + box.width);
      expect(y).toBeGreaterThan(box.y);
      expect(y).toBeLessThan(box.y + box.height);
    }
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    for (const { tile, path } of layout.shapes) {
      if (tile) expect(overlaps(tile, box)).toBe(false);
      else
        for (const [x, y] of numbersOf(path))
          expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false);
    }
  });

  it('places labels inside its area, over no other and not over the inset', () => {
    const wanted = layout.shapes.map(({ code, at }) => ({ code, text: names.get(code) ?? code, at }));
    const labels = placeLabels(wanted, layout.area, [box]);
    expect(labels.length).toBeGreaterThan(codes.length / 3);
    for (const [i, { box: own }] of labels.entries()) {
      expect(own.x).toBeGreaterThanOrEqual(0);
      expect(own.y).toBeGreaterThanOrEqual(0);
      expect(own.x + own.width).toBeLessThanOrEqual(size.width);
      expect(own.y + own.height).toBeLessThanOrEqual(size.height);
      expect(overlaps(own, box)).toBe(false);
      for (const other of labels.slice(i + 1)) expect(overlaps(own, other.box)).toBe(false);
    }
  });

  it('is walked by arrows from anywhere to everywhere', () => {
    const neighbours = neighboursAmong(codes);
    const reached = new Set<string>();
    const open = [codes[0] ?? ''];
    for (let code = open.pop(); code !== undefined; code = open.pop()) {
      if (reached.has(code)) continue;
      reached.add(code);
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
        open.push(placeAfter(code, key, layout.shapes, neighbours) ?? code);
    }
    expect(codes.filter((code) => !reached.has(code))).toEqual([]);
  });
});

describe('the steps of keys', () => {
  const codes = ALL[0]?.[1] ?? [];
  const { shapes } = mapLayout(codes, 'map', { width: 600, height: 600, large: true });
  const step = (code: string, key: string) => placeAfter(code, key, shapes, neighboursAmong(codes));

  it('go to the neighbour that lies that way', () => {
    expect(step('VN-21', 'ArrowDown')).toBe('VN-22');
    expect(step('VN-22', 'ArrowDown')).toBe('VN-23');
    expect(step('VN-23', 'ArrowDown')).toBe('VN-23');
  });

  it('go through the official order with Page keys, and leave other keys alone', () => {
    expect(step(codes[3] ?? '', 'PageDown')).toBe(codes[4]);
    expect(step(codes[0] ?? '', 'PageUp')).toBe(codes[0]);
    expect(step(codes[5] ?? '', 'End')).toBe(codes.at(-1));
    expect(step(codes[5] ?? '', 'x')).toBeNull();
  });
});

describe('the tiles', () => {
  it.each([
    [63, 0],
    [34, 1],
  ] as const)('hold each of the %i units, no two in one place', (count, i) => {
    const spots = [...(TILES[i] ?? [])];
    expect(spots.map(([code]) => code).sort()).toEqual(
      areasOn(BORDERS[count])
        .map(({ code }) => code)
        .sort(),
    );
    expect(new Set(spots.map(([, { row, column }]) => `${row} ${column}`)).size).toBe(count);
  });

  it('put places of no grid into rows of their own, and draw places without ground nowhere on a map', () => {
    const old = areasOn(BORDERS[64]).map(({ code }) => code);
    expect(mapLayout(old, 'tiles', { width: 800, height: 800, large: true }).shapes).toHaveLength(64);
    const map = mapLayout(old, 'map', { width: 800, height: 800, large: true });
    expect(map.undrawn).toContain('VN-15');
    expect(map.shapes.length + map.undrawn.length).toBe(64);
  });
});

it('every region of the register can be drawn in both forms', () => {
  for (const { code, members } of GROUPS)
    for (const form of MAP_FORMS) {
      const today = members.filter((member) => areasOn(BORDERS[63]).some((area) => area.code === member));
      const layout = mapLayout(today, form, { width: 300, height: 300, large: false });
      expect(layout.shapes, `${code} ${form}`).toHaveLength(today.length);
      expect(layout.inset.lines).toHaveLength(2);
    }
});

describe('a map beside its inset', () => {
  it('draws the north as large as the inset lets it, in the column of the overview too', () => {
    const north = REGIONS.find(({ code }) => code === 'NORTH28')?.codes ?? [];
    const size = { width: 260, height: 260, large: false };
    const xs = mapLayout(north, 'map', size).shapes.flatMap(({ path }) => numbersOf(path).map(([x]) => x));
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.75 * size.width);
  });
});

describe('short names of tiles', () => {
  const namesOf = (day: string): string[] => areasOn(day).map((area) => areaName(area, day));

  it('shorten names of the 63 provinces, and no name of the 34 units', () => {
    for (const name of Object.keys(SHORT_NAMES)) {
      expect(namesOf(BORDERS[63])).toContain(name);
      expect(namesOf(BORDERS[34])).not.toContain(name);
    }
  });
});
