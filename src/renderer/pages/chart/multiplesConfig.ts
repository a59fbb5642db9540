import type { TimePeriod } from '../../../core/model/period.ts';
import { formatNumber } from '../../parts/numbers.ts';
import type { ColumnHead, Series, SeriesPoint } from '../../../core/model/views.ts';
import { onCalendar } from '../../parts/calendar.ts';
import { baseOf, decimalsOf, periodShort } from '../../parts/figures.ts';
import { around, type Box, type Drawing, type Look, type Spot } from './drawing.ts';
import { fitted, painted, widthOf, type Shape } from './paint.ts';
import { exactLine, isUnsure, missingLine } from './valueText.ts';

const LEAST = { width: 118, height: 64 };
const HEAD = 17;

type Column = Omit<ColumnHead, 'timePeriod'>;
type Scale = { readonly low: number; readonly high: number };

/** A slope reads best in a panel a little wider than high. */
const SHAPE = 1.5;

/** Panels of one size in as many columns as give them the best shape, none narrower or lower than can be read where there is room. */
export function panelsIn(area: Box, count: number): readonly Box[] {
  const [width, height] = [area.right - area.left, area.bottom - area.top];
  const most = Math.max(1, Math.floor(width / LEAST.width));
  const sizes = Array.from({ length: most }, (_, i) => ({
    ...{ columns: i + 1, wide: width / (i + 1) },
    high: height / Math.max(1, Math.ceil(count / (i + 1))),
  }));
  const off = ({ wide, high }: (typeof sizes)[number]): number =>
    high < LEAST.height ? Infinity : Math.abs(Math.log(wide / high / SHAPE));
  const { columns, wide, high } = sizes.reduce((best, one) => (off(one) <= off(best) ? one : best));
  return Array.from({ length: count }, (_, i) => {
    const [left, top] = [area.left + (i % columns) * wide, area.top + Math.floor(i / columns) * high];
    return { left, top, right: left + wide - 12, bottom: top + high - 8 };
  });
}

/** One small line a place on one scale for all, the base as a thin line; a gap stays a gap, estimates are dashed. */
export function multiplesDrawing(
  series: readonly Series[],
  calendar: readonly TimePeriod[],
  column: Column,
  look: Look,
): Drawing {
  const lines = series.map(({ area, points }) => ({ area, points: onCalendar(points, calendar) }));
  const base = baseOf(column.basis);
  const values = lines.flatMap(({ points }) => points.flatMap((point) => (point?.value == null ? [] : [point.value])));
  const scale = {
    low: Math.min(...values, ...(base === null ? [] : [base])),
    high: Math.max(...values, ...(base === null ? [] : [base])),
  };
  return painted(
    (area) => {
      const panels = panelsIn(area, lines.length);
      const placed = lines.map(({ area: place, points }, i) => {
        const box = panels[i] ?? area;
        return {
          place,
          box,
          points: points.map((point, k) => ({
            point,
            at: spotIn(box, k, calendar.length, point?.value ?? null, scale),
          })),
        };
      });
      return {
        shapes: placed.flatMap(({ place, box, points }) =>
          panelShapes(place, box, points, { base, scale, column }, look),
        ),
        spots: placed.flatMap(({ place, box, points }) => spotsOf(place, box, points, calendar, column, look)),
      };
    },
    { top: 6 },
  );
}

type Placed = { readonly point: SeriesPoint | null; readonly at: readonly [number, number] | null };
type Place = Series['area'];

function spotIn(
  box: Box,
  index: number,
  count: number,
  value: number | null,
  { low, high }: Scale,
): readonly [number, number] | null {
  if (value === null) return null;
  const x = box.left + ((box.right - box.left) * index) / Math.max(count - 1, 1);
  return [x, box.bottom - ((value - low) / (high - low || 1)) * (box.bottom - box.top - HEAD)];
}

function panelShapes(
  place: Place,
  box: Box,
  points: readonly Placed[],
  { base, scale, column }: { base: number | null; scale: Scale; column: Column },
  { palette, chosen, t }: Look,
): Shape[] {
  const strong = chosen.includes(place.code);
  const last = points.findLast(({ at }) => at !== null);
  const value = last?.point?.value == null ? t.noBook : formatNumber(last.point.value, decimalsOf(column), t.numbers);
  const known = last?.point?.value != null;
  const name = fitted(place.name, box.right - box.left - (known ? widthOf(value) + 6 : 0), 11.5);
  const level = base === null ? null : spotIn(box, 0, 2, base, scale)?.[1];
  const colour = strong ? (palette.cat[0] ?? palette.ink) : palette.ink2;
  return [
    {
      kind: 'text',
      at: [box.left, box.top + 7],
      text: name,
      fill: strong ? palette.ink : palette.ink2,
      size: 11.5,
      weight: strong ? 600 : 400,
    },
    ...(known
      ? [{ kind: 'text', at: [box.right, box.top + 7], text: value, fill: palette.ink, align: 'right' } as const]
      : []),
    ...(level == null
      ? []
      : [
          {
            kind: 'line',
            points: [
              [box.left, level],
              [box.right, level],
            ],
            line: palette.lineStrong,
          } as const,
        ]),
    ...(known ? [] : [{ kind: 'hatch', box: { ...box, top: box.top + HEAD }, line: palette.none } as const]),
    ...strokes(points).map(({ from, to, dash }): Shape => ({
      kind: 'line',
      points: [from, to],
      line: colour,
      width: strong ? 1.8 : 1.2,
      dash,
    })),
    ...loose(points).map((at): Shape => ({ kind: 'dot', at, radius: 1.6, fill: colour })),
    ...(last?.at ? [{ kind: 'dot', at: last.at, radius: 2, fill: palette.accent } as const] : []),
  ];
}

/** The pieces of a line between neighbours that both have a figure; never through a gap. */
export function strokes(points: readonly Placed[]) {
  return points.flatMap(({ at, point }, i) => {
    const before = points[i - 1]?.at;
    return at && before ? [{ from: before, to: at, dash: isUnsure(point?.status) }] : [];
  });
}

/** Points without a neighbour on either side: they have no line and show as dots. */
const loose = (points: readonly Placed[]) =>
  points.flatMap(({ at }, i) => (at && !points[i - 1]?.at && !points[i + 1]?.at ? [at] : []));

function spotsOf(
  place: Place,
  box: Box,
  points: readonly Placed[],
  calendar: readonly TimePeriod[],
  column: Column,
  { t, lang }: Look,
): Spot[] {
  const spots = points.flatMap(({ point, at }, k): Spot[] => {
    const period = calendar[k];
    if (!at || !period || point?.value == null) return [];
    const title = `${place.name}, ${periodShort(period, lang)}`;
    return [
      {
        box: around(at[0], at[1], 3),
        title,
        lines: [exactLine(point.value, point.status, column, t, lang)],
        area: place.code,
      },
    ];
  });
  return spots.length > 0 ? spots : [{ box, title: place.name, lines: [missingLine(null, t)], area: place.code }];
}
