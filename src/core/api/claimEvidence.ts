import type { ReadClaim } from '../claims/readClaim.ts';
import { bothLangs, digits, written } from '../claims/relations.ts';
import type { Caution, Claim, ClaimCell } from '../model/claim.ts';
import { dayText, plainDigits } from '../model/format.ts';
import { publisherText } from '../model/measures.ts';
import type { Basis } from '../model/observation.ts';
import {
  cumulative,
  month,
  periodBefore,
  periodParts,
  periodText,
  sameSpan,
  yearBefore,
  type TimePeriod,
} from '../model/period.ts';
import type { Lang, Text } from '../model/text.ts';
import { afterNumber } from '../model/unit.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import { compare, exact, isNegative, minus, negated, times, type Exact } from '../statistics/exact.ts';
import { agrees, agreesUnhedged, CUT, HEDGED, isCut, plainValue } from './claimAgrees.ts';
import { laterBy, periodEndsAfter } from './claimDays.ts';

/** What the workspace adds to a claim; an absent verdict leaves that of the text. */
export type Finding = {
  readonly verdict?: Claim['verdict'];
  readonly arithmetic?: readonly Text[];
  readonly cells?: readonly ClaimCell[];
  readonly missing?: readonly Text[];
  readonly cautions?: readonly Caution[];
};

/** The names under which figures of a period are kept: the same span, and the first day of a month for figures of a point in time. */
export function namesOf(period: TimePeriod): readonly TimePeriod[] {
  const parts = periodParts(period);
  if (parts?.kind !== 'month') return sameSpan(period);
  return [...sameSpan(period), `${period.slice(0, 4)}-${period.slice(6)}-01` as TimePeriod];
}

/** All periods that the check of a claim may look at: its own, its last month, that of a year and of a month or quarter before, and the months of the year together. */
export function periodsFor(period: TimePeriod): TimePeriod[] {
  const [before, last] = [yearBefore(period), periodBefore(period)];
  const parts = periodParts(period);
  const year = Number(period.slice(0, 4));
  const months = Array.from({ length: 12 }, (_, at) => cumulative(year, at + 1));
  return [
    ...new Set([
      ...namesOf(period),
      ...(parts?.kind === 'cumulative' ? namesOf(month(parts.year, parts.months)) : []),
      ...[before, last].flatMap((one) => (one ? namesOf(one) : [])),
      ...months.flatMap(sameSpan),
    ]),
  ];
}

/** The bases that say what a claim says; an index is read less 100. */
export const basesOf = (basis: Basis | null): readonly Basis[] =>
  basis === 'SPLY_GROWTH'
    ? ['SPLY', 'SPLY_GROWTH']
    : basis === 'PREV_GROWTH'
      ? ['PREV', 'PREV_GROWTH']
      : basis
        ? [basis]
        : [];

export const cellOf = (figure: ClaimFigure): ClaimCell => ({
  key: figure.key,
  value: figure.value,
  unit: figure.unit,
  unitMult: figure.unitMult,
  releasedOn: figure.releasedOn,
  place: figure.place,
  publisher: publisherText(figure.dataset),
});

/** Holds a level, growth or percent of plan against all vintages of all sources, newest first. */
export function findingOf(claim: ReadClaim, all: readonly ClaimFigure[], day: string | null): Finding | null {
  const period = claim.period?.timePeriod;
  if (!period) return null;
  const own = all.filter(
    (one) =>
      one.area === claim.area?.code &&
      namesOf(period).includes(one.timePeriod) &&
      basesOf(claim.basis).includes(one.basis) &&
      unitsMeet(claim, one),
  );
  const newest = [...new Map([...own].reverse().map((one) => [one.dataset, one])).values()];
  const [first] = newest;
  if (!first) return null;
  const match = newest.find((one) => agrees(claim, one));
  if (match) {
    const others = newest.filter((one) => one !== match && !agrees(claim, one));
    return {
      verdict: 'confirmed',
      arithmetic: [said(claim, match, true)],
      cells: [match, ...others].map(cellOf),
      cautions: others.map((one) => otherSource(one)),
    };
  }
  const cut = newest.find((one) => isCut(claim, one));
  if (cut) return { verdict: 'confirmed', arithmetic: [said(claim, cut, true)], cells: [cellOf(cut)], cautions: [CUT] };
  const rounded = newest.find((one) => agreesUnhedged(claim, one));
  if (rounded)
    return {
      verdict: 'confirmed',
      arithmetic: [said(claim, rounded, true)],
      cells: [cellOf(rounded)],
      cautions: [HEDGED],
    };
  const older = own.find((one) => agrees(claim, one));
  if (older) {
    const now = newest.find((one) => one.dataset === older.dataset) ?? first;
    return {
      verdict: 'confirmed',
      arithmetic: [said(claim, older, true)],
      cells: [older, now].map(cellOf),
      cautions: [revised(now)],
    };
  }
  return against(claim, newest, own, day);
}

