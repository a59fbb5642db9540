import fc from 'fast-check';
import * as XLSX from 'xlsx';
import { describe, expect, it } from 'vitest';
import { biffBook } from '../../../src/core/workbook/biffBook.ts';
import { createBounds } from '../../../src/core/workbook/bounds.ts';
import { contentOf } from '../../../src/core/workbook/format.ts';
import type { Book, GridCell } from '../../../src/core/workbook/grid.ts';
import { LeftToLibrary } from '../../../src/core/workbook/leftToLibrary.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { biffFormula, biffRecord, biffStream, doubles, longs, words } from '../../fixtures/biff.ts';
import { libraryGrids } from '../../fixtures/libraryGrids.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

const streamOf = (bytes: Uint8Array): Uint8Array => {
  const content = contentOf(bytes);
  return content.format === 'biff' ? content.stream : bytes;
};
/** By our own reader alone. */
const own = (bytes: Uint8Array): Book => biffBook(streamOf(bytes), createBounds());
const cellsOf = (rows: Iterable<readonly [number, ReadonlyMap<number, GridCell>]> = []): unknown[] =>
  [...rows].map(([row, cells]) => [
    row,
    [...cells].map(([column, { kind, value, shown, formula }]) => [column, kind, value, shown, formula]),
  ]);
const formulaOf = (bytes: Uint8Array, row: number, column: number): string | null | undefined =>
  readBook(bytes)
    .grids[0]?.rows.get(row + 1)
    ?.get(column)?.formula;

const OPERANDS: readonly (readonly [string, number[] | Buffer])[] = [
  ['7', [0x1e, 7, 0]],
  ['0.25', Buffer.concat([Buffer.from([0x1f]), doubles(0.25)])],
  ['"a""b"', [0x17, 3, 0, 0x61, 0x22, 0x62]],
  ['"ấ"', [0x17, 1, 1, 0xa5, 0x1e]],
  ['#N/A', [0x1c, 0x2a]],
  ['TRUE', [0x1d, 1]],
  ['B3', [0x24, 2, 0, 1, 0xc0]],
  ['$B3', [0x44, 2, 0, 1, 0x80]],
  ['B$3', [0x64, 2, 0, 1, 0x40]],
  ['A1:$C$4', [0x25, 0, 0, 3, 0, 0, 0xc0, 2, 0]],
  ['$1:$4', [0x25, 0, 0, 3, 0, 0, 0, 255, 0]],
  ['#REF!', [0x2a, 0, 0, 0, 0]],
];

describe('formulas of an .xls', () => {
  const [a, b] = [Buffer.from([0x1e, 1, 0]), Buffer.from([0x24, 4, 0, 3, 0xc0])];
  const attribute = (kind: number, first = 0, second = 0): number[] => [0x19, kind, first, second];
  const cases: readonly (readonly [string, readonly (readonly number[] | Buffer)[]])[] = [
    ...OPERANDS.map(([text, token]) => [`${text}+1`, [Buffer.from(token), a, [3]]] as const),
    ...['+', '-', '*', '/', '^', '&', '<', '<=', '=', '>=', '>', '<>', ' ', ',', ':'].map(
      (sign, i) => [`D5${sign}D5`, [b, b, [3 + i]]] as const,
    ),
    ['-(+1%)', [a, [0x14], [0x12], [0x15], [0x13]]],
    ['SUM(D5)', [b, attribute(0x10)]],
    ['SUM(1,D5)', [a, b, [0x22, 2, 4, 0]]],
    ['IF(1,D5,)', [a, attribute(2, 9), b, attribute(8, 9), [0x16], attribute(8, 3), [0x42, 3, 1, 0]]],
    ['ROUND(D5,1)', [b, a, [0x41, 27, 0]]],
    ['1 +D5', [a, b, attribute(0x40, 0, 1), [3]]],
    ['  1+\rD5', [attribute(0x40, 0, 2), a, attribute(0x40, 1, 1), b, [3]]],
    [' (1)', [a, attribute(0x40, 2, 1), [0x15]]],
    ['(1 )', [a, attribute(0x40, 4, 1), [0x15]]],
  ];
  it.each(cases)('%s', (text, tokens) => {
    const bytes = biffStream([biffFormula(8, 2, ...tokens)]);
    expect(own(bytes).grids[0]?.rows.get(9)?.get(2)).toMatchObject({ kind: 'number', value: 1.5, formula: text });
    expect(cellsOf(own(bytes).grids[0]?.rows)).toEqual(cellsOf(libraryGrids(bytes)[0]?.rows));
  });

  it('written once for many cells count from each of them, around the end of the sheet', () => {
    const pointer = [1, 2, 0, 1, 0];
    const shared = Buffer.from([0x2c, 0xff, 0xff, 0xff, 0xc0, 0x2d, 0, 0, 1, 0, 1, 0xc0, 2, 0x40, 3]);
    const bytes = biffStream([
      biffFormula(2, 1, pointer),
      biffRecord(0x4bc, words(2, 4), [1, 1, 0, 3], words(shared.length), shared),
      biffFormula(3, 1, pointer),
      biffFormula(4, 0, pointer),
    ]);
    expect([formulaOf(bytes, 2, 1), formulaOf(bytes, 3, 1), formulaOf(bytes, 4, 0)]).toEqual([
      'A2+C3:D$2',
      'A3+C4:D$2',
      'IV4+B5:C$2',
    ]);
    expect(cellsOf(own(bytes).grids[0]?.rows)).toEqual(cellsOf(libraryGrids(bytes)[0]?.rows));
  });
});

