import { dayText } from '../model/format.ts';
import { day, type TimePeriod } from '../model/period.ts';
import { fold } from './fold.ts';
import { columnText } from './headings.ts';
import { titleKey } from './pages.ts';
import { periodIn, yearOf } from './periodWords.ts';
import type { SheetTable } from './sheetTable.ts';

/** The days that the population and housing censuses count; the source stands in docs/sources.md. */
const CENSUS_DAYS = [1979, 1989, 1999, 2009, 2019].map((y) => day(y, y === 1979 ? 10 : 4, 1));

const NAMES_CENSUS =
  /(^|[^a-z])tdt(?! ?(kinh te|co so|nong|doanh nghiep))([^a-z]|$)|tong dieu tra dan so|(population|housing) census/;
const COUNTS_PEOPLE = /^(dan so|so ho|ty le ho|population|households)( |,|$)/;
const ANY_YEAR = 2001;

/**
 * Tables of people and households that name no period, in a book that speaks of a census: they were counted on the day of the
 * last census before the book. Read with a warning. Rates over the months before a census, and books that speak of none, stay as they are.
 * `released` is null where nobody knows the day of the book.
 */
export function withCensusDay<T extends { readonly table: SheetTable }>(
  found: readonly T[],
  released: string | null,
): readonly T[] {
  const witness = found.find(({ table }) => NAMES_CENSUS.test(fold(table.title)))?.table;
  const counted = CENSUS_DAYS.findLast((each) => released !== null && each < released);
  if (!witness || !counted) return found;
  return found.map((one) => (isUndated(one.table) ? { ...one, table: dated(one.table, counted, witness) } : one));
}

/** Counts people or households, and neither title nor headings nor rows name a period, with its year or without. */
function isUndated(table: SheetTable): boolean {
  const title = titleKey(table.title);
  const said = [title, ...table.pages.flatMap((page) => headingsOf(table, page))];
  const inRows = table.pages.some((page) => page.periodsInRows || page.partsInRows);
  const dates = said.some((text) => periodIn(text, ANY_YEAR) !== null || yearOf(text) !== null);
  return !table.elsewhere && COUNTS_PEOPLE.test(title) && !inRows && !dates;
}

const headingsOf = (table: SheetTable, page: SheetTable['pages'][number]): string[] =>
  page.dataColumns.map((column) =>
    fold(
      columnText(table.grid, page.headerRows, column)
        .map(({ text }) => text)
        .join(' '),
    ),
  );

function dated(table: SheetTable, counted: TimePeriod, witness: SheetTable): SheetTable {
  const at = `"${witness.title}" (${witness.grid.sheet})`;
  const evidence = {
    vi: `Biểu không nêu kỳ; sổ nói đến tổng điều tra: ${at}. Lấy ngày của tổng điều tra gần nhất, ${dayText(counted)}.`,
    en: `The table names no period; the book speaks of a census: ${at}. The day of the last one is taken, ${dayText(counted, 'en')}.`,
  };
  const pages = table.pages.map((page) => ({ ...page })); // what columns mean is remembered by page
  return { ...table, pages, elsewhere: { month: null, period: counted, evidence, warn: 'census-day' } };
}
