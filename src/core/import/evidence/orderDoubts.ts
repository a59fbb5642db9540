import { AREAS } from '../../model/areaRegister.ts';
import { industryOrder } from '../industries.ts';
import type { TableReading } from '../readTable.ts';
import type { StubRow } from '../stub.ts';
import type { ColumnView } from './columnViews.ts';
import { EVERY } from '../tableAnswers.ts';
import type { Finding } from './finding.ts';

/** So many rows must be in order before two that are not say anything: places have had other official orders, too. */
const ENOUGH = { places: 40, industries: 20, sorted: 10 };
/** Sorted figures whose places could be exchanged by chance lie closer together than this. */
const APART = 2;

const PLACES = new Map(AREAS.filter(({ kind }) => kind === 'province').map(({ code, order }) => [code, order]));

/**
 * Two rows that stand in each other's place: in a table by places or industries in their official order, or in a table
 * sorted by one of its columns.
 */
export function orderDoubts(reading: TableReading, views: readonly ColumnView[]): Finding[] {
  const places = reading.rows.flatMap((row) => ordered(row, PLACES.get(row.area ?? '') ?? null));
  const industries = reading.rows.flatMap((row) => ordered(row, industryOrder(row.item)));
  const lists = [
    ...sections(places).filter((rows) => rows.length >= ENOUGH.places),
    ...(industries.length >= ENOUGH.industries ? [industries] : []),
  ].flatMap((rows) => {
    const pair = swappedPair(rows.map(({ order }) => order));
    return pair ? [{ pair, rows: rows.map(({ row }) => row), by: OFFICIAL }] : [];
  });
  return [...lists, ...sortedBy(reading.rows, views)].map(({ pair: [a, b], rows, by }) =>
    swapped(views, rows[a], rows[b], by),
  );
}

type Ordered = { readonly row: StubRow; readonly order: number };

const ordered = (row: StubRow, order: number | null): Ordered[] => (order === null ? [] : [{ row, order }]);

/** Rows under one heading. */
const sections = (rows: readonly Ordered[]): Ordered[][] => [
  ...Map.groupBy(rows, ({ row: { path } }) => (path.length > 1 ? (path[0]?.cells ?? '') : '')).values(),
];

/** Where one column sorts the rows of a section but for two far apart, and no other column sorts them all. */
function sortedBy(rows: readonly StubRow[], views: readonly ColumnView[]) {
  const levels = views.filter(({ basis, figures }) => basis === 'LEVEL' && figures.size >= ENOUGH.sorted);
  if (levels.length === 0) return [];
  const lists = sections(rows.map((row) => ({ row, order: 0 }))).filter((list) => list.length >= ENOUGH.sorted);
  return lists.flatMap((list) => {
    const columns = levels.flatMap((view) => {
      const figures = list.map(({ row }) => view.figures.get(row.row)?.value ?? NaN);
      return figures.some(Number.isNaN) ? [] : [{ view, figures }];
    });
    if (columns.some(({ figures }) => figures.every((value, i) => i === 0 || value <= (figures[i - 1] ?? 0))))
      return [];
    return columns.flatMap(({ view, figures }) => {
      const pair = swappedPair(figures.map((value) => -value));
      const far = pair && Math.abs((figures[pair[0]] ?? 0) / (figures[pair[1]] ?? 0)) < 1 / APART;
      const by = { vi: `theo cột ${view.letters} giảm dần`, en: `in the falling order of column ${view.letters}` };
      return far && pair[1] - pair[0] > 1 ? [{ pair, rows: list.map(({ row }) => row), by }] : [];
    });
  });
}

/** The two places whose exchange puts rising numbers in order; null where they are in order or no exchange does it. */
export function swappedPair(numbers: readonly number[]): readonly [number, number] | null {
  const falls = numbers.flatMap((value, i) => (value > (numbers[i + 1] ?? Infinity) ? [i] : []));
  const [first, last] = [falls[0], falls.at(-1)];
  if (first === undefined || last === undefined || falls.length > 2) return null;
  const tried = [...numbers];
  [tried[first], tried[last + 1]] = [tried[last + 1] ?? 0, tried[first] ?? 0];
  return tried.every((value, i) => value <= (tried[i + 1] ?? Infinity)) ? [first, last + 1] : null;
}

const OFFICIAL = { vi: 'theo thứ tự chính thức', en: 'in the official order' };

function swapped(
  views: readonly ColumnView[],
  one: StubRow | undefined,
  other: StubRow | undefined,
  by: { readonly vi: string; readonly en: string },
): Finding {
  const rows = [one?.row ?? 0, other?.row ?? 0];
  const [a, b] = [one, other].map((row) => row?.path.at(-1)?.text ?? '');
  return {
    severity: 'ask',
    code: 'rows-swapped',
    column: EVERY,
    cell: `A${rows[0]},A${rows[1]}`,
    of: views.flatMap(({ all }) => all.filter(({ row }) => rows.includes(row))),
    text: {
      vi: `"${a}" (dòng ${rows[0]}) và "${b}" (dòng ${rows[1]}) đứng đổi chỗ, các dòng khác ${by.vi}: tên dòng hay số liệu bị đổi?`,
      en: `"${a}" (row ${rows[0]}) and "${b}" (row ${rows[1]}) stand in each other's place, all other rows are ${by.en}: labels or figures exchanged?`,
    },
  };
}
