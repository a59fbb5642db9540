import { COUNTRY } from '../model/area.ts';
import type { Text } from '../model/text.ts';
import { assumedArea, homeArea } from './assumed.ts';
import { areaOf, bordersDay, inside, type Context } from './context.ts';
import type { PlaceMention } from './places.ts';
import type { Sentence, Span } from './prose.ts';
import type { ReadArea, ReadPeriod } from './readClaim.ts';

const COMPARED =
  /(?:so với|cao hơn|thấp hơn|hơn|bằng|bình quân(?: chung)?(?: của)?|mức chung(?: của)?|chung(?: của)?|trong|vào)\s(?:mức )?(?:tăng )?(?:trưởng )?(?:bình quân )?(?:chung )?(?:của )?$/u;
const TOGETHER = /^\s*(?:,|và|, và)\s*$/u;

/** The places that a number at `at` is about: one, or several of which the text says the same ("cùng tăng", "đều"). */
export type Bound = { readonly areas: readonly ReadArea[]; readonly unsure: readonly Text[] };

/** Binds a number to its places: right behind it ("2.200 điểm bán tại miền Bắc"), nearest before it, or carried from what stands before. */
export function placesAt(
  context: Context,
  sentence: Sentence,
  number: Span,
  period: ReadPeriod | null,
  where: 'around' | 'before' | 'own' = 'around',
): Bound {
  const day = bordersDay(context, period);
  const { plain } = context.prose;
  const all = inside(context.places, sentence).filter((one) => !one.aside);
  const held = all.find((one) => isHeldBy(context, one, number));
  if (held) return carried(areaOf(context, held, day, 'clause'));
  // "cao hơn mức tăng của cả nước là 8,6 %": whose number this is, is not certain
  const last = all.findLast((one) => one.end <= number.start);
  if (where !== 'own' && last && isAgainst(plain, last) && !/[,;]/.test(plain.slice(last.end, number.start)))
    return { areas: [], unsure: [WHOSE(last.written)] };
  const own = all.filter((one) => !isCompared(plain, one));
  const clause = sentence.clauses.find(({ start, end }) => start <= number.start && number.start < end) ?? sentence;
  // behind a share stands what it is a share of
  const behind =
    where !== 'around'
      ? undefined
      : own.find((one) => one.start >= number.end && standsBehind(plain.slice(number.end, one.start)));
  const inClause = own.filter((one) => one.start >= clause.start && one.end <= number.start);
  const near = behind ?? inClause.at(-1);
  if (near) {
    const group = behind ? [near] : groupOf(plain, inClause);
    const areas = group.flatMap((one) => areaOf(context, one, day, 'clause') ?? []);
    const shared =
      group.length > 1 && !/(?<!\p{L})(?:cùng|đều|mỗi)(?!\p{L})/u.test(plain.slice(near.end, number.start));
    if (areas.length === 0) return { areas: [], unsure: [NO_SUCH_PLACE(near.written)] };
    return shared ? { areas: [], unsure: [MANY(areas)] } : { areas, unsure: [] };
  }
  const earlier = own.filter((one) => one.end <= number.start).at(-1);
  if (earlier) return carried(areaOf(context, earlier, day, 'sentence'));
  const home = homeArea(context, sentence, number.start);
  if (home) return carried(home);
  return carried(leadOf(context, sentence, number.start, day) ?? assumedArea(context, period, number.start));
}

