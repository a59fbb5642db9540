import { createHash } from 'node:crypto';
import { REGIONS } from '../src/core/model/areaRegister.ts';
import { TOTAL } from '../src/core/model/area.ts';
import { keyText, type Basis, type ColumnMeaning, type Observation } from '../src/core/model/observation.ts';
import { day, month, type TimePeriod } from '../src/core/model/period.ts';
import { openStore } from '../src/core/store/open.ts';
import { packSource } from '../src/core/store/source.ts';
import { addRelease, type BookToStore, type TableToStore } from '../src/core/store/release.ts';
import { seeded } from './seeded.ts';

const FIRST_YEAR = 2009;
const AREAS = ['VN', ...(REGIONS.find((region) => region.code === 'ALL63')?.codes ?? [])];
const BASES: readonly Basis[] = ['LEVEL', 'SPLY'];
/** The items of the investment table: the total and 20 kinds. */
export const ITEMS: readonly string[] = [TOTAL, ...Array.from({ length: 20 }, (_, i) => `KIND_${i + 1}`)];

/** The month of the release with this number. */
export const monthOf = (n: number): { year: number; month: number } => ({
  year: FIRST_YEAR + Math.floor(n / 12),
  month: (n % 12) + 1,
});

/**
 * Fills a new workspace with at least so many observations through the store's own functions: a release a month, each with
 * the labour index and state investment of 63 provinces, for its month and, revised, for the month before. Gives the counts.
 */
export function fillLargeWorkspace(file: string, wanted: number): { releases: number; observations: number } {
  const store = openStore(file);
  const random = seeded(20240629);
  let [releases, observations] = [0, 0];
  while (observations < wanted) {
    const tables = [labourTable(releases, random), investmentTable(releases, random)];
    const { year, month: m } = monthOf(releases);
    const releasedOn = `${day(year, m, 28)}`;
    addRelease(store, bookOf(releases, releasedOn, tables));
    releases += 1;
    observations += tables.reduce((sum, table) => sum + table.observations.length, 0);
  }
  store.db.close();
  return { releases, observations };
}

/** A book whose bytes are its number. */
export function bookOf(n: number, releasedOn: string, tables: readonly TableToStore[]): BookToStore {
  const bytes = Buffer.from(`book ${n}`);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    name: `${releasedOn}-book.xlsx`,
    size: bytes.length,
    packed: packSource(bytes),
    releasedOn,
    releasedFrom: 'file-name',
    committedAt: `${releasedOn}T00:00:00.000Z`,
    tables,
    problems: [],
    answers: [],
  };
}

function labourTable(n: number, random: () => number): TableToStore {
  const bases: readonly Basis[] = ['PREV', 'SPLY'];
  const dayOf = (k: number): TimePeriod => day(monthOf(k).year, monthOf(k).month, 1);
  return tableOf('GSO_LABOUR', 'LABOUR_INDEX', 'PT', bases, [TOTAL], periodsOf(n, dayOf), () => 90 + random() * 20);
}

function investmentTable(n: number, random: () => number): TableToStore {
  const named = (k: number): TimePeriod => month(monthOf(k).year, monthOf(k).month);
  return tableOf(
    'GSO_STATE_INVESTMENT',
    'STATE_INVESTMENT',
    'VND',
    BASES,
    ITEMS,
    periodsOf(n, named),
    () => random() * 9e5,
  );
}

const periodsOf = (n: number, named: (k: number) => TimePeriod): TimePeriod[] =>
  n === 0 ? [named(0)] : [named(n), named(n - 1)];

/** One table of all areas: items × periods × bases, with a value for each cell. */
export function tableOf(
  dataset: string,
  measure: string,
  unit: string,
  bases: readonly Basis[],
  items: readonly string[],
  periods: readonly TimePeriod[],
  value: () => number,
): TableToStore {
  const about = { measure, status: 'A', priceBasis: 'V', unit, unitMult: 0 } as const;
  const meanings: ColumnMeaning[] = periods.flatMap((timePeriod) =>
    bases.map((basis) => ({ ...about, timePeriod, basis })),
  );
  const stub = items.flatMap((item) => AREAS.map((area) => ({ item, area })));
  const observations: Observation[] = stub.flatMap(({ item, area }, i) =>
    meanings.map(({ timePeriod, basis }, column) => ({
      key: { dataset, measure, item, area, timePeriod, basis },
      value: Math.round(value() * 100) / 100,
      status: 'A' as const,
      column,
      row: i + 9,
      shown: '',
      formula: null,
    })),
  );
  return {
    sheet: dataset,
    title: measure,
    state: 'read',
    dataset,
    range: 'A9:F9999',
    unit: null,
    columns: meanings.map((meaning, i) => ({ letters: String.fromCharCode(66 + i), path: [], evidence: [], meaning })),
    rows: stub.map(({ item }, i) => ({ row: i + 9, path: [], item, itemLabel: item })),
    observations,
    keys: observations.map(({ key }) => keyText(key)),
  };
}
