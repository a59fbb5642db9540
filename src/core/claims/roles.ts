import type { Basis } from '../model/observation.ts';
import type { ClaimKind } from '../model/claim.ts';
import { exact, isNegative } from '../statistics/exact.ts';
import type { Numeral } from './numerals.ts';
import type { ReadClaim } from './readClaim.ts';

/** What a number with a unit says: a level, a growth, a share, percent of plan, points, times. */
export type Role = {
  readonly kind: ClaimKind;
  readonly basis: Basis | null;
  readonly sign: 1 | -1;
  readonly index?: true;
};

/** Other verbs of moving, right before their number. */
const MOVING =
  /(?<!\p{L})(?:nhích|nhỉnh|vọt|bứt tốc|bứt phá|vươn|leo|mất|hụt|tụt|lùi|co lại|hơn cùng kỳ)(?: (?:tới|đến|lên|thêm|khoảng|gần|hơn|đi|nhẹ|mạnh|tiếp))* $/u;
const FALL = /^(?:giảm|sụt|thấp hơn|âm|mất|hụt|tụt|lùi|co lại)/u;
const CUE =
  /tăng(?: trưởng)? (?:thấp|cao|chậm|nhanh|mạnh|ít|nhiều) hơn|tăng trưởng|tăng thêm|tăng|giảm|sụt giảm|cao hơn|thấp hơn|tốc độ|chiếm|tỷ trọng|tỉ trọng|đóng góp|kế hoạch|bằng|gấp|đạt|là|còn|(?<!trở )(?:xuống|lên)/gu;

/** The role of a number by its unit and the words since the number before it; null for a number that claims nothing here. */
export function roleOf(
  { unit, sign }: Numeral,
  head: string,
  tail: string,
  last: ReadClaim | null,
  lead = '',
): Role | null {
  const moving = unit === 'PT' ? MOVING.exec(head) : null;
  const match = moving ?? [...head.matchAll(CUE)].at(-1);
  // "tăng thấp hơn như Vĩnh Phúc 6,7 %": what is compared are places, not the number
  const compares =
    unit === 'PT' &&
    match &&
    /^(?:cao|thấp) hơn/u.test(match[0]) &&
    /như|gồm|(?<!\p{L})là|:|x{3}/u.test(head.slice(match.index));
  const cue = compares ? '' : (match?.[0] ?? '');
  const down: 1 | -1 = sign < 0 || FALL.test(cue) ? -1 : 1;
  if (unit === 'TIMES') {
    if (!/gấp/u.test(head)) return null;
    return {
      kind: 'ratio',
      basis: /^\s*(?:so với )?(?:cùng kỳ|năm trước)/u.test(tail) ? 'SPLY_GROWTH' : null,
      sign: 1,
    };
  }
  if (unit === 'PP') return { kind: 'points', basis: null, sign: down };
  if (unit === 'PT') {
    // "thường cao hơn từ 8 đến 10 %" tells of no one period
    if (
      /(?<!\p{L})(?<!bình |thông )(?:thường|hằng năm|hàng năm|mỗi năm|nhiều năm)(?!\p{L}| (?:trực|kỳ|niên))/u.test(head)
    )
      return null;
    if (/^\s*(?:so với )?(?:kế hoạch|dự toán|mục tiêu)/u.test(tail)) return { kind: 'plan', basis: 'PLAN', sign: 1 };
    if (cue === 'bằng' && /^\s*(?:so với )?(?:cùng kỳ|cùng thời điểm)/u.test(tail))
      return { kind: 'growth', basis: 'SPLY_GROWTH', sign: 1, index: true };
    // "điện thoại (14,3 % tổng kim ngạch)"
    if (/chiếm|trọng/u.test(cue) || (isBracketed(head) && OF_ALL.test(tail)))
      return { kind: 'share', basis: 'SHARE', sign: 1 };
    // "20 địa phương tăng, tương đương 71,4 %": of what was counted
    if (/(?:tương đương|tức(?: là)?) (?:hơn |gần |khoảng )?$/u.test(head) && last?.kind !== 'value') return null;
    // "mức tăng chung chỉ còn 7,7 %"
    const ofGrowth = /(?:mức|tốc độ|đà) tăng(?: trưởng)?(?!\p{L})[^,;.%]*(?:còn|là|ở mức)[^,;.%]*$/u.test(head);
    if (moving || /tăng|giảm|sụt|cao hơn|thấp hơn|tốc độ/u.test(cue) || ofGrowth || sign !== 0)
      return { kind: 'growth', basis: comparedWith(tail, head, lead), sign: down };
    if (isBracketed(head) && last?.kind === 'value') return { kind: 'share', basis: 'SHARE', sign: 1 };
    // "Hải Phòng 15,2 %; Quảng Ninh 13,3 %" goes on with what was said of the first
    const isNamed = cue === '' || cue === 'là';
    if (last && ['growth', 'share'].includes(last.kind) && /^[\s,;()\p{L}]*$/u.test(head) && isNamed)
      return {
        kind: last.kind,
        basis: last.kind === 'growth' && AGAINST.test(tail) ? comparedWith(tail, head) : last.basis,
        sign: isNegative(last.value ?? exact(0)) ? -1 : 1,
      };
    // "19 tỉnh tăng, dẫn đầu là Yên Bái (16,8 %)": how much the first of them moved
    const [moved] = [...head.matchAll(/tăng|giảm/gu)].at(-1) ?? [];
    if (!last && isNamed && moved && FIRST_OF_THEM.test(head))
      return { kind: 'growth', basis: comparedWith(tail, head, lead), sign: moved === 'giảm' ? -1 : 1 };
    return null;
  }
  // "từ 150 lên 172,5": the level of before
  if (/từ (?:mức )?(?:hơn |gần |khoảng )?$/u.test(head) && /^\s*(?:tăng |giảm )?(?:lên|xuống|còn)/u.test(tail))
    return null;
  if (unit === null && !NOUNS.test(tail) && !COUNTED.test(lead)) return null;
  if (/(?:tăng|giảm)(?: thêm)?\s*(?:hơn |gần |khoảng |trên )?$/u.test(head)) return null;
  return { kind: 'value', basis: 'LEVEL', sign: 1 };
}

