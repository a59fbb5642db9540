import { formatNumber, plainDigits } from '../model/format.ts';
import type { Text } from '../model/text.ts';

/** A number in a sentence, as each language writes it: few digits, thousands apart. */
export function said(value: number): Text {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 4;
  const [whole = '', part = ''] = value.toFixed(digits).split('.');
  const thousands = (mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const rest = /^0*$/.test(part) ? '' : part;
  return {
    vi: rest ? `${thousands('.')},${rest}` : thousands('.'),
    en: rest ? `${thousands(',')}.${rest}` : thousands(','),
  };
}

/** A number with every digit that its cell holds, as each language writes it. */
export function saidInFull(value: number): Text {
  const digits = plainDigits(value).split('.')[1]?.length ?? 0;
  return { vi: formatNumber(value, digits, 'vi'), en: formatNumber(value, digits, 'en') };
}
