import type { ReadClaim } from '../claims/readClaim.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import { counted } from './claimCounted.ts';
import { subjectOf } from './claimSubjects.ts';

type Figures = ReadonlyMap<string, readonly ClaimFigure[]>;

/**
 * Words beside a number that were not understood may name a part of the indicator or nothing: they name a part where the workspace has an
 * item of that name, and nothing where the numbers of their sentence are those of the whole. What an earlier sentence
 * was about goes on where its figures agree, else the whole is meant where that agrees. A name that is short for the whole means it
 * unless more figures are those of the part.
 */
export function withParts(read: readonly ReadClaim[], figures: Figures): readonly ReadClaim[] {
  const groups = new Map<string, ReadClaim[]>();
  for (const one of read) {
    if (!one.measure?.guess || one.measure.code === null) continue;
    const group = [one.sentence, subjectOf(one.measure), one.measure.guess].join();
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const whole = new Set<ReadClaim>();
  for (const group of groups.values()) if (isWhole(group, figures)) for (const one of group) whole.add(one);
  if (whole.size === 0) return read;
  return read.map((one) => (whole.has(one) && one.kind !== 'share' && one.measure ? asWhole(one) : one));
}

function asWhole(claim: ReadClaim): ReadClaim {
  const { measure } = claim;
  if (!measure) return claim;
  const { guess: _, instead = null, ...known } = measure;
  return { ...claim, measure: { ...known, part: instead } };
}

function isWhole(group: readonly ReadClaim[], figures: Figures): boolean {
  const { code = null, part = '', guess, instead = null } = group[0]?.measure ?? {};
  const own = figures.get(subjectOf({ code, part })) ?? [];
  const { agree, digits, differ } = counted(group, figures.get(subjectOf({ code, part: instead })) ?? []);
  if (guess === 'short') return agree >= counted(group, own).agree;
  if (guess === 'earlier') return counted(group, own).agree === 0 && agree > 0;
  if (own.length > 0) return false;
  return digits >= (differ > 0 && PART.test(part ?? '') ? MANY : FEW) && agree >= differ;
}

/** Digits that chance meets seldom: for words that look like no part, and for others beside a number that does not fit. */
const FEW = 3;
const MANY = 5;
/** What parts of an indicator are called by. */
const PART =
  /(?<!\p{L})(?:ngành|khu vực|nhóm|khối|doanh nghiệp|dn|hàng|thị trường|dịch vụ|sản phẩm|linh kiện|vốn|nguồn|dự án|lĩnh vực|loại|sang|châu|cấp|fdi|tư nhân|nhà nước|trong nước)(?!\p{L})/u;
