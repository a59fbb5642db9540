import { cumulative, month, monthsLater, periodParts, year, yearBefore, type TimePeriod } from '../model/period.ts';
import type { Basis } from '../model/observation.ts';

/**
 * The period of a heading that names it by what the title is about: "kỳ này", "TH tháng trước", "Lũy kế", "Kế hoạch năm".
 * `text` is the heading without its comparison, `heads` all headings of the page. Null where it names none.
 */
export function relativePeriod(
  text: string,
  ofTitle: TimePeriod | null,
  basis: Basis = 'LEVEL',
  heads = '',
): TimePeriod | null {
  const parts = ofTitle && periodParts(ofTitle);
  if (!ofTitle || !parts) return null;
  const months =
    parts.kind === 'month'
      ? parts.month
      : parts.kind === 'cumulative'
        ? parts.months
        : parts.kind === 'quarter'
          ? parts.quarter * 3
          : null;
  const planned = PLANNED.exec(text);
  if (planned && basis === 'LEVEL' && parts.kind !== 'year') return year(Number(planned[1] ?? parts.year));
  // Against the plan of a year stands what was done since January, where the table counts from January at all.
  const isOfPlan = basis === 'PLAN' && !/thang|quy/.test(text) && TOGETHER.test(heads);
  const own = months === null ? null : inMonth(text, parts.year, months, isOfPlan);
  if (/cung ky(?! (?:nam )?(?:19|20))|(?:ky|nam) truoc/.test(text)) return yearBefore(own ?? ofTitle);
  return own ?? (/ky nay/.test(text) ? ofTitle : null);
}

/** "Quý I năm trước", "TH 5 tháng cùng kỳ" over levels: the period that is named, a year before, where no year is. */
export function periodOfLevel(
  { basis, rest }: { readonly basis: Basis; readonly rest: string },
  named: TimePeriod | null,
): TimePeriod | null {
  const isBefore = basis === 'LEVEL' && !/%|(?:19|20)\d\d/.test(rest) && /nam (?:truoc|ngoai)|cung ky/.test(rest);
  return named !== null && isBefore ? yearBefore(named) : named;
}

/** "Cùng kỳ năm 2022" over levels: the period of the title a year before, and never all of that year. Null where the title has no such period. */
export function samePeriodIn(text: string, ofTitle: TimePeriod | null): TimePeriod | null {
  const named = /(?<![a-z])cung ky(?: nam)? ((?:19|20)\d\d)/.exec(text)?.[1];
  if (named === undefined || /thang|quy|(?<![a-z])t\d|\dt(?![a-z])/.test(text) || !ofTitle) return null;
  const before = yearBefore(ofTitle);
  return periodParts(ofTitle)?.kind !== 'year' && before?.startsWith(named) ? before : null;
}

const PLANNED = /(?<![a-z])(?:ke hoach|kh|du toan)(?: ((?:19|20)\d\d)| (?:ca )?nam(?: ((?:19|20)\d\d))?| giao|$)/;

const TOGETHER = /luy ke|cong don|tu dau nam|(?:^|[^\d/])\d{1,2} thang/;

function inMonth(text: string, y: number, m: number, isOfPlan: boolean): TimePeriod | null {
  if (isOfPlan || /luy ke|cong don|tu dau nam/.test(text)) return cumulative(y, m);
  if (/thang truoc/.test(text)) return monthsLater(month(y, m), -1);
  return /(?<![a-z])thang(?! (?:\d|dau))/.test(text) ? month(y, m) : null;
}
