import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAP_FILE, MAP_SOURCE, mapOf } from '../../scripts/makeMap.ts';
import { areasOn, BORDERS } from '../../src/core/model/areaRegister.ts';
import { groundOf, neighboursAmong, PIECES, piecesOf } from '../../src/renderer/parts/map/ground.ts';
import { innermost, isInside, pathOf } from '../../src/renderer/parts/map/shape.ts';

const codesOn = (day: string): string[] => areasOn(day).map(({ code }) => code);
const [OF_63, OF_34] = [codesOn(BORDERS[63]), codesOn(BORDERS[34])];

describe('the ground of places', () => {
  it('has each of the 63 provinces', () => {
    expect([...PIECES].sort()).toEqual([...OF_63].sort());
    expect(JSON.parse(readFileSync(MAP_FILE, 'utf8'))).toMatchObject({
      notice: expect.stringContaining('Natural Earth'),
    });
  });

  it.skipIf(!existsSync(MAP_SOURCE))('is what the script makes of its source', () => {
    expect(JSON.parse(readFileSync(MAP_FILE, 'utf8'))).toEqual(mapOf(JSON.parse(readFileSync(MAP_SOURCE, 'utf8'))));
  });

  it('is divided among the 34 units without rest', () => {
    expect(OF_34).toHaveLength(34);
    expect(OF_34.flatMap((code) => piecesOf(code) ?? []).sort()).toEqual([...OF_63].sort());
    expect(piecesOf('VN-31-2025')).toEqual(['VN-61', 'VN-HP']);
  });

  it('is not made up for borders that the map does not know: Hà Nội of 2007', () => {
    expect(piecesOf('VN-HN-1997')).toBeNull();
    expect(piecesOf('VN-15')).toBeNull();
    expect(piecesOf('VN-71')).toEqual(['VN-71']);
  });

  it('has no line left between merged pieces', () => {
    const lines = (codes: readonly string[]): number => groundOf(codes).flat(2).length;
    const [one, other] = [lines(['VN-61']), lines(['VN-HP'])];
    expect(lines(['VN-61', 'VN-HP'])).toBeLessThan(one + other);
    expect(pathOf(groundOf(['VN-18']))).toMatch(/^M[-\d.]+,[-\d.]+L.*Z$/);
  });

  it.each([
    ['63', OF_63],
    ['34', OF_34],
  ])('neighbours of the %s units are neighbours both ways, and everyone has one', (_name, codes) => {
    const neighbours = neighboursAmong(codes);
    for (const [code, near] of neighbours) {
      expect(near.length, code).toBeGreaterThan(0);
      expect(near).not.toContain(code);
      for (const other of near) expect(neighbours.get(other), `${other} beside ${code}`).toContain(code);
    }
  });

  it('knows who lies beside whom', () => {
    expect(neighboursAmong(OF_63).get('VN-HN')).toEqual(
      expect.arrayContaining(['VN-70', 'VN-54', 'VN-56', 'VN-66', 'VN-63', 'VN-14', 'VN-68', 'VN-69']),
    );
    expect(neighboursAmong(OF_63).get('VN-HN')).toHaveLength(8);
    expect(neighboursAmong(['VN-HN', 'VN-SG']).get('VN-HN')).toEqual([]);
  });

  it.each([...OF_63, ...OF_34])('%s has its label inside its ground', (code) => {
    const ground = groundOf(piecesOf(code) ?? []);
    const { at, room } = innermost(ground);
    expect(room).toBeGreaterThan(0);
    expect(ground.some((polygon) => isInside(at, polygon))).toBe(true);
  });
});
