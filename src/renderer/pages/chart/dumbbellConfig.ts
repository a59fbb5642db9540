import type { ChartConfiguration } from 'chart.js';
import { formatNumber } from '../../parts/numbers.ts';
import type { Area } from '../../../core/model/area.ts';
import type { ObsStatus } from '../../../core/model/observation.ts';
import type { Facts } from '../../../core/model/views.ts';
import { baseOf, decimalsOf, missingMark, periodShort } from '../../parts/figures.ts';
import type { Drawing, Drawn, Look, Spot } from './drawing.ts';
import { lineAt, over } from './marks.ts';
import type { Shape } from './paint.ts';
import { labelEdge, rowBox, rowLabels, type RowLabel } from './rowLabels.ts';
import { exactLine, isUnsure, missingLine } from './valueText.ts';
import { valueAxis } from './valueAxis.ts';

type Figure = { readonly value: number | null; readonly status: ObsStatus | null; readonly key: string | null };
/** A place at two times. */
export type Pair = { readonly area: Area; readonly now: Figure; readonly then: Figure };

/** Every place of both answers, highest now first; those without a figure now stand last. */
export function pairsOf(now: Facts, then: Facts): readonly Pair[] {
  const found = (facts: Facts, code: string): Figure => {
    const known = facts.known.find(({ area }) => area.code === code);
    const missing = facts.missing.find(({ area }) => area.code === code);
    return known ?? { value: null, status: missing?.status ?? null, key: missing?.key ?? null };
  };
  return [...now.known, ...now.missing].map(({ area }) => ({
    ...{ area, now: found(now, area.code), then: found(then, area.code) },
  }));
}

/** The pairs that moved most, and the chosen ones, in the order that they came in. */
export function mostMoved(pairs: readonly Pair[], count: number, chosen: readonly string[]): readonly Pair[] {
  const moved = ({ now, then }: Pair): number =>
    now.value === null || then.value === null ? -1 : Math.abs(now.value - then.value);
  const most = new Set([...pairs].sort((a, b) => moved(b) - moved(a)).slice(0, count));
  return pairs.filter((pair) => most.has(pair) || chosen.includes(pair.area.code));
}

/** Hollow = then, filled = now, a bar between them in the colour of the direction. A figure that is missing leaves its dot out. */
export function dumbbellConfig(pairs: readonly Pair[], column: Facts['column'], look: Look): ChartConfiguration<'bar'> {
  const { palette } = look;
  const labels = labelsOf(pairs, column, look);
  const edge = labelEdge(labels);
  const { min, max } = range(pairs, baseOf(column.basis));
  return {
    type: 'bar',
    data: {
      labels: labels.map(({ name }) => name),
      datasets: [
        {
          data: pairs.map(({ now, then }): [number, number] | null =>
            now.value === null || then.value === null ? null : [then.value, now.value],
          ),
          backgroundColor: pairs.map((pair) => colourOf(pair, look, false)),
          barThickness: 3,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { left: edge + 16, right: 12, top: 6 } },
      scales: {
        x: valueAxis(min, max, look),
        y: { display: false },
      },
    },
    plugins: [rowLabels(labels, edge, look), lineAt('x', baseOf(column.basis), palette.ink), dots(pairs, look)],
  };
}

/** The dumbbells and what each of them says. */
export function dumbbellDrawing(pairs: readonly Pair[], now: Facts, then: Facts, look: Look): Drawing {
  const { t, lang } = look;
  const said = ({ value, status }: Figure, { column }: Facts): string =>
    `${periodShort(column.timePeriod, lang)}: ${value === null ? missingLine(status, t) : exactLine(value, status ?? 'A', column, t, lang)}`;
  const spots = (chart: Drawn): Spot[] =>
    pairs.map((pair, i) => ({
      ...{ box: rowBox(chart, i, pairs.length), title: pair.area.name, area: pair.area.code },
      lines: [said(pair.now, now), said(pair.then, then)],
    }));
  return { config: dumbbellConfig(pairs, now.column, look) as Drawing['config'], spots };
}

function labelsOf(pairs: readonly Pair[], column: Facts['column'], { t }: Look): RowLabel[] {
  const decimals = decimalsOf(column);
  return pairs.map(({ area, now: { value, status } }) => ({
    ...{ area: area.code, name: area.name },
    value: value === null ? missingMark(status) || '…' : formatNumber(value, decimals, t.numbers),
  }));
}

function colourOf({ area, now, then }: Pair, { palette, chosen }: Look, strong: boolean): string {
  if (now.value === null || then.value === null || now.value === then.value) return palette.ink3;
  const bold = strong || chosen.includes(area.code);
  if (now.value > then.value) return bold ? palette.upStrong : palette.up;
  return bold ? palette.downStrong : palette.down;
}

function range(pairs: readonly Pair[], base: number | null): { readonly min: number; readonly max: number } {
  const values = pairs.flatMap(({ now, then }) => [now.value, then.value]).filter((value) => value !== null);
  const all = base === null ? values : [...values, base];
  const [low, high] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 1];
  const room = (high - low || 1) * 0.04;
  return { min: low - room, max: high + room };
}

function dots(pairs: readonly Pair[], look: Look) {
  const { palette } = look;
  return over<'bar'>('dots', ({ scales: { x, y } }) =>
    pairs.flatMap((pair, i): Shape[] => {
      const at = (value: number): [number, number] => [x?.getPixelForValue(value) ?? 0, y?.getPixelForValue(i) ?? 0];
      const { now, then } = pair;
      const colour = colourOf(pair, look, true);
      return [
        ...(then.value === null ? [] : [dot(at(then.value), palette.surface, palette.ink3)]),
        ...(now.value === null
          ? []
          : isUnsure(now.status)
            ? [dot(at(now.value), palette.surface, colour), { ...dot(at(now.value), colour, colour), radius: 1.6 }]
            : [dot(at(now.value), colour, colour)]),
      ];
    }),
  );
}

const dot = (at: readonly [number, number], fill: string, line: string) =>
  ({ kind: 'dot', at, radius: 3.6, fill, line }) as const;
