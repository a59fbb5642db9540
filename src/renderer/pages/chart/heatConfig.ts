import type { TimePeriod } from '../../../core/model/period.ts';
import { formatNumber } from '../../parts/numbers.ts';
import type { ColumnHead, Series, SeriesPoint } from '../../../core/model/views.ts';
import { onCalendar } from '../../parts/calendar.ts';
import { baseOf, decimalsOf, missingMark, periodShort } from '../../parts/figures.ts';
import type { Palette } from '../../parts/palette.ts';
import type { Box, Drawing, Look, Spot } from './drawing.ts';
import { fitted, painted, widthOf, type Shape } from './paint.ts';
import { exactLine, isUnsure, missingLine } from './valueText.ts';

const HEAD = 20;
const CLASSES = 3;
type Column = Omit<ColumnHead, 'timePeriod'>;

/** The shade of a value: three steps each way from the base, by the unrounded value; of levels, a third of all cells each. */
export function heatShade(
  base: number | null,
  all: readonly number[],
  palette: Palette,
): (value: number) => string | null {
  if (base === null) {
    const sorted = [...all].sort((a, b) => a - b);
    return (value) => {
      const below = sorted.filter((other) => other < value).length;
      return palette.seq[Math.min(CLASSES - 1, Math.floor((below / Math.max(sorted.length, 1)) * CLASSES))] ?? null;
    };
  }
  const [n3, n2, n1] = palette.heat.below;
  const [p1, p2, p3] = palette.heat.above;
  return (value) => {
    const away = value - base;
    if (away === 0) return null;
    if (away > 0) return (away >= 6 ? p3 : away >= 3 ? p2 : p1) ?? null;
    return (away <= -3 ? n3 : away <= -1.5 ? n2 : n1) ?? null;
  };
}

/** A place a row, a period a column: the value in its shade, hatched where there is none, a dashed edge where it is not final. */
export function heatDrawing(
  series: readonly Series[],
  calendar: readonly TimePeriod[],
  column: Column,
  look: Look,
): Drawing {
  const { palette, lang, t, chosen } = look;
  const rows = series.map((one) => ({ area: one.area, points: onCalendar(one.points, calendar) }));
  const values = rows.flatMap(({ points }) => points.flatMap((point) => (point?.value == null ? [] : [point.value])));
  const shade = heatShade(baseOf(column.basis), values, palette);
  const names = Math.max(88, ...rows.map(({ area }) => widthOf(area.name, 12) + 10));
  const cellAt = (area: Box, i: number, k: number): Box => {
    const wide = (area.right - area.left - names) / Math.max(calendar.length, 1);
    const high = (area.bottom - area.top - HEAD) / Math.max(rows.length, 1);
    const [left, top] = [area.left + names + k * wide, area.top + HEAD + i * high];
    return { left, top, right: left + wide - 1, bottom: top + high - 1 };
  };
  return painted((area) => ({
    shapes: [
      ...calendar.map((period, k): Shape => {
        const { left, right } = cellAt(area, 0, k);
        const text = fitted(periodShort(period, lang), right - left + 2);
        return {
          kind: 'text',
          at: [(left + right) / 2, area.top + HEAD / 2],
          text,
          fill: palette.ink3,
          align: 'center',
        };
      }),
      ...rows.flatMap(({ area: place, points }, i): Shape[] => {
        const { top, bottom } = cellAt(area, i, 0);
        const strong = chosen.includes(place.code);
        const look = { fill: strong ? palette.ink : palette.ink2, weight: strong ? (600 as const) : (400 as const) };
        return [
          { kind: 'text', at: [area.left, (top + bottom) / 2], text: place.name, size: 12, ...look },
          ...points.flatMap((point, k) => cellShapes(point, cellAt(area, i, k), shade, column, { palette, t })),
        ];
      }),
    ],
    spots: rows.flatMap(({ area: place, points }, i) =>
      points.map((point, k): Spot => {
        const period = calendar[k];
        const said =
          point?.value == null
            ? missingLine(point?.status ?? null, t)
            : exactLine(point.value, point.status, column, t, lang);
        const title = `${place.name}, ${period ? periodShort(period, lang) : ''}`;
        return { box: cellAt(area, i, k), title, lines: [said], area: place.code };
      }),
    ),
  }));
}

function cellShapes(
  point: SeriesPoint | null,
  box: Box,
  shade: (value: number) => string | null,
  column: Column,
  { palette, t }: Pick<Look, 'palette' | 't'>,
): Shape[] {
  const at = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  const text = (words: string): Shape => ({ kind: 'text', at, text: words, fill: palette.ink, align: 'center' });
  if (point?.value == null)
    return [{ kind: 'hatch', box, line: palette.none }, ...(point ? [text(missingMark(point.status))] : [])];
  const fill = shade(point.value);
  const words = formatNumber(point.value, decimalsOf(column), t.numbers);
  return [
    ...(fill ? [{ kind: 'box', box, fill } as const] : []),
    ...(isUnsure(point.status) ? [{ kind: 'box', box, line: palette.ink3, dash: true } as const] : []),
    ...(widthOf(words) < box.right - box.left ? [text(words)] : []),
  ];
}
