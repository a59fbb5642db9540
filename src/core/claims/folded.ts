import { tableRows } from './tableRows.ts';

/** A text as it is read, without the rows of its tables, and where each of its characters stands in the text as given, in NFC. */
export type Folded = { readonly text: string; readonly origin: readonly number[] };

const DROPPED = /[\u00ad\u200b-\u200d\u2060\ufeff\r]/u;
const BLANK = /[ \t\u00a0\u2000-\u200a\u202f\u3000]/u;
const DIGIT = /\d/;
const BULLET =
  /^\s*(?:[-–—•*+●▪o]|\d\ufe0f?\u20e3|\p{Extended_Pictographic}\ufe0f?|\d{1,2}[.)]|[ivxlcIVXLC]{1,5}\.|[a-zđ]\))\s/u;
/** "+ Bắc Giang (13,0%)", "+ Hà Tĩnh: giảm 3,6%": a name and its number alone, which the line before the list says what they are. */
const ITEM =
  /^\s*(?:[-–—•*+●▪]|\d\ufe0f?\u20e3|\d{1,2}[.)])\s+(?=\p{Lu}[\p{L} .'-]{1,28}[:\s–-]\s*(?:(?:tăng|giảm|đạt)\s)?\(?[+−-]?\d[\d.,]*\s?(?:%|(?:nghìn tỷ|tỷ|triệu|nghìn) ?(?:đồng|USD))\)?[;,.]?\s*$)/u;
/** "9) and": the end of a bracket that the line before began, no bullet. */
const CLOSING = /^\s*(?:\d{1,2}|\p{Ll}|[ivx]{1,5})\)/iu;
const brackets = (line: string): number => line.split('(').length - line.split(')').length;
const WIDEST = 120;

/**
 * Makes one line of each paragraph and one blank of each run of blanks, as what was pasted from a page or wrapped by a
 * terminal reads the same. A blank between digits stays what it is: it may group them.
 */
export function folded(given: string): Folded {
  const source = given.normalize('NFC');
  const lines = source.split('\n');
  const rows = tableRows(lines);
  const joins = joinedBreaks(lines, rows);
  const signs: string[] = [];
  let line = 0;
  const origin: number[] = [];
  const put = (sign: string, at: number): void => {
    signs.push(sign);
    origin.push(at);
  };
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? '';
    if (char === '\n') line++;
    else if (rows.has(line)) continue;
    const marker = char === '\n' ? joins.lists.get(line) : undefined;
    if (marker !== undefined) {
      // the items of a list are read as one sentence with the line that they stand under
      const last = signs.findLast((sign) => sign.trim() !== '') ?? '';
      for (const sign of ',;:'.includes(last) && last !== '' ? ' ' : ', ') put(sign, at);
      at += marker;
      continue;
    }
    if (isPlain(source.charCodeAt(at))) {
      put(char, at);
      continue;
    }
    if (DROPPED.test(char)) continue;
    const blank = BLANK.test(char) || joins.breaks.has(at);
    if (!blank || (char !== ' ' && DIGIT.test(source[at - 1] ?? '') && DIGIT.test(source[at + 1] ?? ''))) put(char, at);
    else if (signs.at(-1) !== ' ' && signs.at(-1) !== '\n') put(' ', at);
  }
  return { text: signs.join(''), origin };
}

/** Letters, digits and marks: most of a text, and none that is dropped or a blank. */
const isPlain = (code: number): boolean => (code > 32 && code < 0xa0) || (code > 0xad && code < 0x2000);

type Joins = {
  /** The line breaks that end no paragraph. */
  readonly breaks: ReadonlySet<number>;
  /** The lines that are items of a list under a sentence, with the length of what marks them as such. */
  readonly lists: ReadonlyMap<number, number>;
};

function joinedBreaks(lines: readonly string[], rows: ReadonlySet<number>): Joins {
  const widest = lines.reduce((most, line, i) => (rows.has(i) ? most : Math.max(most, line.trimEnd().length)), 0);
  const isFilled = lines.filter((line) => line.length > widest * 0.75).length >= 3 && widest <= WIDEST;
  const found = new Set<number>();
  let at = -1;
  let inBullet = false;
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    at += line.length + 1;
    open += brackets(line);
    if (BULLET.test(line) && !found.has(at - line.length - 1)) inBullet = true;
    if (next === undefined) break;
    const empty = line.trim() === '' || next.trim() === '' || rows.has(index) || rows.has(index + 1);
    const first = /\S+/.exec(next)?.[0] ?? '';
    const goesOn =
      !empty &&
      !(BULLET.test(next) && !(open > 0 && CLOSING.test(next))) &&
      ((inBullet && /^\s/.test(next)) ||
        /^\s*\p{Ll}/u.test(next) ||
        (isFilled && line.trimEnd().length + 1 + first.length > widest));
    if (goesOn) found.add(at);
    else [inBullet, open] = [false, 0];
  }
  return { breaks: found, lists: listItems(lines) };
}

function listItems(lines: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  lines.forEach((line, i) => {
    const under = (lines[i - 1] ?? '').trimEnd();
    const marker = ITEM.exec(line)?.[0].length;
    if (marker !== undefined && (under.endsWith(':') || found.has(i - 1))) found.set(i, marker);
  });
  return found;
}
