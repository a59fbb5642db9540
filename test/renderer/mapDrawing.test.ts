import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/core/model/areaRegister.ts';
import { svgOf } from '../../src/renderer/pages/map/drawing.ts';
import { mapDrawing, type MapPicture } from '../../src/renderer/pages/map/mapDrawing.ts';
import { MAP_FORMS } from '../../src/renderer/parts/map/mapLayout.ts';
import { mapScale } from '../../src/renderer/parts/map/mapScale.ts';
import type { MapPlace } from '../../src/renderer/parts/map/places.ts';

const grey = (count: number): string[] => Array.from({ length: count }, (_, i) => `#${String(i + 10).repeat(3)}`);
const COLOURS = { diverging: grey(9), sequential: grey(7) };
const INK = Object.fromEntries(
  ['page', 'surface', 'sunken', 'ink', 'ink2', 'ink3', 'line', 'lineStrong', 'none', 'noneLine'].map((name, i) => [
    name,
    `#0000${10 + i}`,
  ]),
) as MapPicture['ink'];

const pictureOf = (codes: readonly string[], form: MapPicture['form'], mode: 'classes' | 'continuous'): MapPicture => {
  const places = codes.map((code, i): MapPlace => {
    const area = { code, name: `Nơi ${i} <&>`, kind: 'province', rank: i } as const;
    const why = i === 1 ? { vi: 'thiếu quyền số', en: 'no weights' } : null;
    const value = i < 2 ? null : 95 + i / 2;
    return { area, value, status: i % 2 ? 'E' : 'A', key: null, rank: null, derived: false, why };
  });
  const values = places.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    ...{ form, places, named: places.slice(2, 6), chosen: [codes[3] ?? ''], ink: INK },
    scale: mapScale(values, 'SPLY', mode, COLOURS),
    title: 'Cao nhất "A" & B < C',
    subtitle: 'Chỉ số, tháng 6/2024, cùng kỳ = 100',
    foot: ['Nguồn: Biểu T6.2024.'],
    limitText: String,
    keyText: (kind, count) => `${count} ${kind}`,
    valueText: ({ value }) => String(value ?? '×'),
  };
};

describe.each(REGIONS.flatMap(({ code, codes }) => MAP_FORMS.map((form) => ({ code, codes, form }))))(
  'the picture of $code as $form',
  ({ codes, form }) => {
    it.each(['classes', 'continuous'] as const)('says all that a reader needs, with %s', (mode) => {
      const drawing = mapDrawing(pictureOf(codes, form, mode));
      const svg = svgOf(drawing);
      for (const text of [
        'Hoàng Sa',
        'Trường Sa',
        'cùng kỳ = 100',
        'Nguồn: Biểu T6.2024.',
        '1 missing',
        '1 uncomputed',
      ])
        expect(svg).toContain(text);
      expect(svg).toContain('Cao nhất &quot;A&quot; &amp; B &lt; C');
      expect(svg).toContain('url(#falling-');
      expect(svg).toContain('url(#rising-');
      expect(svg).toContain('stroke-dasharray');
      expect(svg.replace(/http:\/\/www\.w3\.org\/2000\/svg/, '')).not.toMatch(
        /https?:|<script|<style|var\(|undefined|NaN/,
      );
    });

    it('keeps all its words inside', () => {
      const { marks, width, height } = mapDrawing(pictureOf(codes, form, 'classes'));
      for (const mark of marks)
        if (mark.kind === 'text') {
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x).toBeLessThanOrEqual(width);
          expect(mark.y).toBeLessThanOrEqual(height);
        }
    });
  },
);
