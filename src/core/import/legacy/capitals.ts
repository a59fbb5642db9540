const CAPITALS = /[A-Z]/g;
const LOWER = /[a-z]/;
const LOWER_ACCENTED = /(?![a-z])\p{Ll}/u;

/**
 * The capital fonts of TCVN3 show accented small letters as capitals: "TæNG" decodes to "TổNG" and means "TỔNG". A word with two
 * plain capitals and no plain small letter tells so; then the short words beside it ("Số", "Và") are capitals too.
 */
export function capitals(words: readonly string[]): readonly string[] {
  const inCapitals = (word: string, atLeast: number): boolean =>
    !LOWER.test(word) && LOWER_ACCENTED.test(word) && (word.match(CAPITALS)?.length ?? 0) >= atLeast;
  if (!words.some((word) => inCapitals(word, 2))) return words;
  return words.map((word) => (inCapitals(word, 1) ? word.toUpperCase() : word));
}
