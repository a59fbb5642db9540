import { keptByText } from '../model/kept.ts';

/** Text for comparing: no diacritics, no case, one blank between words; đ is d. Never shown. */
export const fold = keptByText((text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[\s_\u00a0\u200b]+/g, ' ')
    .trim(),
);

/** A label as it is shown: NFC, blanks and line breaks folded, edges trimmed. */
export const tidy = keptByText((text) =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim(),
);

/** A stable code from a label: upper-case letters, digits and underscores. */
export function slug(text: string, most = 70): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
    .slice(0, most);
}

/** A code of at most 60 letters; a longer name ends in a mark of all of it, so that two names never share a code. */
export const codeOf = keptByText((text): string => {
  const whole = slug(text, 400);
  if (whole.length <= 60) return whole;
  let mark = 0;
  for (const letter of whole) mark = (Math.imul(mark, 31) + letter.charCodeAt(0)) >>> 0;
  return `${whole.slice(0, 52).replace(/_+$/, '')}_${mark.toString(36).toUpperCase()}`;
});
