import { readable } from './english.ts';
import { folded } from './folded.ts';

/** A stretch of a text, by offsets. */
export type Span = { readonly start: number; readonly end: number };
export type Sentence = Span & {
  readonly paragraph: number;
  /** Parts between semicolons, and what stands before a colon. */
  readonly clauses: readonly Span[];
};

/** A text as it is read: `text` folded, `plain` the same length in small letters with tone marks in one place. */
export type Prose = {
  readonly text: string;
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  /** Where each character stands in the text as given, in NFC. */
  readonly origin: readonly number[];
};

/** A boundary of words for letters with marks, which \b does not know. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{N}])';

/** Cuts a text into paragraphs, sentences and clauses. */
export function proseOf(given: string): Prose {
  const { text, origin } = readable(folded(given));
  const plain = toneFolded(text).toLowerCase();
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const [line, start] of linesOf(text)) {
    if (line.trim() === '') continue;
    for (const [from, to] of sentencesIn(line, DATELINE.exec(line)?.[0].length ?? 0))
      sentences.push({
        start: start + from,
        end: start + to,
        paragraph,
        clauses: clausesOf(text, start + from, start + to),
      });
    paragraph++;
  }
  // a letter whose small form has another length would shift all that follows
  return { text, plain: plain.length === text.length ? plain : text, sentences, origin };
}

/** A stretch of the text as given, in NFC. */
export function givenSpan({ origin }: Prose, { start, end }: Span): Span {
  const places = origin.slice(start, Math.max(end, start + 1));
  return { start: Math.min(...places), end: Math.max(...places) + 1 };
}

const MOVED: readonly (readonly [RegExp, string, string])[] = [
  [/o([àáảãạ])(?!\p{L})/giu, 'àáảãạ', 'òóỏõọ'],
  [/o([èéẻẽẹ])(?!\p{L})/giu, 'èéẻẽẹ', 'òóỏõọ'],
  [/(?<!q)u([ỳýỷỹỵ])(?!\p{L})/giu, 'ỳýỷỹỵ', 'ùúủũụ'],
];

/** "Hoà", "thuỷ" written as "Hòa", "thủy"; as long as before. */
export function toneFolded(text: string): string {
  return MOVED.reduce(
    (left, [form, from, to]) =>
      left.replace(form, (pair) => {
        const at = from.indexOf((pair[1] ?? '').toLowerCase());
        const bare = 'aey'[MOVED.findIndex((one) => one[0] === form)] ?? '';
        return (to[at] ?? '') + bare;
      }),
    text,
  );
}

function* linesOf(text: string): Generator<readonly [string, number]> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield [line, start];
    start += line.length + 1;
  }
}

/** "Hà Nội (TTXVN 29/3) -", "HANOI –", "Moit.gov.vn -": where and by whom it was written says nothing of its figures. */
const DATELINE =
  /^\s*(?:[\p{L}\d .,/]{0,40}\([^()]{2,30}\)\s?[-–—]\s|\p{Lu}{2}[\p{Lu} .]{1,20}\s[-–—]\s|[\w.]+\.(?:vn|com)\s?[-–—]\s)/u;

const ABBREVIATION = /(?:^|[\s(])(?:TP|Tp|tp|TX|PGS|GS|TS|ThS|Th|St|ĐT|ông|bà|Q|P|No|tr)\.$/u;

/** A sentence ends with a mark, white space and a capital, a digit or a quotation mark; "TP. Huế" is no end. */
function sentencesIn(line: string, begin: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = begin;
  for (const mark of line.matchAll(/(?:[.!?…]+["”»)]?)(?=\s+["“«(]?[\p{Lu}\d])/gu)) {
    const end = mark.index + mark[0].length;
    if (end <= begin) continue;
    if (ABBREVIATION.test(line.slice(Math.max(0, end - 6), end))) continue;
    // "Hà Nội… và" goes on; "22%... Phát biểu" does not
    found.push([from, end]);
    from = end;
  }
  found.push([from, line.length]);
  return found.filter(([a, b]) => line.slice(a, b).trim() !== '');
}

function clausesOf(text: string, start: number, end: number): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const mark of text.slice(start, end).matchAll(/;|:(?=\s)/g)) {
    clauses.push({ start: from, end: start + mark.index });
    from = start + mark.index + 1;
  }
  clauses.push({ start: from, end });
  return clauses;
}

/** All places where a pattern (with flags g and u) stands in a sentence, with offsets of the text. */
export function* matchesIn(
  prose: Prose,
  { start, end }: Span,
  pattern: RegExp,
): Generator<RegExpExecArray & { at: number }> {
  for (const match of prose.plain.slice(start, end).matchAll(pattern))
    yield Object.assign(match, { at: start + match.index }) as RegExpExecArray & { at: number };
}
