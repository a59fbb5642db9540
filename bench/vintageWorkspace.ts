import { day, month, type TimePeriod } from '../src/core/model/period.ts';
import { TOTAL } from '../src/core/model/area.ts';
import { openStore } from '../src/core/store/open.ts';
import { addRelease, type TableToStore } from '../src/core/store/release.ts';
import { bookOf, ITEMS, monthOf, tableOf } from './largeWorkspace.ts';
import { seeded } from './seeded.ts';

/** Periods that each release says: its own month and the four before, revised. */
const MONTHS = 5;
/** A release in the middle and one at the end of each month. */
const PER_MONTH = 2;
export const KINDS: readonly string[] = ITEMS.slice(0, 5);

/** The day of the release with this number. */
export function dayOfRelease(n: number): string {
  const { year, month: m } = monthOf(Math.floor(n / PER_MONTH));
  return day(year, m, n % PER_MONTH === 0 ? 14 : 28);
}

/**
 * Fills a new workspace with so many releases through the store's own functions. Each says the labour index and state investment
 * of 63 provinces for its month and revises the four months before, so that a figure has ten vintages. Gives the observations.
 */
export function fillVintages(file: string, releases: number): number {
  const store = openStore(file);
  const random = seeded(20240629);
  let observations = 0;
  for (let n = 0; n < releases; n++) {
    const tables = tablesOf(Math.floor(n / PER_MONTH), random);
    addRelease(store, bookOf(n, dayOfRelease(n), tables));
    observations += tables.reduce((sum, table) => sum + table.observations.length, 0);
  }
  store.db.close();
  return observations;
}

function tablesOf(at: number, random: () => number): TableToStore[] {
  const last = Array.from({ length: Math.min(MONTHS, at + 1) }, (_, i) => monthOf(at - i));
  const days = last.map(({ year, month: m }): TimePeriod => day(year, m, 1));
  const months = last.map(({ year, month: m }): TimePeriod => month(year, m));
  const level = (): number => random() * 9e5;
  return [
    tableOf('GSO_LABOUR', 'LABOUR_INDEX', 'PT', ['PREV', 'SPLY'], [TOTAL], days, () => 90 + random() * 20),
    tableOf('GSO_STATE_INVESTMENT', 'STATE_INVESTMENT', 'VND', ['LEVEL', 'SPLY'], KINDS, months, level),
  ];
}
