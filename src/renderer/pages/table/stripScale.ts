import { niceStep } from '../../parts/niceStep.ts';

/** A number line of the threshold strip: values to pixels and back, with round ticks. */
export type StripScale = {
  readonly ticks: readonly number[];
  readonly decimals: number;
  x(value: number): number;
  /** The value under a pixel, on a step that people would type. */
  valueAt(pixel: number): number;
};

const EDGE = 10;

/** Fits all values and the limit; the threshold moves in tenths of a tick. */
export function stripScale(values: readonly number[], limit: number, width: number): StripScale {
  const low = Math.min(limit, ...values);
  const high = Math.max(limit, ...values);
  const margin = (high - low || 2) * 0.04;
  const [from, to] = [low - margin, high + margin];
  const step = niceStep((to - from) / 5);
  const first = Math.ceil(from / step);
  const ticks = Array.from({ length: Math.floor(to / step) - first + 1 }, (_, i) => tidy((first + i) * step));
  return {
    ticks,
    decimals: step < 1 ? 1 : 0,
    x: (value) => EDGE + ((value - from) / (to - from)) * (width - 2 * EDGE),
    valueAt: (pixel) => {
      const inside = Math.min(width - EDGE, Math.max(EDGE, pixel));
      const value = from + ((inside - EDGE) / (width - 2 * EDGE)) * (to - from);
      return tidy(Math.round(value / (step / 10)) * (step / 10));
    },
  };
}

const tidy = (value: number): number => Number(value.toPrecision(12));
