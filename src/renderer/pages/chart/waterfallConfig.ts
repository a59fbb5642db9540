import type { ChartConfiguration } from 'chart.js';
import type { Facts } from '../../../core/model/views.ts';
import { exactText } from '../../parts/figures.ts';
import { signed } from '../../parts/numbers.ts';
import type { Drawing, Drawn, Look, Spot, ValueTable } from './drawing.ts';
import { lineAt } from './marks.ts';
import { labelEdge, rowBox, rowLabels } from './rowLabels.ts';
import { valueAxis } from './valueAxis.ts';

const MOST = 14;

/** A step of the way from nothing to the growth of the whole, in percentage points. */
export type Step = {
  readonly area: string | null;
  readonly name: string;
  readonly points: number;
  readonly from: number;
  readonly total: boolean;
};

/** The largest contributions of places, the others together, what no place accounts for, and the growth of the whole. Null where any of it is not known. */
export function waterfallSteps({ known }: Facts, growth: number, { t }: Pick<Look, 't'>): readonly Step[] | null {
  const places = known.flatMap(({ area, contribution }) =>
    contribution === null ? [] : [{ area, points: contribution }],
  );
  if (places.length === 0) return null;
  const bySize = [...places].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const shown = bySize.slice(0, MOST).sort((a, b) => b.points - a.points);
  const others = bySize.slice(MOST);
  const sum = (some: readonly { readonly points: number }[]): number =>
    some.reduce((all, { points }) => all + points, 0);
  const left = growth - sum(places);
  const parts = [
    ...shown.map(({ area, points }) => ({ area: area.code, name: area.name, points })),
    ...(others.length > 0
      ? [{ area: null, name: t.charts.restNamed(String(others.length)), points: sum(others) }]
      : []),
    ...(Math.abs(left) > 0.005 ? [{ area: null, name: t.charts.rest, points: left }] : []),
  ];
  let at = 0;
  const steps = parts.map((part): Step => {
    const from = at;
    at += part.points;
    return { ...part, from, total: false };
  });
  return [...steps, { area: null, name: t.charts.growth, points: growth, from: 0, total: true }];
}

/** Each step starts where the one above it ends; the last row is the growth of the whole, from 0. */
export function waterfallConfig(steps: readonly Step[], look: Look): ChartConfiguration<'bar'> {
  const { palette, chosen } = look;
  const rows = steps.map(({ area, name, points }) => ({
    area: area ?? '',
    name,
    value: signed(points, 2, look.t.numbers),
  }));
  const edge = labelEdge(rows);
  const ends = steps.flatMap(({ from, points }) => [from, from + points]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = (high - low || 1) * 0.04;
  const colour = ({ area, points, total }: Step): string => {
    const strong = area !== null && chosen.includes(area);
    if (total) return palette.ink2;
    if (area === null) return palette.bar;
    return points < 0 ? (strong ? palette.downStrong : palette.down) : strong ? palette.upStrong : palette.up;
  };
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ name }) => name),
      datasets: [
        {
          data: steps.map(({ from, points }): [number, number] => [from, from + points]),
          backgroundColor: steps.map(colour),
          ...{ maxBarThickness: 24, barPercentage: 0.74, categoryPercentage: 1 },
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { left: edge + 8, right: 12, top: 6 } },
      scales: {
        x: valueAxis(low < 0 ? low - room : 0, high > 0 ? high + room : 0, look),
        y: { display: false },
      },
    },
    plugins: [rowLabels(rows, edge, look), lineAt('x', 0, palette.ink)],
  };
}

/** The steps and what each of them says. */
export function waterfallDrawing(steps: readonly Step[], look: Look): Drawing {
  const { t } = look;
  const spots = (chart: Drawn): Spot[] =>
    steps.map(({ area, name, points }, i) => ({
      ...{ box: rowBox(chart, i, steps.length), title: name },
      lines: [`${exactText(points, t.numbers)} ${t.charts.points}`],
      ...(area ? { area } : {}),
    }));
  return { config: waterfallConfig(steps, look) as Drawing['config'], spots };
}

/** The steps as a table. */
export const waterfallTable = (steps: readonly Step[], { t }: Pick<Look, 't'>): ValueTable => ({
  heads: [t.charts.area, t.charts.points],
  rows: steps.map(({ name, points }) => ({ name, cells: [exactText(points, t.numbers)] })),
});
