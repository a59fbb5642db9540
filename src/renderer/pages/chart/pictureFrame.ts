import type { Palette } from '../../parts/palette.ts';
import type { Shape } from './paint.ts';

/** What stands around a chart on a picture. */
export type Texts = { readonly title: string; readonly subtitle: string; readonly foot: string };
type Measure = (text: string, size: number, weight: 400 | 600) => number;

const EDGE = 16;

/** The chart with its finding above and its source below: where the chart lies, how large all is, and the ground and texts to paint before it. */
export function pictureFrame(
  { title, subtitle, foot }: Texts,
  chart: { readonly width: number; readonly height: number },
  palette: Palette,
  measure: Measure,
): {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly Shape[];
} {
  const heads = wrapped(title, chart.width, (text) => measure(text, 15, 600));
  const small = (text: string): readonly string[] => wrapped(text, chart.width, (line) => measure(line, 11, 400));
  const [subs, feet] = [small(subtitle), small(foot)];
  const below = EDGE + heads.length * 21 + 4;
  const y = below + subs.length * 16 + 8;
  const end = y + chart.height + 8;
  const width = chart.width + 2 * EDGE;
  const height = end + feet.length * 16 + 12;
  const lines = (
    texts: readonly string[],
    top: number,
    step: number,
    look: Pick<Text, 'size' | 'weight' | 'fill'>,
  ): Shape[] => texts.map((text, i) => ({ kind: 'text', at: [EDGE, top + step * (i + 0.5)], text, ...look }));
  return {
    ...{ width, height, x: EDGE, y },
    shapes: [
      { kind: 'box', box: { left: 0, top: 0, right: width, bottom: height }, fill: palette.surface },
      ...lines(heads, EDGE, 21, { size: 15, weight: 600, fill: palette.ink }),
      ...lines(subs, below, 16, { size: 11, fill: palette.ink2 }),
      ...lines(feet, end, 16, { size: 11, fill: palette.ink3 }),
    ],
  };
}
type Text = Extract<Shape, { kind: 'text' }>;

/** The text in lines of at most that width, broken between words. */
export function wrapped(text: string, width: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) && measure(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
