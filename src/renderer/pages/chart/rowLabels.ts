import type { Plugin } from 'chart.js';
import { CHART_FONT } from '../../parts/chartFont.ts';
import type { Box, Drawn, Look } from './drawing.ts';
import { widthOf } from './paint.ts';

/** What stands left of a row: a name, and its value in a column of its own. */
export type RowLabel = { readonly area: string; readonly name: string; readonly value: string };

/** Where names and values of rows end, in pixels from the left edge. */
export function labelEdge(rows: readonly RowLabel[]): number {
  const names = Math.max(88, ...rows.map(({ name }) => widthOf(name, 12) + 6));
  return Math.round(names + 12 + Math.max(28, ...rows.map(({ value }) => value.length * 6.6)));
}

/** Writes names and values before the rows; chosen places are bold. */
export function rowLabels(rows: readonly RowLabel[], edge: number, { palette, chosen }: Look): Plugin<'bar'> {
  return {
    id: 'rowLabels',
    afterDraw({ ctx, scales: { y } }) {
      ctx.save();
      ctx.textBaseline = 'middle';
      rows.forEach(({ area, name, value }, i) => {
        const at = (y?.getPixelForValue(i) ?? 0) + 0.5;
        const strong = chosen.includes(area);
        ctx.fillStyle = strong ? palette.ink : palette.ink2;
        ctx.font = `${strong ? 600 : 400} 12px ${CHART_FONT}`;
        ctx.textAlign = 'left';
        ctx.fillText(name, 0, at);
        ctx.textAlign = 'right';
        ctx.fillText(value, edge, at);
      });
      ctx.restore();
    },
  };
}

/** The whole width of a row, so that a click on its name, its value or its bar means the same. */
export function rowBox({ scales: { y }, chartArea }: Drawn, index: number, count: number): Box {
  const step = (chartArea.bottom - chartArea.top) / Math.max(count, 1);
  const at = y?.getPixelForValue(index) ?? 0;
  return { left: 0, right: chartArea.right + 8, top: at - step / 2, bottom: at + step / 2 };
}
