import { columnLetters } from '../model/address.ts';
import type { Lang } from '../model/text.ts';
import { fixed, refTo, type ChartPlan, type ChartSeries } from '../workbook/writeBook.ts';
import type { ChartBookView } from './chartBook.ts';
import { FIRST_ROW } from './chartSides.ts';
import { ABOVE, BELOW, LEVEL, REST } from './look.ts';
import { sideWords } from './words.ts';

/** Distinct without colour sight, dark enough for print. */
const COLORS = [LEVEL, 'C27C12', '5F0021', '8D8C7E', '4B5202', 'B277B7', '429D51', '50025B'];
const HEAD = FIRST_ROW - 1;
/** Small charts side by side, each of so many columns and rows of the sheet. */
export const PANELS = { across: 5, wide: 5, high: 9 } as const;

/** Where a chart finds its cells: the sheet of values, how many columns were computed beside them, and the format of the values. */
export type Placed = { readonly sheet: string; readonly sides: number; readonly format: string };
type Corners = Pick<ChartPlan, 'from' | 'to'>;

/** The native chart of a view; of panels, one a row. None of cells that are shaded. */
export function chartPlans(view: ChartBookView, placed: Placed, corners: Corners, lang: Lang): readonly ChartPlan[] {
  if (view.form === 'heat') return [];
  if (view.form === 'panels') return panels(view, placed);
  if (view.form === 'ranks') return [{ ...ranks(view, placed), ...corners }];
  return [{ ...(view.form === 'steps' ? steps(view, placed) : plain(view, placed, view.form, lang)), ...corners }];
}

type Uncornered = Omit<ChartPlan, 'from' | 'to'>;

const columnRange = (view: ChartBookView, { sheet }: Placed, column: number): string => {
  const letters = columnLetters(column);
  return refTo(sheet, fixed(`${letters}${FIRST_ROW}:${letters}${FIRST_ROW + view.rows.length - 1}`));
};
const rowRange = ({ heads }: ChartBookView, { sheet }: Placed, row: number, after = 0): string =>
  refTo(sheet, fixed(`${columnLetters(1 + after)}${row}:${columnLetters(heads.length - 1 + after)}${row}`));
const cellAt = ({ sheet }: Placed, column: number, row: number): string =>
  refTo(sheet, fixed(`${columnLetters(column)}${row}`));

function plain(
  view: ChartBookView,
  placed: Placed,
  form: 'bars' | 'lines' | 'dots' | 'stacked',
  lang: Lang,
): Uncornered {
  const { heads, base, title, subtitle } = view;
  const { sides, format } = placed;
  const split = form === 'bars' && sides > 0;
  const first = split ? heads.length : form === 'dots' ? 2 : 1;
  const count = split ? sides : heads.length - first + sides;
  const colors = split ? [ABOVE, BELOW] : COLORS;
  return {
    kind: form,
    title,
    valueTitle: split && base !== null ? `${subtitle}. ${sideWords(base, lang).axis}` : subtitle,
    categories: columnRange(view, placed, form === 'dots' ? 1 : 0),
    series: Array.from({ length: count }, (_, i) => ({
      name: cellAt(placed, first + i, HEAD),
      values: columnRange(view, placed, first + i),
      color: form === 'stacked' && i === count - 1 ? REST : (colors[i % colors.length] ?? LEVEL),
    })),
    format,
    ...(form === 'bars' && !split && base !== null && { base, range: endsOf(view) }),
  };
}

/** A line a place through the ranks beside the values; marked ones in colour. */
function ranks(view: ChartBookView, placed: Placed): Uncornered {
  const { heads, rows, marked = [] } = view;
  return {
    kind: 'ranks',
    title: view.title,
    valueTitle: view.subtitle,
    categories: rowRange(view, placed, HEAD),
    series: rows.flatMap(({ cells }, r): ChartSeries[] => {
      const namedAt = cells.findLastIndex((cell) => cell?.value != null);
      if (namedAt < 0) return [];
      const at = marked.indexOf(r);
      const color = at < 0 ? REST : (COLORS[at % COLORS.length] ?? LEVEL);
      const values = rowRange(view, placed, FIRST_ROW + r, heads.length - 1);
      return [{ name: cellAt(placed, 0, FIRST_ROW + r), values, color, namedAt }];
    }),
    format: '0',
    range: { min: 1, max: Math.max(2, rows.length) },
  };
}

/** All on one scale. */
function panels(view: ChartBookView, placed: Placed): ChartPlan[] {
  const range = endsOf(view);
  return view.rows.map(({ name }, r) => {
    const [column, row] = [(r % PANELS.across) * PANELS.wide, Math.floor(r / PANELS.across) * PANELS.high + FIRST_ROW];
    return {
      kind: 'lines',
      title: name,
      valueTitle: '',
      small: true,
      labelEvery: Math.max(1, view.heads.length - 2),
      categories: rowRange(view, placed, HEAD),
      series: [
        {
          name: cellAt(placed, 0, FIRST_ROW + r),
          values: rowRange(view, placed, FIRST_ROW + r),
          color: (view.marked ?? []).includes(r) ? BELOW : LEVEL,
        },
      ],
      format: '#,##0',
      range,
      from: `${columnLetters(column)}${row}`,
      to: `${columnLetters(column + PANELS.wide - 1)}${row + PANELS.high - 1}`,
    };
  });
}

/** Bars that hang on each other; the first two columns hold them up. */
function steps(view: ChartBookView, placed: Placed): Uncornered {
  const first = view.heads.length + 1;
  const colors = [REST, REST, ABOVE, ABOVE, BELOW, BELOW, LEVEL];
  return {
    kind: 'steps',
    title: view.title,
    valueTitle: view.subtitle,
    categories: columnRange(view, placed, 0),
    series: colors.map((color, i) => ({
      name: cellAt(placed, first + i, HEAD),
      values: columnRange(view, placed, first + i),
      color,
      ...(i < 2 && { unseen: true }),
    })),
    format: '#,##0.0',
  };
}

/** Whole fives, or tens, hundreds … where values lie far apart, around all of them and the base. */
function endsOf({ rows, base }: ChartBookView): { readonly min: number; readonly max: number } {
  const values = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));
  const all = base === null ? values : [base, ...values];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const step = 5 * Math.max(1, 10 ** Math.floor(Math.log10(Math.max(high - low, 1)) - 1));
  return { min: Math.floor(low / step) * step, max: Math.ceil(high / step) * step };
}
