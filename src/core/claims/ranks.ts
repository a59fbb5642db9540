import { inside, type Context } from './context.ts';
import { areaOf, bordersDay, periodAt } from './context.ts';
import { placesListed } from './listed.ts';
import type { Sentence, Span } from './prose.ts';
import type { Rank, ReadArea, ReadMeasure } from './readClaim.ts';

/** "cao nhất", "đứng thứ hai", "ba địa phương dẫn đầu". */
export const RANK_FORM =
  /(?<!\p{L})(?<!một trong (?:những|các|số) [\p{L} ]{0,40})(?:đứng đầu|dẫn đầu|t[oố]p \d{1,2}(?![\d.,]|\s?%| (?:tỷ|triệu|nghìn)| \p{L}* ?(?:dẫn|đứng) đầu)|(?:đứng|xếp)(?: ở)?(?: vị trí)? thứ (?:\d{1,2}|nhất|hai|nhì|ba|tư|năm)|(?:cao|lớn|nhiều|thấp|nhỏ|mạnh|sâu|nhanh) (?:nhất|thứ (?:hai|nhì|ba|tư|năm|\d{1,2})(?: nhất)?))(?: (?:của |trong )?(?:cả nước|toàn quốc|khu vực|vùng))?(?! (?:từ trước|trong (?:vòng |\d+ (?:năm|tháng|quý)|nhiều|các năm|[\p{L}]+ (?:năm|tháng|quý))|kể từ|từ đầu năm|từ năm|lịch sử|kỷ lục|so với))(?!\p{L})/gu;
const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, hai: 2, nhì: 2, ba: 3, tư: 4, năm: 5 };
const COUNTS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5 };
/** Behind it stand the places that are ranked. */
const NAMES =
  /^(?:[^,.;:()]{0,25}?)(?: (?:là|ở|tại|thuộc về|gồm|như|có))?:? (?:các )?(?:tỉnh |địa phương |thành phố )?$/u;

/** Which places a rank is said of, where they stand behind it: "cao nhất ở Hà Nội, Hải Phòng", "dẫn đầu là Bắc Ninh". */
export function rankedBehind(context: Context, sentence: Sentence, span: Span): ReadArea[] {
  const places = inside(context.places, { start: span.end, end: sentence.end });
  const [next, provinces] = [places[0], places.filter(({ kind }) => kind === 'province')];
  const between = next ? context.prose.plain.slice(span.end, provinces[0]?.start ?? next.start) : '';
  if (/^t[oố]p/u.test(context.prose.plain.slice(span.start, span.end)))
    return provinces[0] && /^[^.;]{0,100} (?:là|gồm|có)(?: các)?:? (?:tỉnh )?$/u.test(between)
      ? placesListed(context, sentence, provinces[0].start)
      : [];
  if (next?.kind !== 'province' || !NAMES.test(between)) return [];
  return placesListed(context, sentence, next.start);
}

/** What a rank says. Null where it is not certain whether levels or growths are ranked. */
export function rankOf(
  context: Context,
  sentence: Sentence,
  span: Span,
  measure: ReadMeasure | null,
  ranked: readonly ReadArea[],
): Rank | null {
  const { plain } = context.prose;
  const quote = plain.slice(span.start, span.end);
  const head = plain.slice(Math.max(sentence.start, span.start - 60), span.start);
  const said = /thứ (\p{L}+|\d+)/u.exec(quote)?.[1] ?? 'nhất';
  const top = Number(/^t[oố]p (\d+)/u.exec(quote)?.[1] ?? 0);
  const best = ORDINALS[said] ?? Number(said);
  const many = /(hai|ba|bốn|năm|\d) (?:tỉnh|địa phương|thành phố)[^,.;:]*$/u.exec(head)?.[1];
  const worst = best > 1 ? best : Math.max(1, top, ranked.length, many ? (COUNTS[many] ?? Number(many)) : 1);
  // "9 nơi giảm, mạnh nhất là Tuyên Quang"
  const moved = /mạnh|nhiều|lớn|nhanh/u.test(quote) ? [...head.matchAll(/tăng|giảm/gu)].at(-1)?.[0] : undefined;
  const falls = /sâu/u.test(quote) || moved === 'giảm' || /giảm[^,.;:]{0,20}$/u.test(head);
  const isIndex = ['IIP', 'LABOUR_INDEX', 'CPI', 'SHIPMENT_INDEX', 'INVENTORY_INDEX'].includes(measure?.code ?? '');
  const growth = falls || isIndex || /(?:tăng|tăng trưởng|tốc độ|mức tăng)[^,.;:]{0,25}$/u.test(head);
  // "dẫn đầu với 17,06 tỷ USD", "dẫn đầu với mức tăng 16,8 %"
  const [next] = inside(context.numerals, { start: span.end, end: Math.min(sentence.end, span.end + 60) });
  // "thu hút 543,8 triệu USD, đứng thứ sáu": what was told before
  const told = new Set(inside(context.numerals, { start: sentence.start, end: span.start }).map(({ unit }) => unit));
  const isAmount = !told.has('PT') && [...told].some((unit) => ['USD', 'VND', 'MONEY'].includes(unit ?? ''));
  const level =
    isAmount ||
    (next?.unit != null && ['USD', 'VND', 'MONEY'].includes(next.unit)) ||
    /(?:đạt|kim ngạch|giá trị|trị giá|quy mô|tổng mức|vốn|thu hút)[^,.;:]{0,40}$/u.test(head);
  if (!growth && !level) return null;
  const bottom = falls || /thấp|nhỏ/u.test(quote);
  return {
    ...{ best, worst, of: growth ? 'growth' : 'level', from: bottom ? 'bottom' : 'top' },
    among: /địa phương (?:đã )?có (?:đủ )?số liệu/u.test(plain.slice(sentence.start, span.start)),
    field: fieldOf(context, sentence, span),
  };
}

/** The region or country named with the rank, else the region of the text. */
function fieldOf(context: Context, sentence: Sentence, span: Span): ReadArea | null {
  const day = bordersDay(context, periodAt(context, sentence, span.start));
  const wide = context.places.filter((one) => one.kind !== 'province' && !one.aside);
  const own =
    wide.find((one) => one.start < span.end && span.start < one.end) ??
    inside(wide, { start: span.end, end: Math.min(sentence.end, span.end + 30) })[0] ??
    inside(wide, { start: sentence.start, end: span.start }).at(-1);
  if (own) return areaOf(context, own, day, 'sentence');
  const regions = wide.filter((one) => one.kind === 'region' && !one.again);
  const codes = new Set(regions.map((one) => one.codes[0]));
  return codes.size === 1 && regions[0] ? areaOf(context, regions[0], day, 'text') : null;
}
