import { cellAt } from '../workbook/grid.ts';
import { textOf } from './cellForms.ts';
import type { SheetTable } from './sheetTable.ts';

const CUT =
  /theo\s[^.;]*?(?:quận|huyện|thị xã|thị trấn|phường|(?<!toàn )xã(?! hội)|đặc khu)(?!\p{L})|\bby (?:[\w ,]*\b)?(?:district|commune|ward)s?\b/iu;
const NAME = /^(?:\d+[.)]?\s*)?(?:quận|huyện|thị xã|thị trấn|phường|xã(?! hội)|đặc khu)\s+\S/iu;
/** So many rows that are called districts, and half of all, make a table of them. */
const ENOUGH = 3;

/** True for a table of the districts or communes of one province, by its title or its rows. Its total is never the country's. */
export function isOfDistricts(table: SheetTable): boolean {
  const known = kept.get(table.pages) ?? looked(table);
  kept.set(table.pages, known);
  return known;
}

/** The rows are the same for every column that asks. */
const kept = new WeakMap<SheetTable['pages'], boolean>();

function looked({ title, grid, pages }: SheetTable): boolean {
  if (CUT.test(title.normalize('NFC'))) return true;
  const labels = pages.flatMap(({ bodyRows, stubColumns }) =>
    bodyRows.flatMap((row) => {
      const texts = stubColumns.map((column) =>
        textOf(cellAt(grid, row, column))
          .normalize('NFC')
          .trim(),
      );
      return texts.some((text) => /\p{L}/u.test(text)) ? [texts] : [];
    }),
  );
  const found = labels.filter((texts) => texts.some((text) => NAME.test(text))).length;
  return found >= ENOUGH && found >= labels.length / 2;
}
