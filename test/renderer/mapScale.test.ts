import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/model/views.ts';
import { equalCounts, mapScale, readableOn, shortest } from '../../src/renderer/parts/map/mapScale.ts';
import { namedPlaces, placesOf, reasonsOf } from '../../src/renderer/parts/map/places.ts';

const COLOURS = {
  diverging: ['#000000', '#100000', '#200000', '#300000', '#444444', '#000030', '#000020', '#000010', '#000001'],
  sequential: ['#010101', '#101010', '#202020', '#303030', '#404040', '#505050', '#606060'],
};

describe('the scale of a map', () => {
  it('has fixed classes around the base for indices, by the unrounded value', () => {
    const { colourOf, limits, counts } = mapScale([96.96, 99.96, 100, 116.8], 'SPLY', 'classes', COLOURS);
    expect(limits).toEqual([97, 98.5, 100, 103, 106, 110]);
    expect([96.96, 99.96, 100, 116.8].map(colourOf)).toEqual(['#100000', '#300000', '#000030', '#000001']);
    expect(counts).toEqual([1, 0, 1, 1, 0, 0, 1]);
  });

  it('has classes of equally many places for levels', () => {
    const { colourOf, colours, counts } = mapScale([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'LEVEL', 'classes', COLOURS);
    expect(counts).toEqual([2, 2, 2, 2, 2]);
    expect(colourOf(1)).toBe(colours[0]);
    expect(colourOf(10)).toBe(colours.at(-1));
    expect(new Set(colours).size).toBe(5);
  });

  it('keeps equal values in one class, and needs no class for nothing', () => {
    expect(equalCounts([0, 0, 0, 0, 0, 0, 0, 5], 5)).toEqual([5]);
    expect(mapScale([7], 'LEVEL', 'classes', COLOURS).colours).toHaveLength(1);
    expect(mapScale([], 'LEVEL', 'classes', COLOURS).counts).toEqual([0]);
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
        const limits = equalCounts(values, 5);
        const edges = [-Infinity, ...limits, Infinity];
        expect(limits).toEqual([...limits].sort((a, b) => a - b));
        for (const [i, low] of edges.slice(0, -1).entries())
          expect(values.some((value) => value >= low && value < (edges[i + 1] ?? Infinity))).toBe(true);
      }),
    );
  });

  it('names a limit by as few digits as tell two values apart', () => {
    expect(shortest(103.27, 108.9)).toBe(108);
    expect(shortest(99.96, 100)).toBe(100);
    expect(shortest(0.012, 0.013)).toBe(0.013);
    expect(shortest(1234, 5678)).toBe(5000);
  });

  it('runs on both sides of the base alike when continuous, and one way for levels', () => {
    const around = mapScale([90, 95, 100, 104], 'SPLY', 'continuous', COLOURS);
    expect(around.limits).toEqual([90, 110]);
    expect([100, 80, 110].map(around.colourOf)).toEqual(['#444444', '#000000', '#000001']);
    const levels = mapScale([0, 10, 20], 'LEVEL', 'continuous', COLOURS);
    expect(levels.limits).toEqual([0, 20]);
    expect([0, 10, 20].map(levels.colourOf)).toEqual(['#101010', '#383838', '#606060']);
  });

  it('is written on in the colour that is read on it, however short a style sheet says that', () => {
    const inks = { ink: '#1a1c1e', ground: '#fff' };
    expect(readableOn('#0b544e', inks)).toBe('#fff');
    expect(readableOn('#c7e3de', inks)).toBe('#1a1c1e');
  });

  it('does not let one far value take the colours from the others', () => {
    const many = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(mapScale([...many, 5000], 'LEVEL', 'continuous', COLOURS).limits).toEqual([0, 20]);
  });
});

describe('the places of a map', () => {
  const area = (code: string, rank: number) => ({ code, name: code, kind: 'province' as const, rank });
  const why = { vi: 'thiếu quyền số', en: 'no weights' };
  const known = [
    { area: area('C', 3), value: 3, status: 'A', key: 'k3', rank: 1, share: null, contribution: null },
    { area: area('A', 1), value: 1, status: 'E', key: 'k1', rank: 2, share: null, contribution: null },
  ];
  const missing = [
    { area: area('B', 2), status: 'M', key: 'k2' },
    { area: area('D', 4), status: 'O', key: 'sum(k)', why },
    { area: area('E', 5), status: null },
  ];
  const places = placesOf({ known, missing } as unknown as Facts);

  it('are in official order, the missing with their mark and the way to their cell', () => {
    expect(places.map(({ area: { code } }) => code)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(places.map(({ key }) => key)).toEqual(['k1', 'k2', 'k3', 'sum(k)', null]);
    expect(reasonsOf(places)).toEqual([{ why, areas: [area('D', 4)] }]);
  });

  it('named are the chosen first, then the highest and the lowest', () => {
    const codes = (chosen: string[], ends: number) => namedPlaces(places, chosen, ends).map((place) => place.area.code);
    expect(codes(['B'], 1)).toEqual(['B', 'C', 'A']);
    expect(codes([], 9)).toEqual(['C', 'A']);
  });
});
