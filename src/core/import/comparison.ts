import type { Basis } from '../model/observation.ts';

export type Comparison = {
  readonly basis: Basis;
  /** The words that say so, as they stand in the folded heading. */
  readonly words: string;
  /** The heading without those words: what the number is about. */
  readonly rest: string;
  /** The year of a plan, where one is named. */
  readonly planYear: number | null;
};

const PLAN = /so voi ke hoach(?: nam)?(?: (\d{4}))?|(?:ty le )?thuc hien ke hoach(?: nam)?(?: (\d{4}))?/;
const LAST_YEAR =
  /so (?:voi )?(?:cung (?:ky|thoi diem)(?: nam truoc| nam (?:19|20)\d\d| (?:19|20)\d\d)?|nam truoc|nam (?:19|20)\d\d)(?! thang)/;
const PREVIOUS = /so (?:voi )?(?:cung thoi diem )?(?:thang|quy|ky) (?:truoc|\d{1,2}\/\d{4})/;
const GROWTH = /tang[,/ ]*giam|tang truong|toc do tang|\+\s*\/\s*[-−]|(?:^|[ (])(?:tang|giam)(?: |$)/;
const SHARE = /co cau|ty trong/;

/**
 * What a column compares with, from its folded heading: "so với cùng kỳ năm trước" is an index with the same period of
 * last year = 100 unless the heading speaks of an increase, then it is growth in percent.
 */
export function comparisonIn(heading: string): Comparison {
  const growth = GROWTH.test(heading);
  const previous = PREVIOUS.exec(heading);
  if (previous) return made(heading, growth ? 'PREV_GROWTH' : 'PREV', previous[0]);
  const plan = PLAN.exec(heading);
  if (plan) return { ...made(heading, 'PLAN', plan[0]), planYear: Number(plan[1] ?? plan[2] ?? 0) || null };
  const lastYear = LAST_YEAR.exec(heading);
  if (lastYear) return made(heading, growth ? 'SPLY_GROWTH' : 'SPLY', lastYear[0]);
  const share = SHARE.exec(heading);
  return share ? made(heading, 'SHARE', share[0]) : { basis: 'LEVEL', words: '', rest: heading, planYear: null };
}

function made(heading: string, basis: Basis, words: string): Comparison {
  return { basis, words, rest: heading.replace(words, ' ').replace(/\s+/g, ' ').trim(), planYear: null };
}
