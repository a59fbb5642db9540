import type { ChartConfiguration } from 'chart.js';
import { fileNameOf } from '../../../core/model/fileName.ts';
import type { MadeFile } from '../../../core/model/lists.ts';
import { Chart } from '../../parts/chartjs.ts';
import { CHART_FONT } from '../../parts/chartFont.ts';
import { readPalette } from '../../parts/readPalette.ts';
import type { Palette } from '../../parts/palette.ts';
import type { Drawing } from './drawing.ts';
import { paint } from './paint.ts';
import { pictureFrame, type Texts } from './pictureFrame.ts';
import { withDensity } from './pngDensity.ts';
import { svgPen } from './svgPen.ts';

/** What is drawn on a picture: on white, in the colours of the light theme, in the size that it has on the screen. */
export type Picture = Texts & {
  readonly draw: (palette: Palette) => Drawing;
  readonly width: number;
  readonly height: number;
};

const SCREEN_DPI = 96;

/** The chart with its finding above and its source below as a PNG of so many dots an inch: 192 is twice the screen. */
export async function pngOf(picture: Picture, dpi: number): Promise<Uint8Array<ArrayBuffer>> {
  const ratio = dpi / SCREEN_DPI;
  const palette = readPalette('paper');
  const frame = framed(picture, palette);
  const chart = document.createElement('canvas');
  const drawn = new Chart(chart, still(sized(chart, picture), picture.draw(palette).config, ratio));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(frame.width * ratio);
  canvas.height = Math.round(frame.height * ratio);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.scale(ratio, ratio);
  paint(pen, frame.shapes);
  pen.drawImage(chart, frame.x, frame.y, picture.width, picture.height);
  drawn.destroy();
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
  if (!blob) throw new Error('no picture');
  return withDensity(new Uint8Array(await blob.arrayBuffer()), dpi) as Uint8Array<ArrayBuffer>;
}

/** The same as SVG, its words as text. */
export function svgOf(picture: Picture): string {
  const palette = readPalette('paper');
  const frame = framed(picture, palette);
  const around = svgPen({}, measured);
  paint(around.pen, frame.shapes);
  const canvas = sized(document.createElement('canvas'), picture);
  const inside = svgPen(canvas, measured);
  canvas.getContext = (() => inside.pen) as unknown as HTMLCanvasElement['getContext'];
  new Chart(canvas, still(canvas, picture.draw(palette).config, 1)).destroy();
  const { width, height, x, y } = frame;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    around.body(),
    `<g transform="translate(${x} ${y})">`,
    inside.body(),
    '</g></svg>',
  ].join('\n');
}

/** A picture as a file to save, named by its finding. */
export function pictureFile({ title }: Texts, bytes: Uint8Array, type: 'png' | 'svg'): MadeFile {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  const mime = type === 'png' ? 'image/png' : 'image/svg+xml';
  return { name: `${fileNameOf(title)}.${type}`, type: mime, base64: btoa(binary) };
}

function sized(canvas: HTMLCanvasElement, { width, height }: Picture): HTMLCanvasElement {
  Object.assign(canvas, { width, height });
  return canvas;
}

/** A configuration for a canvas that nobody sees: of a fixed size, drawn once. */
function still(canvas: HTMLCanvasElement, config: ChartConfiguration, ratio: number): ChartConfiguration {
  Object.assign(canvas.style, { width: `${canvas.width}px`, height: `${canvas.height}px` });
  return { ...config, options: { ...config.options, responsive: false, animation: false, devicePixelRatio: ratio } };
}

const framed = (picture: Picture, palette: Palette): ReturnType<typeof pictureFrame> =>
  pictureFrame(
    picture,
    picture,
    palette,
    (text, size, weight) => measured(text, `${weight} ${size}px ${CHART_FONT}`).width,
  );

let ruler: CanvasRenderingContext2D | null = null;
function measured(text: string, font: string): TextMetrics {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) throw new Error('no canvas');
  ruler.font = font;
  return ruler.measureText(text);
}
