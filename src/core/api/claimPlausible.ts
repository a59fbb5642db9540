import type { ReadClaim } from '../claims/readClaim.ts';
import { bothLangs, digits, written } from '../claims/relations.ts';
import { COUNTRY } from '../model/area.ts';
import type { Caution } from '../model/claim.ts';
import { cumulative, periodParts, periodText, type TimePeriod } from '../model/period.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import { compare, exact, HUNDRED, minus, over, plus, times, ZERO, type Exact } from '../statistics/exact.ts';
import { plainValue } from './claimAgrees.ts';
import { cellOf, namesOf, type Finding } from './claimEvidence.ts';

/** What the country, and the months already published, say about a level that the workspace does not have itself (FIELD 1.5 F-2, F-3, F-5). */
export function plausibility(
  claim: ReadClaim,
  all: readonly ClaimFigure[],
  growth: ReadClaim | null,
  day: string | null,
): Finding | null {
  if (claim.kind !== 'value' || !claim.value || !claim.period || !claim.area) return null;
  const found = [
    ofCountry(claim, all, growth, claim.period.timePeriod),
    elapsed(claim, all, day),
    remainder(claim, all),
  ].filter((one) => one !== null);
  if (found.length === 0) return null;
  return {
    arithmetic: found.flatMap((one) => one.arithmetic ?? []),
    cells: found.flatMap((one) => one.cells ?? []),
    cautions: found.flatMap((one) => one.cautions ?? []),
  };
}

const levelOf = (
  claim: ReadClaim,
  all: readonly ClaimFigure[],
  area: string,
  period: TimePeriod,
): ClaimFigure | undefined =>
  all.find(
    (one) =>
      one.area === area &&
      one.basis === 'LEVEL' &&
      namesOf(period).includes(one.timePeriod) &&
      (one.unit === claim.unit || claim.unit === 'MONEY'),
  );

/** The share of the country that the level would be, and the growth that it leaves to the rest of the country. */
function ofCountry(
  claim: ReadClaim,
  all: readonly ClaimFigure[],
  growth: ReadClaim | null,
  period: TimePeriod,
): Finding | null {
  if (claim.area?.code === COUNTRY || !claim.value) return null;
  const whole = levelOf(claim, all, COUNTRY, period);
  if (!whole) return null;
  const share = times(over(claim.value, plainValue(whole)), HUNDRED);
  const rest = growth?.value ? restGrowth(claim.value, growth.value, whole, all, period) : null;
  const text = bothLangs((lang) => {
    const part = `${written(claim, lang)} ÷ ${lang === 'vi' ? 'cả nước' : 'the country'} ${digits(exact(whole.value), 2, lang)} (${periodText(period, lang)}) = ${digits(share, 1, lang)}%`;
    if (!rest) return part;
    return lang === 'vi'
      ? `${part}; phần còn lại của cả nước tăng ${digits(rest, 1, lang)}%`
      : `${part}; the rest of the country grew ${digits(rest, 1, lang)}%`;
  });
  const over90 = compare(share, exact(90)) > 0;
  const impossible = compare(share, HUNDRED) > 0;
  return { arithmetic: [text], cells: [cellOf(whole)], cautions: over90 ? [implausible(impossible, text)] : [] };
}

function restGrowth(
  value: Exact,
  growth: Exact,
  whole: ClaimFigure,
  all: readonly ClaimFigure[],
  period: TimePeriod,
): Exact | null {
  const rate = all.find(
    (one) =>
      one.area === COUNTRY &&
      one.dataset === whole.dataset &&
      (one.basis === 'SPLY' || one.basis === 'SPLY_GROWTH') &&
      namesOf(period).includes(one.timePeriod),
  );
  if (!rate) return null;
  const before = (level: Exact, grew: Exact): Exact => times(over(level, plus(HUNDRED, grew)), HUNDRED);
  const total = plainValue(whole);
  const base = minus(before(total, plainValue(rate)), before(value, growth));
  return compare(base, ZERO) > 0 ? minus(times(over(minus(total, value), base), HUNDRED), HUNDRED) : null;
}

/** Read as a result of the months that were over on the day of the text, the level would be this share of the country. */
function elapsed(claim: ReadClaim, all: readonly ClaimFigure[], day: string | null): Finding | null {
  const parts = periodParts(claim.period?.timePeriod ?? '');
  if (day === null || parts?.kind !== 'cumulative' || claim.area?.code === COUNTRY || !claim.value) return null;
  const over_ = Number(day.slice(0, 4)) === parts.year ? Number(day.slice(5, 7)) - 1 : 12;
  // in the last month of a period the office writes of all of it
  if (over_ < 1 || over_ >= parts.months - 1) return null;
  const period = cumulative(parts.year, over_);
  const whole = levelOf(claim, all, COUNTRY, period);
  if (!whole) return null;
  const share = times(over(claim.value, plainValue(whole)), HUNDRED);
  return {
    arithmetic: [
      bothLangs((lang) =>
        lang === 'vi'
          ? `nếu hiểu là kết quả ${over_} tháng đã qua thì bằng ${digits(share, 1, lang)}% cả nước${compare(share, exact(90)) > 0 ? ': không thể hiểu như vậy' : ''}`
          : `read as the ${over_} months that were over it would be ${digits(share, 1, lang)}% of the country${compare(share, exact(90)) > 0 ? ': it cannot be meant so' : ''}`,
      ),
    ],
    cells: [cellOf(whole)],
  };
}

/** What is left for the months that a shorter cumulative figure does not have, beside the monthly mean so far. */
function remainder(claim: ReadClaim, all: readonly ClaimFigure[]): Finding | null {
  const parts = periodParts(claim.period?.timePeriod ?? '');
  if (parts?.kind !== 'cumulative' || !claim.value) return null;
  for (let months = parts.months - 1; months >= 2; months--) {
    const shorter = levelOf(claim, all, claim.area?.code ?? '', cumulative(parts.year, months));
    if (!shorter) continue;
    const left = over(minus(claim.value, plainValue(shorter)), exact(parts.months - months));
    const mean = over(plainValue(shorter), exact(months));
    if (compare(mean, ZERO) <= 0) return null;
    const ratio = over(left, mean);
    const text = bothLangs((lang) =>
      lang === 'vi'
        ? `đã công bố ${months} tháng: ${digits(exact(shorter.value), 2, lang)}; mỗi tháng còn lại phải gấp ${digits(ratio, 2, lang)} lần bình quân tháng`
        : `published for ${months} months: ${digits(exact(shorter.value), 2, lang)}; each month left would have to be ${digits(ratio, 2, lang)} times the monthly mean`,
    );
    const odd = compare(ratio, exact(1.5)) > 0 || compare(ratio, exact(0.5)) < 0;
    const warned: Caution = {
      code: 'other-concept',
      severity: 'warning',
      text: {
        vi: `${text.vi}: nguồn hay khái niệm khác, hoặc là dự báo`,
        en: `${text.en}: another source or concept, or a forecast`,
      },
    };
    return { arithmetic: [text], cells: [cellOf(shorter)], cautions: odd ? [warned] : [] };
  }
  return null;
}

const implausible = (impossible: boolean, { vi, en }: { vi: string; en: string }): Caution => ({
  code: 'share-of-country',
  severity: 'warning',
  text: {
    vi: `${vi}: ${impossible ? 'không thể' : 'khó có thể'}`,
    en: `${en}: ${impossible ? 'impossible' : 'hardly possible'}`,
  },
});
