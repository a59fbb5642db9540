import { endMonth, month, periodParts, year, type TimePeriod } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import { fold } from './fold.ts';
import { periodIn } from './periodWords.ts';

/** A period that neither heading nor title names: that of the sheet or of the file. */
export type PeriodElsewhere = {
  /** A month alone, where the sheet is called "T5": the year stands in the title or in the headings. */
  readonly month: number | null;
  readonly period: TimePeriod | null;
  readonly evidence: Text;
  /** The code of the warning that a weak witness is read with: the name of the file, a census that the book speaks of. */
  readonly warn?: 'file-year' | 'census-day';
};

/**
 * The periods that sheets are named by, where that is how a book parts its sheets: several names that differ in the period alone
 * ("T1", "T2", …; "2011_PAPI", "2012_PAPI"). In other books names of sheets are often those of an older copy.
 */
export function sheetPeriods(sheets: readonly string[]): ReadonlyMap<string, PeriodElsewhere> {
  const named = sheets.flatMap((sheet) => {
    const found = ofName(sheet);
    return found ? [{ sheet, found, mask: fold(sheet).replace(/\d+/g, '#') }] : [];
  });
  const same = (one: (typeof named)[number]): number =>
    new Set(named.filter(({ mask }) => mask === one.mask).map(({ found }) => found.period ?? found.month)).size;
  return new Map(named.filter((one) => same(one) >= 2).map(({ sheet, found }) => [sheet, found]));
}

function ofName(sheet: string): PeriodElsewhere | null {
  const plain = fold(sheet);
  const alone = /^(?:t|thang ?|m)(\d{1,2})$/.exec(plain);
  const evidence = { vi: `Kỳ lấy từ tên trang: "${sheet}"`, en: `Period from the name of the sheet: "${sheet}"` };
  const m = Number(alone?.[1] ?? 0);
  if (m >= 1 && m <= 12) return { month: m, period: null, evidence };
  const period = periodIn(plain, null);
  return period ? { month: null, period, evidence } : null;
}

/** The year that the name of a sheet or file holds, for surveys of one a year. */
export function yearOfName(name: string, what: 'sheet' | 'file'): PeriodElsewhere | null {
  const years = new Set([...name.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map(([, found]) => Number(found)));
  const [only] = years;
  if (years.size !== 1 || only === undefined) return null;
  const vi = what === 'file' ? 'tên tệp' : 'tên trang';
  const en = what === 'file' ? 'name of the file' : 'name of the sheet';
  return {
    month: null,
    period: year(only),
    evidence: { vi: `Kỳ lấy từ ${vi}: "${name}"`, en: `Period from the ${en}: "${name}"` },
    ...(what === 'file' ? { warn: 'file-year' as const } : {}),
  };
}

/** The period that an elsewhere gives to a column whose heading names none; `ofTitle` is what the title names. */
export function periodGiven(
  elsewhere: PeriodElsewhere | null,
  ofTitle: TimePeriod | null,
  around: number | null,
): TimePeriod | null {
  if (!elsewhere) return null;
  const finer = ofTitle === null || periodParts(ofTitle)?.kind === 'year';
  if (elsewhere.month !== null) return around !== null && finer ? month(around, elsewhere.month) : null;
  if (ofTitle === null) return elsewhere.period;
  const own = elsewhere.period && periodParts(elsewhere.period);
  const isWithin = own !== null && own.kind !== 'year' && finer;
  return isWithin && elsewhere.period && Math.floor(endMonth(elsewhere.period) / 12) === around
    ? elsewhere.period
    : null;
}
