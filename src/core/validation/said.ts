import { formatNumber } from '../model/format.ts';
import type { Text } from '../model/text.ts';

/** A number in a sentence: few digits. */
export function said(value: number): Text {
  const digits = Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 1 ? 2 : 4;
  return { vi: formatNumber(value, digits, 'vi'), en: formatNumber(value, digits, 'en') };
}

/** A relative difference in a sentence: "+3,4 %". */
export function saidPercent(part: number): Text {
  const sign = part > 0 ? '+' : '';
  const one = (lang: 'vi' | 'en'): string => `${sign}${formatNumber(part * 100, 1, lang)} %`;
  return { vi: one('vi'), en: one('en') };
}