it('numbers of an .xls in four bytes, whole ones and halves of doubles, and hundredths of both', () => {
  const written = [(-7 << 2) | 2, (12_345 << 2) | 3, 0x3ff80000, 0x40590001, 0x7ff00000];
  const pieces = written.map((rk) => Buffer.concat([words(0), longs(rk >>> 0)]));
  const bytes = biffStream([
    ...pieces.map((piece, i) => biffRecord(0x27e, words(i, 1), piece)),
    biffRecord(0xbd, words(9, 2), ...pieces, words(6)),
  ]);
  const { rows } = own(bytes).grids[0] ?? { rows: new Map<number, Map<number, GridCell>>() };
  expect([...(rows.get(10)?.values() ?? [])].map(({ value }) => value)).toEqual([-7, 123.45, 1.5, 1, '#DIV/0!']);
  expect(cellsOf(rows)).toEqual(cellsOf(libraryGrids(bytes)[0]?.rows));
});

describe('what our own reader of .xls leaves to the library', () => {
  const number = (row: number, column: number): Buffer => biffRecord(0x203, words(row, column, 0), doubles(2));
  const self = [biffRecord(0x1ae, words(1, 0x401)), biffRecord(0x17, words(1, 0, 0, 0))];
  const head = [words(0, 0, 0), doubles(1.5), words(0, 0, 0)]; // a cell, its result, no flags
  const array = biffRecord(0x06, ...head, words(8), [0x20, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 1], doubles(3));
  const cases: readonly (readonly [string, Buffer, string])[] = [
    ['a reference to a sheet', biffStream([biffFormula(0, 0, [0x3a, 0, 0, 1, 0, 1, 0xc0])], self), 'A!B2'],
    ['a function that it does not know', biffStream([biffFormula(0, 0, [0x42, 0, 221, 0])]), 'TODAY()'],
    ['an array', biffStream([array]), '{3}'],
  ];
  it.each(cases)('%s', (_, bytes, formula) => {
    expect(() => own(bytes)).toThrow(LeftToLibrary);
    if (formula !== '{3}') expect(formulaOf(bytes, 0, 0)).toBe(formula);
    expect(cellsOf(readBook(bytes).grids[0]?.rows)).toEqual(cellsOf(libraryGrids(bytes)[0]?.rows));
  });

  it.each([
    ['two cells at a place', [number(0, 0), number(0, 0)]],
    ['a style that is not there', [biffRecord(0x203, words(0, 0, 7), doubles(2))]],
    ['a number that is too long', [biffRecord(0x203, words(0, 0, 0), doubles(2, 3))]],
    ['a row of numbers of another length', [biffRecord(0xbd, words(0, 0, 0), longs(6), words(2))]],
    ['a string that is not there', [biffRecord(0xfd, words(0, 0, 0), longs(0))]],
    ['strings behind the first sheet', [number(0, 0), biffRecord(0xfc, longs(0, 0))]],
    ['a formula without its text', [biffRecord(0x06, words(0, 0, 0), [0, 0, 0, 0, 0, 0, 255, 255], words(0, 0, 0, 0))]],
    ['a result of no kind', [biffRecord(0x06, words(0, 0, 0), [9, 0, 0, 0, 0, 0, 255, 255], words(0, 0, 0, 0))]],
    ['an error of no name', [biffRecord(0x205, words(0, 0, 0), [99, 1])]],
    ['merges beyond their record', [number(0, 0), biffRecord(0xe5, words(2, 0, 1, 0, 1))]],
  ])('%s', (_, records) => expect(() => own(biffStream(records))).toThrow(LeftToLibrary));
});

