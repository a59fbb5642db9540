import type { ChartConfiguration } from 'chart.js';
import type { TimePeriod } from '../../../core/model/period.ts';
import type { Area } from '../../../core/model/area.ts';
import type { ObsStatus } from '../../../core/model/observation.ts';
import type { ColumnHead, Series } from '../../../core/model/views.ts';
import { onCalendar } from '../../parts/calendar.ts';
import { periodShort } from '../../parts/figures.ts';
import { around, type Drawing, type Drawn, type Look, type Spot, type ValueTable } from './drawing.ts';
import { over } from './marks.ts';
import type { Shape } from './paint.ts';
import { exactLine, isUnsure } from './valueText.ts';

type Column = Omit<ColumnHead, 'timePeriod'>;
type Place = { readonly rank: number; readonly of: number; readonly value: number; readonly status: ObsStatus };
/** The ranks of a place on a calendar, 1 = highest among the places with a figure; equal values share a rank. */
export type RankLine = { readonly area: Area; readonly places: readonly (Place | null)[] };

const LABELS = 150;
const RANKS = 26;

/** Ranks by unrounded values at each period, each time among the places that have a figure then. */
export function rankLines(series: readonly Series[], calendar: readonly TimePeriod[]): readonly RankLine[] {
  const lines = series.map(({ area, points }) => ({ area, points: onCalendar(points, calendar) }));
  const at = calendar.map((_period, k) => lines.flatMap(({ points }) => points[k]?.value ?? []));
  return lines.map(({ area, points }) => ({
    area,
    places: points.map((point, k): Place | null => {
      if (point?.value == null) return null;
      const { value, status } = point;
      const all = at[k] ?? [];
      return { rank: 1 + all.filter((other) => other > value).length, of: all.length, value, status };
    }),
  }));
}

/** Rank 1 stands on top. Chosen places have a colour, the others are grey; a period without a figure is a gap. */
export function bumpConfig(
  lines: readonly RankLine[],
  calendar: readonly TimePeriod[],
  look: Look,
): ChartConfiguration<'line'> {
  const { palette, lang } = look;
  const worst = Math.max(2, ...lines.flatMap(({ places }) => places.map((place) => place?.rank ?? 0)));
  return {
    type: 'line',
    data: {
      labels: calendar.map((period) => periodShort(period, lang)),
      datasets: lines.map(({ area, places }) => {
        const colour = colourOf(area.code, look);
        const strong = look.chosen.includes(area.code);
        return {
          label: area.name,
          data: places.map((place) => place?.rank ?? null),
          borderColor: colour,
          borderWidth: strong ? 2.4 : 1.2,
          order: strong ? 0 : 1,
          pointRadius: strong ? 3.5 : 2,
          pointBackgroundColor: places.map((place) => (isUnsure(place?.status) ? palette.surface : colour)),
          pointBorderColor: colour,
          spanGaps: false,
          tension: 0,
          segment: { borderDash: ({ p1DataIndex }) => (isUnsure(places[p1DataIndex]?.status) ? [5, 3] : undefined) },
        };
      }),
    },
    options: {
      layout: { padding: { right: LABELS, top: 6, left: RANKS } },
      scales: {
        x: { grid: { display: false }, border: { display: false }, ticks: { color: palette.ink3, maxRotation: 0 } },
        y: {
          ...{ reverse: true, min: 0.5, max: worst + 0.5 },
          ticks: { display: false },
          grid: { display: false },
          border: { display: false },
        },
      },
    },
    plugins: [ends(lines, look)],
  };
}

/** The lines of ranks and what each of their points says. */
export function bumpDrawing(
  lines: readonly RankLine[],
  calendar: readonly TimePeriod[],
  column: Column,
  look: Look,
): Drawing {
  const { t, lang } = look;
  const spots = ({ scales: { x, y } }: Drawn): Spot[] =>
    lines.flatMap(({ area, places }) =>
      places.flatMap((place, k): Spot[] => {
        const period = calendar[k];
        if (!place || !period) return [];
        const lines = [
          t.charts.rankOf(String(place.rank), String(place.of)),
          exactLine(place.value, place.status, column, t, lang),
        ];
        const box = around(x?.getPixelForValue(k) ?? 0, y?.getPixelForValue(place.rank) ?? 0);
        return [{ box, title: `${area.name}, ${periodShort(period, lang)}`, lines, area: area.code }];
      }),
    );
  return { config: bumpConfig(lines, calendar, look) as Drawing['config'], spots };
}

/** Ranks as a table: a place a row, a period a column, "3/28". */
export const bumpTable = (
  lines: readonly RankLine[],
  calendar: readonly TimePeriod[],
  { t, lang }: Pick<Look, 't' | 'lang'>,
): ValueTable => ({
  heads: [t.charts.area, ...calendar.map((period) => periodShort(period, lang))],
  rows: lines.map(({ area, places }) => ({
    ...{ name: area.name, cells: places.map((place) => (place ? `${place.rank}/${place.of}` : t.noBook)) },
  })),
});

function colourOf(code: string, { palette, chosen }: Look): string {
  const at = chosen.indexOf(code);
  return at < 0 ? palette.bar : (palette.cat[at % palette.cat.length] ?? palette.ink);
}

/**
 * Rank and name at the end of each line, the rank alone at its start; where rows are too narrow, of the chosen ones alone.
 * Places that share a rank share a line.
 */
function ends(lines: readonly RankLine[], look: Look) {
  const { palette, chosen } = look;
  return over<'line'>('ends', ({ scales: { x, y }, chartArea }) => {
    if (!x || !y) return [];
    const last = (lines[0]?.places.length ?? 1) - 1;
    const step = Math.abs(y.getPixelForValue(2) - y.getPixelForValue(1));
    const size = step < 13 ? 10 : 11.5;
    const sharingAt = (k: number): [number, RankLine[]][] => {
      const byRank = new Map<number, RankLine[]>();
      for (const line of lines) {
        const rank = line.places[k]?.rank;
        if (rank === undefined || (step < 11 && !chosen.includes(line.area.code))) continue;
        byRank.set(rank, [...(byRank.get(rank) ?? []), line]);
      }
      return [...byRank];
    };
    const told = (
      rank: number,
      sharing: readonly RankLine[],
      text: string,
      at: number,
      align: 'left' | 'right',
    ): Shape => {
      const strong = sharing.find(({ area }) => chosen.includes(area.code));
      return {
        kind: 'text',
        at: [at, y.getPixelForValue(rank)],
        text,
        fill: strong ? colourOf(strong.area.code, look) : palette.ink3,
        weight: strong ? 600 : 400,
        align,
        size,
      };
    };
    const { left, right } = chartArea;
    return [
      ...sharingAt(0).map(([rank, sharing]) => told(rank, sharing, String(rank), left - 8, 'right')),
      ...sharingAt(last).flatMap(([rank, sharing]) => [
        told(rank, sharing, String(rank), right + 24, 'right'),
        told(rank, sharing, sharing.map(({ area }) => area.name).join(', '), right + 31, 'left'),
      ]),
    ];
  });
}
