import { columnLetters } from '../model/address.ts';
import type { Figure } from '../model/figure.ts';
import type { Lang } from '../model/text.ts';
import type { Condition, PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import type { ChartBookView } from './chartBook.ts';
import { chartPlans, PANELS, type Placed } from './chartPlans.ts';
import { FIRST_ROW, remainderOf, sidesOf } from './chartSides.ts';
import { figure, LOOK } from './look.ts';
import { MARK, SHEETS } from './words.ts';

const HEAD = FIRST_ROW - 1;
const COUNTED = ['PROJECTS', 'PIECES', 'ENTERPRISES', 'PERSONS'];
/** A chart of this many columns and rows stands beside the table, or on a sheet of its own. */
const [WIDE, HIGH] = [10, 30];
const PAGE = { wide: 25, high: 54 } as const;
const ROW = 18;
/** Below the base, at it, above it; of levels from the lowest to the highest. */
const SHADES = { around: ['F3CDB5', 'FFFFFF', 'AED8D1'], rising: ['FFFFFF', 'A0CFC4'] } as const;

/** A page full of charts stands before its values. */
const standsApart = ({ form }: ChartBookView): boolean => form === 'ranks' || form === 'panels';

/** The sheet that the values stand on. */
export const valuesSheet = (view: ChartBookView, lang: Lang): string =>
  (standsApart(view) ? SHEETS.values : SHEETS.chart)[lang];

/** The values of a chart, with the chart beside them or on a sheet before them. */
export function chartSheets(view: ChartBookView, lang: Lang): readonly SheetPlan[] {
  const name = valuesSheet(view, lang);
  const placed = { sheet: name, sides: sidesOf(view, lang).length, format: formatOf(view) };
  if (standsApart(view)) return [pageOf(view, placed, lang), tableOf(view, placed, lang)];
  return [tableOf(view, placed, lang)];
}

const headCells = (view: ChartBookView): PlannedCell[] => [
  { at: 'A1', value: view.title, look: { ...LOOK.title, align: 'left' } },
  { at: 'A2', value: view.subtitle, look: { ...LOOK.remark, align: 'left' } },
  { at: 'A3', value: view.foot, look: { ...LOOK.note, size: 10 } },
];
const footOf = (name: string): string => `&L&"Times New Roman,Italic"&9${name}&R&"Times New Roman,Regular"&9&P/&N`;

function tableOf(view: ChartBookView, placed: Placed, lang: Lang): SheetPlan {
  const { heads, rows, form } = view;
  const { sheet: name, format } = placed;
  const sides = sidesOf(view, lang);
  const columns = [...heads, ...sides.map(({ head }) => head)];
  const last = FIRST_ROW + rows.length - 1;
  const alone = standsApart(view) || form === 'heat';
  const after = columnLetters(columns.length + (alone ? -1 : WIDE));
  const corners = {
    from: `${columnLetters(columns.length + 1)}${HEAD}`,
    to: `${columnLetters(columns.length + WIDE)}${FIRST_ROW + HIGH}`,
  };
  const left = form === 'steps' ? remainderOf(view) : null;
  return {
    name,
    cells: [
      ...headCells(view),
      ...columns.map((value, c) => ({ at: `${columnLetters(c)}${HEAD}`, value, look: LOOK.head })),
      ...rows.flatMap(({ name: said, cells }, r): PlannedCell[] => [
        { at: `A${FIRST_ROW + r}`, value: said, look: LOOK.label },
        ...cells.map((cell, c): PlannedCell => {
          const at = `${columnLetters(c + 1)}${FIRST_ROW + r}`;
          if (left?.row !== r) return valueCell(cell, at, form === 'steps' ? '#,##0.00' : format);
          return { at, formula: leftOf(r, last), value: left.value, look: figure('#,##0.00') };
        }),
        ...sides.map(({ formula, value, format: own }, i): PlannedCell => {
          const at = `${columnLetters(heads.length + i)}${FIRST_ROW + r}`;
          const made = formula(r);
          return made === null ? { at, look: LOOK.mark } : { at, formula: made, value: value(r), look: figure(own) };
        }),
      ]),
    ],
    widths: [22, ...columns.slice(1).map((head) => (head.length > 24 ? 26 : 14))],
    heights: {
      3: 14 * Math.ceil(view.foot.length / 110),
      [HEAD]: 64,
      ...Object.fromEntries(rows.map((_, r) => [FIRST_ROW + r, ROW])),
    },
    merges: [1, 2, 3].map((row) => `A${row}:${after}${row}`),
    freeze: `B${FIRST_ROW}`,
    print: {
      landscape: true,
      onePage: true,
      area: `A1:${after}${alone ? last : Math.max(last, FIRST_ROW + HIGH)}`,
      footer: footOf(name),
    },
    ...(form === 'heat' && { conditions: [shadesOf(view, last)] }),
    charts: standsApart(view) ? [] : chartPlans(view, placed, corners, lang),
  };
}

/** What all other steps leave of the last one. */
const leftOf = (row: number, last: number): string => {
  const others = [`B${FIRST_ROW}:B${FIRST_ROW + row - 1}`, `B${FIRST_ROW + row + 1}:B${last - 1}`];
  const named = others.filter((_, i) => (i === 0 ? row > 0 : FIRST_ROW + row + 1 <= last - 1));
  return named.length > 0 ? `B${last}-SUM(${named.join(',')})` : `B${last}`;
};

function shadesOf({ heads, base }: ChartBookView, last: number): Condition {
  const range = `B${FIRST_ROW}:${columnLetters(heads.length - 1)}${last}`;
  return { kind: 'scale', range, base, colors: base === null ? SHADES.rising : SHADES.around };
}

/** A page of charts whose cells stand on another sheet. */
function pageOf(view: ChartBookView, placed: Placed, lang: Lang): SheetPlan {
  const name = SHEETS.chart[lang];
  const high = view.form === 'panels' ? Math.ceil(view.rows.length / PANELS.across) * PANELS.high : PAGE.high;
  const end = columnLetters(PAGE.wide - 1);
  const corners = { from: `A${FIRST_ROW}`, to: `${end}${FIRST_ROW + high - 1}` };
  return {
    name,
    cells: headCells(view),
    widths: Array.from({ length: PAGE.wide }, () => 7),
    heights: { 3: 14 * Math.ceil(view.foot.length / 150) },
    merges: [1, 2, 3].map((row) => `A${row}:${end}${row}`),
    print: { landscape: true, onePage: true, area: `A1:${end}${FIRST_ROW + high}`, footer: footOf(name) },
    charts: chartPlans(view, placed, corners, lang),
  };
}

function valueCell(cell: Figure | null, at: string, format: string): PlannedCell {
  if (cell?.value != null) return { at, value: cell.value, look: figure(format) };
  const mark = cell?.inputs.length === 1 ? MARK[cell.inputs[0]?.status ?? 'O'] : undefined;
  return { at, ...(mark && { value: mark }), look: LOOK.mark };
}

function formatOf({ rows }: ChartBookView): string {
  const units = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell] : [])));
  const whole = units.every(({ unit, unitMult }) => unitMult === 0 && COUNTED.includes(unit));
  return whole ? '#,##0' : '#,##0.0';
}
