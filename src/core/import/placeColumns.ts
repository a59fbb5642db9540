import { COUNTRY } from '../model/area.ts';
import type { HeaderPart } from '../model/views.ts';
import { BORDER_DAYS } from './areaIndex.ts';
import { areaNamed } from './areaNames.ts';
import { columnText } from './headings.ts';
import { keptByText } from '../model/kept.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';

/**
 * A table that lies on its side: places stand over the columns, periods or indicators in the rows. The piece of each column's
 * heading that names its place; none where headings name no places.
 */
export function placesOver(table: SheetTable, page: TablePage): ReadonlyMap<number, HeaderPart> {
  const found = new Map<number, HeaderPart>();
  let provinces = 0;
  for (const column of page.dataColumns) {
    const part = columnText(table.grid, page.headerRows, column).find(({ text }) => placeOf(text) !== null);
    if (!part) continue;
    found.set(column, part);
    if (placeOf(part.text) !== COUNTRY) provinces += 1;
  }
  return provinces >= 2 && found.size * 2 > page.dataColumns.length ? found : new Map();
}

const placeOf = keptByText((text): string | null => {
  if (text.length > 40 || /^(?:TH|KH)$/.test(text.normalize('NFC').trim())) return null;
  for (const day of BORDER_DAYS) {
    const area = areaNamed(text, day);
    if (area !== null) return area;
  }
  return null;
});
