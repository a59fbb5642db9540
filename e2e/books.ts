import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bookOf, labourTable, type Row } from '../test/fixtures/books.ts';

export const PLACES: readonly Row[] = [
  ['CẢ NƯỚC', 101, 103],
  ['Hà Nội', 100.7, 99.2],
  ['Hải Phòng', 100.1, 104.5],
  ['Bắc Ninh', 99.9, 105.5],
  ['Hưng Yên', 100.5, 107.1],
];

/** Writes a small book of one sheet and gives its path. */
export async function writeBook(folder: string, name: string, rows: readonly Row[], sheet = 'Biểu'): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bookOf({ [sheet]: rows }));
  return file;
}

/** A book that asks which place "Xứ Lạ" is. */
export function askingBook(folder: string, name = '2024-07-29-T7.xlsx'): Promise<string> {
  return writeBook(folder, name, labourTable([...PLACES, ['Xứ Lạ', 100.4, 111.2]], '01/7/2024'));
}
