import { formatNumber } from '../model/format.ts';
import type { Lang, Text } from '../model/text.ts';

const both = (one: (lang: Lang) => string): Text => ({ vi: one('vi'), en: one('en') });

/** A number in a sentence, as each language writes it: few digits. */
export function said(value: number): Text {
  const digits = Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 1 ? 2 : 4;
  return both((lang) => formatNumber(value, digits, lang));
}

/** A share or a relative difference without its sign, as each language writes it: "3,4%". */
export const saidPart = (part: number): Text => both((lang) => `${formatNumber(part * 100, 1, lang)}%`);

/** A relative difference: "+3,4%". */
export const saidPercent = (part: number): Text =>
  both((lang) => `${part > 0 ? '+' : ''}${formatNumber(part * 100, 1, lang)}%`);
