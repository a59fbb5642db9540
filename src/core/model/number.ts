import type { Lang } from './text.ts';

/** How numbers are written as text: by one table (decided once a table, never cell by cell), or on the screen. */
export type NumberStyle = { readonly decimal: ',' | '.'; readonly group: '.' | ',' | ' ' | '' };

/** How each language of the product writes numbers. */
export const NUMBERS: Readonly<Record<Lang, NumberStyle>> = {
  vi: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' },
};

const escape = (s: string): string => s.replace(/[.]/g, '\\.');

/** Reads a written number in a known style; null when it is not written so. Never guesses. */
export function readNumber(text: string, { decimal, group }: NumberStyle): number | null {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const whole = group === '' ? '\\d+' : `\\d{1,3}(?:${escape(group)}\\d{3})*|\\d+`;
  const form = new RegExp(`^[-−]?(?:${whole})(?:${escape(decimal)}\\d+)?$`);
  if (!form.test(plain)) return null;
  const digits = (group === '' ? plain : plain.replaceAll(group, '')).replace(decimal, '.').replace('−', '-');
  return Number(digits);
}

/**
 * The styles under which every text reads as a number, one for each distinct reading.
 * One left: settled. More: "1.234" is ambiguous in this table and the analyst is asked.
 */
export function possibleStyles(texts: readonly string[]): NumberStyle[] {
  const byReading = new Map<string, NumberStyle>();
  for (const style of STYLES) {
    const reading = texts.map((text) => readNumber(text, style));
    if (!reading.includes(null)) byReading.set(reading.join(), byReading.get(reading.join()) ?? style);
  }
  return [...byReading.values()];
}

const STYLES: readonly NumberStyle[] = [
  { decimal: ',', group: '.' },
  { decimal: '.', group: ',' },
  { decimal: ',', group: ' ' },
  { decimal: '.', group: ' ' },
];
