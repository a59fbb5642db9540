import type { SpreadAnswer } from '../core/model/analyses.ts';
import type { DerivedCell } from '../core/model/figure.ts';
import { formatNumber } from '../core/model/format.ts';
import { periodText } from '../core/model/period.ts';
import type { Lang } from '../core/model/text.ts';
import { inColumns } from './columns.ts';
import { BASIS_TEXT } from './words.ts';

/** The dispersion between places, a figure a line, then over time. What cannot be computed says why. */
export function spreadText(found: SpreadAnswer, lang: Lang): string {
  const { column, region, known, members, highest, lowest } = found;
  const say = (vi: string, en: string): string => ({ vi, en })[lang];
  const ends = highest && lowest ? `${highest.name} ÷ ${lowest.name}` : '';
  const rows = [
    [say('Cao nhất ÷ thấp nhất', 'Highest ÷ lowest'), number(found.ratio, 2, lang), ends],
    [say('Hệ số biến thiên', 'Coefficient of variation'), number(found.variation, 3, lang), ''],
    ...(found.theil ? [[say('Theil', 'Theil'), number(found.theil, 4, lang), '']] : []),
  ];
  const title = [region.name[lang], periodText(column.timePeriod, lang), BASIS_TEXT[column.basis][lang]].join(' · ');
  const without = found.missing.map(({ name }) => name).join(', ');
  return [
    `${column.measureName[lang]}\n${title}\n`,
    inColumns(rows, ['left', 'left', 'left']),
    `${say('Tính trên', 'Over')} ${known}/${members}${without && `. ${say('Không có số', 'Without a value')}: ${without}`}\n`,
    sigmaText(found, lang),
    betaText(found, lang),
  ]
    .filter(Boolean)
    .join('\n');
}

const number = ({ value, why }: DerivedCell, decimals: number, lang: Lang): string =>
  value === null ? (why?.[lang] ?? '') : formatNumber(value, decimals, lang);

function sigmaText({ sigma }: SpreadAnswer, lang: Lang): string {
  if (sigma.length < 2) return '';
  const other = { vi: 'không cùng các địa phương', en: 'other places' }[lang];
  const rows = sigma.map((one) => [
    periodText(one.timePeriod, lang),
    number(one.sigma, 4, lang),
    `n = ${one.known}`,
    one.samePlaces ? '' : other,
  ]);
  return `Sigma:\n${inColumns(rows, ['left', 'left', 'left', 'left'])}`;
}

function betaText({ beta }: SpreadAnswer, lang: Lang): string {
  if (!beta) return '';
  const span = `${periodText(beta.from, lang)} → ${periodText(beta.to, lang)}`;
  if (beta.slope.value === null) return `Beta, ${span}: ${number(beta.slope, 4, lang)}\n`;
  const line = `Beta, ${span}: ${number(beta.slope, 4, lang)} (± ${number(beta.standardError, 4, lang)}, R² ${number(beta.rSquared, 2, lang)}, n = ${beta.n})`;
  const out = beta.leftOut.map(({ name }) => name).join(', ');
  return `${line}\n${out && `${{ vi: 'Chỉ có số một kỳ', en: 'A value at one time only' }[lang]}: ${out}\n`}`;
}
