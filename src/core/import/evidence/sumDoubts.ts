import { withNumbers, type Text } from '../../model/text.ts';
import { said } from '../saidNumber.ts';
import { fold } from '../fold.ts';
import type { TableReading } from '../readTable.ts';
import type { StubRow } from '../stub.ts';
import { withoutOfWhich } from '../stubRows.ts';
import type { ColumnView } from './columnViews.ts';
import type { Finding } from './finding.ts';
import { WHOLES } from './wholes.ts';

type Whole = { readonly total: StubRow; readonly parts: readonly StubRow[] };

/** Parts may miss their total by rounding and by this much of it. */
const ROUNDING = 0.005;
const RARELY = 3;

/**
 * Totals against their parts. Where rows add up to a total in most columns, a column in which they do not is named;
 * where the parts of a kind of table are known to be whole and add up in no column, a row may be missing.
 */
export function sumDoubts(reading: TableReading, views: readonly ColumnView[], dataset: string | null): Finding[] {
  const additive = views.filter(({ basis, figures }) => basis === 'LEVEL' && figures.size > 2);
  if (additive.length === 0) return [];
  return [...oddColumns(reading.rows, additive), ...missingParts(reading.rows, additive, dataset)];
}

function oddColumns(rows: readonly StubRow[], all: readonly ColumnView[]): Finding[] {
  const known = new Map(all.map((view) => [view, partsOf(rows, view)]));
  return rows.flatMap((total, i) => {
    const units = all.map((view) => view.figures.get(total.row)?.unit ?? '');
    const views = all.filter((_, k) => units[k] === units[0]);
    if (views.length < RARELY) return [];
    const found = views.flatMap((view) => [known.get(view)?.[i] ?? null]).filter((one) => one !== null);
    const parts = found.find((one) => found.filter((other) => sameRows(one, other)).length >= views.length * 0.6);
    if (!parts || parts.length < RARELY) return [];
    return views.flatMap((view) => {
      const gap = gapOf(view, { total, parts });
      return gap && !fits(gap.total, gap.sum, parts.length) && !known.get(view)?.[i]
        ? [odd({ total, parts }, gap)]
        : [];
    });
  });
}

const sameRows = (a: readonly StubRow[], b: readonly StubRow[]): boolean =>
  a.length === b.length && a.every((row, i) => row === b[i]);

const fits = (total: number, sum: number, parts: number): boolean =>
  Math.abs(total - sum) <= Math.max(ROUNDING * Math.abs(total), 0.05 * parts);

type Parts = readonly StubRow[] | null;
const MOST_PARTS = 40;

/** For each row, the rows right below it that add up to it in a column; parts of a part are left out. Null where none do. */
function partsOf(rows: readonly StubRow[], view: ColumnView): readonly Parts[] {
  const parts: Parts[] = Array.from({ length: rows.length }, () => null);
  // From below: what is a part of a row has its own parts known by then.
  for (let at = rows.length - 1; at >= 0; at--) parts[at] = partsBelow(rows, at, view, parts);
  return parts;
}

function partsBelow(rows: readonly StubRow[], at: number, view: ColumnView, known: readonly Parts[]): Parts {
  const total = valueAt(view, rows[at]);
  if (total === null || Math.abs(total) < 1) return null;
  const parts: StubRow[] = [];
  let sum = 0;
  for (let i = at + 1; i < rows.length && parts.length < MOST_PARTS;) {
    const row = rows[i];
    const value = valueAt(view, row);
    if (!row || value === null || unitAt(view, row) !== unitAt(view, rows[at]) || value > total * 1.01) return null;
    parts.push(row);
    sum += value;
    if (parts.length > 1 && fits(total, sum, parts.length)) return parts;
    if (sum > total * (1 + ROUNDING) + 0.05 * parts.length) return null;
    const last = known[i]?.at(-1);
    i = (last ? rows.indexOf(last, i) : i) + 1;
  }
  return null;
}

const valueAt = (view: ColumnView, row: StubRow | undefined): number | null =>
  (row && view.figures.get(row.row)?.value) ?? null;
const unitAt = (view: ColumnView, row: StubRow | undefined): string => (row && view.figures.get(row.row)?.unit) ?? '';

const label = (row: StubRow): string => fold(withoutOfWhich(row.path.at(-1)?.text ?? '')).replace(/^[-+*\s\d.)]+/, '');

function missingParts(rows: readonly StubRow[], views: readonly ColumnView[], dataset: string | null): Finding[] {
  return WHOLES.filter(({ datasets }) => datasets.includes(dataset ?? '')).flatMap(({ parts: forms }) => {
    const total = rows.find(({ item }) => item === '_T');
    const parts = forms.flatMap((form) => rows.find((row) => form.test(label(row))) ?? []);
    if (!total || parts.length < forms.length - 1 || forms.some((form) => headsOnly(form, rows))) return [];
    const gaps = views.flatMap((view) => gapOf(view, { total, parts }) ?? []);
    const [first] = gaps;
    if (!first || gaps.some((gap) => Math.abs(gap.total - gap.sum) <= 0.01 * Math.abs(gap.total))) return [];
    return [missing({ total, parts }, first)];
  });
}

/** A part that has no figures of its own but heads its own parts. */
const headsOnly = (form: RegExp, rows: readonly StubRow[]): boolean =>
  !rows.some((row) => form.test(label(row))) &&
  rows.some(({ path }) => path.length > 1 && form.test(fold(path[0]?.text ?? '')));

type Gap = { readonly view: ColumnView; readonly total: number; readonly sum: number };

function gapOf(view: ColumnView, { total, parts }: Whole): Gap | null {
  const whole = valueAt(view, total);
  const own = parts.flatMap((row) => valueAt(view, row) ?? []);
  if (whole === null || own.length < parts.length) return null;
  return { view, total: whole, sum: own.reduce((all, value) => all + value, 0) };
}

function missing({ total, parts }: Whole, gap: Gap): Finding {
  const names = parts.map((row) => row.path.at(-1)?.text ?? '').join(' + ');
  return noted(gap, total, `${names}`, {
    vi: 'thiếu dòng hay số bị sửa?',
    en: 'a row missing, or a figure changed?',
  });
}

function odd({ total, parts }: Whole, gap: Gap): Finding {
  const names = `${parts.length}: ${a1Rows(parts)}`;
  return noted(gap, total, names, { vi: 'ở các cột khác thì khớp.', en: 'in other columns it fits.' });
}

const a1Rows = (parts: readonly StubRow[]): string => `${parts[0]?.row}–${parts.at(-1)?.row}`;

function noted({ view, ...gap }: Gap, total: StubRow, names: string, end: Text): Finding {
  return {
    severity: 'warn',
    code: 'sum-gap',
    cell: `${view.letters}${total.row}`,
    column: view.key,
    of: [],
    text: withNumbers([said(gap.total), said(gap.sum), said(gap.total - gap.sum)], (whole, sum, rest) => ({
      vi: `Cột ${view.letters}: tổng ${whole.vi}, các phần (${names}) cộng lại ${sum.vi}, chênh ${rest.vi}; ${end.vi}`,
      en: `Column ${view.letters}: the total is ${whole.en}, its parts (${names}) add up to ${sum.en}, a gap of ${rest.en}; ${end.en}`,
    })),
  };
}
