import type { ThresholdOp } from '../model/threshold.ts';
import { exact, negated } from '../statistics/exact.ts';
import { inside, type Context } from './context.ts';
import type { Numeral } from './numerals.ts';
import type { Span } from './prose.ts';
import { comparedWith } from './roles.ts';
import type { Count } from './readClaim.ts';

/** What places have in common: a threshold of growth or level, where it ends, and the numbers that are part of it. */
export type Condition = {
  readonly count: Pick<Count, 'op' | 'threshold' | 'of' | 'than'>;
  readonly basis: 'SPLY_GROWTH' | 'PREV_GROWTH';
  readonly end: number;
  readonly taken: readonly Span[];
};

const UP = { op: 'gt', threshold: 0 } as const;
const DOWN = { op: 'lt', threshold: 0 } as const;
/** "tăng" with no number of its own behind it; "tốc độ tăng" is the name of a figure. */
const WORDS: readonly (readonly [RegExp, { readonly op: ThresholdOp; readonly threshold: number }])[] = [
  [/tăng trưởng dương/u, UP],
  [/tăng trưởng âm|không tăng/u, DOWN],
  [/(?:tăng|tăng trưởng) (?:ở mức |trên |đạt )?(?:hai|2) con số/u, { op: 'ge', threshold: 10 }],
  [
    /(?<!(?:tốc độ|mức|đà) )tăng(?: trưởng)?(?! (?:trưởng|từ|trên|hơn|ở|đạt|khoảng|chậm|thấp|không|lần lượt|cao|mạnh)|\p{L}| ?\d)/u,
    UP,
  ],
  [/(?<!(?:tốc độ|mức|đà) )(?:bị )?(?:suy )?giảm(?! (?:từ|trên|hơn|ở|khoảng|sâu|mạnh)|\p{L}| ?\d)/u, DOWN],
];
const THAN_COUNTRY =
  /(thấp|cao) hơn (?:so với )?(?:mức |tốc độ )?(?:tăng )?(?:trưởng )?(?:bình quân )?(?:chung )?(?:của )?(?:cả nước|toàn quốc)/u;
const HAS_FIGURE = /^(?: [^,;.:\d]{0,60})? (?:đã )?có (?:đủ )?số liệu/u;

/** The condition in the stretch behind the places that it is about. */
export function conditionIn(
  { prose: { plain } }: Context,
  { start, end }: Span,
  numerals: readonly Numeral[],
  lead = '',
): Condition {
  const rest = plain.slice(start, end);
  const basis =
    comparedWith(rest, '', lead) === 'PREV_GROWTH' || /so với tháng trước/u.test(rest) ? 'PREV_GROWTH' : 'SPLY_GROWTH';
  const known = HAS_FIGURE.exec(rest);
  if (known)
    return {
      count: { op: null, threshold: null, of: 'known', than: null },
      basis,
      end: start + known[0].length,
      taken: [],
    };
  const country = THAN_COUNTRY.exec(rest);
  const number = inside(numerals, { start, end }).find((one) => thresholdOp(plain, one) !== null && one.unit !== null);
  const words = WORDS.flatMap(([form, meant]) => {
    const found = form.exec(rest);
    return found ? [{ ...meant, start: start + found.index, end: start + found.index + found[0].length }] : [];
  }).sort((a, b) => a.start - b.start || b.end - a.end)[0];
  if (country && (!words || start + country.index < words.end) && (!number || start + country.index < number.start))
    return {
      count: { op: country[1] === 'thấp' ? 'lt' : 'gt', threshold: null, of: 'growth', than: 'country' },
      basis,
      end: start + country.index + country[0].length,
      taken: [],
    };
  // "13 nơi tăng (từ 10 % trở lên ở phía Nam)": what stands in brackets is of some of them
  const apart = words && number && /\([^()]*$/u.test(plain.slice(words.end, number.start));
  if (number && !apart && (!words || words.threshold === 0)) return ofNumber(plain, { start, end }, number, basis);
  if (words)
    return {
      count: { op: words.op, threshold: exact(words.threshold), of: 'growth', than: null },
      basis,
      end: words.end,
      taken: [],
    };
  return { count: { op: null, threshold: null, of: 'growth', than: null }, basis, end: start, taken: [] };
}

const MIRRORED = { gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' } as const;

function ofNumber(plain: string, { start, end }: Span, number: Numeral, basis: Condition['basis']): Condition {
  const level = number.unit !== 'PT';
  const down = !level && /giảm[^,;]*$/u.test(plain.slice(start, number.start));
  const op = thresholdOp(plain, number) ?? 'ge';
  const behind = /^\s*trở (?:lên|xuống)/u.exec(plain.slice(number.end, end))?.[0].length ?? 0;
  return {
    count: {
      op: down ? MIRRORED[op] : op,
      threshold: down ? negated(number.value) : number.value,
      of: level ? 'level' : 'growth',
      than: null,
    },
    basis,
    end: number.end + behind,
    taken: [number],
  };
}

/** "từ 10 % trở lên" is ≥, "trên 10 %" is >; null for a number that is no threshold. */
export function thresholdOp(plain: string, { start, end, hedge }: Numeral): ThresholdOp | null {
  const [head, tail] = [plain.slice(Math.max(0, start - 24), start), plain.slice(end, end + 12)];
  if (/^\s*trở lên/u.test(tail) || hedge === 'atLeast') return 'ge';
  if (/^\s*trở xuống/u.test(tail) || hedge === 'atMost') return 'le';
  if (/(?:trên|hơn|vượt|quá|cao hơn)(?: mức)? $/u.test(head)) return 'gt';
  if (/(?:dưới|thấp hơn|chưa đến|chưa đạt)(?: mức)? $/u.test(head)) return 'lt';
  return null;
}
