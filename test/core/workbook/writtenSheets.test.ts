import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/model/text.ts';
import type { Grid, GridCell } from '../../../src/core/workbook/grid.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { packageOf, partsOf, zipOf } from '../../fixtures/packages.ts';

type Pieces = Parameters<typeof packageOf>[1];
const gridOf = (rows: string, pieces?: Pieces): Grid => readBook(packageOf(rows, pieces)).grids[0] as Grid;
const rowOf = (cells: string, pieces?: Pieces): GridCell[] => [
  ...(gridOf(`<row r="1">${cells}</row>`, pieces).rows.get(1)?.values() ?? []),
];
const values = (cells: string, pieces?: Pieces): unknown[] => rowOf(cells, pieces).map(({ value }) => value);
const kinds = (cells: string, pieces?: Pieces): unknown[] =>
  rowOf(cells, pieces).map(({ kind, value }) => [kind, value]);
const formulas = (rows: string): unknown[] =>
  [...gridOf(rows).rows.values()].flatMap((row) => [...row.values()].map(({ formula }) => formula));
const codeOf = (rows: string, pieces?: Pieces): string => {
  try {
    gridOf(rows, pieces);
    return 'read';
  } catch (error) {
    return error instanceof Refusal ? error.code : `defect: ${String(error)}`;
  }
};

describe('ways of writing a sheet', () => {
  it('prefixes, either quote, any order of attributes, blanks around the equals sign', () => {
    const parts = partsOf('');
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row spans='1:2' r='3'><x:c t='s' s="1" r='A3' x:y="a>b"><x:v>0</x:v></x:c><x:c r = "B3"><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A3:B4'/></x:mergeCells></x:worksheet>`;
    const strings = '<x:sst xmlns:x="m"><x:si><x:t>Hà Nội</x:t></x:si></x:sst>';
    const grid = readBook(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': strings }))
      .grids[0];
    expect([...(grid?.rows.get(3)?.entries() ?? [])].map(([column, { value }]) => [column, value])).toEqual([
      [0, 'Hà Nội'],
      [1, 2],
    ]);
    expect(grid?.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 1 }]);
  });

  it('cells and rows without addresses stand behind the ones before them', () => {
    const { rows } = gridOf(
      '<row r="2"><c><v>1</v></c><c r="D2"><v>2</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect([...rows].map(([row, cells]) => [row, [...cells.keys()]])).toEqual([
      [2, [0, 3, 5]],
      [3, [0]],
    ]);
  });

  it('rows and cells out of their order come in order', () => {
    const { rows } = gridOf(
      '<row r="5"><c r="B5"><v>1</v></c><c r="A5"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
    );
    expect([...rows].map(([row, cells]) => [row, [...cells.keys()]])).toEqual([
      [2, [0]],
      [5, [0, 1]],
    ]);
  });

  it('comments and CDATA, in which a tag is no tag', () => {
    expect(
      values(
        '<!-- <c r="A1"><v>9</v></c> --><c r="A1"><v><!-- 1 -->5</v></c><c r="B1" t="str"><v><![CDATA[<v>&amp;]]></v></c>',
      ),
    ).toEqual([5, '<v>&amp;']);
  });

  it('numbers as XML writes them; what is none is an error and never another number', () => {
    const written = ['1E-05', '-0.5', ' 7 ', '.5', '123456789012345678', '1E400', '1,5', '0x10', '', 'abc'];
    const cells = written.map((v, i) => `<c r="${'ABCDEFGHIJ'[i]}1"><v>${v}</v></c>`).join('');
    expect(kinds(cells)).toEqual([
      ['number', 1e-5],
      ['number', -0.5],
      ['number', 7],
      ['number', 0.5],
      ['number', 123456789012345680],
      ['error', '#DIV/0!'],
      ['error', '#NUM!'],
      ['error', '#NUM!'],
      ['error', '#NUM!'],
    ]);
  });

  it('dates written as dates, in the count of either epoch', () => {
    const cells = ['2024-05-29', '2024-05-29T12:00:00Z', '1900-01-01', '29/5/2024'].map(
      (v, i) => `<c r="${'ABCD'[i]}1" s="2" t="d"><v>${v}</v></c>`,
    );
    expect(kinds(cells.join(''))).toEqual([
      ['date', 45441],
      ['date', 45441.5],
      ['date', 1],
      ['error', '29/5/2024'],
    ]);
    const parts = partsOf(`<row r="1">${cells[0]}</row>`);
    const book = zipOf({
      ...parts,
      'xl/workbook.xml': `${parts['xl/workbook.xml']}`.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    });
    expect(readBook(book).grids[0]?.rows.get(1)?.get(0)).toMatchObject({ value: 45441 - 1462, shown: '5/29/24' });
  });

  it('texts: runs without reading aids, blanks kept, escapes and references decoded once', () => {
    const strings =
      '<si><t xml:space="preserve"> a </t></si><si/><si><r><rPr><b/></rPr><t>Hà</t></r><r><t> Nội</t></r><rPh sb="0" eb="1"><t>aid</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>1_x000D_\r\n2_x005F_x0041_ &lt;&#225;&#x1F600;&amp;lt;</t></si><si><t/></si><si><t>a\u0301</t></si>';
    const cells = [0, 1, 2, 3, 4, 5].map((n, i) => `<c r="${'ABCDEF'[i]}1" t="s"><v>${n}</v></c>`).join('');
    const inline =
      '<c r="G1" t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r></is></c><c r="H1" t="str"><v>&amp;lt;_x0041_</v></c>';
    expect(values(cells + inline, { strings })).toEqual([
      ' a ',
      'Hà Nội',
      '1\r\n2_x0041_ <á😀&lt;',
      '\u00e1',
      'xy',
      '&lt;A',
    ]);
  });

  it.each([
    ['a string that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a number of a string that is none', '<row r="1"><c r="A1" t="s"><v>x</v></c></row>'],
    ['a cell that never ends', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['a value with a tag inside', '<row r="1"><c r="A1"><v>1<v>2</v></v></c></row>'],
    ['a quote that never closes', '<row r="1"><c r="A1><v>1</v></c></row>'],
    [
      'a cell twice in two rows of a number',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="1"><c r="A1"><v>1</v></c></row>',
    ],
    ['an address in small letters', '<row r="1"><c r="a1"><v>1</v></c></row>'],
    ['a row between rows', '<row r="1.5"><c><v>1</v></c></row>'],
  ])('%s is damage', (_, rows) => {
    expect(codeOf(rows)).toBe('damaged-file');
  });

  it('a shared text with a tag inside is damage', () => {
    const cell = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(codeOf(cell, { strings: '<si><t>a<x/>b</t></si>' })).toBe('damaged-file');
  });

  it('a merge that names no cells is damage', () => {
    expect(codeOf('', { after: '<mergeCells><mergeCell ref="A1:B"/></mergeCells>' })).toBe('damaged-file');
  });

  it('a sheet whose cells never end is damage', () => {
    const parts = partsOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const sheet = String(parts['xl/worksheets/sheet1.xml']).replace('</sheetData>', '');
    expect(() => readBook(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).toThrow(Refusal);
  });
});

