import { plainDigits } from '../../../core/model/format.ts';
import type { Lang } from '../../../core/model/text.ts';
import type { Cell } from '../../../core/model/views.ts';
import { missingMark } from '../../parts/figures.ts';

/** One line of a table to be copied: a name and its cells. */
export type CopyLine = { readonly name: string; readonly cells: readonly (Cell | null)[] };

/** Every stored digit, with the decimal mark that a spreadsheet of that language reads; no groups. */
export function cellText(cell: Cell | null, lang: Lang): string {
  if (cell?.value == null) return missingMark(cell?.status ?? null);
  const digits = plainDigits(cell.value);
  return lang === 'vi' ? digits.replace('.', ',') : digits;
}

/** Lines for a spreadsheet: tabs between cells. Names and heads stand there only when asked for. */
export function asTsv(lines: readonly CopyLine[], heads: readonly string[] | null, lang: Lang): string {
  const rows = lines.map(({ name, cells }) => [...(heads ? [name] : []), ...cells.map((cell) => cellText(cell, lang))]);
  return [...(heads ? [heads] : []), ...rows].map((row) => row.map(oneLine).join('\t')).join('\r\n');
}

/** The same lines as a table for a word processor. */
export function asHtml(lines: readonly CopyLine[], heads: readonly string[] | null, lang: Lang): string {
  const rows = asTsv(lines, heads, lang)
    .split('\r\n')
    .map(
      (row) =>
        `<tr>${row
          .split('\t')
          .map((text) => `<td>${escape(text)}</td>`)
          .join('')}</tr>`,
    );
  return `<table>${rows.join('')}</table>`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
