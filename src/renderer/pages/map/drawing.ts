/** The marks that a picture is made of, in pixels; later ones lie over earlier ones. */
export type Mark =
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: string;
      readonly hatch?: { readonly colour: string; readonly rising: boolean };
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly weight: 400 | 500 | 600;
      readonly colour: string;
      readonly anchor?: 'start' | 'middle' | 'end';
      /** The colour around the letters. */
      readonly halo?: string;
    };
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly ground: string;
  readonly marks: readonly Mark[];
};

const FONT = "'Be Vietnam Pro', 'Segoe UI', 'DejaVu Sans', sans-serif";
/** Pixels between the lines of a hatching. */
export const STEP = 5;

/** The drawing as an SVG file of its own: no style sheet, no script, nothing loaded. */
export function svgOf({ width, height, title, ground, marks }: Drawing): string {
  const hatches = marks.flatMap((mark) => (mark.kind === 'path' && mark.hatch ? [mark.hatch] : []));
  const patterns = new Map(hatches.map((hatch) => [hatchName(hatch), hatch]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONT}">`,
    `<title>${escaped(title)}</title><defs>${[...patterns].map(([name, hatch]) => patternOf(name, hatch)).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    ...marks.map((mark) => (mark.kind === 'path' ? pathMark(mark) : textMark(mark))),
    '</svg>',
  ].join('\n');
}

type Hatch = { readonly colour: string; readonly rising: boolean };
const hatchName = ({ colour, rising }: Hatch): string => `${rising ? 'rising' : 'falling'}-${colour.replace('#', '')}`;
const patternOf = (name: string, { colour, rising }: Hatch): string =>
  `<pattern id="${name}" width="${STEP}" height="${STEP}" patternUnits="userSpaceOnUse" patternTransform="rotate(${rising ? -45 : 45})"><line y2="${STEP}" stroke="${colour}" stroke-width="1.6"/></pattern>`;

function pathMark({ d, fill = 'none', hatch, stroke, width = 1, dash }: Mark & { kind: 'path' }): string {
  const line = stroke ? ` stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"` : '';
  const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const own = `<path d="${d}" fill="${fill}"${line}${dashes}/>`;
  return hatch ? `${own}<path d="${d}" fill="url(#${hatchName(hatch)})"/>` : own;
}

function textMark({ text, x, y, size, weight, colour, anchor = 'start', halo }: Mark & { kind: 'text' }): string {
  const around = halo ? ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : '';
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${colour}"${around}>${escaped(text)}</text>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
