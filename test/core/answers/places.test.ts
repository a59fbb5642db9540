import { describe, expect, it } from 'vitest';
import { realFiles, SHARED } from '../../fixtures/shared.ts';
import { importedCells, plainSheet, provincesByName, type Cells } from './readers.ts';

const books = realFiles('gso', /\.xlsx?$/).map(({ name }) => name.slice(0, 7));
const names = SHARED ? provincesByName() : new Map<string, string>();
const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\(\*\)|[\s.–-]+/g, '')
    .replace(/^(tp|thànhphố|tỉnh)/, '');
const bySpelling = new Map([...names].map(([name, code]) => [squeezed(name), code]));
// Not in the shared list, which begins in 2008.
bySpelling.set('hàtây', 'VN-15').set('huế', 'VN-26').set('cảnước', 'VN');
// As it is misspelt in two books.
for (const name of ['bàrịavũngtầu', 'bàrịaṿũngtàu']) bySpelling.set(name, 'VN-43');

/** The province that the labels of a row name, as they stand or with letters of TCVN3 looked up. */
function provinceOf(readings: readonly Cells[], row: string): string | null {
  for (const said of readings)
    for (const column of ['A', 'B', 'C']) {
      const cell = said(`${column}${row}`);
      const code = cell && !cell.isNumber ? bySpelling.get(squeezed(cell.text)) : undefined;
      if (code) return code;
    }
  return null;
}

/** The code without its time: "VN-HN-1997" is Hà Nội. */
const place = (area: string): string => area.replace(/-\d{4}$/, '');

describe.skipIf(!SHARED)('places, row by row (skipped without ../shared/data)', () => {
  it.each(books)('%s: a row that names a province is about it, and no other row below another heading is', (book) => {
    const sheets = new Map<string, readonly Cells[]>();
    const wrong = new Set<string>();
    let checked = 0;
    for (const [at, { area }] of importedCells(book)) {
      const [, sheet = '', row = ''] = /^(.*)![A-Z]+(\d+)$/.exec(at) ?? [];
      const readings = sheets.get(sheet) ?? [plainSheet(book, sheet), plainSheet(book, sheet, true)];
      sheets.set(sheet, readings);
      const own = provinceOf(readings, row);
      if (own !== null) {
        checked++;
        if (own !== place(area) && own !== 'VN') wrong.add(`${at}: ${own} is taken for ${area}`);
      } else if (/^VN-(\d\d|HN|HP|DN|SG|CT)(-|$)/.test(area)) {
        // Parts of a province stand right below it.
        const above = [1, 2, 3, 4, 5, 6].map((n) => provinceOf(readings, String(Number(row) - n))).find((code) => code);
        if (above !== place(area)) wrong.add(`${at}: nothing names ${area}`);
      }
    }
    expect([...wrong]).toEqual([]);
    expect(checked).toBeGreaterThan(20);
  });
});
