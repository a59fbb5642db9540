import type { ChartType, Plugin } from 'chart.js';
import { CHART_FONT } from '../../parts/chartFont.ts';
import type { Palette } from '../../parts/palette.ts';
import { paint, type Shape } from './paint.ts';

/** A line of one pixel at a value of an axis, in ink: where nothing has changed. */
export function lineAt<T extends ChartType>(axis: 'x' | 'y', value: number | null, colour: string): Plugin<T> {
  return {
    id: `lineAt-${axis}`,
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const scale = scales[axis];
      if (value === null || !scale || value < scale.min || value > scale.max) return;
      const at = Math.round(scale.getPixelForValue(value)) + 0.5;
      const { left, right, top, bottom } = chartArea;
      const points =
        axis === 'x' ? [[at, top] as const, [at, bottom] as const] : [[left, at] as const, [right, at] as const];
      paint(ctx, [{ kind: 'line', points, line: colour }]);
    },
  };
}

/** A thin upright line at a value with words over the plot. */
export function markAt<T extends ChartType>(
  id: string,
  value: number | null,
  text: string,
  palette: Palette,
): Plugin<T> {
  return {
    id,
    afterDatasetsDraw({ ctx, chartArea, scales: { x } }) {
      if (value === null || !x) return;
      const at = Math.round(x.getPixelForValue(value)) + 0.5;
      if (at < chartArea.left || at > chartArea.right) return;
      ctx.save();
      ctx.strokeStyle = ctx.fillStyle = palette.ink2;
      ctx.beginPath();
      ctx.moveTo(at, chartArea.top - 4);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
      ctx.font = `500 11px ${CHART_FONT}`;
      ctx.textBaseline = 'alphabetic';
      ctx.textAlign = at > chartArea.right - 90 ? 'right' : 'left';
      ctx.fillText(text, at + (ctx.textAlign === 'left' ? 4 : -4), chartArea.top - 6);
      ctx.restore();
    },
  };
}

/** Paints shapes over a chart once its values are drawn. */
export function over<T extends ChartType>(
  id: string,
  shapes: (chart: Parameters<NonNullable<Plugin<T>['afterDatasetsDraw']>>[0]) => readonly Shape[],
): Plugin<T> {
  return { id, afterDatasetsDraw: (chart) => paint(chart.ctx, shapes(chart)) };
}
