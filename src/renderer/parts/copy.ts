import { plainDigits } from '../../core/model/format.ts';
import { NUMBERS } from '../../core/model/number.ts';
import type { Lang } from '../../core/model/text.ts';
import type { Cell } from '../../core/model/views.ts';
import { missingMark } from './figures.ts';

/** One cell to be copied: words, or a number with the digits that the screen shows. */
export type CopyCell = { readonly text: string; readonly value?: number; readonly shown?: string };
export type CopyLine = readonly CopyCell[];

/** A cell of a grid: every stored digit, with the decimal mark that a spreadsheet of that language reads; no groups. */
export function copyCell(
  cell: Pick<Cell, 'value' | 'status'> | null,
  lang: Lang,
  shown: (value: number) => string,
): CopyCell {
  if (cell?.value == null) return { text: missingMark(cell?.status ?? null) };
  return { text: digitsOf(cell.value, lang), value: cell.value, shown: shown(cell.value) };
}

/** All digits of a number, with the decimal mark of the language. */
export function digitsOf(value: number, lang: Lang): string {
  return plainDigits(value).replace('.', NUMBERS[lang].decimal);
}

/** Lines for a spreadsheet: tabs between cells, every digit. */
export function asTsv(lines: readonly CopyLine[]): string {
  return lines.map((line) => line.map(({ text }) => oneLine(text)).join('\t')).join('\r\n');
}

/**
 * The same lines as a table. A word processor takes the text, rounded as on the screen and written as the language does. Excel takes `x:num`, LibreOffice `sdval`,
 * Google Sheets `data-sheets-value`: there a cell is the stored number with all its digits, shown with the decimals of the screen.
 */
export function asHtml(lines: readonly CopyLine[], heads: number, lang: Lang): string {
  const rows = lines.map((line, i) => `<tr>${line.map((cell) => htmlCell(cell, i < heads, lang)).join('')}</tr>`);
  const space = 'xmlns:x="urn:schemas-microsoft-com:office:excel"';
  return `<html ${space} lang="${lang}"><head><meta charset="utf-8"></head><body><google-sheets-html-origin><table border="1" style="border-collapse:collapse">${rows.join('')}</table></google-sheets-html-origin></body></html>`;
}

/** Windows' numbers of languages. LibreOffice reads `sdval` by the first one of `sdnum`, and shows it by the second. */
const LOCALE: Readonly<Record<Lang, number>> = { vi: 1066, en: 1033 };

function htmlCell({ text, value, shown }: CopyCell, head: boolean, lang: Lang): string {
  if (value === undefined) {
    const tag = head ? 'th' : 'td';
    return `<${tag} x:str style="mso-number-format:'\\@'">${escape(oneLine(text))}</${tag}>`;
  }
  const digits = plainDigits(value);
  const { group, decimal } = NUMBERS[lang];
  const decimals = shown?.split(decimal)[1]?.length ?? 0;
  const own = `#${group}##0${decimals > 0 ? decimal + '0'.repeat(decimals) : ''}`;
  const office = `\\#\\,\\#\\#0${decimals > 0 ? `\\.${'0'.repeat(decimals)}` : ''}`;
  const sheets = escape(JSON.stringify({ 1: 3, 3: value }));
  return (
    `<td align="right" x:num="${digits}" sdval="${digits}" sdnum="${LOCALE.en};${LOCALE[lang]};${own}"` +
    ` data-sheets-value="${sheets}" style="text-align:right;mso-number-format:'${office}'">${escape(shown ?? text)}</td>`
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
