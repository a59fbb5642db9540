import type { Basis } from '../model/observation.ts';
import { endMonth, periodParts, year, yearBefore, type TimePeriod } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import { findPeriod, yearOf } from './periodWords.ts';

export type Comparison = {
  readonly basis: Basis;
  /** The words that say so, as they stand in the folded heading. */
  readonly words: string;
  /** The heading without those words: what the number is about. */
  readonly rest: string;
  /** The year of a plan, where one is named. */
  readonly planYear: number | null;
  /** The period that is 100, where it is neither the one before nor that of last year: "2023-M12", "2019". */
  readonly base: string | null;
  /** What it is about, where both periods are named. */
  readonly about: TimePeriod | null;
  /** It compares, but with what is not said in words that are known: never to be taken for a level. */
  readonly unclear: boolean;
};

const PLAN =
  /so (?:voi )?kh(?![a-z])(?:(?: nam)? ((?:19|20)\d\d))?|so (?:voi )?ke hoach(?: nam)?(?: (\d{4}))?|(?:ty le |% )?(?:thuc hien|hoan thanh|dat) ke hoach(?: nam)?(?: (\d{4}))?|(?:% |ty le )(?:thuc hien |hoan thanh |dat )?kh(?![a-z])|% ke hoach(?: nam)?(?: (\d{4}))?/;
const LAST_YEAR =
  /so (?:voi )?:?\s*(?:\(%\) ?)?(?:binh quan )?(?:cung (?:ky|thoi diem|vu)(?: nam truoc| nam (?:19|20)\d\d| (?:19|20)\d\d)?|nam truoc|nam (?:19|20)\d\d)(?! thang)|so (?:voi )?ck(?![a-z])/;
