import { describe, expect, it } from 'vitest';
import { movedFormula, type FormulaPlace } from '../../../src/core/workbook/movedFormula.ts';
import { grownRanges, rowMoves } from '../../../src/core/workbook/rowMoves.ts';

/** Row 7 of "Bảng" stands four times, row 12 twice. */
const MOVES = rowMoves(
  new Map([
    [7, 4],
    [12, 2],
  ]),
);
const SHEETS = new Map([["Bảng 'A'", MOVES]]);
const HERE: FormulaPlace = { sheet: "Bảng 'A'" };
const COPY: FormulaPlace = { ...HERE, copy: { row: 7, to: 9 } };

function moved(formula: string, place = HERE): string | null {
  let refused = false;
  const text = movedFormula(formula, place, SHEETS, () => (refused = true));
  return refused ? null : text;
}

describe('a formula, where row 7 stands four times and row 12 twice', () => {
  it.each([
    ['SUM(C7:C7)/B$5', 'SUM(C7:C10)/B$5'],
    ['SUM(C6:C13)-D8', 'SUM(C6:C17)-D11'],
    ['SUM($C$7:$D$12)', 'SUM($C$7:$D$16)'],
    ['C12:C12 E20', 'C15:C16 E24'],
    ['IF(A8="C9 và ""D10""",C9,0)', 'IF(A8="C9 và ""D10""",C9,0)'.replace('A8', 'A11').replace(',C9', ',C12')],
    ["'Bảng ''A'''!C8+'Khác'!C8+Khác!D9", "'Bảng ''A'''!C11+'Khác'!C8+Khác!D9"],
    ['LOG10(C8)+TAXE2020+A8.B', 'LOG10(C11)+TAXE2020+A8.B'],
    ['SUM(Bang[[#This Row],[C8]])+8', 'SUM(Bang[[#This Row],[C8]])+8'],
    ['SUM(C:C)+SUM(7:8)+SUM($12:$13)', 'SUM(C:C)+SUM(7:11)+SUM($15:$17)'],
    ["'[1]Bảng ''A'''!C8", "'[1]Bảng ''A'''!C8"],
    ['1.5E8+C8*8', '1.5E8+C11*8'],
  ])('%s reads %s', (formula, expected) => {
    expect(moved(formula)).toBe(expected);
  });

  it.each([
    ['C7/D7*100', 'C9/D9*100'],
    ['C7/C$20', 'C9/C$24'],
    ['SUM(C7:F7)/SUM(C$7:C$7)', 'SUM(C9:F9)/SUM(C$7:C$10)'],
    ['SUM(C$7:C7)', 'SUM(C$7:C9)'],
    ['RANK(C7,$C$7:$C$7)', 'RANK(C9,$C$7:$C$10)'],
    ['Khác!$C$8', 'Khác!$C$8'],
  ])('in a copy of row 7 that stands in row 9, %s reads %s', (formula, expected) => {
    expect(moved(formula, COPY)).toBe(expected);
  });

  it.each(['C7', 'C6+$C$12', 'INDIRECT("C8")', "'Một:Bảng'!C8"])('%s cannot be moved and is refused', (formula) => {
    expect(moved(formula)).toBeNull();
  });

  it.each(['C7/C20', 'C6', '$C$7', 'Khác!C8', 'C7+OFFSET(C7,1,0)'])(
    'in a copy %s cannot be moved and is refused',
    (formula) => {
      expect(moved(formula, COPY)).toBeNull();
    },
  );

  it('a name or a chart grows over all copies', () => {
    expect(moved("'Bảng ''A'''!$C$7", { ...HERE, grows: true })).toBe("'Bảng ''A'''!$C$7:$C$10");
    expect(grownRanges('B7 A1:C5 D6:D9 E12', MOVES)).toBe('B7:B10 A1:C5 D6:D12 E15:E16');
  });
});