/** "Bắc Giang (16,5 tỷ USD, tăng 22 %)": the number stands in brackets right behind the name. */
export function isHeldBy({ prose: { plain } }: Context, place: Span, number: Span): boolean {
  if (place.end > number.start || number.start - place.end > 90) return false;
  const between = /^\s?\(([^()]*)$/u.exec(plain.slice(place.end, number.start));
  return between !== null;
}

const isAgainst = (plain: string, { start }: Span): boolean =>
  /(?:so với|cao hơn|thấp hơn|hơn|bằng|kém|vượt|dưới|trên)(?:\s(?:mức|tăng|trưởng|bình quân|trung bình|chung|của|tốc độ)){0,6}\s$/u.test(
    plain.slice(Math.max(0, start - 60), start),
  );

const carried = (area: ReadArea | null): Bound => ({ areas: area ? [area] : [], unsure: [] });

/** The last region, country or only place that the paragraph, then the text, speaks of before. */
function leadOf(context: Context, sentence: Sentence, at: number, day: string): ReadArea | null {
  const { sentences, plain } = context.prose;
  const first = sentences.find((one) => one.paragraph === sentence.paragraph);
  const before = context.places.filter((one) => !one.aside && one.end <= at && !isCompared(plain, one));
  const own = before.filter((one) => first && one.start >= first.start);
  const last = own.at(-1);
  if (last && new Set(own.map((one) => one.codes[0] ?? one.written)).size === 1)
    return areaOf(context, last, day, 'paragraph');
  const wide =
    own.findLast((one) => one.kind !== 'province') ??
    (own.length === 0 ? before.findLast((one) => one.kind !== 'province') : undefined);
  return wide ? areaOf(context, wide, day, own.includes(wide) ? 'paragraph' : 'text') : null;
}

/** Places joined by commas and "và", up to the last one. */
function groupOf(plain: string, places: readonly PlaceMention[]): PlaceMention[] {
  let from = places.length - 1;
  for (; from > 0; from--) {
    const [a, b] = [places[from - 1], places[from]];
    // "ở phía Bắc, Yên Bái tăng": a region is where the place lies, not one beside it
    if (!a || !b || (a.kind === 'province') !== (b.kind === 'province') || !TOGETHER.test(plain.slice(a.end, b.start)))
      break;
  }
  return places.slice(Math.max(0, from));
}

const standsBehind = (between: string): boolean =>
  /^\s*\(\s*$/u.test(between) ||
  /^(?:\s(?!tăng|giảm|chiếm|đạt|so|và|của|tại|ở)[\p{L}/+]+){0,4}\s(?:tại|ở|của|riêng|trên địa bàn|chỉ riêng)(?:\s(?:địa bàn|tỉnh|thành phố|tp\.?))*\s$/u.test(
    between,
  );

const TIMES_OF =
  /(?<!\p{L})(?:bằng|gấp|tương đương)(?: \p{L}+){0,3} \d[\d.,]*\s?(?:%|lần)(?: (?:của|so với|mức|tỉnh|thành phố|tp\.?))*\s$/u;

/** "cao hơn bình quân cả nước", "chiếm 60 % của cả nước" are about another place. */
function isCompared(plain: string, mention: PlaceMention): boolean {
  const head = plain.slice(Math.max(0, mention.start - 90), mention.start);
  // "chiếm 16,7 % tổng kim ngạch toàn vùng": the whole of a share; "dẫn đầu cả nước": the field of a rank
  if (/(?:chiếm|trọng)[^;.]{0,40}(?:%|phần [\p{L}]+)[^,;.]{0,60}$/u.test(head)) return true;
  // "chỉ bằng 23,3 % của Bắc Ninh; bù lại …", "gấp 1,4 lần TP. Hồ Chí Minh và gấp 3,8 lần Hải Phòng"
  if (TIMES_OF.test(head)) return true;
  if (/(?:đầu|nhất|thứ [\p{L}\d]+)\s(?:trong |trên |của )?$/u.test(head) && mention.kind !== 'province') return true;
  // "trong khi bình quân cả nước tăng 3,2 %" tells of the country itself
  const isSubject =
    !isAgainst(plain, mention) && /^ (?:chỉ |cũng |vẫn )?(?:tăng|giảm|đạt|là)(?!\p{L})/u.test(plain.slice(mention.end));
  if (mention.codes[0] === COUNTRY && !isSubject && COMPARED.test(head)) return true;
  return /(?:so với|cao hơn|thấp hơn|kém|sau|vượt qua)\s(?:tỉnh |thành phố )?$/u.test(head);
}

/** What a share is a share of, where it is said right behind: "chiếm 63,5 % kim ngạch xuất khẩu cả nước". */
export function wholeAt(
  context: Context,
  sentence: Sentence,
  number: Span,
  period: ReadPeriod | null,
): ReadArea | null {
  const end = Math.min(sentence.end, number.end + 90);
  const stop = context.prose.plain.slice(number.end, end).search(/[,;.]|tăng|giảm/u);
  const found = context.places.find(
    (one) => one.start >= number.end && one.end <= (stop < 0 ? end : number.end + stop) && one.kind !== 'province',
  );
  return found ? areaOf(context, found, bordersDay(context, period), 'clause') : null;
}

/** What a place is held against: "gấp 1,3 lần Bắc Ninh", "cao hơn mức chung của cả nước 1,2 điểm phần trăm". */
export function comparedAt(
  context: Context,
  sentence: Sentence,
  number: Span,
  period: ReadPeriod | null,
): ReadArea | null {
  const { plain } = context.prose;
  const own = inside(context.places, sentence).filter((one) => !one.aside);
  const behind = own.find(
    (one) =>
      one.start >= number.end &&
      /^\s*(?:(?:so với|hơn|của|mức|tăng|trưởng|chung|bình quân|tỉnh|thành phố|kim ngạch|giá trị)\s?)*$/u.test(
        plain.slice(number.end, one.start),
      ),
  );
  const before = own.findLast(
    (one) => one.end <= number.start && isAgainst(plain, one) && !/[,;]/.test(plain.slice(one.end, number.start)),
  );
  const found = behind ?? before;
  return found ? areaOf(context, found, bordersDay(context, period), 'clause') : null;
}

const NO_SUCH_PLACE = (written: string): Text => ({
  vi: `không rõ "${written}" là địa phương nào theo địa giới của kỳ này`,
  en: `which place "${written}" is by the borders of the period`,
});
const WHOSE = (written: string): Text => ({
  vi: `số này là của "${written}" hay của nơi được so sánh với`,
  en: `whether the number is of "${written}" or of the place compared with it`,
});
const MANY = (areas: readonly ReadArea[]): Text => {
  const names = areas.map((one) => one.name).join(', ');
  return {
    vi: `số này là của riêng nơi nào hay của chung ${names}`,
    en: `whether the number is of one place or of ${names} together`,
  };
};
