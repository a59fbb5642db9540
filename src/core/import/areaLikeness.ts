/**
 * How alike two keys are, 0 … 1: letters to change, or letters lost from the second as undecoded text loses them. What is less
 * than `least` may be 0: most keys are told apart by their letters in any order, without a look at their places.
 */
export function likeness(one: string, other: string, least = 0): number {
  if (one === other) return 1;
  if (one.length > 2 * other.length || other.length > 2 * one.length) return 0;
  const longest = Math.max(one.length, other.length);
  const lost = one.length / other.length;
  const shared = sharedLetters(one, other);
  const mayBeWithin = lost < 1 && lost >= 0.6 && one.length >= 4 && shared === one.length;
  if (shared / longest < least && !mayBeWithin) return 0; // each letter that is not shared is to be changed
  const near = 1 - editDistance(one, other) / longest;
  return mayBeWithin && isWithin(one, other) ? Math.max(near, 0.6 + 0.3 * lost) : near;
}

const counts = new Int32Array(32);

/** How many letters two keys have in common at most, wherever they stand. */
function sharedLetters(one: string, other: string): number {
  counts.fill(0);
  for (let i = 0; i < one.length; i++) {
    const letter = one.charCodeAt(i) & 31;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  let shared = 0;
  for (let i = 0; i < other.length; i++) {
    const letter = other.charCodeAt(i) & 31;
    const left = counts[letter] ?? 0;
    if (left > 0) shared += 1;
    counts[letter] = left - 1;
  }
  return shared;
}

/** "B. Giang" for "bac giang": words that begin those of the name; or a name that holds the label, or the label it, word by word. */
export function wordsLike(some: readonly string[], all: readonly string[]): number {
  if (some.length === all.length)
    return some.every((word, i) => all[i]?.startsWith(word)) && some.some((word, i) => word === all[i]) ? 0.85 : 0;
  return holds(all, some) || (all.length > 1 && holds(some, all)) ? 0.75 : 0;
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  return some.join('').length >= 5 && all.some((_, i) => some.every((word, j) => word === all[i + j]));
}

/** The words of a folded text. */
export const foldedWords = (text: string): string[] => text.split(/[^a-z0-9]+/).filter((word) => word !== '');

/** Letters of `one` in order, the first and the last the same: "bcgiang" within "bacgiang". */
function isWithin(one: string, other: string): boolean {
  if (one[0] !== other[0] || one.at(-1) !== other.at(-1)) return false;
  let at = 0;
  for (const letter of other) if (letter === one[at]) at += 1;
  return at === one.length;
}

/** Letters to add, drop, change or swap with their neighbour. */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[other.length] ?? 0;
}
