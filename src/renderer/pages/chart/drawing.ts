import type { ChartConfiguration } from 'chart.js';
import type { Lang } from '../../../core/model/text.ts';
import type { Palette } from '../../parts/palette.ts';
import type { Words } from '../../text/vi.ts';

/** A rectangle on a canvas, in CSS pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** A place of a chart that says what it shows: under the pointer, and one after the other by the keyboard. */
export type Spot = {
  readonly box: Box;
  readonly title: string;
  /** The exact value with its unit, its status, and what else is to be known. */
  readonly lines: readonly string[];
  /** The province that a click chooses. */
  readonly area?: string;
};

/** As much of a chart as is needed to say where things lie. */
export type Drawn = {
  readonly chartArea: Box;
  readonly scales: Readonly<Record<string, { getPixelForValue(value: number): number } | undefined>>;
};

/** A configuration and where its values lie once it is drawn. */
export type Drawing = {
  readonly config: ChartConfiguration;
  readonly spots: (chart: Drawn) => readonly Spot[];
};

/** What every configuration takes beside its figures. */
export type Look = {
  readonly palette: Palette;
  readonly lang: Lang;
  readonly t: Words;
  /** Codes of the chosen provinces, in the order in which they were chosen. */
  readonly chosen: readonly string[];
};

/** The values of a chart as a table. */
export type ValueTable = {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
};

const REACH = 14;

/** The spot at a point: the one that it lies in, else the nearest within a finger's reach; null where there is none. */
export function spotAt(spots: readonly Spot[], x: number, y: number): Spot | null {
  let best: Spot | null = null;
  let least = REACH * REACH;
  for (const spot of spots) {
    const { left, right, top, bottom } = spot.box;
    const away = Math.max(left - x, 0, x - right) ** 2 + Math.max(top - y, 0, y - bottom) ** 2;
    if (away < least || (away === 0 && least === 0)) [best, least] = [spot, away];
  }
  return best;
}

/** A small box around a point. */
export const around = (x: number, y: number, radius = 5): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
