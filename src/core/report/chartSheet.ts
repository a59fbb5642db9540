import { columnLetters } from '../model/address.ts';
import type { Figure } from '../model/figure.ts';
import type { Lang } from '../model/text.ts';
import { fixed, refTo, type ChartPlan, type PlannedCell, type SheetPlan } from '../workbook/writeBook.ts';
import type { ChartBookView } from './chartBook.ts';
import { ABOVE, BELOW, figure, LEVEL, LOOK, REST } from './look.ts';
import { MARK, sideWords, WORDS } from './words.ts';

const HEAD = 4;
export const FIRST_ROW = HEAD + 1;
/** Distinct without colour sight, dark enough for print. */
const COLORS = [LEVEL, 'C27C12', '5F0021', '8D8C7E', '4B5202', 'B277B7', '429D51', '50025B'];
const COUNTED = ['PROJECTS', 'PIECES', 'ENTERPRISES', 'PERSONS'];
/** A chart of this many columns and rows stands beside the table. */
const [WIDE, HIGH] = [10, 30];

/** A column computed in the sheet from those before it, so that a bar can begin at the base, or parts make the whole. */
type Side = {
  readonly head: string;
  readonly formula: (row: number) => string;
  readonly value: (row: number) => number;
};

/** The values of a chart, with the chart beside them. */
export function chartSheet(view: ChartBookView, name: string, lang: Lang): SheetPlan {
  const { heads, rows } = view;
  const sides = sidesOf(view, lang);
  const columns = [...heads, ...sides.map(({ head }) => head)];
  const last = FIRST_ROW + rows.length - 1;
  const format = formatOf(view);
  const after = columnLetters(columns.length + WIDE);
  return {
    name,
    cells: [
      { at: 'A1', value: view.title, look: { ...LOOK.title, align: 'left' } },
      { at: 'A2', value: view.subtitle, look: { ...LOOK.remark, align: 'left' } },
      { at: 'A3', value: view.foot, look: { ...LOOK.note, size: 10 } },
      ...columns.map((value, c) => ({ at: `${columnLetters(c)}${HEAD}`, value, look: LOOK.head })),
      ...rows.flatMap(({ name: said, cells }, r): PlannedCell[] => [
        { at: `A${FIRST_ROW + r}`, value: said, look: LOOK.label },
        ...cells.map((cell, c) => valueCell(cell, `${columnLetters(c + 1)}${FIRST_ROW + r}`, format)),
        ...sides.map(({ formula, value }, i) => ({
          at: `${columnLetters(heads.length + i)}${FIRST_ROW + r}`,
          formula: formula(r),
          value: value(r),
          look: figure('#,##0.0;-#,##0.0;'),
        })),
      ]),
    ],
    widths: [22, ...columns.slice(1).map((head) => (head.length > 24 ? 26 : 14))],
    heights: { 3: 14 * Math.ceil(view.foot.length / 110), [HEAD]: 64 },
    merges: [1, 2, 3].map((row) => `A${row}:${after}${row}`),
    freeze: `B${FIRST_ROW}`,
    print: {
      landscape: true,
      onePage: true,
      area: `A1:${after}${Math.max(last, FIRST_ROW + HIGH)}`,
      footer: `&L&"Times New Roman,Italic"&9${name}&R&"Times New Roman,Regular"&9&P/&N`,
    },
    charts: [plan(view, name, sides.length, format, lang)],
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

function sidesOf({ form, base, rows, heads }: ChartBookView, lang: Lang): Side[] {
  const valueAt = (row: number, column: number): number | null => rows[row]?.cells[column]?.value ?? null;
  if (form === 'stacked') {
    const end = columnLetters(heads.length - 1);
    const left = (row: number): number => 100 - heads.slice(1).reduce((sum, _, c) => sum + (valueAt(row, c) ?? 0), 0);
    return [
      {
        head: WORDS.rest[lang],
        formula: (row) => `100-SUM(B${FIRST_ROW + row}:${end}${FIRST_ROW + row})`,
        value: left,
      },
    ];
  }
  if (form !== 'bars' || base === null || heads.length !== 2) return [];
  return (['above', 'below'] as const).map((side): Side => {
    const pick = side === 'above' ? Math.max : Math.min;
    return {
      head: sideWords(base, lang).heads[side === 'above' ? 0 : 1],
      formula: (row) =>
        `IF(ISNUMBER(B${FIRST_ROW + row}),${side === 'above' ? 'MAX' : 'MIN'}(B${FIRST_ROW + row}-${base},0),0)`,
      value: (row) => pick((valueAt(row, 0) ?? base) - base, 0),
    };
  });
}

/** Whole fives around all values and the base. */
function rangeAround(base: number, rows: ChartBookView['rows']): { readonly min: number; readonly max: number } {
  const values = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));
  const [low, high] = [Math.min(base, ...values), Math.max(base, ...values)];
  return { min: Math.floor(low / 5) * 5, max: Math.ceil(high / 5) * 5 };
}

function plan(view: ChartBookView, sheet: string, sides: number, format: string, lang: Lang): ChartPlan {
  const { form, heads, rows, base, title, subtitle } = view;
  const range = (column: number): string => {
    const letters = columnLetters(column);
    return refTo(sheet, fixed(`${letters}${FIRST_ROW}:${letters}${FIRST_ROW + rows.length - 1}`));
  };
  const split = form === 'bars' && sides > 0;
  const first = split ? heads.length : form === 'dots' ? 2 : 1;
  const count = split ? sides : heads.length - first + sides;
  const colors = split ? [ABOVE, BELOW] : COLORS;
  return {
    kind: form,
    title,
    valueTitle: split && base !== null ? `${subtitle}. ${sideWords(base, lang).axis}` : subtitle,
    categories: range(form === 'dots' ? 1 : 0),
    series: Array.from({ length: count }, (_, i) => ({
      name: refTo(sheet, fixed(`${columnLetters(first + i)}${HEAD}`)),
      values: range(first + i),
      color: form === 'stacked' && i === count - 1 ? REST : (colors[i % colors.length] ?? LEVEL),
    })),
    format,
    ...(form === 'bars' && !split && base !== null && { base, range: rangeAround(base, rows) }),
    from: `${columnLetters(heads.length + sides + 1)}${HEAD}`,
    to: `${columnLetters(heads.length + sides + WIDE)}${FIRST_ROW + HIGH}`,
  };
}
