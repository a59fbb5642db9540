import type { ChartConfiguration, Plugin } from 'chart.js';
import { formatNumber } from '../../parts/numbers.ts';
import type { TimePeriod } from '../../../core/model/period.ts';
import type { Facts } from '../../../core/model/views.ts';
import { exactText, periodShort } from '../../parts/figures.ts';
import type { Drawing, Drawn, Look, Spot, ValueTable } from './drawing.ts';
import { over } from './marks.ts';
import type { Shape } from './paint.ts';
import { spreadApart } from './spreadApart.ts';
import { isUnsure } from './valueText.ts';
import type { Words } from '../../text/vi.ts';

const NAMED = 4;
const LABELS = 196;
/** Sequential steps from the largest part down, far enough apart to be told from each other. */
const STEPS = [5, 3, 2, 1, 0];

/** One part of the whole through some periods, in percent; null where it has no figure. */
export type SharePart = {
  /** The code of its place or item; null where it has none of its own. */
  readonly area: string | null;
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly unsure: readonly boolean[];
};

/** The whole at each period in parts: the places named, the other known ones together, and what is not named or not known. */
export function sharesOf(all: readonly Facts[], named: readonly string[] | null, t: Words): readonly SharePart[] {
  const last = all.at(-1);
  if (!last) return [];
  const codes = named ?? last.known.slice(0, NAMED).map(({ area }) => area.code);
  const own = (facts: Facts, code: string) => facts.known.find(({ area }) => area.code === code);
  const parts = codes.flatMap((code): SharePart[] => {
    const name = all.flatMap(({ known }) => known).findLast(({ area }) => area.code === code)?.area.name;
    if (name === undefined) return [];
    const values = all.map((facts) => own(facts, code)?.share ?? null);
    return [{ area: code, name, values, unsure: all.map((facts) => isUnsure(own(facts, code)?.status)) }];
  });
  const others = all.map(({ known }) =>
    known.filter(({ area, share }) => share !== null && !codes.includes(area.code)),
  );
  const rest = others.map((known) => known.reduce((sum, { share }) => sum + (share ?? 0), 0));
  const left = all.map(
    (_facts, i) => 100 - (rest[i] ?? 0) - parts.reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
  );
  const sure = all.map(() => false);
  const count = Math.max(0, ...others.map(({ length }) => length));
  return [
    ...parts.sort((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0)),
    ...(count > 0
      ? [{ area: null, name: t.charts.restNamed(String(others.at(-1)?.length ?? count)), values: rest, unsure: sure }]
      : []),
    ...(left.some((share) => share > 0.05) ? [{ area: null, name: t.charts.unnamed, values: left, unsure: sure }] : []),
  ];
}

/** Columns of 100 % side by side, a period a column; parts are named at the right, beside the last column. */
export function sharesConfig(
  periods: readonly TimePeriod[],
  parts: readonly SharePart[],
  look: Look,
): ChartConfiguration<'bar'> {
  const { palette, lang } = look;
  return {
    type: 'bar',
    data: {
      labels: periods.map((period) => periodShort(period, lang)),
      datasets: parts.map((part, i) => ({
        label: part.name,
        data: part.values.map((value) => (value === null ? null : Math.max(0, value))),
        backgroundColor: partColour(parts, i, look),
        borderColor: palette.surface,
        borderWidth: { top: 1 },
        maxBarThickness: 90,
        categoryPercentage: 0.86,
        barPercentage: 1,
      })),
    },
    options: {
      layout: { padding: { right: LABELS, top: 8 } },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette.ink3, maxRotation: 0 },
        },
        y: {
          ...{ stacked: true, min: 0, max: 100 },
          ticks: { color: palette.ink3, stepSize: 25, callback: (value) => `${value}%` },
          grid: { color: palette.grid, drawTicks: false },
          border: { display: false },
        },
      },
    },
    plugins: [valuesInside(parts, look), names(parts, look)],
  };
}

