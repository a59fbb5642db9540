import { cumulative, day, lastDay, month, periodParts, quarter, year, type TimePeriod } from '../model/period.ts';
import type { Prose, Span } from './prose.ts';

/** A period that a text names. Null where the product has no form for it, as for the second half of a year. */
export type PeriodMention = Span & {
  readonly timePeriod: TimePeriod | null;
  /** The text does not say the year here. */
  readonly yearImplied: boolean;
  /** What a figure is compared with, not what it is about. */
  readonly base: boolean;
  /** Only said in passing: "riêng tháng 6 tăng 10,9%". What stands before it, and later sentences, are not of it. */
  readonly aside: boolean;
};

const NUMBER_WORDS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const COUNT = `(\\d{1,2}|${[...NUMBER_WORDS].reverse().join('|')})`;
const YEAR = '(?:,? ?(?:của )?năm (\\d{4})|\\s?[/-]\\s?(\\d{4}))';
const FORMS: readonly (readonly [RegExp, (n: string, year: number) => TimePeriod | null])[] = [
  [/(?<!\p{L})(?:tính đến|đến|tại) (?:ngày )?(0?1[/.]\d{1,2})(?:[/.](\d{4}))?()(?![/\d])/gu, (n, y) => dayIn(n, y)],
  [/(?<=\()(?:ngày )?(0?1[/.]\d{1,2})(?:[/.](\d{4}))()(?=,? so )/gu, (n, y) => dayIn(n, y)],
  [/(?<=lao động[\p{L} ]{0,30} \()(0?1[/.]\d{1,2})(?:[/.](\d{4}))?()(?=\))/gu, (n, y) => dayIn(n, y)],
  [/(?<!cùng )thời điểm (?:ngày )?(\d{1,2}[/.]\d{1,2})(?:[/.](\d{4}))?()(?![/\d])/gu, (n, y) => dayIn(n, y)],
  [
    new RegExp(
      `(?<!\\p{L})(?:lũy kế|cộng dồn|tính chung|tính)(?: từ đầu năm)? (?:đến|tới)(?: hết| cuối)? tháng ${COUNT}(?![\\p{L}\\d])(?:${YEAR})?`,
      'gu',
    ),
    (n, y) => cumulativeOf(n, y),
  ],
  // "hết tháng 6 mới giải ngân được": all of the year so far
  [
    new RegExp(`(?<!\\p{L})(?:(?:tính )?(?:đến|tới) )?hết tháng ${COUNT}(?![\\p{L}\\d])(?:${YEAR})?`, 'gu'),
    (n, y) => cumulativeOf(n, y),
  ],
  [new RegExp(`(?<![\\p{L}\\d/])${COUNT} tháng cuối năm(?: (\\d{4}))?()`, 'gu'), () => null],
  [new RegExp(`(?<![\\p{L}\\d/])(nửa) cuối năm(?: (\\d{4}))?()`, 'gu'), () => null],
  [
    new RegExp(`(?<![\\p{L}\\d/])${COUNT} tháng(?: đầu)?(?:${YEAR}| (\\d{4})(?!\\d)| đầu năm(?!\\p{L}))`, 'gu'),
    (n, y) => cumulativeOf(n, y),
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d/])${COUNT} tháng(?= (?:qua|ước|đạt|tăng|giảm|cả nước|toàn|của|vừa|lên|xuống|còn|là|chỉ|đã|mới|cũng|có|xuất|nhập|thu|bình quân|vẫn|tiếp tục)|[,:])()()`,
      'gu',
    ),
    (n, y) => cumulativeOf(n, y),
  ],
  [
    /(?<!\p{L})(?:(?:lũy kế|cộng dồn|tính chung|sau|hết) )?(nửa) (?:đầu |chặng đường (?:đầu )?(?:của )?)?năm(?! (?:cuối|sau|tới|nữa|qua|trước))(?: (\d{4}))?()/gu,
    (_n, y) => cumulative(y, 6),
  ],
  [
    // "sau sáu tháng cán mốc": all of the year so far
    new RegExp(
      `(?<!\\p{L})(?:sau|hết|qua) ${COUNT} tháng(?! (?:tới|nữa|liên|liền|tiếp|gần|sau|trước|cuối|đầu|năm|\\d))()()`,
      'gu',
    ),
    (n, y) => cumulativeOf(n, y),
  ],
  [
    new RegExp(`(?<!\\p{L})quý (iv|iii|ii|i|[1-4])(?!\\p{L})(?:${YEAR}| (?=\\d{4}))?`, 'gu'),
    (n, y) => quarter(y, romanOf(n)),
  ],
  [new RegExp(`(?<!\\d )(?<!\\p{L})tháng ${COUNT}(?![\\p{L}\\d])(?:${YEAR})?`, 'gu'), (n, y) => monthOf(n, y)],
  [/(?<!\p{L})(?:cả |trong |tính chung )?(năm) (\d{4})()(?!\d)/gu, (_n, y) => year(y)],
];
const BASE = /(?:so với|cùng kỳ|cùng thời điểm|bằng cùng kỳ|so|với)(?: cùng kỳ)?(?: của)? $/u;
// "lần thứ X, năm 2024", "đến năm 2030", "giai đoạn", "chuẩn bị cho tháng 7": no period of a figure
const ELSEWHERE =
  /(?:lần thứ [ivxlc\d]+,? |đến |giai đoạn |(?<!năm )trước |kế hoạch |từ |sau |của hội nghị |niên giám |sinh |hội nghị |luật |nghị quyết |vào )$/u;

/** "vượt quý IV/2023 (96,53 tỷ USD)": its own figure may follow in brackets, but what is told next is not of its year; nor of one in brackets. */
const COMPARED =
  /(?:so với [^,.;()\d]{0,30}|(?<!\p{L})(?:tương đương|bằng|vượt|vượt qua|hơn|kém|kể từ)|%)(?: (?:mức|của))* $/u;

const ASIDE = /[,;:(\-–] ?riêng (?:trong |của )?$/u;

/** The periods that a text names, with years taken from the words around them; `fallback` is the year of the text. */
export function periodsIn({ plain }: Prose, fallback: number | null): PeriodMention[] {
  const found: (PeriodMention & {
    readonly make: (y: number) => TimePeriod | null;
    readonly year: number | null;
    readonly isCompared: boolean;
  })[] = [];
  for (const [form, make] of FORMS)
    for (const match of plain.matchAll(form)) {
      const [written, n = ''] = match;
      const [start, end] = [match.index, match.index + written.trimEnd().length];
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const head = plain.slice(Math.max(0, start - 24), start);
      if ((!/^(?:thời điểm|tính đến|đến|tại) /u.test(written) && ELSEWHERE.test(head)) || /ngày \d{1,2} $/u.test(head))
        continue;
      const said = match.slice(2).find((one) => one !== undefined && /^\d{4}$/.test(one));
      found.push({
        ...{ start, end, timePeriod: null, base: BASE.test(head), yearImplied: said === undefined },
        aside: ASIDE.test(head),
        ...{ make: (y: number) => make(n, y), year: said === undefined ? null : Number(said) },
        isCompared: COMPARED.test(head) || /\([^()]*$/u.test(head),
      });
    }
  found.sort((a, b) => a.start - b.start);
  let last: number | null = null;
  return found.map(({ make, year: said, isCompared, ...mention }) => {
    if (said !== null && !mention.base && !isCompared) last = said;
    const y = said ?? last ?? fallback;
    return { ...mention, timePeriod: y === null ? null : make(y) };
  });
}

const DATED = [
  /ngày (\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?!\d)/gu,
  /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gu,
  /(?<![\p{L}\d/.,-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/gu,
  /\(ttxvn,? (\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\)/gu,
];
/** Up to when, or at which moment, figures were counted: no day of the text. */
const OF_FIGURES = /(?:thời điểm|đến|tới|từ|trước|sau|hết|kể từ)(?: hết)?(?: ngày)? $/u;

/** The first day that a text names, as a dateline does, with the year said there or the first one of the text. */
export function dayOf({ plain }: Prose): string | null {
  const match = DATED.flatMap((form) => [...plain.matchAll(form)]).find(
    ({ index, 0: written }) =>
      !OF_FIGURES.test(plain.slice(Math.max(0, index - 20), index)) &&
      !/lao động[\p{L} ]{0,30} \($/u.test(plain.slice(Math.max(0, index - 45), index)) &&
      !/^,? so /u.test(plain.slice(index + written.length)),
  );
  const y = Number(match?.[3] ?? yearOf({ plain }) ?? Number.NaN);
  const [d, m] = [Number(match?.[1]), Number(match?.[2])];
  return y > 1900 && m >= 1 && m <= 12 && d >= 1 && d <= lastDay(y, m) ? day(y, m, d) : null;
}

/** The first year that a text names. */
export function yearOf({ plain }: Pick<Prose, 'plain'>): number | null {
  const found = /(?:năm |\d[/.-])((?:19|20)\d{2})(?!\d)/u.exec(plain)?.[1];
  return found ? Number(found) : null;
}

/** The last day of a period. */
export function lastDayOf(period: TimePeriod): string {
  const p = periodParts(period);
  if (!p) return period;
  if (p.kind === 'day') return period;
  const m =
    p.kind === 'month' ? p.month : p.kind === 'quarter' ? 3 * p.quarter : p.kind === 'cumulative' ? p.months : 12;
  return day(p.year, m, lastDay(p.year, m));
}

const numberOf = (n: string): number => (/^\d+$/.test(n) ? Number(n) : NUMBER_WORDS.indexOf(n) + 1);
const cumulativeOf = (n: string, y: number): TimePeriod | null => {
  const months = numberOf(n);
  return months >= 1 && months <= 12 ? cumulative(y, months) : null;
};
const monthOf = (n: string, y: number): TimePeriod | null => {
  const m = numberOf(n);
  return m >= 1 && m <= 12 ? month(y, m) : null;
};
function dayIn(written: string, y: number): TimePeriod | null {
  const [d = 0, m = 0] = written.split(/[/.]/).map(Number);
  return m >= 1 && m <= 12 && d >= 1 && d <= lastDay(y, m) ? day(y, m, d) : null;
}
const romanOf = (n: string): number => (/\d/.test(n) ? Number(n) : ['i', 'ii', 'iii', 'iv'].indexOf(n) + 1);
