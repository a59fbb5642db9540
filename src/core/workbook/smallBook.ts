import * as XLSX from 'xlsx';

/** Rows of cells from A1 on; null leaves a cell empty. */
export type SmallSheet = { readonly name: string; readonly rows: readonly (readonly (string | number | null)[])[] };

/** A plain workbook of one sheet, as .xlsx or as .xls of Excel 97 to 2003; a number that is no whole one is shown with one decimal. */
export function smallBook({ name, rows }: SmallSheet, form: 'xlsx' | 'xls'): Uint8Array {
  const cells = rows.map((row) => row.map((value) => (typeof value === 'number' ? numberCell(value) : value)));
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(cells), name);
  const bookType = form === 'xls' ? 'biff8' : 'xlsx';
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, bookSST: true }) as ArrayBuffer);
}

const numberCell = (v: number): XLSX.CellObject => ({ t: 'n', v, z: Number.isInteger(v) ? '#,##0' : '0.0' });
