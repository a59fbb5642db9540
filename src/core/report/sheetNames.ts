/** Excel takes no more signs in the name of a sheet. */
const MOST = 31;

/** Names for sheets: numbered, cut between words, without the signs that no sheet may have; no two alike. */
export function sheetNames(texts: readonly string[]): string[] {
  return texts.map((text, i) => {
    const words = text
      .replace(/[[\]:*?/\\']/g, ' ')
      .split(/\s+/)
      .filter(Boolean);
    let name = `${i + 1}.`;
    for (const word of words) {
      if (name.length + 1 + word.length > MOST) break;
      name += ` ${word}`;
    }
    return name;
  });
}
