import { formatNumber, plainDigits } from '../model/format.ts';
import type { Lang } from '../model/text.ts';
import type { AreaValue, Facts } from '../model/views.ts';
import type { ReportColumn } from './frame.ts';

/** A threshold as people write it, with all its digits. */
export function thresholdText(value: number, lang: Lang): string {
  const digits = plainDigits(Math.abs(value)).split('.')[1]?.length ?? 0;
  return formatNumber(value, digits, lang);
}

/** The comparison of a fact in words, around the threshold: "trên …", "từ … trở lên". */
function comparison({ op }: Facts, lang: Lang): readonly [string, string] {
  const words = {
    gt: { vi: ['trên ', ''], en: ['above ', ''] },
    ge: { vi: ['từ ', ' trở lên'], en: ['at or above ', ''] },
    lt: { vi: ['dưới ', ''], en: ['below ', ''] },
    le: { vi: ['từ ', ' trở xuống'], en: ['at or below ', ''] },
  } as const;
  return words[op][lang];
}

/** The sentence of a fact without its count and its threshold: what stands between them, and what follows. Says how many members were not known. */
export function countedWords({ group, label }: ReportColumn, fact: Facts, lang: Lang): readonly [string, string] {
  const [before, after] = comparison(fact, lang);
  const what = lower(`${group} ${label}`);
  const lacking = fact.missing.length;
  if (lang === 'vi')
    return [
      `/${fact.members} địa phương có ${what} ${before}`,
      `${after}${lacking ? `; ${lacking} địa phương không có số liệu, không tính vào số này` : ''}.`,
    ];
  return [
    ` of ${fact.members} localities have ${what} ${before}`,
    `${after}${lacking ? `; ${lacking} localities have no figure and are not in this count` : ''}.`,
  ];
}

/** Lower first letter, but not of an abbreviation. */
function lower(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** "Yên Bái (116,84); Hưng Yên (114,62)": the stored values, all digits up to two. */
export function nameList(values: readonly AreaValue[], lang: Lang): string {
  return values.map(({ area, value }) => `${area.name} (${formatNumber(value, 2, lang)})`).join('; ');
}

/** What to say about members that print like the threshold without being equal to it; empty where there are none. */
export function boundaryWords({ boundary, threshold }: Facts, lang: Lang): string {
  if (boundary.length === 0) return '';
  const t = thresholdText(threshold, lang);
  return lang === 'vi'
    ? `Làm tròn một chữ số thì in ra như ngưỡng ${t} nhưng không bằng: ${nameList(boundary, lang)}.`
    : `Print like the threshold ${t} with one decimal, but are not equal to it: ${nameList(boundary, lang)}.`;
}