describe('strings of an .xls', () => {
  it('that go on in another record, in letters of another width', () => {
    const texts = ['Hà Nội', 'abc', '', 'Đắk Lắk', 'ÄÖÜ', 'x'.repeat(40)];
    const isWide = (text: string): boolean => /[^\0-\xff]/.test(text);
    const encoded = (text: string, wide: boolean): Buffer => Buffer.from(text, wide ? 'utf16le' : 'latin1');
    const item = (text: string): Buffer =>
      Buffer.concat([words(text.length), Buffer.from([isWide(text) ? 1 : 0]), encoded(text, isWide(text))]);
    const cells = texts.map((_, i) => biffRecord(0xfd, words(i, 0, 0), longs(i)));
    let splits = 0;
    for (const [i, text] of texts.entries())
      for (let at = 0; at <= text.length; at++)
        for (const wide of isWide(text.slice(at)) ? [true] : [true, false]) {
          const [head, tail] = [text.slice(0, at), text.slice(at)];
          const first = [...texts.slice(0, i).map(item)];
          const before = Buffer.concat([
            words(text.length),
            Buffer.from([isWide(head) ? 1 : 0]),
            encoded(head, isWide(head)),
          ]);
          const rest = texts.slice(i + 1).map(item);
          const flag = tail === '' ? [] : [Buffer.from([wide ? 1 : 0])]; // a text that has ended needs none
          const strings = [
            biffRecord(0xfc, longs(texts.length, texts.length), ...first, before),
            biffRecord(0x3c, ...flag, encoded(tail, wide), ...rest),
          ];
          const { rows } = own(biffStream(cells, strings)).grids[0] ?? { rows: new Map() };
          expect(texts.map((_, row) => rows.get(row + 1)?.get(0)?.value ?? '')).toEqual(texts);
          splits++;
        }
    expect(splits).toBeGreaterThan(100);
  });

  it('with runs of fonts and readings beside them', () => {
    const rich = [words(2), [1 | 4 | 8], words(1), longs(3), words(0x1ea5, 0x62), [9, 9, 9, 9], [7, 7, 7]] as const;
    const strings = biffRecord(0xfc, longs(2, 2), ...rich.map((piece) => Buffer.from(piece)), words(1), [0, 0x7a]);
    const cells = [0, 1].map((i) => biffRecord(0xfd, words(i, 0, 0), longs(i)));
    const { grids } = own(biffStream(cells, [strings]));
    expect([1, 2].map((row) => grids[0]?.rows.get(row)?.get(0)?.value)).toEqual(['ấb', 'z']);
  });
});

it('books drawn at random are read as the library reads them, by our own reader', () => {
  const formats = ['General', '0', '0.0', '#,##0.0', '0.0%', 'm/d/yy', '@', '"x";;;"y"@'];
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.integer().map((n) => n / 100),
    fc.boolean(),
    fc.stringMatching(/^[a-zA-Z0-9 ăấđ.,:-]{1,12}$/),
  );
  const cell = fc.option(fc.record({ v: value, z: fc.constantFrom(...formats) }));
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.boolean(), (drawn, bookSST) => {
      const sheet = XLSX.utils.aoa_to_sheet(
        drawn.map((row) =>
          row.map(
            (one) => one && { ...one, t: { number: 'n', string: 's', boolean: 'b' }[typeof one.v as 'number'] ?? 'z' },
          ),
        ),
      );
      const book = XLSX.utils.book_new(sheet, 'Bảng');
      const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'biff8', bookSST }) as Buffer);
      const [grid, theirs] = [own(bytes).grids[0], libraryGrids(bytes)[0]];
      expect([grid?.sheet, cellsOf(grid?.rows)]).toEqual([theirs?.sheet, cellsOf(theirs?.rows)]);
    }),
    { numRuns: 300 },
  );
});

describe.skipIf(!SHARED)('published .xls (skipped without ../shared/data)', () => {
  it.each(realFiles('gso', /\.xls$/))('$name is read by our own reader', (file) => {
    expect(own(file.bytes()).grids.length).toBeGreaterThan(5);
  });
});
