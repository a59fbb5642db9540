import { formatNumber } from '../model/format.ts';
import type { Lang, Text } from '../model/text.ts';
import type { CheckedBook } from '../model/validation.ts';

/** How the sentences about a release say their numbers: as each language does, or in the style that was chosen. */
export function speaker({ numbers }: Pick<CheckedBook, 'numbers'>): {
  /** A number in a sentence: few digits. */
  readonly said: (value: number) => Text;
  /** A relative difference in a sentence: "+3,4%". */
  readonly saidPercent: (part: number) => Text;
} {
  const both = (one: (lang: Lang) => string): Text => ({ vi: one('vi'), en: one('en') });
  return {
    said: (value) => {
      const digits = Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 1 ? 2 : 4;
      return both((lang) => formatNumber(value, digits, numbers ?? lang));
    },
    saidPercent: (part) => both((lang) => `${part > 0 ? '+' : ''}${formatNumber(part * 100, 1, numbers ?? lang)}%`),
  };
}
