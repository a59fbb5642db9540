import type { Area } from '../../../core/model/area.ts';
import { GROUPS, schemeOn } from '../../../core/model/areaGroups.ts';
import { call, expressionFrom, expressionText, ofMembers } from '../../../core/model/expression.ts';
import { formatNumber } from '../../parts/numbers.ts';
import { keyFromText } from '../../../core/model/observation.ts';
import type { Lang } from '../../../core/model/text.ts';
import { meets, type ThresholdOp } from '../../../core/model/threshold.ts';
import type { Cell } from '../../../core/model/views.ts';
import type { Words } from '../../text/vi.ts';
import { baseOf, exactText } from '../../parts/figures.ts';
import type { GridColumn, GridRow, Said } from './gridModel.ts';

/** What a line over several places is made with. */
export type SummaryWords = {
  readonly t: Words;
  readonly lang: Lang;
  /** What the main column is held against; the others are held against their base. */
  readonly main: { readonly id: string; readonly op: ThresholdOp; readonly limit: number } | null;
};

/**
 * The line of a region over its places: a published figure where there is one, a sum of levels that may be added with the formula
 * behind it, else how many are above the comparison base. Indices are counted, never added. `members` names the region whose
 * members the rows are, for its formula; null lists the places.
 */
export function summaryRow(
  area: Area,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  published: readonly (Cell | null)[],
  members: string | null,
  words: SummaryWords,
): GridRow {
  const parts = columns.map((column, i) => {
    const cells = rows.map((row) => row.cells[i] ?? null);
    return partOf(column, cells, published[i] ?? null, members, words);
  });
  return { area, cells: parts.map(({ cell }) => cell), says: parts.map(({ says }) => says) };
}

type Part = { readonly cell: Cell | null; readonly says: Said | null };
const EMPTY: Said = { text: '', help: '', partial: false };

function partOf(
  column: GridColumn,
  cells: readonly (Cell | null)[],
  published: Cell | null,
  members: string | null,
  words: SummaryWords,
): Part {
  const { t } = words;
  if (column.own || column.derived) return { cell: null, says: EMPTY };
  if (published?.value != null) return { cell: published, says: null };
  const known = cells.flatMap((cell) => (cell?.value == null ? [] : [{ ...cell, value: cell.value }]));
  const [k, n] = [formatNumber(known.length, 0, t.numbers), formatNumber(cells.length, 0, t.numbers)];
  const partial = known.length < cells.length;
  if (column.additive && known.length > 0)
    return { cell: sumOf(known, partial, members), says: { help: t.table.partialSum(k, n), partial } };
  const count = countOf(column, known, words);
  if (!count || known.length === 0)
    return { cell: null, says: { text: `${k}/${n}`, help: t.table.partial(k, n), partial: false } };
  const says = count.op === 'ge' ? t.table.countHelpFrom : t.table.countHelp;
  const help = says(formatNumber(count.meeting, 0, t.numbers), n, exactText(count.limit, t.numbers));
  const text = `${formatNumber(count.meeting, 0, t.numbers)}/${n}`;
  return { cell: null, says: { text, help: partial ? `${help}; ${t.table.partial(k, n)}` : help, partial } };
}

function countOf(column: GridColumn, known: readonly { readonly value: number }[], { main }: SummaryWords) {
  const base = baseOf(column.basis);
  if (base === null) return null;
  const { op, limit } = main?.id === column.id ? main : { op: 'gt' as const, limit: base };
  return { op, limit, meeting: known.filter(({ value }) => meets(value, op, limit)).length };
}

/** The sum of known levels; F2 on it shows the formula over the places, and names those that are missing. */
function sumOf(
  known: readonly (Cell & { readonly value: number })[],
  partial: boolean,
  members: string | null,
): Cell | null {
  const value = known.reduce((sum, cell) => sum + cell.value, 0);
  const [first] = known;
  const key = first && keyFromText(first.key);
  const whole = key && members && known.every(({ derived }) => !derived) ? [ofMembers(key, members)] : null;
  const terms = whole ?? known.flatMap((cell) => expressionFrom(cell.key) ?? []);
  const expression = expressionText(call(partial ? 'sumOfKnown' : 'sum', ...terms));
  return { value, key: expression, status: 'A', revised: false, rank: null, derived: true };
}

/** The regions of the statistics office on a day, with those of the rows that are their members; none where the rows lie in one region. */
export function regionsOf(
  rows: readonly GridRow[],
  day: string,
  lang: Lang,
): readonly { readonly area: Area; readonly rows: readonly GridRow[]; readonly whole: boolean }[] {
  const found = schemeOn(day).regions.flatMap((code, rank) => {
    const group = GROUPS.find((one) => one.code === code);
    const own = rows.filter(({ area }) => group?.members.includes(area.code));
    if (!group || own.length === 0) return [];
    const area: Area = { code, name: group.name[lang], kind: 'region', rank };
    return [{ area, rows: own, isGroup: group }];
  });
  const placed = found.reduce((sum, { rows: own }) => sum + own.length, 0);
  if (found.length < 2 || placed < rows.length) return [];
  return found.map(({ area, rows: own, isGroup }) => ({
    area,
    rows: own,
    whole: isGroup.members.length === own.length,
  }));
}