/** "Doanh nghiệp thành lập mới: 64.758": what is counted stands before its number. */
const COUNTED = /(?:doanh nghiệp|dự án)[^.;:]{0,60}(?::| là| đạt| \()\s?$/u;

const FIRST_OF_THEM =
  /(?:tăng|giảm)[^.;]*(?:dẫn đầu|đứng đầu|nhiều nhất|cao nhất|mạnh nhất|thấp nhất|sâu nhất|gồm|có|như|đó là|:)[^.;]*(?:\(|với(?: mức)?|:)\s*$/u;

const OF_ALL = /^ (?:của )?(?:tổng )?(?:kim ngạch|trị giá|giá trị|tổng mức|tổng số|tổng vốn)(?!\p{L})/u;

/** A number in brackets right behind another. */
export const isBracketed = (head: string): boolean =>
  /\(\s*(?:khoảng|chiếm|gần|hơn|đạt|trên|tương đương|xấp xỉ|[+−-])?\s*$/u.test(head);

/** "so với bình quân 3 năm", "so với đầu năm": what no book tells a growth against. */
const OTHER_BASE =
  /^(?:mức |mức tăng |thời điểm )*(?:bình quân|trung bình|đầu năm|cuối năm|tháng 12|đỉnh|đáy|trước (?:dịch|đại dịch|covid))/u;
const AGAINST = /^[^,;.%\d]{0,25}so với/u;
/** The base of a growth: the words behind it, else those before it or at the head of the sentence; the same period of last year where nothing is said; none where it is one of no book. */
export function comparedWith(tail: string, head: string, lead = ''): Basis | null {
  const near =
    /^[^,;.%\d]{0,25}so với ([^,;.]*)/u.exec(tail)?.[1] ??
    /so với ([^,;.]*),?[^,;.]*$/u.exec(head)?.[1] ??
    /^\W*(?:nếu |còn |riêng )?(?:tính )?so với ([^,;.]*),/u.exec(lead)?.[1] ??
    '';
  if (OTHER_BASE.test(near) && !/cùng kỳ|cả nước|chung/u.test(near)) return null;
  return /tháng trước|quý trước|kỳ trước|tháng \d|quý (?:i|\d)/u.test(near) && !/cùng kỳ/u.test(near)
    ? 'PREV_GROWTH'
    : 'SPLY_GROWTH';
}

/** Things that are counted, right behind their number. */
export const NOUNS =
  /^\s(siêu thị(?: và cửa hàng)?|cửa hàng|điểm bán|điểm|chợ|trung tâm thương mại|dự án|doanh nghiệp|cụm công nghiệp|khu công nghiệp|ccn|kcn|mặt hàng|sản phẩm|lao động|hộ|cơ sở|người|nhà máy)(?!\p{L})/u;
