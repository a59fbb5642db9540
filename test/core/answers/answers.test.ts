import { describe, expect, it } from 'vitest';
import { SHARED } from '../../fixtures/shared.ts';
import type { PlainCell } from '../plainXlsx.ts';
import type { Answer } from './answer.ts';
import { BOOKS_2000_TO_2001 } from './books2000to2001.ts';
import { BOOKS_2002_TO_2007 } from './books2002to2007.ts';
import { BOOKS_2013_TO_2017 } from './books2013to2017.ts';
import { BOOKS_2019_TO_2025 } from './books2019to2025.ts';
import { importedCells, plainSheet, type Cells } from './readers.ts';

const ANSWERS = [...BOOKS_2000_TO_2001, ...BOOKS_2002_TO_2007, ...BOOKS_2013_TO_2017, ...BOOKS_2019_TO_2025];
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const numberOf = (cell: PlainCell | undefined): number | null => (cell?.isNumber ? Number(cell.text) : null);
const labelOf = (said: Cells, row: string): string => tidy((said(`A${row}`) ?? said(`B${row}`))?.text ?? '');

describe.skipIf(!SHARED).each(ANSWERS)(
  '$book, sheet $sheet (skipped without ../shared/data)',
  ({ book, sheet, legacy, dataset, columns, rows, values }: Answer) => {
    const read = (): Cells => plainSheet(book, sheet, legacy);

    it('stands in the sheet as the answers say', () => {
      const said = read();
      for (const [row, [label]] of Object.entries(rows)) expect(labelOf(said, row)).toBe(label);
      for (const [address, value] of Object.entries(values)) {
        const stored = numberOf(said(address));
        // Sums keep the noise of their last digits.
        expect(stored === null ? null : Number(stored.toPrecision(12)), address).toBe(value);
      }
    });

    it('is imported as what it is: dataset, measure, item, place, period, basis, unit, status and value', () => {
      const said = read();
      const imported = importedCells(book);
      for (const [row, [, item, area]] of Object.entries(rows))
        for (const [letters, meaning] of Object.entries(columns)) {
          const value = numberOf(said(`${letters}${row}`));
          const found = imported.get(`${sheet}!${letters}${row}`);
          const about = !item.includes('_T') && !/^(\d\d|[B-E])$/.test(item) ? found?.itemLabel : found?.item;
          expect([found?.meaning, about, found?.area, found?.value], `${letters}${row}`).toEqual([
            `${dataset} ${value === null ? meaning.replace(/.$/, 'O') : meaning}`,
            item,
            area,
            value,
          ]);
        }
    });
  },
);
