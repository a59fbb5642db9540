import type { Scale } from 'chart.js';
import { niceStep } from '../../parts/niceStep.ts';
import { tickText } from './axisText.ts';
import type { Look } from './drawing.ts';

/** A horizontal axis of values with at most six lines at round numbers, whatever its ends are. */
export function valueAxis(min: number, max: number, { palette, t }: Pick<Look, 'palette' | 't'>) {
  const step = niceStep((max - min || 1) / 5);
  return {
    min,
    max,
    afterBuildTicks: (axis: Pick<Scale, 'ticks'>) => {
      axis.ticks = roundTicks(min, max, step).map((value) => ({ value }));
    },
    ticks: {
      color: palette.ink3,
      callback: (value: number | string, _index: number, ticks: { value: number }[]) =>
        tickText(Number(value), ticks, t.numbers),
    },
    grid: { color: palette.grid, drawTicks: false },
    border: { display: false },
  };
}

/** The multiples of a step between two values, both included. */
export function roundTicks(min: number, max: number, step: number): readonly number[] {
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
