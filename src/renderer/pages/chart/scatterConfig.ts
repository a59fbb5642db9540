import type { ChartConfiguration } from 'chart.js';
import type { Area } from '../../../core/model/area.ts';
import type { AreaValue, ColumnHead, Facts } from '../../../core/model/views.ts';
import { baseOf } from '../../parts/figures.ts';
import { tickText } from './axisText.ts';
import { around, type Drawing, type Drawn, type Look, type Spot } from './drawing.ts';
import { lineAt, over } from './marks.ts';
import type { Shape } from './paint.ts';
import { placedNames } from './placedNames.ts';
import { exactLine, isUnsure } from './valueText.ts';

/** A place with both indicators. */
export type Both = { readonly area: Area; readonly x: AreaValue; readonly y: AreaValue };

/** The places that have a figure in both answers, and those that have it in one only. */
export function bothOf(x: Facts, y: Facts): { readonly both: readonly Both[]; readonly alone: readonly Area[] } {
  const other = new Map(y.known.map((one) => [one.area.code, one]));
  const both = x.known.flatMap((one): Both[] => {
    const match = other.get(one.area.code);
    return match ? [{ area: one.area, x: one, y: match }] : [];
  });
  const codes = new Set(both.map(({ area }) => area.code));
  const alone = [...x.known, ...y.known].map(({ area }) => area).filter(({ code }) => !codes.has(code));
  return { both, alone: [...new Map(alone.map((area) => [area.code, area])).values()] };
}

/** A dot a place, hollow where either figure is not final; lines at the bases; names where there is room, the chosen and the outermost first. */
export function scatterConfig(
  both: readonly Both[],
  x: ColumnHead,
  y: ColumnHead,
  look: Look,
): ChartConfiguration<'scatter'> {
  const { palette, lang, chosen } = look;
  const isChosen = ({ area }: Both): boolean => chosen.includes(area.code);
  const colours = both.map((one) => (isChosen(one) ? (palette.cat[0] ?? palette.ink) : palette.ink3));
  const unsure = both.map((one) => isUnsure(one.x.status) || isUnsure(one.y.status));
  const axis = (column: ColumnHead) => ({
    grace: '6%',
    title: { display: true, text: column.measureName[lang], color: palette.ink2, font: { size: 11 } },
    ticks: {
      color: palette.ink3,
      padding: 7,
      maxTicksLimit: 7,
      callback: (v: string | number, _i: number, ticks: { value: number }[]) =>
        tickText(Number(v), ticks, look.t.numbers),
    },
    grid: { color: palette.grid, drawTicks: false },
    border: { display: false },
  });
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: both.map((one) => ({ x: one.x.value, y: one.y.value })),
          pointBackgroundColor: colours.map((colour, i) => (unsure[i] ? palette.surface : colour)),
          pointBorderColor: colours,
          pointBorderWidth: 1.6,
          pointRadius: both.map((one) => (isChosen(one) ? 5 : 3.5)),
        },
      ],
    },
    options: { layout: { padding: { right: 24, top: 10 } }, scales: { x: axis(x), y: axis(y) } },
    plugins: [
      lineAt('x', baseOf(x.basis), palette.ink),
      lineAt('y', baseOf(y.basis), palette.ink),
      names(both, [baseOf(x.basis), baseOf(y.basis)], look),
    ],
  };
}

/** The dots and what each of them says. */
export function scatterDrawing(both: readonly Both[], x: ColumnHead, y: ColumnHead, look: Look): Drawing {
  const { t, lang } = look;
  const said = (one: AreaValue, column: ColumnHead): string =>
    `${column.measureName[lang]}: ${exactLine(one.value, one.status, column, t, lang)}`;
  const spots = ({ scales }: Drawn): Spot[] =>
    both.map((one) => ({
      box: around(scales['x']?.getPixelForValue(one.x.value) ?? 0, scales['y']?.getPixelForValue(one.y.value) ?? 0),
      ...{ title: one.area.name, lines: [said(one.x, x), said(one.y, y)], area: one.area.code },
    }));
  return { config: scatterConfig(both, x, y, look) as Drawing['config'], spots };
}

function names(both: readonly Both[], [bx, by]: readonly (number | null)[], { palette, chosen }: Look) {
  return over<'scatter'>('names', ({ scales: { x, y }, chartArea }) => {
    const middle = [(chartArea.left + chartArea.right) / 2, (chartArea.top + chartArea.bottom) / 2] as const;
    const points = both.map((one) => ({
      ...{ name: one.area.name, x: x?.getPixelForValue(one.x.value) ?? 0, y: y?.getPixelForValue(one.y.value) ?? 0 },
      first: chosen.includes(one.area.code),
    }));
    const far = ({ x: px, y: py }: { x: number; y: number }): number => Math.hypot(px - middle[0], py - middle[1]);
    const walls = [
      ...(bx == null || !x
        ? []
        : [{ ...chartArea, left: x.getPixelForValue(bx) - 1, right: x.getPixelForValue(bx) + 1 }]),
      ...(by == null || !y
        ? []
        : [{ ...chartArea, top: y.getPixelForValue(by) - 1, bottom: y.getPixelForValue(by) + 1 }]),
    ];
    const order = [...points].sort((a, b) => Number(b.first) - Number(a.first) || far(b) - far(a));
    return placedNames(order, points, chartArea, walls).map(({ name, at, first }): Shape => {
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
