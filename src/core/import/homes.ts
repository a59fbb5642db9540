import { COUNTRY, TOTAL } from '../model/area.ts';
import { areaOfTitle, isOfSomePlaces } from './areaOfTitle.ts';
import { listedTotals, type ListedTotals } from './listedTotals.ts';
import type { PlaceNames } from './placeNames.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import type { RowMeaning } from './stubLevels.ts';
import type { BodyRow } from './stubRows.ts';
import { EVERY } from './tableAnswers.ts';
import type { TableKind } from './tableKinds.ts';

/** Whose figures those of rows without a place are: as was answered, of the province in the title, or of the one whose office issues the book. */
export function homeOfItems(
  { title, issuer, answers }: SheetTable,
  kind: TableKind,
  { day, areaOf }: Pick<PlaceNames, 'day' | 'areaOf'>,
): string {
  if (kind.dataset === 'CUSTOMS_BRANCH') return COUNTRY;
  return answers.area(EVERY) ?? areaOfTitle(title, day) ?? (issuer?.place ? areaOf(issuer.place) : null) ?? COUNTRY;
}

/** Totals among places: `home` is whose figures a row of all there is holds, empty where it is of some of them. */
export type Totals = { readonly home: string; readonly partial: ListedTotals['partial'] };

const NONE: ListedTotals = { home: null, partial: new Set() };

/**
 * The totals of a list of places. The statistics office lists some places under the total of all, those without any left out; others may
 * mean no more than what they list.
 */
export function totalsAmongPlaces(
  table: SheetTable,
  page: TablePage,
  rows: readonly BodyRow[],
  kind: TableKind,
  areaOf: PlaceNames['areaOf'],
  day: string,
): Totals {
  const isOffice = /^(?:GSO|PXWEB|CUSTOMS_BRANCH)/.test(kind.dataset);
  const { home, partial } = isOffice ? NONE : listedTotals(table, page, rows, areaOf, day);
  if (isOfSomePlaces(table.title)) return { home: home ?? '', partial };
  return {
    home: (kind.dataset === 'CUSTOMS_BRANCH' ? null : areaOfTitle(table.title, day)) ?? home ?? COUNTRY,
    partial,
  };
}

/** The meaning of a row among places, where it is a total of some of them. */
export function ofSome(meaning: RowMeaning, { home, partial }: Totals, row: number): RowMeaning {
  if (partial.has(row)) return { ...meaning, area: null, unknown: 'part' };
  return home === '' &&
    meaning.unknown === 'area' &&
    meaning.area === null &&
    meaning.item === TOTAL &&
    meaning.itemLabel !== ''
    ? { ...meaning, unknown: 'part' }
    : meaning;
}
