import type { ChartConfiguration } from 'chart.js';
import { CHART_FONT } from '../../parts/chartFont.ts';
import type { Box, Drawing, Drawn, Spot } from './drawing.ts';

/** What a drawing by hand is made of; whoever paints it knows no figures. */
export type Shape =
  | { readonly kind: 'box'; readonly box: Box; readonly fill?: string; readonly line?: string; readonly dash?: boolean }
  | { readonly kind: 'hatch'; readonly box: Box; readonly line: string }
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [number, number])[];
      readonly line: string;
      readonly width?: number;
      readonly dash?: boolean;
    }
  | {
      readonly kind: 'dot';
      readonly at: readonly [number, number];
      readonly radius: number;
      readonly fill?: string;
      readonly line?: string;
    }
  | {
      readonly kind: 'text';
      readonly at: readonly [number, number];
      readonly text: string;
      readonly fill: string;
      readonly size?: number;
      readonly weight?: 400 | 500 | 600;
      readonly align?: 'left' | 'right' | 'center';
      /** Letters stand out from what lies under them. */
      readonly halo?: string;
    };

/** As much of a canvas context as painting needs. */
export type Pen = {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  lineJoin: string;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  setLineDash(dash: number[]): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
};

/** Paints shapes one over the other. */
export function paint(pen: Pen, shapes: readonly Shape[]): void {
  pen.save();
  for (const shape of shapes) {
    pen.setLineDash('dash' in shape && shape.dash ? [4, 3] : []);
    if (shape.kind === 'text') write(pen, shape);
    else if (shape.kind === 'hatch') hatch(pen, shape.box, shape.line);
    else drawShape(pen, shape);
  }
  pen.restore();
}

function drawShape(pen: Pen, shape: Exclude<Shape, { kind: 'text' | 'hatch' }>): void {
  pen.beginPath();
  pen.lineWidth = shape.kind === 'line' ? (shape.width ?? 1) : 1;
  if (shape.kind === 'box') {
    const { left, top, right, bottom } = shape.box;
    pen.rect(left, top, right - left, bottom - top);
  } else if (shape.kind === 'dot') {
    pen.arc(shape.at[0], shape.at[1], shape.radius, 0, 2 * Math.PI);
    if (shape.line) pen.lineWidth = 1.6;
  } else shape.points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  if ('fill' in shape && shape.fill) {
    pen.fillStyle = shape.fill;
    pen.fill();
  }
  if (shape.line) {
    pen.strokeStyle = shape.line;
    pen.stroke();
  }
}

function write(
  pen: Pen,
  { at, text, fill, size = 11, weight = 400, align = 'left', halo }: Extract<Shape, { kind: 'text' }>,
): void {
  pen.font = `${weight} ${size}px ${CHART_FONT}`;
  pen.textAlign = align;
  pen.textBaseline = 'middle';
  if (halo) {
    pen.strokeStyle = halo;
    pen.lineWidth = 3;
    pen.lineJoin = 'round';
    pen.strokeText(text, at[0], at[1]);
  }
  pen.fillStyle = fill;
  pen.fillText(text, at[0], at[1]);
}

/** Slanting lines over a box: here a figure is missing. */
function hatch(pen: Pen, { left, top, right, bottom }: Box, line: string): void {
  const height = bottom - top;
  pen.strokeStyle = line;
  pen.lineWidth = 0.8;
  pen.beginPath();
  for (let at = left - height; at < right; at += 5) {
    const [from, to] = [Math.max(at, left), Math.min(at + height, right)];
    pen.moveTo(from, bottom - (from - at));
    pen.lineTo(to, bottom - (to - at));
  }
  pen.stroke();
}

/** A chart without axes of its own: shapes laid out for the room that there is. */
export function painted(
  layout: (area: Box) => { readonly shapes: readonly Shape[]; readonly spots: readonly Spot[] },
  padding: { readonly left?: number; readonly right?: number; readonly top?: number; readonly bottom?: number } = {},
): Drawing {
  const config: ChartConfiguration<'scatter'> = {
    type: 'scatter',
    data: { datasets: [] },
    options: { layout: { padding }, scales: { x: { display: false }, y: { display: false } } },
    plugins: [{ id: 'painted', afterDraw: ({ ctx, chartArea }) => paint(ctx, layout(chartArea).shapes) }],
  };
  return { config: config as ChartConfiguration, spots: ({ chartArea }: Drawn) => layout(chartArea).spots };
}

/** About how wide a text is, for a layout that is made without a canvas. */
export const widthOf = (text: string, size = 11): number => text.length * size * 0.56;

/** The text, cut with an ellipsis where it is wider than there is room; empty where hardly a letter fits. */
export function fitted(text: string, room: number, size = 11): string {
  if (widthOf(text, size) <= room) return text;
  const letters = Math.floor(room / (size * 0.56)) - 1;
  return letters < 2 ? '' : `${text.slice(0, letters).trimEnd()}…`;
}
