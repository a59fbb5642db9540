import { isCommon } from './commonSyllables.ts';
import type { Encoding } from './encodings.ts';
import { capitals } from './capitals.ts';
import { BEYOND_BYTES, NEUTRAL, wordOf, WORDS, type Reading, type Word } from './words.ts';

export type Decoded = { readonly text: string; readonly from: Exclude<Encoding, 'slip'> | 'mixed' };
export type Decode = (text: string) => Decoded;

/** What the words of a sheet say together: how many different words speak for each encoding, and how many are foreign. */
type Evidence = { readonly for: ReadonlyMap<Encoding, number>; readonly total: number; readonly foreign: number };
type Place = { readonly word: Word | null; readonly raw: string; readonly at: number };

/** A letter or sign that no good Vietnamese text has, a mark of its own, or a spelling that no syllable has. */
const SUSPECT =
  /[¡-®µ-¹»-¾ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿμ\u0300-\u036f\u1e00-\u1e9f]|[ưƯ][nc]h|[kK]ư|[ăĂ](?![ckmnptCKMNPT])|[a-z][ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]/;
const NEIGHBOURS = 8;
const COMBINING = /[\u0300-\u036f]/;
const ASCII = /^[\x20-\x7e\s]*$/;

/** Whether a text can be anything but good composed Unicode. Quick: most sheets are done with it. */
export const isSuspect = (text: string): boolean => SUSPECT.test(text);

/** Makes the decoder of one sheet from all its texts. Good Unicode and foreign names come back as they are. */
export function createDecoder(texts: Iterable<string>): Decode {
  const composed = Array.from(texts, compose);
  if (!composed.some(isSuspect)) return (text) => ({ text: compose(text), from: 'unicode' });
  const words = new Map<string, Word | null>();
  const word = (raw: string): Word | null => {
    let known = words.get(raw);
    if (known === undefined) words.set(raw, (known = wordOf(raw)));
    return known;
  };
  for (const text of composed) if (!ASCII.test(text)) for (const [raw] of text.matchAll(WORDS)) word(raw);
  const sheet = evidenceOf(words.values());
  const done = new Map<string, Decoded>();
  return (text) => {
    let known = done.get(text);
    if (known === undefined) done.set(text, (known = decode(compose(text), word, sheet)));
    return known;
  };
}

const compose = (text: string): string => (COMBINING.test(text) ? text.normalize('NFC') : text);

function evidenceOf(words: Iterable<Word | null>): Evidence {
  const counts = new Map<Encoding, number>();
  let [total, foreign] = [0, 0];
  for (const word of words) {
    if (word?.speaksFor && (word.speaksFor === 'unicode' || word.text.length > 2)) {
      counts.set(word.speaksFor, (counts.get(word.speaksFor) ?? 0) + 1);
      total += 1;
    } else if (word && !word.unicode && word.readings.length === 0 && isSuspect(word.text)) foreign += 1;
  }
  return { for: counts, total: Math.max(total, 1), foreign };
}

function decode(text: string, wordOfRaw: (raw: string) => Word | null, sheet: Evidence): Decoded {
  if (ASCII.test(text)) return { text, from: 'unicode' };
  const places: Place[] = Array.from(text.matchAll(WORDS), (match) => ({
    word: wordOfRaw(match[0]),
    raw: match[0],
    at: match.index,
  }));
  const chosen = places.map((place, i) => choose(place, i, places, sheet));
  if (!places.some((place, i) => chosen[i] && chosen[i].text !== place.raw)) return { text, from: 'unicode' };
  const shown = capitals(places.map((place, i) => chosen[i]?.text ?? place.raw));
  let [result, end] = ['', 0];
  places.forEach((place, i) => {
    result += text.slice(end, place.at) + (shown[i] ?? place.raw);
    end = place.at + place.raw.length;
  });
  return { text: result + text.slice(end), from: originOf(chosen) };
}

/** Letters such as à are the same in Windows-1258 and half of VNI: only beside TCVN3 do they make a text mixed. */
function originOf(choices: readonly (Reading | null)[]): Decoded['from'] {
  const chosen = choices.flatMap((one) => (one && !(one.from === 'unicode' && NEUTRAL.test(one.text)) ? [one] : []));
  const from = new Set(chosen.map((one) => (one.from === 'slip' ? 'cp1258' : one.from)));
  if (!from.has('tcvn3') && !chosen.some((one) => one.from === 'unicode' && BEYOND_BYTES.test(one.text)))
    from.delete('unicode');
  const [only] = from;
  return from.size === 1 && only ? only : 'mixed';
}

/** The reading of a word that it, its neighbours in the cell and the rest of the sheet make likeliest; null when it says nothing. */
function choose({ word, raw }: Place, i: number, places: readonly Place[], sheet: Evidence): Reading | null {
  if (!word) return null;
  const asIs: Reading = { from: 'unicode', text: raw };
  if (word.readings.length === 0) return word.speaksFor === 'unicode' ? asIs : null;
  const able = word.unicode
    ? [asIs, ...word.readings.filter(({ from }) => sheet.for.has(from) || near(from, i, places) > 0)]
    : word.readings.filter((one) => isBelieved(one, word, sheet));
  if (able.length < 2) return able[0] ?? null;
  const support = (from: Encoding): number =>
    near(from, i, places) + (4 * (sheet.for.get(from) ?? 0)) / sheet.total + (from === 'unicode' ? 0.5 : 0);
  const score = ({ from, text }: Reading): number => {
    const through = from === 'unicode' ? [from, ...word.same] : from === 'slip' ? (['unicode'] as const) : [from];
    return Math.max(...through.map(support)) + (isCommon(text) ? 2 : 0);
  };
  return able.reduce((best, one) => (score(one) > score(best) ? one : best));
}

/** How much the words beside a place speak for an encoding; the nearest count most. */
function near(from: Encoding, at: number, places: readonly Place[]): number {
  let sum = 0;
  for (let away = 1; away <= NEIGHBOURS; away += 1)
    for (const place of [places[at - away], places[at + away]]) if (place?.word?.speaksFor === from) sum += 5 / away;
  return sum;
}

/** A single short word ("µm", "£m"), a sheet of foreign words with accents, and a lone odd word are not turned into Vietnamese. */
function isBelieved({ from }: Reading, word: Word, sheet: Evidence): boolean {
  const count = sheet.for.get(from) ?? 0;
  if (from === 'slip') return true;
  if (word.speaksFor === null && word.readings.length === 1 && count < 5) return false;
  return count >= Math.max(sheet.foreign, 1);
}