const PREVIOUS = /so (?:voi )?:?\s*(?:\(%\) ?)?(?:cung thoi diem )?(?:thang|quy|ky) truoc/;
const GROWTH = /tang[,/ ]*giam|tang truong|toc do tang|\+\s*\/\s*[-−]|(?:^|[ (])(?:tang|giam)(?: |$)/;
const SHARE = /co cau|ty trong|ty le \(?%\)? trong tong/;

/**
 * What a column compares with, from its folded heading: "so với cùng kỳ năm trước" is an index with the same period of
 * last year = 100 unless the heading speaks of an increase, then it is growth in percent.
 */
export function comparisonIn(
  heading: string,
  yearAround: number | null = null,
  ofTitle: TimePeriod | null = null,
): Comparison {
  const found = worded(heading);
  if (found.basis !== 'LEVEL' && found.basis !== 'SHARE') return found;
  const named = explicit(heading, yearAround, ofTitle);
  return named ?? { ...found, unclear: againstIn(heading) !== null };
}

const AGAINST = /so (?:voi|sanh voi)\s*:?/;
/** "9T/2024 so 9T/2023 (%)": without "với", where what follows is a period and the figures are percentages. */
const AGAINST_PERIOD =
  /(?<!tong |mot )(?<![a-z])so (?=(?:\d{1,2}t|t\d{1,2}|\d{1,2} thang|thang \d|quy [iv\d]|nam \d{4}|\d{1,2}\/\d{4}|(?:19|20)\d\d)(?![a-z]))/;

const againstIn = (heading: string): RegExpExecArray | null =>
  AGAINST.exec(heading) ?? (heading.includes('%') ? AGAINST_PERIOD.exec(heading) : null);

/** "Tháng 6 năm 2024 so với tháng 12 năm 2023", "… so với kỳ gốc (2019)": both periods are named. */
function explicit(heading: string, around: number | null, ofTitle: TimePeriod | null): Comparison | null {
  const m = againstIn(heading);
  if (!m) return null;
  const left = heading.slice(0, m.index);
  const right = heading.slice(m.index + m[0].length).replace(/^\s*\(%\)/, '');
  const about = (findPeriod(left, around) ?? bareYear(left))?.period ?? ofTitle;
  const against = findPeriod(right, null) ?? bareYear(right) ?? (about && withinItsYear(right, about));
  const fixed = /ky goc/.exec(right);
  if (!about || !(against || fixed)) return null;
  const words = `${m[0].trim()} ${fixed ? 'ky goc' : against?.words}`.trim();
  const rest = `${left} ${against ? right.replace(against.words, ' ') : right}`.replace(/\s+/g, ' ').trim();
  const found = { words, rest, planYear: null, base: null, about, unclear: false };
  const base = /(?:19|20)\d\d/.exec(right)?.[0] ?? null;
  // Bases of several years would go on as one series.
  if (fixed) return { ...found, basis: 'BASE', base, unclear: base === null };
  if (yearBefore(about) === against?.period) return { ...found, basis: 'SPLY' };
  if (against && isBefore(against.period, about)) return { ...found, basis: 'PREV' };
  return { ...found, basis: 'BASE', base: against?.period ?? null };
}

/** "Tháng 5 so với tháng 4", "Tháng 1 so với tháng 12": without a year, the last of that name before. */
function withinItsYear(text: string, about: TimePeriod): { period: TimePeriod; words: string } | null {
  const found = findPeriod(text, Number(about.slice(0, 4)));
  if (!found) return null;
  if (endMonth(found.period) < endMonth(about)) return found;
  const period = yearBefore(found.period);
  return period && { ...found, period };
}

/** "vụ đông xuân 2023": a year alone. */
function bareYear(text: string): { period: TimePeriod; words: string } | null {
  const found = yearOf(text);
  return found === null ? null : { period: year(found), words: String(found) };
}

/** True for the month before a month, the quarter before a quarter. */
function isBefore(one: TimePeriod, other: TimePeriod): boolean {
  const [a, b] = [periodParts(one)?.kind, periodParts(other)?.kind];
  const step = a === 'quarter' ? 3 : 1;
  return a === b && (a === 'month' || a === 'quarter') && endMonth(one) === endMonth(other) - step;
}

function worded(heading: string): Comparison {
  const growth = GROWTH.test(heading);
  const previous = PREVIOUS.exec(heading);
  if (previous) return made(heading, growth ? 'PREV_GROWTH' : 'PREV', previous[0]);
  const plan = PLAN.exec(heading);
  // "UTH 2023 so với KH 2023": the year before is what it is about, the one behind that of the plan
  const before = plan ? heading.slice(0, plan.index) : '';
  const about = findPeriod(before, null) ? null : (/(?:^| )((?:19|20)\d\d) $/.exec(before)?.[1] ?? null);
  if (plan)
    return {
      ...made(heading, 'PLAN', plan[0]),
      about: about === null ? null : year(Number(about)),
      planYear: Number(plan[1] ?? plan[2] ?? plan[3] ?? plan[4] ?? 0) || null,
    };
  const lastYear = LAST_YEAR.exec(heading);
  if (lastYear) return made(heading, growth ? 'SPLY_GROWTH' : 'SPLY', lastYear[0]);
  const share = SHARE.exec(heading);
  return share
    ? made(heading, 'SHARE', share[0])
    : { basis: 'LEVEL', words: '', rest: heading, planYear: null, base: null, about: null, unclear: false };
}

function made(heading: string, basis: Basis, words: string): Comparison {
  return {
    basis,
    words,
    rest: heading.replace(words, ' ').replace(/\s+/g, ' ').trim(),
    planYear: null,
    base: null,
    about: null,
    unclear: false,
  };
}

/** What a comparison is, as evidence says it. */
export const BASIS_SAID: Record<Basis, Text> = {
  LEVEL: { vi: 'Mức', en: 'A level' },
  SPLY: { vi: 'Gốc so sánh: cùng kỳ năm trước = 100', en: 'Comparison: same period of last year = 100' },
  PREV: { vi: 'Gốc so sánh: kỳ trước = 100', en: 'Comparison: previous period = 100' },
  SPLY_GROWTH: { vi: 'Tăng, giảm so với cùng kỳ năm trước', en: 'Growth against the same period of last year' },
  PREV_GROWTH: { vi: 'Tăng, giảm so với kỳ trước', en: 'Growth against the previous period' },
  PLAN: { vi: 'Phần trăm của kế hoạch', en: 'Percent of the plan' },
  SHARE: { vi: 'Tỷ trọng trong tổng số', en: 'Share of the total' },
  BASE: { vi: 'Gốc so sánh là một kỳ cố định = 100', en: 'Comparison: a fixed period = 100' },
};
