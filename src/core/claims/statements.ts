import type { ClaimKind } from '../model/claim.ts';
import type { Basis } from '../model/observation.ts';
import { comparedWith } from './roles.ts';
import { areaOf, bordersDay, inside, measureAt, namedMeasure, periodAt, type Context } from './context.ts';
import { placesAt } from './bind.ts';
import { saidEstimate } from './amounts.ts';
import { matchesIn, type Sentence, type Span } from './prose.ts';
import { RANK_FORM, rankedBehind, rankOf } from './ranks.ts';
import type { ReadArea, ReadClaim, ReadMeasure } from './readClaim.ts';
import { narrowed, strayAt, strayWords } from './strays.ts';

const FORMS: readonly (readonly [ClaimKind, RegExp])[] = [
  [
    'universal',
    /(?<!\p{L})(?:đều|tất cả|toàn bộ|100% (?:số )?(?:tỉnh|địa phương))(?:[^.;:]{0,40}?)(?:tăng trưởng|tăng|giảm|mức tăng)(?:[ \p{L}]{0,18}(?:dương|cao|khá|âm|mạnh))?/gu,
  ],
  [
    'recovery',
    /(?:khôi phục|phục hồi|lấy lại|trở lại)(?: được)?(?: lại)?(?: đà| mức| tốc độ)?(?: tăng trưởng)?(?:[ \p{L}]{0,20})/gu,
  ],
  ['rank', RANK_FORM],
  [
    'unquantified',
    /(?:giảm dần|tăng dần|giảm|tăng|nâng|nâng cao) tỷ trọng [^,.;:\d]{3,50}|chiếm tỷ trọng (?:cao|lớn|chủ yếu)(?:(?! đều)[^,.;:\d]){0,40}|khoảng cách [^,.;:\d]{0,45}(?:còn )?(?:lớn|xa|cao)/gu,
  ],
];

/** Claims without a number of their own: "đều tăng", "khôi phục đà tăng trưởng", "đứng đầu", "giảm dần tỷ trọng". */
export function statementClaims(context: Context, sentence: Sentence, index: number): ReadClaim[] {
  return FORMS.flatMap(([kind, form]) =>
    [...matchesIn(context.prose, sentence, form)].flatMap((match) => {
      const span = { start: match.at, end: match.at + match[0].trimEnd().length };
      if (kind === 'recovery' && !/tăng trưởng|sản xuất|xuất khẩu|đà/u.test(match[0])) return [];
      if (kind === 'universal' && (hasOwnNumber(context, span) || isListed(context, sentence, span))) return [];
      const period = periodAt(context, sentence, span.start);
      const named =
        kind === 'recovery'
          ? listed(context, sentence, span.end)
          : kind === 'rank'
            ? rankedBehind(context, sentence, span)
            : [];
      const { areas, unsure } =
        named.length > 0 ? { areas: named, unsure: [] } : placesAt(context, sentence, span, period);
      const measure = statedMeasure(context, sentence, span);
      // without an indicator it says nothing that figures could answer
      if (kind !== 'unquantified' && measure === null) return [];
      return (areas.length > 0 ? areas : [null]).map((area, at): ReadClaim => ({
        ...{ ...span, id: span.start + at / 100, kind, area, measure, period, unsure },
        quote: context.prose.text.slice(span.start, span.end),
        sentence: index,
        paragraph: sentence.paragraph,
        clause: sentence.clauses.findIndex(({ start, end }) => start <= span.start && span.start < end),
        basis: kind === 'unquantified' ? null : basisAt(context, sentence, span),
        estimate: saidEstimate(context, sentence, span.start),
        ...{ numeral: null, value: null, within: null, unit: null, count: null, whole: null, beside: null },
        rank: kind === 'rank' ? rankOf(context, sentence, span, measure, named) : null,
      }));
    }),
  );
}

/** "23/28 địa phương tăng so với tháng trước, nhiều nhất là Vĩnh Phúc": what is said of the sentence before the statement. */
function basisAt({ prose: { plain } }: Context, { start, end }: Sentence, span: Span): Basis | null {
  const head = plain.slice(start, span.start);
  const at = head.lastIndexOf('so với');
  return comparedWith(plain.slice(span.end, end), at < 0 ? '' : (head.slice(at).split(/[,;.]/u)[0] ?? ''));
}

function statedMeasure(context: Context, sentence: Sentence, span: Span): ReadMeasure | null {
  // "dẫn đầu về vốn đăng ký cấp mới"
  const about = /^(?: (?:cả nước|toàn quốc|khu vực|vùng))? (?:về|với|trong thu hút) /u.exec(
    context.prose.plain.slice(span.end, sentence.end),
  );
  const at = about && span.end + about[0].length;
  const told = at === null ? undefined : context.measures.find((one) => one.start === at && one.end > one.start);
  const found = told ? namedMeasure(told) : measureAt(context, sentence, span.start, null);
  if (!found || found.part || told) return found;
  const named = inside(context.measures, sentence);
  const behind = named.some((one) => one.end <= span.start) ? undefined : named[0];
  const part = behind ? strayWords(context, { start: span.end, end: behind.start }) : strayAt(context, sentence, span);
  return narrowed(found, part);
}

/** "đều tăng 12 %" is a growth of each place, read as such. */
const hasOwnNumber = ({ prose: { plain }, numerals }: Context, { end }: { end: number }): boolean =>
  numerals.some(
    (one) =>
      one.start >= end && one.start - end < 22 && one.unit === 'PT' && !/[,.;:]/.test(plain.slice(end, one.start)),
  );

/** "đều" of named places with their numbers before it is no universal claim about a region. */
const isListed = ({ prose: { plain } }: Context, { start }: Sentence, span: { start: number }): boolean =>
  /không đều|đồng đều/u.test(plain.slice(Math.max(start, span.start - 8), span.start + 4));

/** The places named behind a colon or "như". */
function listed(context: Context, sentence: Sentence, at: number): ReadArea[] {
  const end = sentence.end;
  if (!/như|:|gồm/u.test(context.prose.plain.slice(at, Math.min(end, at + 60)))) return [];
  const day = bordersDay(context, periodAt(context, sentence, at));
  return inside(context.places, { start: at, end }).flatMap((one) =>
    one.kind === 'province' ? (areaOf(context, one, day, 'sentence') ?? []) : [],
  );
}
