import { cellAt } from '../workbook/grid.ts';
import { fold } from './fold.ts';
import { textOf } from './cellForms.ts';
import { isCustomsOffice } from './customsOffice.ts';
import { rowTexts } from './pageLayout.ts';
import type { SheetTable } from './sheetTable.ts';

/** What customs put at the head of a table of theirs: the office, or the number of the form. A line "Nguồn: …" is none of them. */
const OFFICE =
  /^(bo tai chinh *-? *)?(tong cuc hai quan|(cuc|chi cuc) hai quan\b|(general department of )?(vietnam )?customs\b)/;
const FORM = /^(mau |bieu |form)(so|mau)?.*\d+ ?[a-z]*[/ -]+(tc)?hq\b/;
/** One office of customs among others: the goods passed there, wherever they are from. */
const BRANCH = /(^|[^a-z])(chi cuc|(?<!tong )cuc) (hai quan|hq)\.? (?!viet nam|thang|quy|nam|va|tu |den |ky |\d)[a-z]/;
const BY_BRANCH =
  /(theo|qua|tai|by|through) (cac )?((chi )?cuc hai quan|don vi hai quan|cua khau|customs (branch|office|department)|noi (lam thu tuc|mo to khai))/;

/** The dataset of a table that customs issue: by the place of the enterprise, or by customs office; null for any other table. */
export function customsOf(table: SheetTable): 'CUSTOMS' | 'CUSTOMS_BRANCH' | null {
  const [page] = table.pages;
  if (!page) return null;
  const own = [...page.letterhead, ...page.titleRows.flatMap((row) => rowTexts(table.grid, row))].map(fold);
  if (!own.some((text) => OFFICE.test(text) || FORM.test(text))) return null;
  const stubHeads = page.headerRows.flatMap((row) =>
    page.stubColumns.map((column) => fold(textOf(cellAt(table.grid, row, column)))),
  );
  const labels = page.bodyRows.flatMap((row) =>
    page.stubColumns.map((column) => textOf(cellAt(table.grid, row, column))),
  );
  const byOffice =
    own.some((text) => BY_BRANCH.test(text)) ||
    stubHeads.some(isCustomsOffice) ||
    labels.filter(isCustomsOffice).length > labels.length / 2;
  return byOffice || isOfOneOffice(table) ? 'CUSTOMS_BRANCH' : 'CUSTOMS';
}

/** A table that one office of customs issues, or whose title names one: its rows are neither the country nor a province. */
export function isOfOneOffice({ pages: [page], title }: SheetTable): boolean {
  return [...(page?.letterhead ?? []), title].some((text) => BRANCH.test(fold(text)));
}

/** Below or above the figures: where they are from, not who issues them. */
export function isFromCustoms(table: SheetTable): boolean {
  const rows = table.pages.flatMap((page) => [...page.noteRows, ...page.titleRows, ...page.headerRows]);
  return rows
    .flatMap((row) => rowTexts(table.grid, row))
    .some((text) => /^[(\s]*(nguon|source)\b.*(hai quan|customs)/.test(fold(text)));
}
