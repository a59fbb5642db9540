import { describe, expect, it } from 'vitest';
import { withForeignBooks } from '../../../src/core/workbook/foreignBooks.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

describe('formulas of .xls that refer to another book', () => {
  it.each([
    ['BSheet1!B1', '[0]BSheet1!B1'],
    ["SUM('Tháng 5'!A1:A9)+'Của ai'!B2", "SUM('Tháng 5'!A1:A9)+'[0]Của ai'!B2"],
    ['IF(A1="Xem B!",#REF!,A2/Biểu!C3)', 'IF(A1="Xem B!",#REF!,A2/Biểu!C3)'],
    ['A1/#DIV/0!', 'A1/#DIV/0!'],
    ["SUM('Biểu:Tháng 5'!A1)", "SUM('Biểu:Tháng 5'!A1)"],
    ["'[1]Khác'!A1", "'[1]Khác'!A1"],
  ])('%s', (formula, marked) => {
    expect(withForeignBooks(formula, new Set(['Biểu', 'Tháng 5']))).toBe(marked);
  });

  it.skipIf(!SHARED)('are told in a real one (skipped without ../shared/data)', () => {
    const [file] = realFiles('robustness', /multibookFormulaA\.xls$/);
    const cell = file && readBook(file.bytes()).grids[0]?.rows.get(1)?.get(0);
    expect(cell).toMatchObject({ value: 35, formula: '[0]BSheet1!B1' });
  });
});
