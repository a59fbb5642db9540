import type { TimePeriod } from '../model/period.ts';
import { inVietnamese } from './englishHeadings.ts';
import { columnText, joined } from './headings.ts';
import { titleKey } from './pages.ts';
import { periodGiven } from './periodElsewhere.ts';
import { periodIn, yearOf, yearsOf } from './periodWords.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';

/** What title and headings say for all columns of a page. */
export type PagePeriods = {
  readonly title: string;
  /** All headings of the page. */
  readonly heads: string;
  /** The year of a heading that names none. */
  readonly around: number | null;
  readonly given: TimePeriod | null;
  readonly ofTitle: TimePeriod | null;
};

export function pagePeriods(table: SheetTable, page: TablePage): PagePeriods {
  const title = inVietnamese(titleKey(table.title));
  const heads = joined(page.dataColumns.flatMap((c) => columnText(table.grid, page.headerRows, c)));
  // of several years over the columns that of the title is meant, and none that they are held against: "so với năm 2022"
  const years = yearsOf(heads.replace(AGAINST_YEAR, ' '));
  const ofHeads = years.includes(yearOf(title) ?? 0) ? yearOf(title) : (years.at(-1) ?? null);
  const around = ofHeads ?? yearOf(title) ?? yearOf(table.elsewhere?.period ?? '');
  const inTitle = periodIn(title, around);
  const given = periodGiven(table.elsewhere ?? null, inTitle, around);
  return { title, heads, around, given, ofTitle: given ?? inTitle };
}

/** What figures are held against, up to its year. */
const AGAINST_YEAR =
  /so (?:voi |sanh voi )?(?:(?!so )[^\d]){0,24}(?:\d{1,2} ?(?:thang|\/) ?(?:(?!so )[^\d]){0,12})?(?:19|20)\d\d/g;
