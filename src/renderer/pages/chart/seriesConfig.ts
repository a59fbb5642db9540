import type { ChartConfiguration, Plugin } from 'chart.js';
import { formatNumber } from '../../../core/model/format.ts';
import type { TimePeriod } from '../../../core/model/period.ts';
import type { Lang } from '../../../core/model/text.ts';
import type { Series } from '../../../core/model/views.ts';
import { isTet } from '../../../core/statistics/lunar.ts';
import { onCalendar } from '../../parts/calendar.ts';
import { CHART_FONT } from '../../parts/chartFont.ts';
import { periodShort } from '../../parts/figures.ts';
import type { Palette } from '../../parts/palette.ts';
import { axisText, tickText } from './axisText.ts';
import { spreadApart } from './spreadApart.ts';

export type SeriesLook = {
  readonly palette: Palette;
  readonly lang: Lang;
  readonly decimals: number;
  /** Where nothing has changed; null for levels. */
  readonly base: number | null;
};

const LABELS = 140;
type Line = { readonly name: string; readonly colour: string; readonly values: readonly (number | null)[] };

/** Time series on a calendar without holes: a month without a book is a gap. The country is thin and dark. */
export function seriesConfig(
  series: readonly Series[],
  calendar: readonly TimePeriod[],
  look: SeriesLook,
): ChartConfiguration<'line'> {
  const { palette, lang } = look;
  let category = 0;
  const lines = series.map((one) => {
    const country = one.area.kind === 'country';
    const colour = country ? palette.ink2 : (palette.cat[category++ % palette.cat.length] ?? palette.ink);
    return { one, country, colour, points: onCalendar(one.points, calendar) };
  });
  const drawn = lines.map(({ one, colour, points }): Line => {
    return { name: one.area.name, colour, values: points.map((point) => point?.value ?? null) };
  });
  return {
    type: 'line',
    data: {
      labels: calendar.map((period) => periodShort(period, lang)),
      datasets: lines.map(({ one, country, colour, points }) => ({
        label: one.area.name,
        data: points.map((point) => point?.value ?? null),
        borderColor: colour,
        borderWidth: country ? 1.2 : 1.8,
        // A point between two gaps has no line: it shows as a dot.
        pointRadius: points.map((_point, i) => (points[i - 1]?.value == null && points[i + 1]?.value == null ? 2 : 0)),
        pointBackgroundColor: colour,
        spanGaps: false,
        tension: 0,
        segment: {
          borderDash: ({ p1DataIndex }) =>
            ['E', 'P'].includes(points[p1DataIndex]?.status ?? '') ? [5, 3] : undefined,
        },
      })),
    },
    options: {
      layout: { padding: { right: LABELS, top: 20 } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: palette.lineStrong },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            color: palette.ink3,
            callback: (_v, i) => axisText(calendar, i, lang),
          },
        },
        y: {
          ticks: {
            color: palette.ink3,
            maxTicksLimit: 7,
            callback: (v, _i, ticks) => tickText(Number(v), ticks, lang),
          },
          grid: { color: palette.grid, drawTicks: false },
          border: { display: false },
        },
      },
    },
    plugins: [tetLines(calendar, palette), baseLine(look), endLabels(drawn, look)],
  };
}

function tetLines(calendar: readonly TimePeriod[], palette: Palette): Plugin<'line'> {
  return {
    id: 'tetLines',
    beforeDatasetsDraw({ ctx, chartArea, scales: { x } }) {
      ctx.save();
      ctx.fillStyle = palette.ink3;
      ctx.strokeStyle = palette.lineStrong;
      ctx.lineWidth = 0.7;
      ctx.font = `10px ${CHART_FONT}`;
      ctx.textAlign = 'center';
      calendar.forEach((period, i) => {
        if (!isTet(period)) return;
        const at = x?.getPixelForValue(i) ?? 0;
        ctx.beginPath();
        ctx.moveTo(at, chartArea.top);
        ctx.lineTo(at, chartArea.bottom);
        ctx.stroke();
        ctx.fillText('T', at, chartArea.top - 9);
      });
      ctx.restore();
    },
  };
}

function baseLine({ base, palette }: SeriesLook): Plugin<'line'> {
  return {
    id: 'baseLine',
    beforeDatasetsDraw({ ctx, chartArea, scales: { y } }) {
      if (base === null || !y || base < y.min || base > y.max) return;
      const at = Math.round(y.getPixelForValue(base)) + 0.5;
      ctx.save();
      ctx.strokeStyle = palette.ink;
      ctx.beginPath();
      ctx.moveTo(chartArea.left, at);
      ctx.lineTo(chartArea.right, at);
      ctx.stroke();
      ctx.restore();
    },
  };
}

/** Lines are named at their end, with their last value; names never overlap. */
function endLabels(lines: readonly Line[], { palette, lang, decimals }: SeriesLook): Plugin<'line'> {
  return {
    id: 'endLabels',
    afterDraw({ ctx, chartArea, scales: { y } }) {
      const ends = lines.flatMap(({ name, colour, values }) => {
        const last = values.findLast((value) => value !== null);
        return last == null ? [] : [{ name, colour, last, at: y?.getPixelForValue(last) ?? 0 }];
      });
      const places = spreadApart(
        ends.map(({ at }) => at),
        15,
        chartArea.top,
        chartArea.bottom,
      );
      ctx.save();
      ctx.textBaseline = 'middle';
      ctx.font = `600 11.5px ${CHART_FONT}`;
      ends.forEach(({ name, colour, last }, i) => {
        ctx.fillStyle = colour || palette.ink;
        ctx.textAlign = 'left';
        ctx.fillText(name, chartArea.right + 8, places[i] ?? 0);
        ctx.textAlign = 'right';
        ctx.fillText(formatNumber(last, decimals, lang), chartArea.right + LABELS - 4, places[i] ?? 0);
      });
      ctx.restore();
    },
  };
}
