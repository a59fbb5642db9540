import { damaged } from './refusals.ts';
import { unescapeXml } from './xmlText.ts';

const [BLANK, QUOTE, APOSTROPHE, SLASH, COLON, EQUALS, CLOSE] = [32, 34, 39, 47, 58, 61, 62];

/** A walk over the tags of an XML text without comments and CDATA, from one to the next. */
export type Tags = {
  /** Of the tag where the walk stands, without its prefix. */
  name: string;
  /** `</name>` */
  closes: boolean;
  /** `<name/>` */
  empty: boolean;
  /** Goes on to the next tag; false behind the last one. */
  next(): boolean;
  /** The value of an attribute without a prefix; null where it is not written. */
  attribute(name: string): string | null;
  /** What stands behind the tag, up to the next one, as it is written. */
  text(): string;
  /** Goes past the end of the element that was opened last. Gives its text, as it is written; refuses elements inside it. */
  textOnly(): string;
  /** Goes past the end of the element that was opened last, whatever it holds. */
  skip(): void;
  /** As {@link Tags.skip}, without a look at what is inside: for an element that cannot hold one of its own name. */
  leave(): void;
  /** Where the tag begins, in the whole text. */
  start(): number;
  /** Where it ends. */
  end(): number;
};

/** `part` names the text in a refusal. Quotes that never close and elements that never end are refused. */
export function walkTags(part: string, xml: string): Tags {
  let begun = 0; // where the tag begins
  let at = 0; // behind it
  let named = 0; // behind its name
  let written = 0; // where its name begins, with its prefix

  function next(): boolean {
    let start = xml.indexOf('<', at);
    for (
      let sign = xml.charCodeAt(start + 1);
      start >= 0 && (sign === 63 || sign === 33);
      sign = xml.charCodeAt(start + 1)
    )
      start = xml.indexOf('<', start + 1); // <? and <!
    if (start < 0) return false;
    begun = start;
    tags.closes = xml.charCodeAt(start + 1) === SLASH;
    let from = tags.closes ? start + 2 : start + 1;
    let to = from;
    written = from;
    for (let sign = xml.charCodeAt(to); sign > BLANK && sign !== SLASH && sign !== CLOSE; sign = xml.charCodeAt(++to))
      if (sign === COLON) from = to + 1;
    tags.name = xml.slice(from, to);
    named = to;
    for (; xml.charCodeAt(to) !== CLOSE; to++) {
      const sign = xml.charCodeAt(to);
      if (sign === QUOTE || sign === APOSTROPHE) to = xml.indexOf(sign === QUOTE ? '"' : "'", to + 1);
      if (to < 0 || to >= xml.length) throw damaged(part);
    }
    tags.empty = xml.charCodeAt(to - 1) === SLASH;
    at = to + 1;
    return true;
  }

  function attribute(name: string): string | null {
    for (let from = named; ;) {
      while (xml.charCodeAt(from) <= BLANK) from++;
      let to = from;
      for (let sign = xml.charCodeAt(to); sign > BLANK && sign !== EQUALS && sign !== CLOSE;)
        sign = xml.charCodeAt(++to);
      const found = to - from === name.length && xml.startsWith(name, from);
      while (xml.charCodeAt(to) <= BLANK) to++;
      if (xml.charCodeAt(to) !== EQUALS) return null;
      do to++;
      while (xml.charCodeAt(to) <= BLANK);
      const sign = xml.charCodeAt(to);
      if (sign !== QUOTE && sign !== APOSTROPHE) throw damaged(part);
      from = xml.indexOf(sign === QUOTE ? '"' : "'", to + 1) + 1;
      if (found) return unescapeXml(xml.slice(to + 1, from - 1));
    }
  }

  function textOnly(): string {
    if (tags.empty) return '';
    const { name } = tags;
    const text = tags.text();
    if (!next() || !tags.closes || tags.name !== name) throw damaged(part);
    return text;
  }

  function skip(): void {
    for (let depth = tags.empty ? 0 : 1; depth > 0;) {
      if (!next()) throw damaged(part);
      if (tags.closes) depth--;
      else if (!tags.empty) depth++;
    }
  }

  function leave(): void {
    if (tags.empty) return;
    const { name } = tags;
    at = xml.indexOf(`</${xml.slice(written, named)}`, at);
    if (at < 0 || !next() || tags.name !== name) throw damaged(part);
  }

  const tags: Tags = {
    name: '',
    closes: false,
    empty: false,
    next,
    attribute,
    text() {
      const to = xml.indexOf('<', at);
      return to < 0 ? '' : xml.slice(at, to);
    },
    textOnly,
    skip,
    leave,
    start: () => begun,
    end: () => at,
  };
  return tags;
}
