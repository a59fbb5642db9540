import { exact, minus, ONE, over, plus, shifted, times, type Exact } from '../statistics/exact.ts';
import { asPrinted, type Interval } from '../statistics/interval.ts';
import type { Prose, Span } from './prose.ts';

/** How a number is said: as it is, or with "hơn", "gần", "khoảng", "từ … trở lên", "từ … trở xuống". */
export type Hedge = 'none' | 'above' | 'below' | 'about' | 'atLeast' | 'atMost';

/** A written number with its unit. `value` is in plain units; `within` holds all that the writing leaves. */
export type Numeral = Span & {
  /** Where the digits stand; `start` … `end` has sign and unit too. */
  readonly digits: Span;
  readonly written: string;
  readonly value: Exact;
  readonly within: Interval;
  readonly decimals: number;
  readonly mult: number;
  /** PT for %, PP for percentage points, TIMES for "lần", a unit of the catalogue, MONEY for "tỷ" alone; null for a bare number. */
  readonly unit: string | null;
  readonly hedge: Hedge;
  readonly sign: 1 | -1 | 0;
  /** The text writes decimals with a dot elsewhere, so that this dot may be either. */
  readonly ambiguous: boolean;
};

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^\s?triệu tỷ/u, 15],
  [/^\s?(?:nghìn|ngàn) (?:tỷ|tỉ)/u, 12],
  [/^\s?(?:tỷ|tỉ)(?!\p{L})/u, 9],
  [/^\s?triệu(?!\p{L})/u, 6],
  [/^\s?(?:nghìn|ngàn)(?!\p{L})/u, 3],
];
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:điểm (?:phần trăm|%)|đpt(?!\p{L}))/u, 'PP'],
  [/^\s?(?:%|phần trăm)/u, 'PT'],
  [/^\s?(?:usd|đô la(?: mỹ)?|đôla|đô)(?!\p{L})/u, 'USD'],
  [/^\s?(?:đồng|vnđ|vnd)(?!\p{L})/u, 'VND'],
  [/^\s?tấn(?!\p{L}|\.km)/u, 'T'],
  [/^\s?kwh(?!\p{L})/u, 'KWH'],
  [/^\s?(?:m3|m³|mét khối)(?!\p{L})/u, 'M3'],
  [/^\s?(?:m2|m²|mét vuông)(?!\p{L})/u, 'M2'],
  [/^\s?lít(?!\p{L})/u, 'L'],
  [/^\s?(?:chiếc|cái)(?!\p{L})/u, 'PIECES'],
  [/^\s?đôi(?!\p{L})/u, 'DOI'],
  [/^\s?bao(?!\p{L}| gồm)/u, 'BAO'],
  [/^\s?lần(?!\p{L})(?! thứ)/u, 'TIMES'],
];
const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [/(?:không dưới|ít nhất|tối thiểu)\s$/u, 'atLeast'],
  [/(?:không quá|tối đa)\s$/u, 'atMost'],
  [/(?:khoảng|xấp xỉ|tương đương|ngót|ngót nghét|chừng|~)\s?$/u, 'about'],
  [/(?:gần|dưới|chưa đến|chưa đầy|chưa tới|<)\s?$/u, 'below'],
  [/(?:hơn|trên|vượt|vượt mức|vượt mốc|vượt ngưỡng|quá|>)\s?$/u, 'above'],
];
const TOKEN = /(?<![\p{L}\p{N}.,/])\d(?:[\d.,\u00a0\u202f]*\d)?(?![\p{L}\d/])/gu;

/** The numbers of a text by vi-VN rules: a comma before decimals, dots between groups of three. Dates and k/n are not among them. */
export function numeralsIn(prose: Prose): Numeral[] {
  const tokens = [...prose.plain.matchAll(TOKEN)];
  const dotDecimals = tokens.some(([token]) => /^\d+\.(?:\d{1,2}|\d{4,})$/.test(token));
  const found: Numeral[] = [];
  for (const token of tokens) {
    const before = found.at(-1);
    if (before && before.end > token.index) continue;
    const one = numeralAt(prose, token.index, token[0], dotDecimals);
    if (one) found.push(one);
  }
  return found;
}

