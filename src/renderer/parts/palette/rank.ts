import { plainText } from '../plainText.ts';

/** Something that can be found by typing. */
export type Findable = {
  readonly id: string;
  /** What it is also found by: other names, codes, the other language. */
  readonly names: readonly string[];
};
/** A name made ready for comparing: small letters without marks, its words, their first letters. */
type Name = {
  readonly text: string;
  readonly words: readonly string[];
  readonly initials: string;
  readonly joined: string;
};
export type Indexed<T> = { readonly entry: T; readonly names: readonly Name[] };

/** Makes names ready once, so that a key press only compares. The first name is the one that is shown. */
export function indexed<T extends Findable>(entries: readonly T[]): readonly Indexed<T>[] {
  return entries.map((entry) => ({ entry, names: entry.names.map(nameOf) }));
}

/**
 * The entries that hold every typed word, best first, at most `most`: a word from its beginning before one in the middle,
 * first letters (`bg`) before letters in order. What was chosen lately goes before others that fit as well.
 * Nothing typed: what was chosen lately, then all in their own order.
 */
export function ranked<T extends Findable>(
  index: readonly Indexed<T>[],
  typed: string,
  recent: readonly string[],
  most: number,
): readonly T[] {
  const wanted = nameOf(typed);
  const lately = (id: string): number => (recent.includes(id) ? recent.length - recent.indexOf(id) : 0);
  const found = index.flatMap(({ entry, names }, order) => {
    const fit = wanted.text === '' ? 1 : bestFit(names, wanted);
    return fit > 0 ? [{ entry, order, score: fit + (lately(entry.id) > 0 ? 8 : 0), late: lately(entry.id) }] : [];
  });
  found.sort((a, b) => b.score - a.score || b.late - a.late || a.order - b.order);
  return found.slice(0, most).map(({ entry }) => entry);
}

function nameOf(text: string): Name {
  const plain = plainText(text);
  const words = plain.split(/[^\p{L}\p{N}%]+/u).filter(Boolean);
  return { text: plain, words, initials: words.map((word) => word[0]).join(''), joined: words.join('') };
}

function bestFit(names: readonly Name[], wanted: Name): number {
  // A second name counts a little less than the one that is shown.
  return Math.max(0, ...names.map((name, i) => fitOf(name, wanted) - (i > 0 ? 2 : 0)));
}

/** 0 where the name does not hold what was typed; more, the better it fits. */
function fitOf(name: Name, wanted: Name): number {
  if (name.text === wanted.text || name.joined === wanted.joined) return 200;
  if (name.text.startsWith(wanted.text) || name.joined.startsWith(wanted.joined)) return 150;
  const fits = wanted.words.map((word) => wordFit(name, word));
  if (fits.includes(0) || fits.length === 0) return 0;
  return fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

function wordFit({ text, words, initials, joined }: Name, word: string): number {
  if (words[0]?.startsWith(word)) return 110;
  if (words.some((one) => one.startsWith(word))) return 100;
  if (word.length > 1 && initials.startsWith(word)) return 80;
  if (text.includes(word)) return 60;
  if (word.length > 1 && initials.includes(word)) return 50;
  return word.length > 2 && inOrder(joined, word) ? 20 : 0;
}

/** True where the letters stand in the text in their order, close together: for a letter left out. */
function inOrder(text: string, letters: string): boolean {
  const start = text.indexOf(letters[0] ?? '');
  let at = start;
  for (const letter of letters.slice(1)) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return start === 0 && at - start < letters.length + 3;
}
