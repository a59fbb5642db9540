import type { ChartConfiguration, Plugin } from 'chart.js';
import { formatNumber } from '../../parts/numbers.ts';
import type { AreaValue, Facts, MissingArea } from '../../../core/model/views.ts';
import { baseOf, decimalsOf, missingMark } from '../../parts/figures.ts';
import type { Drawing, Drawn, Look, Spot } from './drawing.ts';
import { lineAt, markAt, over } from './marks.ts';
import type { Shape } from './paint.ts';
import { labelEdge, rowBox, rowLabels, type RowLabel } from './rowLabels.ts';
import { exactLine, isUnsure, missingLine } from './valueText.ts';
import { valueAxis } from './valueAxis.ts';

const HATCHED = 36;
type Place = Omit<AreaValue, 'value'> & { readonly value: number };
type Row = { readonly label: RowLabel; readonly place: Place | null; readonly missing: MissingArea | null };

/** Known places, highest first, as bars from the comparison base; names and values stand left of them. Places without a figure follow, hatched. */
export function rankedConfig(facts: Facts, look: Look): ChartConfiguration<'bar'> {
  const { palette, t } = look;
  const base = baseOf(facts.column.basis);
  const from = base ?? 0;
  const rows = rowsOf(facts, look);
  const { min, max } = reach(facts.known, from);
  const edge = labelEdge(rows.map(({ label }) => label));
  const national = base === null ? null : facts.national;
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ label }) => label.name),
      datasets: [
        {
          data: rows.map(({ place }): [number, number] | null => (place ? [from, place.value] : null)),
          backgroundColor: rows.map(({ place }) => (place ? barColour(place, base, look) : palette.bar)),
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
        x: valueAxis(min, max, look),
        y: { display: false },
      },
    },
    plugins: [
      rowLabels(
        rows.map(({ label }) => label),
        edge,
        look,
      ),
      lineAt('x', from, palette.ink),
      markAt(
        'country',
        national?.value ?? null,
        t.chart.country(formatNumber(national?.value ?? 0, 1, t.numbers)),
        palette,
      ),
      unsure(rows, look),
      hatched(rows, from, look),
    ],
  };
}

/** The ranking and what each of its rows says. */
export function rankedDrawing(facts: Facts, look: Look): Drawing {
  const rows = rowsOf(facts, look);
  const spots = (chart: Drawn): Spot[] =>
    rows.map(({ label, place, missing }, i) => ({
      box: rowBox(chart, i, rows.length),
      title: label.name,
      lines: place
        ? [
            exactLine(place.value, place.status, facts.column, look.t, look.lang),
            look.t.charts.rankOf(String(place.rank), String(facts.known.length)),
          ]
        : [missingLine(missing?.status ?? null, look.t)],
      area: label.area,
    }));
  return { config: rankedConfig(facts, look) as Drawing['config'], spots };
}

function rowsOf({ known, missing, column }: Facts, { t }: Look): Row[] {
  const decimals = decimalsOf(column);
  const label = (area: { code: string; name: string }, value: string): RowLabel => ({
    ...{ area: area.code, name: area.name, value },
  });
  return [
    ...known.map((place) => ({
      ...{ label: label(place.area, formatNumber(place.value, decimals, t.numbers)), place, missing: null },
    })),
    ...missing.map((one) => ({ label: label(one.area, missingMark(one.status)), place: null, missing: one })),
  ];
}

/** A little room beyond the longest bar on each side that has bars; none where there are none. */
function reach(known: readonly AreaValue[], base: number): { readonly min: number; readonly max: number } {
  const low = Math.min(base, ...known.map(({ value }) => value));
  const high = Math.max(base, ...known.map(({ value }) => value));
  const room = (high - low || 1) * 0.04;
  return { min: low < base ? low - room : low, max: high > base || low === high ? high + room : high };
}

function barColour({ value, area }: Place, base: number | null, { palette, chosen }: Look): string {
  const strong = chosen.includes(area.code);
  if (value < (base ?? 0)) return strong ? palette.downStrong : palette.down;
  return strong ? palette.upStrong : palette.up;
}

/** A short hatched piece at the base of a row without a figure. */
function hatched(rows: readonly Row[], base: number, { palette }: Look): Plugin<'bar'> {
  return over('hatched', ({ scales: { x, y }, chartArea }) => {
    const half = Math.min(((chartArea.bottom - chartArea.top) / rows.length) * 0.37, 12);
    const left = x?.getPixelForValue(base) ?? 0;
    return rows.flatMap(({ missing }, i): Shape[] => {
      const at = y?.getPixelForValue(i) ?? 0;
      const right = Math.min(left + HATCHED, chartArea.right);
      return missing
        ? [{ kind: 'hatch', box: { left, right, top: at - half, bottom: at + half }, line: palette.none }]
        : [];
    });
  });
}

/** Estimates and preliminary figures have a dashed edge, as they have in every badge and line. */
function unsure(rows: readonly Row[], { palette }: Look): Plugin<'bar'> {
  return over('unsure', (chart) =>
    chart.getDatasetMeta(0).data.flatMap((bar, i): Shape[] => {
      if (!isUnsure(rows[i]?.place?.status)) return [];
      const {
        x = 0,
        base = 0,
        y = 0,
        height = 0,
      } = bar.getProps(['x', 'base', 'y', 'height'], true) as Record<string, number>;
      const [top, bottom] = [y - height / 2, y + height / 2];
      return [
        {
          kind: 'box',
          box: { left: Math.min(x, base), right: Math.max(x, base), top, bottom },
          line: palette.ink2,
          dash: true,
        },
      ];
    }),
  );
}
