import { columnLetters } from '../model/address.ts';
import type { Lang } from '../model/text.ts';
import type { ChartBookView } from './chartBook.ts';
import { sideWords, WORDS } from './words.ts';

/** The first row of values, below the words and the heads. */
export const FIRST_ROW = 5;

/** A column computed in the sheet from those before it: where bars begin, what is left of the whole, ranks. Null: nothing to compute. */
export type Side = {
  readonly head: string;
  readonly format: string;
  readonly formula: (row: number) => string | null;
  readonly value: (row: number) => number;
};

const FIGURE = '#,##0.0;-#,##0.0;';
const POINTS = '#,##0.00;-#,##0.00;';

/** The columns that a form needs beside its values. */
export function sidesOf(view: ChartBookView, lang: Lang): readonly Side[] {
  const { form, base, heads } = view;
  if (form === 'stacked') return [restOf(view, lang)];
  if (form === 'ranks') return heads.slice(1).map((head, c) => rankOf(view, head, c, lang));
  if (form === 'steps') return stepSides(view, lang);
  return form === 'bars' && base !== null && heads.length === 2 ? sidesOfBase(view, base, lang) : [];
}

const valueAt = ({ rows }: ChartBookView, row: number, column: number): number | null =>
  rows[row]?.cells[column]?.value ?? null;

function restOf(view: ChartBookView, lang: Lang): Side {
  const end = columnLetters(view.heads.length - 1);
  return {
    head: WORDS.rest[lang],
    format: FIGURE,
    formula: (row) => `100-SUM(B${FIRST_ROW + row}:${end}${FIRST_ROW + row})`,
    value: (row) => 100 - view.heads.slice(1).reduce((sum, _, c) => sum + (valueAt(view, row, c) ?? 0), 0),
  };
}

function sidesOfBase(view: ChartBookView, base: number, lang: Lang): Side[] {
  return (['above', 'below'] as const).map((side): Side => {
    const pick = side === 'above' ? Math.max : Math.min;
    return {
      head: sideWords(base, lang).heads[side === 'above' ? 0 : 1],
      format: FIGURE,
      formula: (row) =>
        `IF(ISNUMBER(B${FIRST_ROW + row}),${side === 'above' ? 'MAX' : 'MIN'}(B${FIRST_ROW + row}-${base},0),0)`,
      value: (row) => pick((valueAt(view, row, 0) ?? base) - base, 0),
    };
  });
}

/** The place of each row in a column, from the highest value down; equal ones share it, and who has no figure has none. */
function rankOf(view: ChartBookView, head: string, column: number, lang: Lang): Side {
  const letters = columnLetters(column + 1);
  const all = `${letters}$${FIRST_ROW}:${letters}$${FIRST_ROW + view.rows.length - 1}`;
  const values = view.rows.flatMap((_, row) => valueAt(view, row, column) ?? []);
  return {
    head: `${WORDS.rankOf[lang]} ${head}`,
    format: '0',
    formula: (row) => (valueAt(view, row, column) === null ? null : `RANK(${letters}${FIRST_ROW + row},${all})`),
    value: (row) => 1 + values.filter((other) => other > (valueAt(view, row, column) ?? 0)).length,
  };
}

/** The one step that is what the others leave of the last; null where there is none, or more than one. */
export function remainderOf(view: ChartBookView): { readonly row: number; readonly value: number } | null {
  const last = view.rows.length - 1;
  const [row, ...more] = view.rows.flatMap(({ cells }, r) => (r < last && !cells[0] ? [r] : []));
  const whole = valueAt(view, last, 0);
  if (row === undefined || more.length > 0 || whole === null) return null;
  const known = view.rows.slice(0, -1).reduce((sum, _, r) => sum + (valueAt(view, r, 0) ?? 0), 0);
  return { row, value: whole - known };
}

const pointsOf = (view: ChartBookView): readonly number[] => {
  const left = remainderOf(view);
  return view.rows.map((_, row) => valueAt(view, row, 0) ?? (left?.row === row ? left.value : 0));
};

/** Where each step ends, and its bar cut at 0: what holds it up, what rises or falls above and below, and the whole from 0. */
function stepSides(view: ChartBookView, lang: Lang): Side[] {
  const points = pointsOf(view);
  const last = points.length - 1;
  const ends: number[] = [];
  points.forEach((one, row) => ends.push(row === last ? one : (ends[row - 1] ?? 0) + one));
  const startOf = (row: number): number => (row === last ? 0 : (ends[row - 1] ?? 0));
  const at = (row: number) => {
    const own = `C${FIRST_ROW + row}`;
    const start = row === 0 || row === last ? '0' : `C${FIRST_ROW + row - 1}`;
    const [low, high] = [Math.min(startOf(row), ends[row] ?? 0), Math.max(startOf(row), ends[row] ?? 0)];
    return { b: `B${FIRST_ROW + row}`, low: `MIN(${start},${own})`, high: `MAX(${start},${own})`, ends: { low, high } };
  };
  const heads = WORDS.stepHeads[lang].split('|');
  const bar = (up: boolean, above: boolean): Pick<Side, 'formula' | 'value'> => ({
    formula: (row) => {
      const { b, low, high } = at(row);
      const length = above ? `MAX(${high},0)-MAX(${low},0)` : `MIN(${low},0)-MIN(${high},0)`;
      return row === last ? '0' : `IF(${b}${up ? '>=' : '<'}0,${length},0)`;
    },
    value: (row) => {
      const { low, high } = at(row).ends;
      if (row === last || (points[row] ?? 0) >= 0 !== up) return 0;
      return above ? Math.max(high, 0) - Math.max(low, 0) : Math.min(low, 0) - Math.min(high, 0);
    },
  });
  const made: readonly Pick<Side, 'formula' | 'value'>[] = [
    { formula: (row) => `MAX(${at(row).low},0)`, value: (row) => Math.max(at(row).ends.low, 0) },
    { formula: (row) => `MIN(${at(row).high},0)`, value: (row) => Math.min(at(row).ends.high, 0) },
    ...[bar(true, true), bar(true, false), bar(false, true), bar(false, false)],
    {
      formula: (row) => (row === last ? `C${FIRST_ROW + row}` : '0'),
      value: (row) => (row === last ? (ends[row] ?? 0) : 0),
    },
  ];
  return [
    {
      head: WORDS.reached[lang],
      format: POINTS,
      formula: (row) => (row === 0 || row === last ? '' : `C${FIRST_ROW + row - 1}+`) + `B${FIRST_ROW + row}`,
      value: (row) => ends[row] ?? 0,
    },
    ...made.map((one, i) => ({ ...one, head: heads[i] ?? '', format: POINTS })),
  ];
}
