import { TOTAL } from '../model/area.ts';
import type { TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';
import { IS_LATEST, LATEST } from './vintages.ts';

export type StructureQuery = {
  readonly measure: string;
  readonly area: string;
  readonly period: TimePeriod;
  /** Left out: the same span of the year before. */
  readonly before?: TimePeriod | undefined;
  /** Left out: all that stand directly under the total. */
  readonly items?: readonly string[] | undefined;
  readonly dataset?: string | undefined;
  readonly asOf?: string | undefined;
};

export type Part = { readonly item: string; readonly label: string };

/** The items of a place in a period with the labels over their rows, in the order of the book; the dataset with the most of them first. */
const ITEMS = `
  select s.dataset, s.item, coalesce(i.label, '') as label, w.path,
    count(*) over (partition by s.dataset) as items
  from series s
  join observation o on o.series = s.id
  join source_column c on c.id = o.source_column
  left join source_row w on w.sheet_table = c.sheet_table and w.row = o.row
  left join item i on i.dataset = s.dataset and i.code = s.item
  where s.measure = :measure and s.area = :area and s.basis = 'LEVEL' and (:dataset is null or s.dataset = :dataset)
    and o.time_period = :period and ${IS_LATEST}
  order by items desc, s.dataset, o.row
`;

/** The longest list of items under one heading that have no parts themselves; empty where all stand directly under the total. */
export function longestList(store: Store, { measure, area, period, dataset, asOf }: StructureQuery): readonly Part[] {
  const all = store.sql(ITEMS).all({ measure, area, period, dataset: dataset ?? null, asOf: asOf ?? LATEST }) as Row[];
  const headings = new Set(all.map((row) => headingOf(row)));
  const last = all.filter((row) => headingOf(row) !== '' && !headings.has(namesOf(row).join(DEEPER)));
  const lists = Map.groupBy(last, headingOf);
  const [longest = []] = [...lists.values()].sort((a, b) => b.length - a.length);
  return longest.map(({ item, label }) => ({ item, label }));
}

type Row = Part & { dataset: string; path: string | null };

/** The items that a structure is of: those that were named, else all that stand directly under the total. */
export function partsOfWhole(
  store: Store,
  { measure, area, period, items, dataset, asOf }: StructureQuery,
): { readonly dataset: string | null; readonly parts: readonly Part[] } {
  const all = store.sql(ITEMS).all({ measure, area, period, dataset: dataset ?? null, asOf: asOf ?? LATEST }) as Row[];
  const rows = all.filter((row) => row.dataset === all[0]?.dataset);
  const within = rows.filter(({ item }) => item !== TOTAL);
  const top = within.reduce((least, row) => Math.min(least, depth(row)), Infinity);
  const labels = new Map(within.map(({ item, label }) => [item, label]));
  const parts = items
    ? items.map((item) => ({ item, label: labels.get(item) ?? '' }))
    : within.filter((row) => depth(row) === top).map(({ item, label }) => ({ item, label }));
  return { dataset: rows[0]?.dataset ?? null, parts };
}

const DEEPER = ' > ';
/** The headings over a row, from the outermost to its own name. */
const namesOf = ({ path }: Row): readonly string[] =>
  path === null ? [] : (JSON.parse(path) as { readonly text: string }[]).map(({ text }) => text);
const headingOf = (row: Row): string => namesOf(row).slice(0, -1).join(DEEPER);
const depth = (row: Row): number => namesOf(row).length;
