import { describe, expect, it } from 'vitest';
import { tokensFit, type TokenForm } from '../../../src/core/workbook/formulaTokens.ts';

const fits = (form: TokenForm, tokens: readonly number[], behind: readonly number[] = []): boolean =>
  tokensFit(Buffer.from([...tokens, ...behind]), 0, tokens.length, tokens.length + behind.length, form);

describe('tokens that end where the formula does', () => {
  const cases: readonly (readonly [string, TokenForm, readonly number[]])[] = [
    ['a sum and a cell', 8, [0x1e, 1, 0, 0x1e, 1, 0, 0x03, 0x44, 0, 0, 0, 0xc0]],
    ['a number and a cell of Excel 5', 5, [0x1e, 1, 0, 0x44, 0, 0, 0]],
    ['a number and a cell of .xlsb', 12, [0x1e, 1, 0, 0x44, 0, 0, 0, 0, 0, 0xc0]],
    ['a text', 8, [0x17, 2, 1, 0x61, 0, 0x62, 0]],
    ['a text of Excel 5', 5, [0x17, 2, 0x61, 0x62]],
    ['an empty text of Excel 5', 5, [0x17, 0]],
    ['a text of .xlsb', 12, [0x17, 1, 0, 0x61, 0]],
    ['a choice of two', 8, [0x19, 0x04, 2, 0, 8, 0, 12, 0, 16, 0]],
    ['a name of Excel 5', 5, [0x43, ...Array<number>(14).fill(0)]],
    ['a column of a table', 12, [0x18, 0x19, ...Array<number>(12).fill(0)]],
  ];
  it.each(cases)('%s', (_, form, tokens) => {
    expect(fits(form, tokens)).toBe(true);
    expect(fits(form, tokens.slice(0, -1))).toBe(false);
  });
});

it('no token of an unknown number', () => expect(fits(8, [0x3f])).toBe(false));

it('an array that can stand behind its formula, and none that cannot', () => {
  const array = [0x20, 0, 0, 0, 0, 0, 0, 0];
  expect(fits(8, array, [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])).toBe(true);
  expect(fits(8, array, [255, 255, 255, 1, 0, 0, 0, 0, 0, 0, 0, 0])).toBe(false);
  expect(fits(8, array)).toBe(false);
});
