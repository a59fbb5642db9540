import { exact } from '../statistics/exact.ts';
import { saidEstimate } from './amounts.ts';
import { conditionIn } from './conditions.ts';
import { areaOf, bordersDay, inside, measureAt, periodAt, type Context } from './context.ts';
import { isAmongKnown, regionOf } from './counts.ts';
import type { Numeral } from './numerals.ts';
import { matchesIn, type Sentence, type Span } from './prose.ts';
import type { ReadArea, ReadClaim } from './readClaim.ts';
import { narrowed, strayWords } from './strays.ts';

const LEAD =
  /(?<!\p{L})((?:các|những|một số|nhiều) )?(?:tỉnh|địa phương)(?:(?:,| và|,? ) ?thành(?: phố)?)? (?:có|đạt|ghi nhận) [^.:;]{8,200}:/gu;

/** "Các địa phương có IIP tăng từ 10 % trở lên: A, B, C": each named place meets the condition, and a closed list names all that do. */
export function listClaims(
  context: Context,
  sentence: Sentence,
  index: number,
  numerals: readonly Numeral[],
  before: readonly ReadClaim[],
): { readonly claims: readonly ReadClaim[]; readonly taken: readonly Span[] } {
  const found = [...matchesIn(context.prose, sentence, LEAD)].flatMap((match) => {
    const span = { start: match.at, end: match.at + match[0].length - 1 };
    if (before.some((one) => one.start < span.end && span.start < one.end)) return [];
    const condition = conditionIn(context, span, numerals);
    const { op } = condition.count;
    const period = periodAt(context, sentence, span.end);
    const named = placesListed(context, sentence, span.end + 1);
    if (op === null || condition.end > span.end || named.length === 0) return [];
    const measure = measureAt(context, sentence, span.end, condition.count.of === 'growth' ? 'PT' : null);
    const open = match[1]?.startsWith('các') === true || match[1]?.startsWith('những') === true ? [] : [...OPEN];
    const claim: ReadClaim = {
      ...{ ...span, end: condition.end, id: span.start, kind: 'count' },
      quote: context.prose.text.slice(span.start, condition.end),
      ...{ sentence: index, paragraph: sentence.paragraph, clause: 0 },
      area: regionOf(context, sentence, span, null, period),
      measure:
        measure &&
        (measure.part ? measure : narrowed(measure, strayWords(context, { start: span.start, end: condition.end }))),
      period,
      basis: condition.count.of === 'growth' ? condition.basis : 'LEVEL',
      estimate: saidEstimate(context, sentence, span.end),
      ...{ numeral: null, value: exact(named.length), within: null, unit: 'PLACES' },
      count: {
        ...condition.count,
        ...{ k: named.length, n: null, among: isAmongKnown(before) },
        listed: { places: named, closed: open.length === 0 && !isOpen(context, sentence) },
      },
      ...{ rank: null, whole: null, beside: null, unsure: [] },
    };
    return [{ claim, taken: condition.taken }];
  });
  return { claims: found.map(({ claim }) => claim), taken: found.flatMap(({ taken }) => taken) };
}

const OPEN = ['some'];
const isOpen = ({ prose: { plain } }: Context, { start, end }: Span): boolean =>
  /(?:…|\.\.\.|v\.v\.?|như[^:]*:)\s*["”»).]*\s*$|như:/u.test(plain.slice(start, end));

/** The provinces from a point of a sentence on that stand in a list: joined by commas and "và", each with what is in its brackets. */
export function placesListed(context: Context, sentence: Sentence, from: number): ReadArea[] {
  const day = bordersDay(context, periodAt(context, sentence, from));
  const found: ReadArea[] = [];
  let end = from;
  for (const one of inside(context.places, { start: from, end: sentence.end })) {
    const between = context.prose.plain.slice(end, one.start).replace(/\([^()]*\)/gu, '');
    if (one.kind !== 'province' || !/^\s*(?:[,;]|và|, và)?\s*(?:tỉnh |thành phố |tp\.? ?)?$/u.test(between)) break;
    found.push(...[areaOf(context, one, day, 'clause')].filter((area) => area !== null));
    end = one.end;
  }
  return found;
}
