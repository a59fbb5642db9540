import type { Pen } from './paint.ts';

type Look = {
  matrix: readonly [number, number, number, number, number, number];
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: readonly number[];
  globalAlpha: number;
  lineJoin: string;
  lineCap: string;
};
const START: Look = {
  ...{ matrix: [1, 0, 0, 1, 0, 0], fillStyle: '#000', strokeStyle: '#000', lineWidth: 1, font: '11px sans-serif' },
  ...{ textAlign: 'start', textBaseline: 'alphabetic', dash: [], globalAlpha: 1, lineJoin: 'miter', lineCap: 'butt' },
};
const ANCHOR: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
/** How far below its given height a text stands, in parts of its size. */
const DROP: Readonly<Record<string, number>> = { middle: 0.35, top: 0.85, hanging: 0.8, bottom: -0.2 };

/**
 * A pen that writes SVG in the place of pixels: as much of a canvas context as charts use. Clipping is left out.
 * `measure` says how wide a text is in a font.
 */
export function svgPen(
  canvas: object,
  measure: (text: string, font: string) => { width: number },
): { pen: Pen; body: () => string } {
  const parts: string[] = [];
  const kept: Look[] = [];
  let look: Look = { ...START };
  let path = '';
  const at = (x: number, y: number): string => {
    const [a, b, c, d, e, f] = look.matrix;
    return `${near(a * x + c * y + e)} ${near(b * x + d * y + f)}`;
  };
  const transform = (m: Look['matrix']): void => {
    const [a, b, c, d, e, f] = look.matrix;
    const [g, h, i, j, k, l] = m;
    look.matrix = [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
  };
  const stroke = (): string =>
    `stroke="${look.strokeStyle}" stroke-width="${near(look.lineWidth)}" stroke-linejoin="${look.lineJoin}"${
      look.dash.length > 0 ? ` stroke-dasharray="${look.dash.join(' ')}"` : ''
    }`;
  const shape = (d: string, paint: string): void => {
    if (d) parts.push(`<path d="${d}" ${paint}${look.globalAlpha < 1 ? ` opacity="${look.globalAlpha}"` : ''}/>`);
  };
  const box = (x: number, y: number, w: number, h: number): string =>
    `M${at(x, y)}L${at(x + w, y)}L${at(x + w, y + h)}L${at(x, y + h)}Z`;
  const text = (words: string, x: number, y: number, paint: string): void => {
    const [, weight = '400', size = '11', family = 'sans-serif'] =
      /^(?:(?:normal|italic) )?(?:(\d+|normal|bold) )?([\d.]+)px(?:\/\S+)? (.+)$/.exec(look.font) ?? [];
    const [a, b] = look.matrix;
    const [px, py] = at(x, y).split(' ');
    const turn = (Math.atan2(b, a) * 180) / Math.PI;
    const dy = near((DROP[look.textBaseline] ?? 0) * Number(size));
    parts.push(
      `<text x="${px}" y="${py}" dy="${dy}" font-size="${size}" font-weight="${weight}" font-family="${escape(family)}" text-anchor="${
        ANCHOR[look.textAlign] ?? 'start'
      }"${Math.abs(turn) > 0.5 ? ` transform="rotate(${near(turn)} ${px} ${py})"` : ''} ${paint}>${escape(words)}</text>`,
    );
  };
  const arc = (x: number, y: number, r: number, from: number, to: number): void => {
    const point = (angle: number): string => at(x + r * Math.cos(angle), y + r * Math.sin(angle));
    const middle = (from + to) / 2;
    path += `${path ? 'L' : 'M'}${point(from)}A${near(r)} ${near(r)} 0 0 1 ${point(middle)}A${near(r)} ${near(r)} 0 0 1 ${point(to)}`;
  };
  const calls: Record<string, unknown> = {
    canvas,
    save: () => kept.push({ ...look }),
    restore: () => (look = kept.pop() ?? look),
    beginPath: () => (path = ''),
    closePath: () => (path += 'Z'),
    moveTo: (x: number, y: number) => (path += `M${at(x, y)}`),
    lineTo: (x: number, y: number) => (path += `${path ? 'L' : 'M'}${at(x, y)}`),
    bezierCurveTo: (a: number, b: number, c: number, d: number, x: number, y: number) =>
      (path += `C${at(a, b)} ${at(c, d)} ${at(x, y)}`),
    arc,
    rect: (x: number, y: number, w: number, h: number) => (path += box(x, y, w, h)),
    fill: () => shape(path, `fill="${look.fillStyle}"`),
    stroke: () => shape(path, `fill="none" ${stroke()}`),
    fillRect: (x: number, y: number, w: number, h: number) => shape(box(x, y, w, h), `fill="${look.fillStyle}"`),
    strokeRect: (x: number, y: number, w: number, h: number) => shape(box(x, y, w, h), `fill="none" ${stroke()}`),
    fillText: (words: string, x: number, y: number) => text(words, x, y, `fill="${look.fillStyle}"`),
    strokeText: (words: string, x: number, y: number) => text(words, x, y, `fill="none" ${stroke()}`),
    measureText: (words: string) => measure(words, look.font),
    translate: (x: number, y: number) => transform([1, 0, 0, 1, x, y]),
    scale: (x: number, y: number) => transform([x, 0, 0, y, 0, 0]),
    rotate: (angle: number) => transform([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]),
    setTransform: (...m: number[]) => (look.matrix = m as unknown as Look['matrix']),
    resetTransform: () => (look.matrix = START.matrix),
    setLineDash: (dash: readonly number[]) => (look.dash = [...dash]),
    getLineDash: () => [...look.dash],
  };
  const pen = new Proxy(calls, {
    get: (_calls, name: string) =>
      name in calls ? calls[name] : name in look ? look[name as keyof Look] : () => undefined,
    set: (_calls, name: string, value) => {
      (look as Record<string, unknown>)[name] = value;
      return true;
    },
  });
  return { pen: pen as unknown as Pen, body: () => parts.join('\n') };
}

const near = (value: number): number => Math.round(value * 100) / 100;
const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