/** The columns and what each of their parts says. */
export function sharesDrawing(periods: readonly TimePeriod[], parts: readonly SharePart[], look: Look): Drawing {
  const { t, lang } = look;
  const spots = ({ scales: { x, y }, chartArea }: Drawn): Spot[] => {
    const half = Math.min(45, ((chartArea.right - chartArea.left) / periods.length) * 0.43);
    return periods.flatMap((period, i) => {
      let sum = 0;
      return parts.flatMap(({ area, name, values }): Spot[] => {
        const value = values[i];
        if (value == null || value <= 0) return [];
        const [bottom, top] = [sum, (sum += value)].map((at) => y?.getPixelForValue(at) ?? 0) as [number, number];
        const at = x?.getPixelForValue(i) ?? 0;
        const said = {
          title: `${name}, ${periodShort(period, lang)}`,
          lines: [`${exactText(value, t.numbers)}%`],
        };
        return [{ box: { left: at - half, right: at + half, top, bottom }, ...said, ...(area ? { area } : {}) }];
      });
    });
  };
  return { config: sharesConfig(periods, parts, look) as Drawing['config'], spots };
}

/** The shares as a table: a part a row, a period a column. */
export function sharesTable(
  periods: readonly TimePeriod[],
  parts: readonly SharePart[],
  { t, lang }: Pick<Look, 't' | 'lang'>,
  stub: string = t.charts.area,
): ValueTable {
  return {
    heads: [stub, ...periods.map((period) => `${periodShort(period, lang)}, %`)],
    rows: parts.map(({ name, values }) => ({
      ...{ name, cells: values.map((value) => (value === null ? t.status.O : exactText(value, t.numbers))) },
    })),
  };
}

/** Steps from the largest part down; what has no name of its own is grey. */
function partColour(parts: readonly SharePart[], index: number, { palette }: Look): string {
  const part = parts[index];
  if (part?.area) return palette.seq[STEPS[index] ?? 0] ?? palette.bar;
  return index === parts.findIndex(({ area }) => area === null) ? palette.bar : palette.grid;
}

function valuesInside(parts: readonly SharePart[], { palette, t }: Look): Plugin<'bar'> {
  return over('valuesInside', (chart) =>
    parts.flatMap((part, p) =>
      chart.getDatasetMeta(p).data.flatMap((bar, i): Shape[] => {
        const value = part.values[i];
        const {
          x = 0,
          y = 0,
          base = 0,
          width = 0,
        } = bar.getProps(['x', 'y', 'base', 'width'], true) as Record<string, number>;
        if (value == null || value <= 0) return [];
        const box = { left: x - width / 2, right: x + width / 2, top: y, bottom: base };
        const edge: Shape[] = part.unsure[i] ? [{ kind: 'box', box, line: palette.ink2, dash: true }] : [];
        if (base - y < 15 || width < 30) return edge;
        const text = formatNumber(value, 1, t.numbers);
        return [
          ...edge,
          {
            kind: 'text',
            at: [x, (y + base) / 2],
            text,
            fill: p === 0 ? palette.surface : palette.ink,
            align: 'center',
          },
        ];
      }),
    ),
  );
}

function names(parts: readonly SharePart[], { palette, chosen }: Look): Plugin<'bar'> {
  return over('names', (chart) => {
    const last = (parts[0]?.values.length ?? 0) - 1;
    const ends = parts.flatMap((part, p) => {
      const bar = chart.getDatasetMeta(p).data[last]?.getProps(['y', 'base', 'x', 'width'], true) as
        Record<string, number> | undefined;
      return bar && (part.values[last] ?? 0) > 0 ? [{ part, bar, at: ((bar['y'] ?? 0) + (bar['base'] ?? 0)) / 2 }] : [];
    });
    const places = spreadApart(
      ends.map(({ at }) => at),
      15,
      chart.chartArea.top,
      chart.chartArea.bottom,
    );
    return ends.flatMap(({ part, bar, at }, i): Shape[] => {
      const edge = (bar['x'] ?? 0) + (bar['width'] ?? 0) / 2;
      const strong = part.area !== null && chosen.includes(part.area);
      const place = places[i] ?? 0;
      return [
        {
          kind: 'line',
          points: [
            [edge + 2, at],
            [edge + 8, place],
          ],
          line: palette.lineStrong,
        },
        {
          kind: 'text',
          at: [edge + 11, place],
          text: part.name,
          fill: palette.ink,
          weight: strong ? 600 : 400,
          size: 11.5,
        },
      ];
    });
  });
}
