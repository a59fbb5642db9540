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
  // years before that of the title are those of columns for comparison; one behind it means that the title is old
  const ofTitleYear = yearOf(title);
  const later = yearsOf(heads.replace(AGAINST_YEAR, ' ')).filter((y) => y > (ofTitleYear ?? 0));
  const isOld = ofTitleYear === null || !yearsOf(heads).includes(ofTitleYear);
  const around = (isOld ? later.at(-1) : null) ?? ofTitleYear ?? yearOf(table.elsewhere?.period ?? '');
  const inTitle = periodIn(title, around);
  const given = periodGiven(table.elsewhere ?? null, inTitle, around);
  return { title, heads, around, given, ofTitle: given ?? inTitle };
}

/** What figures are held against, up to its year. */
const AGAINST_YEAR =
  /so (?:voi |sanh voi )?(?:(?!so )[^\d]){0,24}(?:\d{1,2} ?(?:thang|\/) ?(?:(?!so )[^\d]){0,12})?(?:19|20)\d\d/g;
