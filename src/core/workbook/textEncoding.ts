/** A vowel of Windows-1258, alone or with the mark that the code page joins to it. */
const VOWEL = /[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ]/;
/** The five tone marks of Windows-1258, which stand after their vowel. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Bytes that are letters in the TCVN3 fonts and signs in every code page of Windows. */
const TCVN3 = /[\xa8-\xae\xb5-\xbe](?=[a-z])|(?<=[a-z])[\xa8-\xae\xb5-\xbe]/g;

/**
 * The text of a file: UTF-8 or UTF-16 where the bytes are valid so, else Windows-1258 where every tone mark follows a vowel, else
 * Windows-1252, which keeps the letters of the old Vietnamese fonts apart. Null where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string | null {
  const named = markedEncoding(bytes) ?? declaredEncoding(declared);
  if (named) return strict(named, bytes) ?? null;
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== null) return utf8.includes('\0') ? null : utf8;
  if (bytes.includes(0)) return null;
  const west = new TextDecoder('windows-1252').decode(bytes);
  if ((west.match(TCVN3)?.length ?? 0) > 0) return west;
  const vietnamese = new TextDecoder('windows-1258').decode(bytes);
  return marksFollowVowels(vietnamese) ? vietnamese : west;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2048 - (2048 % 2));
  if (bytes.length < 8 || bytes.length % 2 !== 0) return null;
  const zeros = (odd: number): number => head.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even === 0 && odd * 5 > head.length) return 'utf-16le';
  if (odd === 0 && even * 5 > head.length) return 'utf-16be';
  return null;
}

/** What a web page says of itself counts only for code pages of one byte: those that say UTF-8 are tried as that anyway. */
function declaredEncoding(name: string | null): string | null {
  const found = /^(?:windows|cp)-?(125[0-8])$/.exec(name?.toLowerCase() ?? '');
  return found ? `windows-${found[1]}` : null;
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function marksFollowVowels(text: string): boolean {
  let marks = 0;
  for (const found of text.matchAll(TONE)) {
    marks++;
    if (!VOWEL.test(text[found.index - 1] ?? '')) return false;
  }
  return marks > 0 || /[ăđơưĂĐƠƯ]/.test(text);
}