describe('formulas of .xlsx', () => {
  it('a shared formula reads at each place as it does there; what leaves the sheet is no reference', () => {
    const shared = (at: string, text = ''): string =>
      `<c r="${at}"><f t="shared" si="0"${text ? ' ref="B2:C3"' : ''}>${text}</f><v>1</v></c>`;
    expect(
      formulas(
        `<row r="1"><c r="A1"><f t="shared" si="9"/><v>1</v></c></row><row r="2">${shared('B2', 'A1+$A1*A$1-LOG10(B3)&amp;_xlfn.X')}${shared('C2')}</row><row r="3">${shared('B3')}${shared('A3')}</row>`,
      ),
    ).toEqual([
      null,
      'A1+$A1*A$1-LOG10(B3)&X',
      'B1+$A1*B$1-LOG10(C3)&X',
      '#REF!+$A2*#REF!-LOG10(A4)&X',
      'A2+$A2*A$1-LOG10(B4)&X',
    ]);
  });

  it('a formula without a saved result is never an empty cell; one with an empty text is', () => {
    const cells =
      '<c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>A2</f></c><c r="C1"><f t="dataTable" ref="C1"/></c><c r="D1" t="str"><f>A2</f><v></v></c><c r="E1" t="b"><f>A2</f></c>';
    expect(rowOf(cells).map(({ kind, shown, formula }) => [kind, shown, formula])).toEqual([
      ['uncalculated', '', '1+1'],
      ['uncalculated', '', 'A2'],
      ['uncalculated', '', ''],
      ['uncalculated', '', 'A2'],
    ]);
  });

  it('errors that only new versions of Excel know stay errors', () => {
    expect(kinds('<c r="A1" t="e"><f>A2</f><v>#SPILL!</v></c><c r="B1" t="e"><v>#REF!</v></c>')).toEqual([
      ['error', '#SPILL!'],
      ['error', '#REF!'],
    ]);
  });
});
