/** A text as people type it in a hurry: small letters, no marks. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
}

/** The options whose text holds all the typed words; those that begin with them first. */
export function matching<T extends { readonly text: string }>(options: readonly T[], typed: string): readonly T[] {
  const words = plainText(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  const found = options.flatMap((option) => {
    const text = plainText(option.text);
    return words.every((word) => text.includes(word)) ? { option, starts: text.startsWith(words[0] ?? '') } : [];
  });
  return found.sort((a, b) => Number(b.starts) - Number(a.starts)).map(({ option }) => option);
}