function against(
  claim: ReadClaim,
  newest: readonly ClaimFigure[],
  own: readonly ClaimFigure[],
  day: string | null,
): Finding {
  const arithmetic = newest.map((one) => said(claim, one, false));
  const cells = newest.map(cellOf);
  const customs = newest.every((one) => one.dataset.startsWith('CUSTOMS'));
  if (customs && claim.area?.code !== 'VN')
    return { verdict: 'uncheckable', arithmetic, cells, missing: [OTHER_CONCEPT], cautions: newest.map(otherSource) };
  const known = day === null || own.some((one) => one.releasedOn <= laterBy(day, 15));
  if (!known && (claim.estimate || claim.period === null || periodEndsAfter(claim.period.timePeriod, day)))
    return { verdict: 'uncheckable', arithmetic, cells, missing: [THEN], cautions: newest.map(outcome) };
  if ((isStale(newest[0], day) || claim.period?.then) && !farApart(claim, newest))
    return { verdict: 'uncheckable', arithmetic, cells, missing: [LATER] };
  return { verdict: 'contradicted', arithmetic, cells };
}

/** So many days after the newest book of a figure there may be one that revised it. */
const STALE = 25;
export const isStale = (newest: ClaimFigure | undefined, day: string | null): boolean =>
  newest !== undefined && day !== null && laterBy(newest.releasedOn, STALE) < day;
/** What a revision of the offices moves at most: 10 % of a level, 5 points of a growth (FIELD 1.6 T-20: 5,4 %). */
const MOST_LEVEL = exact(0.1);
const MOST_POINTS = exact(5);

/** Whether a figure stands further from all published ones than revisions go. */
const farApart = ({ value, kind }: ReadClaim, newest: readonly ClaimFigure[]): boolean =>
  newest.every((one) => {
    const figure = plainValue(one);
    const apart = absolute(minus(value ?? figure, figure));
    const most = kind === 'value' ? times(absolute(figure), MOST_LEVEL) : MOST_POINTS;
    return compare(apart, most) > 0;
  });
const absolute = (one: Exact): Exact => (isNegative(one) ? negated(one) : one);

/** A level in the unit of the claim; other figures are in % as claims are. */
export const unitsMeet = (claim: ReadClaim, { unit, basis }: ClaimFigure): boolean =>
  basis !== 'LEVEL' ||
  claim.unit === unit ||
  (claim.unit === 'MONEY' && ['USD', 'VND'].includes(unit)) ||
  (claim.unit === 'COUNT' && !['USD', 'VND', 'PT'].includes(unit));

function said(claim: ReadClaim, figure: ClaimFigure, fits: boolean): Text {
  return bothLangs((lang) => {
    const value =
      figure.basis === 'LEVEL'
        ? `${shownDigits(figure.value, lang)}${afterNumber(figure)[lang]}`
        : `${digits(plainValue(figure), 2, lang)}%`;
    const sign = fits ? '=' : '≠';
    const by = `${publisherText(figure.dataset)[lang]}, ${dayText(figure.releasedOn, lang)}`;
    return lang === 'vi'
      ? `bài viết ${written(claim, lang)} ${sign} kho ${value} (${periodText(figure.timePeriod)}; ${by})`
      : `the text ${written(claim, lang)} ${sign} the workspace ${value} (${periodText(figure.timePeriod, 'en')}; ${by})`;
  });
}

/** A published number as it is told beside one of a text: no more than three decimals; its cell has them all. */
export const shownDigits = (value: number, lang: Lang): string =>
  digits(exact(value), Math.min(3, plainDigits(value).split('.')[1]?.length ?? 0), lang);

const shownOf = (one: ClaimFigure): Text =>
  bothLangs((lang) => `${shownDigits(one.value, lang)}${afterNumber(one)[lang]}`);

function otherSource(one: ClaimFigure): Caution {
  const [value, by] = [shownOf(one), publisherText(one.dataset)];
  return {
    code: 'other-concept',
    severity: 'warning',
    text: {
      vi: `nguồn khác, khái niệm khác nêu ${value.vi}: ${by.vi}`,
      en: `a source of another concept says ${value.en}: ${by.en}`,
    },
  };
}
function revised(now: ClaimFigure): Caution {
  const value = shownOf(now);
  return {
    code: 'revised-since',
    severity: 'note',
    text: {
      vi: `số này đã được điều chỉnh, nay là ${value.vi} (${dayText(now.releasedOn)})`,
      en: `revised since, now ${value.en} (${dayText(now.releasedOn, 'en')})`,
    },
  };
}
function outcome(now: ClaimFigure): Caution {
  const value = shownOf(now);
  return {
    code: 'estimate-vs-outcome',
    severity: 'warning',
    text: {
      vi: `ước tính khi viết bài; số công bố sau đó là ${value.vi} (${dayText(now.releasedOn)})`,
      en: `an estimate when it was written; published later: ${value.en} (${dayText(now.releasedOn, 'en')})`,
    },
  };
}

const OTHER_CONCEPT: Text = {
  vi: 'số cùng khái niệm; kho chỉ có số hải quan, ghi theo nơi khác',
  en: 'a figure of the same concept; the workspace has customs figures only',
};
const LATER: Text = {
  vi: 'số công bố mới hơn: kho chỉ có số đã cũ so với ngày của bài viết, có thể đã được điều chỉnh',
  en: 'a newer release: the workspace has figures that were old on the day of the text and may have been revised',
};
const THEN: Text = { vi: 'số ước đã biết vào ngày của bài viết', en: 'the estimate as known on the day of the text' };
