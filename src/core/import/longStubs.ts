import { COUNTRY, TOTAL } from '../model/area.ts';
import type { TimePeriod } from '../model/period.ts';
import { areaOfTitle } from './areaOfTitle.ts';
import { industryNamed, isOurList } from './industries.ts';
import { itemCode } from './itemCode.ts';
import { tableNames } from './placeNames.ts';
import type { LongRow, LongTable, SheetTable } from './sheetTable.ts';
import type { StubOf, StubRow } from './stub.ts';
import { isTotal, type RowMeaning } from './stubLevels.ts';
import type { TableKind } from './tableKinds.ts';
import { unitOf } from './unitWords.ts';

/** The rows of a table of one observation a row: each says its own place, items, period and unit. */
export function longStubs(table: SheetTable, long: LongTable, kind: TableKind, release: string): StubOf {
  const rows = [...long.rows];
  const placed = rows.flatMap(([, { place, period }]) => (place ? { label: place.text, period } : []));
  const labelsIn = Map.groupBy(placed, ({ period }) => period);
  const namesOf = tableNames(
    placed.map(({ label }) => label),
    rows.map(([, { period }]) => period),
    release,
  );
  const areas = new Map<TimePeriod | null, (label: string) => string | null>();
  const areaOf = (label: string, period: TimePeriod | null): string | null => {
    const told = table.answers.area(label);
    if (told !== undefined) return told;
    const inPeriod =
      areas.get(period) ?? namesOf(period, () => (labelsIn.get(period) ?? []).map((one) => one.label)).areaOf;
    areas.set(period, inPeriod);
    return inPeriod(label);
  };
  const labels = rows.flatMap(([, { items }]) => items.map(({ text }) => text));
  const isIndustry = kind.items === 'vsic' && isOurList(labels.filter((label) => !isTotal(label)));
  const home = areaOfTitle(table.title, release) ?? COUNTRY;
  const stubs = rows.map(([row, one]): StubRow => {
    const area = one.place ? areaOf(one.place.text, one.period) : home;
    const unit = table.answers.unit(one.place?.text ?? '') ?? unitOf(one.unit) ?? table.answers.unit(null);
    const path = [...(one.place ? [one.place] : []), ...one.items];
    const { status, period } = one;
    const rest = { units: [], unit, period, share: false, growth: false, part: null, status };
    return { row, ...rest, ...itemOf(one, isIndustry), area, path, ...(area === null && { unknown: 'area' as const }) };
  });
  return () => ({ rows: stubs, doubt: null, areaOf: (label) => areaOf(label, null) });
}

/** What the other columns say of a row: words for all of it name nothing. */
function itemOf({ items }: LongRow, isIndustry: boolean): Omit<RowMeaning, 'area' | 'path'> {
  const labels = items.map(({ text }) => text).filter((label) => !isTotal(label));
  const itemLabel = labels.join(' > ');
  if (labels.length === 0) return { item: TOTAL, itemLabel, unknown: null };
  const code = isIndustry && labels.length === 1 ? industryNamed(labels[0] ?? '') : null;
  if (isIndustry && labels.length === 1 && !code) return { item: '', itemLabel, unknown: 'industry' };
  return { item: code ?? itemCode(labels), itemLabel, unknown: null };
}
