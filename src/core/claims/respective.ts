import { inside, type Context } from './context.ts';
import type { Numeral } from './numerals.ts';
import type { MeasureMention } from './measureWords.ts';
import type { PlaceMention } from './places.ts';
import type { PeriodMention } from './periods.ts';
import { matchesIn, type Sentence, type Span } from './prose.ts';

/** What a number of a list is of, where "lần lượt" or "tương ứng" gives each number to one of the names before it. */
export type Respective = {
  readonly place?: PlaceMention;
  readonly measure?: MeasureMention;
  readonly period?: PeriodMention;
};

const FORM = /(?<!\p{L})(?:lần lượt|tương ứng)(?: là| đạt| tăng| giảm| ở mức)?(?!\p{L})/gu;
const JOINED = /^\s*(?:,|và|, và|;|(?:,|và|, và) (?:của|tháng|quý|tỉnh|thành phố|tp\.?))\s*$/u;

/** Gives the numbers of a list to as many places, measures or periods; none where the counts differ. By the start of the number. */
export function respectiveOf(
  context: Context,
  sentence: Sentence,
  numerals: readonly Numeral[],
): ReadonlyMap<number, Respective> {
  const found = new Map<number, Respective>();
  for (const match of matchesIn(context.prose, sentence, FORM)) {
    const end = match.at + match[0].length;
    const list = run(
      context,
      numerals.filter((one) => one.start >= end),
    );
    if (list.length < 2 || /[.;:]/u.test(context.prose.plain.slice(end, list[0]?.start))) continue;
    const clause = sentence.clauses.find(({ start, end: to }) => start <= match.at && match.at < to) ?? sentence;
    const before = { start: clause.start, end: match.at };
    const fits = <T extends Span>(all: readonly T[]): readonly T[] | null => {
      const names = lastRun(context, inside(all, before));
      return names.length === list.length ? names : null;
    };
    const places = fits(context.places.filter((one) => one.kind === 'province'));
    const periods = places ? null : fits(context.periods.filter((one) => !one.base));
    const measures = places || periods ? null : fits(context.measures);
    for (const [at, { start }] of list.entries()) {
      const [place, period, measure] = [places?.[at], periods?.[at], measures?.[at]];
      found.set(start, { ...(place && { place }), ...(period && { period }), ...(measure && { measure }) });
    }
  }
  return found;
}

/** Numbers of one unit that follow each other with nothing but commas and "và" between; the unit may stand behind the last one only. */
function run({ prose: { plain } }: Context, numerals: readonly Numeral[]): Numeral[] {
  const found: Numeral[] = [];
  for (const one of numerals) {
    const last = found.at(-1);
    if (last && (!JOINED.test(plain.slice(last.end, one.start)) || (last.unit !== null && last.unit !== one.unit)))
      break;
    found.push(one);
  }
  return found;
}

/** The last names that are joined by commas and "và". */
function lastRun<T extends Span>({ prose: { plain } }: Context, all: readonly T[]): T[] {
  let from = all.length - 1;
  for (; from > 0; from--) {
    const [a, b] = [all[from - 1], all[from]];
    if (!a || !b || !JOINED.test(plain.slice(a.end, b.start))) break;
  }
  return all.slice(Math.max(0, from));
}
