import { call, expressionFrom, type Expression } from '../model/expression.ts';
import type { Basis } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import { Refusal } from '../model/text.ts';
import type { AreaTable, Cell, Facts, Recovery } from '../model/views.ts';
import { exact, minus, type Exact } from '../statistics/exact.ts';
import { recovery } from '../statistics/universals.ts';
import type { Store } from '../store/open.ts';
import { areaTable, type AreaTableQuery } from './areaTable.ts';
import { derivedCell } from './derivedCell.ts';

const INDEX: readonly Basis[] = ['SPLY', 'PREV'];
const GROWTH: readonly Basis[] = ['SPLY_GROWTH', 'PREV_GROWTH'];

/** "Khôi phục đà tăng trưởng": the places of a column of growth that grow now and did not at an earlier time (FIELD 1.3). Refuses a column that is no growth. */
export function recoveryOf(
  store: Store,
  query: AreaTableQuery,
  since: TimePeriod,
  table: AreaTable,
  at: number,
): NonNullable<Facts['recovery']> {
  const column = table.columns[at];
  if (!column || ![...INDEX, ...GROWTH].includes(column.basis)) throw noGrowth();
  const { basis, dataset } = column;
  const then = areaTable(store, { ...query, period: since, basis, dataset });
  const earlier = new Map(then.rows.map(({ area, cells }) => [area.code, cells[0] ?? null]));
  const rows = table.rows.map(({ area, cells }) => {
    const [now, before] = [cells[at] ?? null, earlier.get(area.code) ?? null];
    return { area, now, before, verdict: recovery(growthIn(now, basis), growthIn(before, basis)) };
  });
  const those = (verdict: 'recovered' | 'undecided'): Recovery[] =>
    rows.flatMap((row) => {
      const now = termOf(row.now, basis);
      const before = termOf(row.before, basis);
      if (row.verdict !== verdict || !now || row.now?.value == null) return [];
      const cell = (one: Expression) => derivedCell(store, one, query.asOf);
      return [{ area: row.area, now: cell(now), then: before && cell(before) }];
    });
  return { since, recovered: those('recovered'), undecided: those('undecided') };
}

function growthIn(cell: Cell | null, basis: Basis): Exact | null {
  if (cell?.value == null) return null;
  return INDEX.includes(basis) ? minus(exact(cell.value), exact(100)) : exact(cell.value);
}

function termOf(cell: Cell | null, basis: Basis): Expression | null {
  const term = cell && expressionFrom(cell.key);
  return term && INDEX.includes(basis) ? call('growthOfIndex', term) : term;
}

function noGrowth(): Refusal {
  return new Refusal('not-growth', {
    vi: 'Chỉ chỉ số hoặc tốc độ tăng mới cho biết nơi nào khôi phục. Chọn --basis SPLY hoặc SPLY_GROWTH.',
    en: 'Only an index or a rate of growth tells who recovered. Choose --basis SPLY or SPLY_GROWTH.',
  });
}
