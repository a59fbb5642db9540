import type { ChartConfiguration } from 'chart.js';
import { formatNumber } from '../../parts/numbers.ts';
import type { AreaValue, Facts } from '../../../core/model/views.ts';
import { baseOf, decimalsOf } from '../../parts/figures.ts';
import { tickText } from './axisText.ts';
import { around, type Drawing, type Drawn, type Look, type Spot } from './drawing.ts';
import { lineAt, markAt, over } from './marks.ts';
import type { Shape } from './paint.ts';
import { placedNames } from './placedNames.ts';
import { exactLine, isUnsure } from './valueText.ts';

const BINS = 14;
const RADIUS = 6.5;

/** A place at its exact value, as many steps up as there are others near it. */
export type Stacked = { readonly place: AreaValue; readonly step: number };

/** Dots over an axis: each at its own value, piled up where several fall into the same fourteenth of the range. */
export function stackedDots(known: readonly AreaValue[]): readonly Stacked[] {
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const width = (high - low) / BINS || 1;
  const piles = new Map<number, number>();
  return [...known]
    .sort((a, b) => a.value - b.value)
    .map((place) => {
      const bin = Math.floor((place.value - low) / width);
      const step = (piles.get(bin) ?? 0) + 1;
      piles.set(bin, step);
      return { place, step };
    });
}

/** A dot a province, hollow where the figure is not final; the median and the country as named lines. */
export function distributionConfig(facts: Facts, look: Look): ChartConfiguration<'scatter'> {
  const { palette, chosen, t } = look;
  const dots = stackedDots(facts.known);
  const base = baseOf(facts.column.basis);
  const colours = dots.map(({ place: { area, value } }) => {
    const strong = chosen.includes(area.code);
    if (value < (base ?? 0)) return strong ? palette.downStrong : palette.down;
    return strong ? palette.upStrong : palette.up;
  });
  const decimals = decimalsOf(facts.column);
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: dots.map(({ place, step }) => ({ x: place.value, y: step })),
          pointBackgroundColor: dots.map(({ place }, i) =>
            isUnsure(place.status) ? palette.surface : (colours[i] ?? palette.bar),
          ),
          pointBorderColor: dots.map(({ place }, i) =>
            chosen.includes(place.area.code) ? palette.ink : (colours[i] ?? palette.bar),
          ),
          pointBorderWidth: 1.6,
          pointRadius: RADIUS,
        },
      ],
    },
    options: {
      layout: { padding: { left: 12, right: 40, top: 22 } },
      scales: {
        x: {
          grace: '4%',
          ticks: {
            color: palette.ink3,
            maxTicksLimit: 9,
            callback: (v, _i, ticks) => tickText(Number(v), ticks, t.numbers),
          },
          grid: { color: palette.grid, drawTicks: false },
          border: { color: palette.lineStrong },
        },
        y: { display: false, min: 0.2, max: 0.8 + Math.max(3, ...dots.map(({ step }) => step)) },
      },
    },
    plugins: [
      lineAt('x', base, palette.ink),
      markAt(
        'median',
        facts.median,
        facts.median === null ? '' : t.charts.median(formatNumber(facts.median, decimals, t.numbers)),
        palette,
      ),
      names(dots, [base, facts.median], look),
    ],
  };
}

/** The dots and what each of them says. */
export function distributionDrawing(facts: Facts, look: Look): Drawing {
  const dots = stackedDots(facts.known);
  const { t, lang } = look;
  const spots = ({ scales: { x, y } }: Drawn): Spot[] =>
    dots.map(({ place, step }) => ({
      box: around(x?.getPixelForValue(place.value) ?? 0, y?.getPixelForValue(step) ?? 0, RADIUS),
      ...{ title: place.area.name, area: place.area.code },
      lines: [
        exactLine(place.value, place.status, facts.column, t, lang),
        t.charts.rankOf(String(place.rank), String(facts.known.length)),
      ],
    }));
  return { config: distributionConfig(facts, look) as Drawing['config'], spots };
}

/** In a drawing as high as this there is room for the names of all places that find some. */
const ROOMY = 280;

/** The chosen places and both ends are named first; in a low drawing the others when asked. */
function names(dots: readonly Stacked[], marked: readonly (number | null)[], { palette, chosen }: Look) {
  return over<'scatter'>('names', ({ scales: { x, y }, chartArea }) => {
    const points = dots.map(({ place, step }, i) => ({
      ...{ name: place.area.name, x: x?.getPixelForValue(place.value) ?? 0, y: y?.getPixelForValue(step) ?? 0 },
      first: chosen.includes(place.area.code),
      end: i === 0 || i === dots.length - 1,
    }));
    const rank = ({ first, end }: (typeof points)[number]): number => (first ? 2 : end ? 1 : 0);
    const all = [...points].sort((a, b) => rank(b) - rank(a));
    const asked = chartArea.bottom - chartArea.top < ROOMY ? all.filter((one) => rank(one) > 0) : all;
    const walls = marked.flatMap((value) => {
      const at = value === null ? undefined : x?.getPixelForValue(value);
      return at === undefined ? [] : [{ ...chartArea, left: at - 1, right: at + 1 }];
    });
    return placedNames(asked, points, chartArea, walls, RADIUS).map(({ name, at, first }): Shape => {
      return {
        kind: 'text',
        at,
        text: name,
        fill: first ? palette.ink : palette.ink2,
        weight: first ? 600 : 400,
        halo: palette.surface,
      };
    });
  });
}
