import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { fileNameOf } from '../../src/core/model/fileName.ts';
import { fitted, paint } from '../../src/renderer/pages/chart/paint.ts';
import { pictureFrame, wrapped } from '../../src/renderer/pages/chart/pictureFrame.ts';
import { withDensity } from '../../src/renderer/pages/chart/pngDensity.ts';
import { svgPen } from '../../src/renderer/pages/chart/svgPen.ts';
import { LOOK } from './chartLook.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

it('a picture for print says its density behind the header, with the sum of its chunk', () => {
  const png = Buffer.from(withDensity(PIXEL, 300));
  expect(png.length).toBe(PIXEL.length + 21);
  const at = png.indexOf('pHYs');
  expect([at, png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]]).toEqual([37, 11811, 11811, 1]);
  expect(png.readUInt32BE(at + 13)).toBe(crc32(png.subarray(at, at + 13)));
  expect(png.subarray(54)).toEqual(PIXEL.subarray(33));
});

it('the frame gives every text its lines and the chart its place', () => {
  const texts = { title: 'một hai ba', subtitle: 'phụ', foot: 'nguồn' };
  const frame = pictureFrame(texts, { width: 60, height: 100 }, LOOK.palette, (text) => text.length * 10);
  expect(wrapped('một hai ba', 60, (text) => text.length * 10)).toEqual(['một', 'hai ba']);
  expect(frame.y).toBe(16 + 2 * 21 + 4 + 16 + 8);
  expect(frame.height).toBeGreaterThan(frame.y + 100);
  expect(frame.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))).toEqual([
    'một',
    'hai ba',
    'phụ',
    'nguồn',
  ]);
  expect(fileNameOf('Tăng 3,46%: A/B “C”')).toBe('Tăng 3,46 A B C');
});

it('the pen of SVG writes shapes where they are moved to, and words as text', () => {
  const { pen, body } = svgPen({}, () => ({ width: 0 }));
  pen.save();
  pen.translate(10, 20);
  paint(pen, [
    {
      kind: 'line',
      points: [
        [0, 0],
        [5, 0],
      ],
      line: '#123456',
      dash: true,
    },
    { kind: 'text', at: [1, 2], text: 'A < B & C', fill: '#000', size: 12, weight: 600 },
  ]);
  pen.restore();
  paint(pen, [{ kind: 'box', box: { left: 0, top: 0, right: 4, bottom: 3 }, fill: '#ffffff' }]);
  expect(body()).toContain('d="M10 20L15 20"');
  expect(body()).toContain('stroke-dasharray="4 3"');
  expect(body()).toMatch(/<text x="11" y="22"[^>]*font-size="12" font-weight="600"[^>]*>A &lt; B &amp; C<\/text>/);
  expect(body()).toContain('d="M0 0L4 0L4 3L0 3Z" fill="#ffffff"');
});

it('a text that has no room ends in an ellipsis or is left out', () => {
  expect([fitted('Bà Rịa - Vũng Tàu', 200), fitted('Bà Rịa - Vũng Tàu', 50), fitted('Bà Rịa', 6)]).toEqual([
    'Bà Rịa - Vũng Tàu',
    'Bà Rịa…',
    '',
  ]);
});
