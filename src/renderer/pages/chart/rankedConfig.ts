import type { ChartConfiguration, Plugin } from 'chart.js';
import { formatNumber } from '../../../core/model/format.ts';
import type { Lang } from '../../../core/model/text.ts';
import type { AreaValue, Facts } from '../../../core/model/views.ts';
import { CHART_FONT } from '../../parts/chartFont.ts';
import { baseOf, decimalsOf } from '../../parts/figures.ts';
import { tickText } from './axisText.ts';
import { niceStep } from '../../parts/niceStep.ts';
import type { Palette } from '../../parts/palette.ts';

export type RankedLook = {
  readonly palette: Palette;
  readonly lang: Lang;
  readonly chosen: readonly string[];
  /** The words over the line of the national value. */
  readonly countryText: (value: string) => string;
  readonly pick?: (area: string) => void;
};

const NAMES = 112;

/** Known places, highest first, as bars from the comparison base; names and values stand left of them. */
export function rankedConfig(facts: Facts, look: RankedLook): ChartConfiguration<'bar'> {
  const { palette } = look;
  const base = baseOf(facts.column.basis) ?? 0;
  const known = facts.known;
  const { min, max } = reach(known, base);
  const values = labelsOf(facts, look.lang);
  const edge = NAMES + 12 + Math.max(...values.map(({ length }) => length), 4) * 6.6;
  return {
    type: 'bar',
    data: {
      labels: known.map(({ area }) => area.name),
      datasets: [
        {
          data: known.map(({ value }): [number, number] => [base, value]),
          backgroundColor: known.map((place) => barColour(place, base, look)),
          maxBarThickness: 24,
          barPercentage: 0.74,
          categoryPercentage: 1,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { left: edge + 8, right: 8, top: 18 } },
      scales: {
        x: {
          min,
          max,
          ticks: {
            color: palette.ink3,
            stepSize: niceStep((max - min) / 5),
            includeBounds: false,
            callback: (v, _i, ticks) => tickText(Number(v), ticks, look.lang),
          },
          grid: { color: palette.grid, drawTicks: false },
          border: { display: false },
        },
        y: { display: false },
      },
    },
    plugins: [
      placeLabels(known, values, edge, look),
      baseLine(base, palette),
      countryLine(facts, look),
      unsure(known, palette),
      picking(known, look),
    ],
  };
}

/** A little room beyond the longest bar on each side that has bars; none where there are none. */
function reach(known: readonly AreaValue[], base: number): { readonly min: number; readonly max: number } {
  const low = Math.min(base, ...known.map(({ value }) => value));
  const high = Math.max(base, ...known.map(({ value }) => value));
  const room = (high - low || 1) * 0.04;
  return { min: low < base ? low - room : low, max: high > base || low === high ? high + room : high };
}

function labelsOf({ known, column }: Facts, lang: Lang): string[] {
  return known.map(({ value }) => formatNumber(value, decimalsOf(column), lang));
}

function barColour({ value, area }: AreaValue, base: number, { palette, chosen }: RankedLook): string {
  const strong = chosen.includes(area.code);
  if (value < base) return strong ? palette.downStrong : palette.down;
  return strong ? palette.upStrong : palette.up;
}

function placeLabels(
  known: readonly AreaValue[],
  values: readonly string[],
  edge: number,
  look: RankedLook,
): Plugin<'bar'> {
  return {
    id: 'placeLabels',
    afterDraw({ ctx, scales: { y } }) {
      ctx.save();
      ctx.textBaseline = 'middle';
      known.forEach(({ area }, i) => {
        const at = (y?.getPixelForValue(i) ?? 0) + 0.5;
        const strong = look.chosen.includes(area.code);
        ctx.fillStyle = strong ? look.palette.ink : look.palette.ink2;
        ctx.font = `${strong ? 600 : 400} 12px ${CHART_FONT}`;
        ctx.textAlign = 'left';
        ctx.fillText(area.name, 0, at);
        ctx.textAlign = 'right';
        ctx.fillText(values[i] ?? '', edge, at);
      });
      ctx.restore();
    },
  };
}

function baseLine(base: number, palette: Palette): Plugin<'bar'> {
  return {
    id: 'baseLine',
    afterDatasetsDraw({ ctx, chartArea, scales: { x } }) {
      const at = Math.round(x?.getPixelForValue(base) ?? 0) + 0.5;
      ctx.save();
      ctx.strokeStyle = palette.ink;
      ctx.beginPath();
      ctx.moveTo(at, chartArea.top);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}

/** A thin line at the national value; only for comparisons, where places and country share a scale. */
function countryLine({ national, column }: Facts, { palette, lang, countryText }: RankedLook): Plugin<'bar'> {
  return {
    id: 'countryLine',
    afterDatasetsDraw({ ctx, chartArea, scales: { x } }) {
      if (!national || baseOf(column.basis) === null || !x) return;
      const at = Math.round(x.getPixelForValue(national.value)) + 0.5;
      if (at < chartArea.left || at > chartArea.right) return;
      ctx.save();
      ctx.strokeStyle = ctx.fillStyle = palette.ink2;
      ctx.beginPath();
      ctx.moveTo(at, chartArea.top - 4);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
      ctx.font = `500 11px ${CHART_FONT}`;
      ctx.textAlign = at > chartArea.right - 90 ? 'right' : 'left';
      ctx.fillText(
        countryText(formatNumber(national.value, 1, lang)),
        at + (ctx.textAlign === 'left' ? 4 : -4),
        chartArea.top - 6,
      );
      ctx.restore();
    },
  };
}

/** A click anywhere in the row of a place picks it: on its name, its value or its bar. */
function picking(known: readonly AreaValue[], { pick }: RankedLook): Plugin<'bar'> {
  return {
    id: 'picking',
    afterEvent({ scales: { y } }, { event }) {
      if (event.type !== 'click' || event.y === null) return;
      const place = known[Math.round(y?.getValueForPixel(event.y) ?? -1)];
      if (place) pick?.(place.area.code);
    },
  };
}

/** Estimates and preliminary figures have a dashed edge, as they have in every badge and line. */
function unsure(known: readonly AreaValue[], palette: Palette): Plugin<'bar'> {
  return {
    id: 'unsure',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.setLineDash([4, 3]);
      ctx.strokeStyle = palette.ink2;
      chart.getDatasetMeta(0).data.forEach((bar, i) => {
        if (known[i]?.status !== 'E' && known[i]?.status !== 'P') return;
        const { x, base, y, height } = bar.getProps(['x', 'base', 'y', 'height'], true) as Record<string, number>;
        ctx.strokeRect(
          Math.min(x ?? 0, base ?? 0),
          (y ?? 0) - (height ?? 0) / 2,
          Math.abs((x ?? 0) - (base ?? 0)),
          height ?? 0,
        );
      });
      ctx.restore();
    },
  };
}
