import { keptByText } from '../../model/kept.ts';
import { otherReadings, type Encoding } from './encodings.ts';
import { isSyllable } from './syllable.ts';

export type Reading = { readonly from: Encoding; readonly text: string };

/** One word and what it can mean. `unicode`: it is good as it stands. `readings`: other encodings in which it is Vietnamese. */
export type Word = {
  readonly text: string;
  readonly unicode: boolean;
  readonly readings: readonly Reading[];
  /** Encodings in which the word reads as it stands. */
  readonly same: readonly Encoding[];
  /** The one encoding that the word speaks for; null when it speaks for none or for several. */
  readonly speaksFor: Encoding | null;
};

/** Letters, marks, and the signs that are letters in TCVN3; not ² ³ ° ± º. */
export const WORDS = /[\p{L}\p{M}¡-©«-®µ-·¸¹»-¾×÷]+/gu;
/** Plain letters mean the same everywhere; so do ý in TCVN3, í and ì in VNI, and such words speak for nothing. */
const PLAIN = /^[A-Za-z]+$/;
export const NEUTRAL = /^[A-Za-zýíìÝÍÌ]+$/;
/** Letters that no one-byte text has when it is taken for Latin-1. */
export const BEYOND_BYTES = /[^\u0000-\u00ff]/;
/** Signs that are words by themselves in TCVN3: ô, Ô, á, Đ. All others (· × ½) stay signs, and so does Ø. */
const LONE_SIGNS = new Set(['«', '¤', '¸', '§']);
const LONE_LETTER = /[À-ÖÙ-öù-ÿ]/;
/** Capitals with the Đ of one encoding: an abbreviation such as ĐTNN. */
const ABBREVIATION = /^(?=.*[A-Z])[A-ZÐÑ¡-§]+$/;
/** A sign inside a word, where Unicode has none: a foreign name or a slip of the pen in TCVN3 ("Brun©y"). */
const SIGN_INSIDE = /^(?=.*[A-Za-z]).*[¡-©«-®µμ¶-¹»-¾×÷ª]/;
const TRADEMARK = /[®©»]+$/;

/** What a word can mean, without looking at its neighbours; null for plain letters, which mean the same everywhere. */
export const wordOf = keptByText((text): Word | null => {
  if (PLAIN.test(text)) return null;
  const unicode = isSyllable(text);
  if (text.length === 1) return loneWord(text, unicode);
  if (unicode && BEYOND_BYTES.test(text)) return { text, unicode, readings: [], same: [], speaksFor: 'unicode' };
  const readings: Reading[] = [];
  const all = otherReadings(text);
  const same = all.filter((reading) => reading.text === text).map((reading) => reading.from);
  for (const reading of all)
    if (reading.text !== text && isSyllable(reading.text) && !readings.some((one) => one.text === reading.text))
      readings.push(reading);
  if (!unicode && readings.length === 0) return oddWord(text);
  return { text, unicode, readings, same, speaksFor: NEUTRAL.test(text) ? null : speaker(unicode, readings) };
});

function speaker(unicode: boolean, readings: readonly Reading[]): Encoding | null {
  if (unicode) return readings.length === 0 ? 'unicode' : null;
  const [first, ...others] = new Set(readings.map((reading) => reading.from));
  return first !== undefined && others.length === 0 ? first : null;
}

function loneWord(text: string, unicode: boolean): Word {
  const [tcvn3] = otherReadings(text);
  const isWord = LONE_SIGNS.has(text) || (LONE_LETTER.test(text) && isSyllable(tcvn3?.text ?? ''));
  const readings = isWord && tcvn3 && tcvn3.text !== text ? [tcvn3] : [];
  return { text, unicode: true, readings, same: [], speaksFor: unicode && BEYOND_BYTES.test(text) ? 'unicode' : null };
}

/** No syllable in any encoding: an abbreviation, a foreign name, or nothing that can be told. */
function oddWord(text: string): Word {
  const readings = otherReadings(text).filter(({ from, text: read }) => {
    if (read === text) return false;
    if (ABBREVIATION.test(text)) return /^[A-ZĂÂĐÊÔƠƯ]+$/.test(read);
    return from === 'tcvn3' && SIGN_INSIDE.test(text.replace(TRADEMARK, ''));
  });
  return { text, unicode: false, readings: readings.slice(0, 1), same: [], speaksFor: null };
}
