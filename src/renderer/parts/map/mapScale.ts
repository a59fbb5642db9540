import { baseOf } from '../figures.ts';
import type { Basis } from '../../../core/model/observation.ts';

export const SCALE_MODES = ['classes', 'continuous'] as const;
export type ScaleMode = (typeof SCALE_MODES)[number];
/** The tokens of both scales as colours (`#rrggbb`), low first: nine that diverge, seven that run one way. */
export type ScaleColours = { readonly diverging: readonly string[]; readonly sequential: readonly string[] };

/** How values become colours. */
export type MapScale = {
  readonly mode: ScaleMode;
  /** Where nothing has changed; null where values run one way. */
  readonly base: number | null;
  /** Classes: the value at which each but the first begins. Continuous: both ends; values beyond have the colour of the end. */
  readonly limits: readonly number[];
  /** Colours of the classes, or the stops of the gradient from end to end. */
  readonly colours: readonly string[];
  /** How many values each class has, or each stop: none. */
  readonly counts: readonly number[];
  readonly colourOf: (value: number) => string;
};

/** Distances from the base at which the classes of indices and growth begin, as the dots of the overview have them. */
const STEPS = [-3, -1.5, 0, 3, 6, 10];
const MOST_CLASSES = 5;
/** The share of values that lies within the ends of a continuous scale. */
const WITHIN = 0.9;

/** The scale of some values: around the base for indices and growth, in one direction for levels. */
export function mapScale(values: readonly number[], basis: Basis, mode: ScaleMode, colours: ScaleColours): MapScale {
  const base = baseOf(basis);
  const limits =
    mode === 'classes'
      ? base === null
        ? equalCounts(values, MOST_CLASSES)
        : STEPS.map((step) => base + step)
      : endsOf(values, base);
  const { diverging, sequential } = colours;
  if (mode === 'continuous') {
    const stops = base === null ? sequential.slice(1) : diverging;
    return {
      mode,
      base,
      limits,
      colours: stops,
      counts: [],
      colourOf: (value) => between(stops, partOf(value, limits)),
    };
  }
  const classes = base === null ? spread(sequential, limits.length + 1) : diverging.toSpliced(4, 1).slice(1);
  const classOf = (value: number): number => limits.filter((limit) => value >= limit).length;
  const counts = classes.map((_, i) => values.filter((value) => classOf(value) === i).length);
  return { mode, base, limits, colours: classes, counts, colourOf: (value) => classes[classOf(value)] ?? '' };
}

/** Limits that put equally many values into each class; equal values stay together, so there may be fewer classes. */
export function equalCounts(values: readonly number[], classes: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const limits = Array.from({ length: classes - 1 }, (_, i) => {
    const low = sorted[Math.round(((i + 1) * sorted.length) / classes) - 1];
    const high = low === undefined ? undefined : sorted.find((value) => value > low);
    return low === undefined || high === undefined ? [] : [shortest(low, high)];
  });
  return [...new Set(limits.flat())];
}

/** The number with the fewest digits above `low` and not above `high`. */
export function shortest(low: number, high: number): number {
  for (let digits = -12; digits <= 12; digits++) {
    const unit = 10 ** Math.abs(digits);
    const found = digits < 0 ? Math.floor(high / unit) * unit : Math.floor(high * unit) / unit;
    if (found > low && found <= high) return found;
  }
  return high;
}

function endsOf(values: readonly number[], base: number | null): readonly [number, number] {
  const far = (list: readonly number[]): number =>
    [...list].sort((a, b) => a - b)[Math.ceil(list.length * WITHIN) - 1] ?? 0;
  if (base !== null) {
    const half = roundUp(far(values.map((value) => Math.abs(value - base)))) || 1;
    return [base - half, base + half];
  }
  const low = values.length > 0 ? Math.min(...values) : 0;
  const start = low < 0 ? -roundUp(-low) : 0;
  return [start, Math.max(roundUp(far(values)), start + 1e-9)];
}

/** The next number above with one digit, 15 or 25. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * unit >= value * (1 - 1e-12)) ?? 10;
  return Number((step * unit).toPrecision(3));
}

const partOf = (value: number, [low = 0, high = 1]: readonly number[]): number =>
  Math.max(0, Math.min(1, (value - low) / (high - low)));

/** Evenly chosen colours of a list, without its first: that is the ground of the page nearly. */
const spread = (colours: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const last = colours.length - 1;
    return colours[count === 1 ? 3 : Math.round(1 + (i * (last - 1)) / (count - 1))] ?? '';
  });

/** The colour at a part of the way through stops of equal distance. */
function between(stops: readonly string[], part: number): string {
  const at = part * (stops.length - 1);
  const first = Math.min(Math.floor(at), stops.length - 2);
  const [one, other] = [channels(stops[first]), channels(stops[first + 1])];
  const mixed = one.map((channel, i) => Math.round(channel + ((other[i] ?? 0) - channel) * (at - first)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Which of the two, `ink` or `ground`, is read better on a colour: the one farther from it in brightness. */
export function readableOn(colour: string, { ink, ground }: { readonly ink: string; readonly ground: string }): string {
  const far = (one: string): number => Math.abs(brightness(one) - brightness(colour));
  return far(ink) >= far(ground) ? ink : ground;
}

const brightness = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

/** Red, green and blue of `#rrggbb`, or of `#rgb`, as a style sheet may be shortened to. */
function channels(colour = '#000000'): number[] {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16) || 0);
}
