import type { CheckedBook, RuleFinding, StoredRow, StoredTable } from '../model/validation.ts';
import { columnsOf, type CheckedColumn, type Figure } from './columnsOf.ts';
import { periodBefore } from './copiedMonth.ts';
import { aboutFigure, ofBook, type Rule } from './finding.ts';
import { lastSaid } from './knownBefore.ts';
import { withNumbers } from '../model/text.ts';
import { said } from './said.ts';

/** A gap below this part of the total, in a table that else fits, is information. */
const SLIGHT = 0.005;
const MOST_PARTS = 80;
/** Two rows add up to a third one by chance: so many columns must say it, and within such a part of it. A whole must hold in most of its columns. */
const FEW_PARTS = 4;
const EXACTLY = 0.002;
const MOSTLY = 0.7;

/**
 * Parts against their total, where the rows add up in this table's other columns or did in the period before (cảnh báo;
 * thông tin below 0.5 %). Shares of the same rows are held against the share of the total. Tolerance: as many halves of a
 * printed unit as there are parts, and one for the total.
 */
export const partsAndTotal: Rule = {
  code: 'parts-and-total',
  check: (book) => book.tables.flatMap((table) => sumsOf(book, table)),
};

/** A column of this table, or the same rows as they were said before. */
type Sums = { readonly at: (row: number) => Pick<Figure, 'value' | 'half' | 'unit' | 'unitMult'> | null };
type Whole = { readonly total: number; readonly parts: readonly number[] };

function sumsOf(book: CheckedBook, table: StoredTable): RuleFinding[] {
  const columns = columnsOf(table).filter(({ basis }) => basis === 'LEVEL' || basis === 'SHARE');
  if (columns.length === 0) return [];
  const levels = columns.filter(({ basis }) => basis === 'LEVEL');
  const shown = columns.map((column) => ({ column, at: (row: number) => column.figures.get(row) ?? null }));
  const past = levels.map((column): Sums => ({ at: (row) => before(book, column, row) }));
  const measures = new Set(columns.map(({ measure }) => measure));
  return [...measures].flatMap((measure) => {
    const isOf = (_: unknown, i: number): boolean => columns[i]?.measure === measure;
    const isPastOf = (_: unknown, i: number): boolean => levels[i]?.measure === measure;
    return wholesOf(table.rows, [...shown.filter(isOf), ...past.filter(isPastOf)]).flatMap((whole) =>
      shown.filter(isOf).flatMap(({ column, at }) => gapOf(book, table, column, whole, { at })),
    );
  });
}

function before(book: CheckedBook, column: CheckedColumn, row: number): ReturnType<Sums['at']> {
  const period = periodBefore(column.timePeriod);
  const figure = column.figures.get(row);
  const known = figure && period && lastSaid(book, figure, period);
  return known ? { ...figure, value: known.value } : null;
}

/** The wholes that hold in enough of the columns of a measure. */
function wholesOf(rows: readonly StoredRow[], all: readonly Sums[]): Whole[] {
  const places = rows.map(({ row }) => row);
  const found = new Map<string, { whole: Whole; count: number }>();
  for (const sums of all)
    for (const whole of wholesIn(places, sums)) {
      const name = `${whole.total} ${whole.parts.join(' ')}`;
      const one = found.get(name) ?? { whole, count: 0 };
      one.count += 1;
      found.set(name, one);
    }
  return [...found.values()].flatMap(({ whole, count }) => {
    const complete = all.filter((sums) => valuesOf(whole, sums) !== null).length;
    const least = whole.parts.length > 2 ? 2 : FEW_PARTS;
    return count >= least && count >= complete * MOSTLY ? [whole] : [];
  });
}

function wholesIn(rows: readonly number[], sums: Sums): Whole[] {
  const partsOf = new Map<number, readonly number[]>();
  for (let i = rows.length - 1; i >= 0; i--) {
    const parts = partsBelow(rows, i, sums, partsOf);
    if (parts) partsOf.set(rows[i] ?? 0, parts);
  }
  return [...partsOf].map(([total, parts]) => ({ total, parts }));
}

function partsBelow(
  rows: readonly number[],
  at: number,
  sums: Sums,
  known: ReadonlyMap<number, readonly number[]>,
): readonly number[] | null {
  const total = sums.at(rows[at] ?? 0);
  if (!total || Math.abs(total.value) < 1) return null;
  const parts: number[] = [];
  let [sum, room] = [0, total.half];
  for (let i = at + 1; i < rows.length && parts.length < MOST_PARTS;) {
    const row = rows[i] ?? 0;
    const part = sums.at(row);
    if (!part || part.unit !== total.unit || part.unitMult !== total.unitMult) return null;
    parts.push(row);
    sum += part.value;
    room += part.half;
    if (
      parts.length > 1 &&
      Math.abs(total.value - sum) <= room &&
      (parts.length > 2 || room < EXACTLY * Math.abs(total.value))
    )
      return parts;
    if (sum > total.value + room) return null;
    const last = known.get(row)?.at(-1);
    i = (last === undefined ? i : rows.indexOf(last, i)) + 1;
  }
  return null;
}

function valuesOf({ total, parts }: Whole, { at }: Sums) {
  const whole = at(total);
  const own = parts.flatMap((row) => at(row) ?? []);
  if (!whole || own.length < parts.length || own.some(({ unit }) => unit !== whole.unit)) return null;
  const sum = own.reduce((all, { value }) => all + value, 0);
  return { whole, sum, room: own.reduce((all, { half }) => all + half, whole.half) };
}

function gapOf(book: CheckedBook, table: StoredTable, column: CheckedColumn, whole: Whole, sums: Sums): RuleFinding[] {
  const found = valuesOf(whole, sums);
  const total = column.figures.get(whole.total);
  if (!found || !total || Math.abs(total.value - found.sum) <= found.room * 1.001) return [];
  const gap = total.value - found.sum;
  const rows = `${whole.parts[0]}–${whole.parts.at(-1)}`;
  return [
    aboutFigure({ book, table, column }, total, {
      rule: column.basis === 'SHARE' ? 'shares-sum' : 'parts-sum',
      severity: Math.abs(gap) > SLIGHT * Math.abs(total.value) ? 'warning' : 'info',
      evidence: [total, ...whole.parts.flatMap((row) => column.figures.get(row) ?? [])].map((one) => ofBook(book, one)),
      tolerance: {
        vi: `Làm tròn: ${whole.parts.length} phần × nửa đơn vị in ra.`,
        en: `Rounding: ${whole.parts.length} parts × half a printed unit.`,
      },
      text: withNumbers([said(total.value), said(found.sum), said(gap)], (all, sum, rest) => ({
        vi: `Tổng ghi ${all.vi}, ${whole.parts.length} phần (dòng ${rows}) cộng lại ${sum.vi}, chênh ${rest.vi}.`,
        en: `The total is ${all.en}, its ${whole.parts.length} parts (rows ${rows}) add up to ${sum.en}, a gap of ${rest.en}.`,
      })),
    }),
  ];
}
