import * as XLSX from 'xlsx';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/workbook/grid.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { openOf, packageOf } from '../../fixtures/packages.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

const first = (bytes: Uint8Array): Grid => readBook(bytes).grids[0] as Grid;
const looks = (grid: Grid): unknown[] =>
  [...grid.rows.values()].flatMap((row) => [...row.values()].map(({ indent, bold }) => [indent, bold]));

describe('what a sheet shows beside its values', () => {
  it('indent and bold of .xlsx, by the style of the cell', () => {
    const styles =
      '<fonts><font><sz val="9"/></font><font><b/></font><font><b val="0"/></font></fonts><dxfs><dxf><font><b/></font></dxf></dxfs>' +
      '<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"><alignment horizontal="left" indent="2"/></xf><xf fontId="2"/></cellXfs>';
    const cells = [0, 1, 2].map((s, i) => `<c r="${'ABC'[i]}1" s="${s}"><v>1</v></c>`).join('');
    expect(looks(first(packageOf(`<row r="1">${cells}</row>`, { styles })))).toEqual([
      [0, false],
      [2, true],
      [0, false],
    ]);
  });

  it('hidden rows and columns of .xlsx, up to the last filled one', () => {
    const grid = first(
      packageOf(
        '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>9</v></c></row><row r="3" hidden="0"/><row r="9" hidden="1"/>',
        { before: '<cols><col min="2" max="2" width="9" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>' },
      ),
    );
    expect([...(grid.hiddenRows ?? [])]).toEqual([2]);
    expect([...(grid.hiddenColumns ?? [])]).toEqual([1]);
  });

  it.each(['biff8', 'xlsb', 'xlsx'] as const)('hidden sheets, rows and columns of %s', (bookType) => {
    const book = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    sheet['!rows'] = [{}, { hidden: true }];
    sheet['!cols'] = [{}, { hidden: true }, {}];
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), 'Thấy');
    XLSX.utils.book_append_sheet(book, sheet, 'Ẩn');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const { grids } = readBook(new Uint8Array(XLSX.write(book, { type: 'buffer', bookType }) as Buffer));
    expect(grids.map(({ sheet: name, hidden }) => [name, hidden])).toEqual([
      ['Thấy', false],
      ['Ẩn', true],
    ]);
    if (bookType !== 'biff8') expect([...(grids[1]?.hiddenRows ?? [])]).toEqual([2]); // the library writes none for .xls
    expect([...(grids[1]?.hiddenColumns ?? [])]).toEqual([1]);
  });

  it('hidden sheets, rows and columns, bold, indent, notes and repeats of OpenDocument', () => {
    const grid = first(
      openOf(
        `<table:table table:name="A" table:style-name="ta"><table:table-column/><table:table-column table:visibility="collapse"/>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:style-name="ce" office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>Hà<text:s text:c="2"/>Nội</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2" office:value-type="percentage" office:value="0.5" table:formula="of:=[.A1]*[$B.C2]"><text:p>50%</text:p></table:table-cell></table:table-row>
        <table:table-row table:visibility="filter"><table:table-cell office:value-type="date" office:date-value="2024-05-29"><text:p>29/05/24</text:p></table:table-cell><table:table-cell table:formula="of:=1"/></table:table-row></table:table>`,
        '<style:style style:name="ta"><style:table-properties table:display="false"/></style:style><style:style style:name="ce"><style:paragraph-properties fo:margin-left="7.06mm"/><style:text-properties fo:font-weight="bold"/></style:style>',
      ),
    );
    expect(grid.hidden).toBe(true);
    expect([...(grid.hiddenRows ?? [])]).toEqual([3]);
    expect([...(grid.hiddenColumns ?? [])]).toEqual([1]);
    expect(grid.rows.get(2)?.get(0)).toEqual({
      kind: 'text',
      value: 'Hà  Nội',
      shown: 'Hà  Nội',
      formula: null,
      indent: 2,
      bold: true,
    });
    expect(grid.rows.get(1)?.get(2)).toMatchObject({ kind: 'percent', value: 0.5, formula: 'A1*B!C2' });
    expect(grid.rows.get(3)?.get(0)).toMatchObject({ kind: 'date', value: 45441 });
    expect(grid.rows.get(3)?.get(1)).toMatchObject({ kind: 'uncalculated', value: null });
  });
});

describe.skipIf(!SHARED)('looks in real books (skipped without ../shared/data)', () => {
  const sheetOf = (form: RegExp, name: string): Grid =>
    readBook(realFiles('gso', form)[0]?.bytes() ?? new Uint8Array()).grids.find((grid) => grid.sheet === name) as Grid;

  it.each([
    ['.xlsx', /^2023-06-29/],
    ['.xls', /^2013-05-29/],
  ])('some labels of %s are bold and some indented, and not all', (_, form) => {
    const book = readBook(realFiles('gso', form)[0]?.bytes() ?? new Uint8Array());
    const cells = book.grids.flatMap((grid) => [...grid.rows.values()].flatMap((row) => [...row.values()]));
    const share = (of: (cell: (typeof cells)[number]) => boolean): number => cells.filter(of).length / cells.length;
    expect(share((cell) => cell.bold === true)).toBeGreaterThan(0.02);
    expect(share((cell) => cell.bold === true)).toBeLessThan(0.6);
    expect(share((cell) => (cell.indent ?? 0) > 0)).toBeGreaterThan(0.02);
    expect(share((cell) => (cell.indent ?? 0) > 0)).toBeLessThan(0.9);
  });

  it('the hidden columns of the plan of 2003', () => {
    const [grid] = realFiles('gso', /^2003-12-29/).map((file) => readBook(file.bytes()).grids[1]);
    expect(grid?.hiddenColumns?.size).toBe(2);
    expect(sheetOf(/^2023-12-29/, '6NN').hidden).toBe(true);
  });
});
