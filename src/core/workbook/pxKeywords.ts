import { damaged } from './refusals.ts';

/** One keyword of a PC-Axis file: its name, what it is about, its texts, and what stands there unquoted. */
export type PxKeyword = {
  readonly name: string;
  readonly language: string | null;
  readonly about: readonly string[];
  readonly texts: readonly string[];
  /** The value as it is written: for numbers and data. */
  readonly written: string;
};

const HEAD = /\s*([A-Z][A-Z0-9-]*)(?:\[([a-z-]+)\])?(?:\(((?:\s*"[^"]*"\s*(?:,\s*"[^"]*"\s*)*)?)\))?\s*=/iy;
const REST = /\s*$/y;

/** The keywords of a PC-Axis file, in their order. A text that goes on in the next line is one text. Refuses what is none. */
export function pxKeywords(text: string): PxKeyword[] {
  const found: PxKeyword[] = [];
  let at = 0;
  for (;;) {
    REST.lastIndex = HEAD.lastIndex = at;
    if (REST.test(text)) return found;
    const head = HEAD.exec(text);
    if (!head) throw damaged(`PC-Axis: ${text.slice(at, at + 40).trim()}`);
    const from = HEAD.lastIndex;
    const end = endOf(text, from);
    const written = text.slice(from, end);
    found.push({
      name: (head[1] ?? '').toUpperCase(),
      language: head[2] ?? null,
      about: textsOf(head[3] ?? ''),
      texts: head[1]?.toUpperCase() === 'DATA' ? [] : textsOf(written),
      written,
    });
    at = end + 1;
  }
}

/** Where a value ends: the semicolon outside of quotes. */
function endOf(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === ';') return at;
    if (text[at] !== '"') continue;
    at = text.indexOf('"', at + 1);
    if (at < 0) break;
  }
  throw damaged(`PC-Axis: ${text.slice(from, from + 40).trim()}`);
}

function textsOf(written: string): string[] {
  const texts: string[] = [];
  let goesOn = false;
  for (const [piece, text] of written.matchAll(/"([^"]*)"|,/g)) {
    if (piece === ',') goesOn = false;
    else if (goesOn) texts[texts.length - 1] += text ?? '';
    else texts.push(text ?? '');
    if (piece !== ',') goesOn = true;
  }
  return texts;
}

/** The figures and symbols of a file, row by row. */
export function pxData(written: string): string[] {
  return [...written.matchAll(/"([^"]*)"|[^\s,;"]+/g)].map(([piece, quoted]) => quoted ?? piece);
}