function numeralAt({ plain }: Prose, at: number, token: string, dotDecimals: boolean): Numeral | null {
  const read = readDigits(token, dotDecimals);
  if (!read) return null;
  let end = at + token.length;
  // "8,5-9 %" is a range, whose unit stands behind the second number
  // as is "từ 8 đến 9 %"
  const isFrom = /(?<!\p{L})từ (?:khoảng |gần |hơn )?$/u.test(plain.slice(Math.max(0, at - 14), at));
  const second = (isFrom ? FROM_TO : RANGE).exec(plain.slice(end, end + 24));
  const upper = second ? readDigits(second[1] ?? '', dotDecimals) : null;
  if (second && upper) end += second[0].length;
  const tail = plain.slice(end, end + 40);
  const [mult, multLength] = firstOf(MULTIPLIERS, tail) ?? [0, 0];
  const [unit, unitLength] = firstOf(UNITS, tail.slice(multLength)) ?? [mult >= 6 ? 'MONEY' : null, 0];
  end += multLength + unitLength;
  // "178 tỷ rưỡi"
  const isAndHalf =
    mult >= 3 && upper === null && read.decimals === 0 && /^\srưỡi(?!\p{L})/u.test(plain.slice(end, end + 8));
  if (isAndHalf) end += ' rưỡi'.length;
  const said = isAndHalf ? { ...read, value: plus(read.value, HALF), decimals: 1 } : read;
  const head = plain.slice(Math.max(0, at - 20), at);
  const sign = /[(\s][+]$/.test(head) ? 1 : /[(\s][-−]$/.test(head) ? -1 : 0;
  const hedge = hedgeOf(head, plain.slice(end, end + 12));
  const within = upper ? ranged(read, upper) : widened(said.value, said.decimals, hedge);
  return {
    start: sign === 0 ? at : at - 1,
    end,
    digits: { start: at, end: at + token.length },
    written: token,
    value: shifted(said.value, mult),
    within: { ...within, low: shifted(within.low, mult), high: shifted(within.high, mult) },
    decimals: said.decimals,
    mult,
    unit,
    hedge,
    sign,
    ambiguous: read.ambiguous,
  };
}

const HALF = over(ONE, exact(2));

type Read = { readonly value: Exact; readonly decimals: number; readonly ambiguous: boolean };

/** No figure has so many digits; a longer run of them is a number of something else. */
const LONGEST = 30;

const RANGE = /^\s?[-–]\s?(\d(?:[\d.,]*\d)?)(?=\s?(?:%|tỷ|tỉ|triệu|nghìn|điểm))/u;
const FROM_TO = /^\s(?:đến|tới)\s(\d(?:[\d.,]*\d)?)(?=\s?%)/u;

/** Digits under vi-VN; null where they are a number of no style, such as "1.2.3". */
export function readDigits(token: string, dotDecimals = false): Read | null {
  const plain = token.replace(/[\u00a0\u202f]/g, '.');
  if (plain.length > LONGEST) return null;
  const of = (digits: string, ambiguous = false): Read => ({
    value: exact(Number(digits)),
    decimals: digits.split('.')[1]?.length ?? 0,
    ambiguous,
  });
  if (/^\d+$/.test(plain)) return of(plain);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(plain)) {
    const single = /^\d{1,3}\.\d{3}$/.test(plain);
    return of(plain.replaceAll('.', '').replace(',', '.'), single && dotDecimals);
  }
  if (/^\d+,\d+$/.test(plain)) return of(plain.replace(',', '.'), dotDecimals && /^[1-9]\d{0,2},\d{3}$/.test(plain));
  if (/^\d+\.\d+$/.test(plain)) return of(plain, false);
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/.test(plain)) return of(plain.replaceAll(',', ''));
  return null;
}

const ranged = (low: Read, high: Read): Interval => ({
  ...asPrinted(low.value, low.decimals),
  high: asPrinted(high.value, high.decimals).high,
});

/** One of the last digit that is not a zero: 100 for 3.600, 0,1 for 120,7. */
function stepOf(value: Exact, decimals: number): Exact {
  if (decimals > 0) return over(ONE, exact(10 ** decimals));
  const zeros = /0*$/.exec(value.n.toString())?.[0].length ?? 0;
  return value.n === 0n ? ONE : exact(10 ** zeros);
}

function widened(value: Exact, decimals: number, hedge: Hedge): Interval {
  const step = stepOf(value, decimals);
  const closed = { lowOpen: false, highOpen: false };
  if (hedge === 'above') return { low: value, high: plus(value, step), lowOpen: true, highOpen: false };
  if (hedge === 'below') return { low: minus(value, step), high: value, lowOpen: false, highOpen: true };
  if (hedge === 'about') return { low: minus(value, step), high: plus(value, step), ...closed };
  if (hedge === 'atLeast') return { low: value, high: times(value, exact(1000)), ...closed };
  if (hedge === 'atMost') return { low: exact(0), high: value, ...closed };
  return asPrinted(value, decimals);
}

function hedgeOf(head: string, tail: string): Hedge {
  if (/^\s?trở lên/u.test(tail)) return 'atLeast';
  if (/^\s?trở xuống/u.test(tail)) return 'atMost';
  return HEDGES.find(([form]) => form.test(head))?.[1] ?? 'none';
}

function firstOf<T>(forms: readonly (readonly [RegExp, T])[], text: string): readonly [T, number] | null {
  for (const [form, value] of forms) {
    const length = form.exec(text)?.[0].length;
    if (length) return [value, length];
  }
  return null;
}
