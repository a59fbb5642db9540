import type { ChartConfiguration, Plugin } from 'chart.js';
import { formatNumber } from '../../parts/numbers.ts';
import type { TimePeriod } from '../../../core/model/period.ts';
import type { Series, SeriesAnswer } from '../../../core/model/views.ts';
import { isTet } from '../../../core/statistics/lunar.ts';
import { onCalendar } from '../../parts/calendar.ts';
import { CHART_FONT } from '../../parts/chartFont.ts';
import { periodShort, placeName } from '../../parts/figures.ts';
import type { Palette } from '../../parts/palette.ts';
import { axisText, tickText } from './axisText.ts';
import { around, type Drawing, type Drawn, type Look, type Spot, type ValueTable } from './drawing.ts';
import { lineAt } from './marks.ts';
import { paint, type Shape } from './paint.ts';
import { spreadApart } from './spreadApart.ts';
import { exactLine, isUnsure, missingLine, valueCell } from './valueText.ts';

export type SeriesLook = Look & {
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
    return { name: placeName(one.area, look.t), colour, values: points.map((point) => point?.value ?? null) };
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
          borderDash: ({ p1DataIndex }) => (isUnsure(points[p1DataIndex]?.status) ? [5, 3] : undefined),
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
            callback: (v, _i, ticks) => tickText(Number(v), ticks, look.t.numbers),
          },
          grid: { color: palette.grid, drawTicks: false },
          border: { display: false },
        },
      },
    },
    plugins: [
      tetLines(calendar, palette),
      breakLines(breaksOf(series, calendar), look),
      lineAt('y', look.base, palette.ink),
      endLabels(drawn, look),
    ],
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

/** A place on the calendar before which a line means something else: other borders, or another base year, which is then named. */
export type Break = { readonly at: number; readonly baseYear: number | null };

/** Where a line passes from figures that are combined from other places to published ones or back, or to another base year. */
export function breaksOf(series: readonly Series[], calendar: readonly TimePeriod[]): readonly Break[] {
  const found = series.flatMap(({ points }) => {
    const known = onCalendar(points, calendar).flatMap((point, at) => (point?.value == null ? [] : [{ point, at }]));
    return known.flatMap(({ point, at }, i): Break[] => {
      const before = known[i - 1]?.point;
      if (!before) return [];
      const { baseYear } = point;
      const named = known.slice(0, i).findLast((one) => one.point?.baseYear !== undefined)?.point?.baseYear;
      if (baseYear !== undefined && (named ?? baseYear) !== baseYear) return [{ at, baseYear }];
      return (before.derived ?? false) !== (point.derived ?? false) ? [{ at, baseYear: null }] : [];
    });
  });
  return [...new Map(found.map((one) => [`${one.at} ${one.baseYear}`, one])).values()].sort((a, b) => a.at - b.at);
}

/** A strong upright line between two periods, named over the plot. */
function breakLines(breaks: readonly Break[], { palette, t }: SeriesLook): Plugin<'line'> {
  return {
    id: 'breakLines',
    beforeDatasetsDraw({ ctx, chartArea, scales: { x } }) {
      paint(
        ctx,
        breaks.flatMap(({ at: index, baseYear }): Shape[] => {
          const at = ((x?.getPixelForValue(index) ?? 0) + (x?.getPixelForValue(index - 1) ?? 0)) / 2;
          const points = [[at, chartArea.top] as const, [at, chartArea.bottom] as const];
          return [
            { kind: 'line', points, line: palette.ink2, width: 2 },
            {
              kind: 'text',
              at: [at + 5, chartArea.top + 7],
              text: baseYear === null ? t.charts.breakBorders : t.charts.breakBase(String(baseYear)),
              fill: palette.ink2,
              size: 10,
            },
          ];
        }),
      );
    },
  };
}

/** The lines and what each of their points says. */
export function seriesDrawing(
  { column }: SeriesAnswer,
  series: readonly Series[],
  calendar: readonly TimePeriod[],
  look: SeriesLook,
): Drawing {
  const { t, lang } = look;
  const spots = ({ scales: { x, y } }: Drawn): Spot[] =>
    series.flatMap(({ area, points }) =>
      onCalendar(points, calendar).flatMap((point, i): Spot[] => {
        if (point?.value == null) return [];
        const where = around(x?.getPixelForValue(i) ?? 0, y?.getPixelForValue(point.value) ?? 0);
        const combined = point.derived ? [t.table.combined] : [];
        const said = [exactLine(point.value, point.status, column, t, lang), ...combined];
        const title = `${placeName(area, t)}, ${periodShort(point.timePeriod, lang)}`;
        return [{ box: where, title, lines: said, area: area.code }];
      }),
    );
  return { config: seriesConfig(series, calendar, look) as Drawing['config'], spots };
}

/** All points of the lines as a table: a period a row, a place a column. */
export function seriesTable(
  series: readonly Series[],
  calendar: readonly TimePeriod[],
  { t, lang }: Pick<Look, 't' | 'lang'>,
): ValueTable {
  const lines = series.map(({ points }) => onCalendar(points, calendar));
  return {
    heads: [t.charts.period, ...series.map(({ area }) => placeName(area, t))],
    rows: calendar.map((period, i) => ({
      name: periodShort(period, lang),
      cells: lines.map((line) => {
        const point = line[i];
        if (!point) return t.noBook;
        return point.value === null ? missingLine(point.status, t) : valueCell(point.value, point.status, t);
      }),
    })),
  };
}

/** Lines are named at their end, with their last value; names never overlap. */
function endLabels(lines: readonly Line[], { palette, t, decimals }: SeriesLook): Plugin<'line'> {
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
        ctx.fillText(formatNumber(last, decimals, t.numbers), chartArea.right + LABELS - 4, places[i] ?? 0);
      });
      ctx.restore();
    },
  };
}
