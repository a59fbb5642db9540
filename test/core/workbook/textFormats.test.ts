import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/model/text.ts';
import type { Grid } from '../../../src/core/workbook/grid.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { bytesOf } from '../../fixtures/packages.ts';

const first = (bytes: Uint8Array): Grid => readBook(bytes).grids[0] as Grid;
const rowsOf = (grid: Grid): unknown[] =>
  [...grid.rows].map(([row, cells]) => [row, ...[...cells].map(([column, cell]) => `${column}:${String(cell.value)}`)]);
const csv = (text: string): unknown[] => rowsOf(first(bytesOf(text)));
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('values with a sign between them', () => {
  it('keeps every cell as text: what is a number is decided elsewhere', () => {
    const grid = first(bytesOf('Mã;Giá trị;Ngày\n0012;1.234,5;1/2\n7;1,5;3-4\n'));
    expect(rowsOf(grid).slice(1)).toEqual([
      [2, '0:0012', '1:1.234,5', '2:1/2'],
      [3, '0:7', '1:1,5', '2:3-4'],
    ]);
    expect(grid.rows.get(2)?.get(1)?.kind).toBe('text');
  });

  it.each([
    ['comma', 'a,b,c\n1,2,3\n'],
    ['semicolon with decimal commas', 'a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n'],
    ['tab', 'a\tb, c\td;e\n1\t2\t3\n'],
    ['bar', 'a|b|c\n1|2,5|3\n'],
    ['named', 'sep=;\na;b,c,d;e\n1;2;3\n'],
    ['title above', '"Sản lượng, nghìn tấn"\n\na,b,c\n1,2,3\n'],
  ])('finds the sign: %s', (_, text) => {
    const rows = csv(text);
    expect(rows.at(-1)).toHaveLength(4);
  });

  it('reads quotes, line breaks in cells and ragged rows', () => {
    expect(csv('a,"b ""x""\nc",d\r\n1,,3,4\r\n\r\n"5" , "6,5",7')).toEqual([
      [1, '0:a', '1:b "x"\nc', '2:d'],
      [2, '0:1', '2:3', '3:4'],
      [4, '0:5 ', '1:6,5', '2:7'],
    ]);
  });

  const vietnamese = 'Tỉnh,Đắk Lắk\nHà Nội,1\n';
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
  it.each([
    ['UTF-8', bytesOf(vietnamese)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${vietnamese}`)],
    ['UTF-8 decomposed', bytesOf(vietnamese.normalize('NFD'))],
    ['UTF-16 with a mark', utf16(`\ufeff${vietnamese}`)],
    ['UTF-16 big-endian', utf16(`\ufeff${vietnamese}`).swap16()],
    ['UTF-16 without a mark', utf16(vietnamese)],
    ['Windows-1258', latin('T\xeb\xf2nh,\xd0\xe3\xeck L\xe3\xeck\nH\xe0 N\xf4\xf2i,1\n'.replace('\xeb\xf2', 'i\xd2'))],
  ])('decodes %s', (_, bytes) => {
    expect(rowsOf(first(bytes))).toEqual([
      [1, '0:Tỉnh', '1:Đắk Lắk'],
      [2, '0:Hà Nội', '1:1'],
    ]);
  });

  it('keeps the letters of the old fonts as they are, to be decoded word by word later', () => {
    expect(csvOf(latin('TiÕp theo,H\xb6i Ph\xdfng\nQu\xb6ng Ng\xb7i,tiÒn\n'))).toEqual([
      [1, '0:TiÕp theo', '1:H¶i Phßng'],
      [2, '0:Qu¶ng Ng·i', '1:tiÒn'],
    ]);
  });
  const csvOf = (bytes: Uint8Array): unknown[] => rowsOf(first(bytes));

  it.each(['xin chào', 'Một câu không có cột\nvà một câu nữa', '{"a": [1, 2]}', '%PDF-1.7, 2'])(
    'refuses %j',
    (text) => {
      expect(() => first(bytesOf(text))).toThrow(Refusal);
    },
  );
});

describe('web tables named .xls', () => {
  it('reads spans as merges, names of signs, bold heads and line breaks, and no script', () => {
    const grid = first(
      bytesOf(`<html><head><meta charset="utf-8"><title>x</title><script>document.write('<table><tr><td>evil')</script></head><body>
        <div>Biểu 5. Sản lượng</div><!-- <table><tr><td>no</td></tr></table> -->
        <table border=1><tr><th rowspan="2">Tỉnh</th><th colspan=2>N&#259;m&nbsp;2024</th></tr>
        <tr><td>T&#x1EA5;n</td><td>%<br>so</td></tr>
        <tr style="display:none"><td>ẩn<td>1<td>2
        <tr><td>&nbsp;&nbsp;H&agrave; N&#7897;i &amp; &lt;b&gt;</td><td x:num="1.5">1.234,5</td><td style='display:none'>0</td><td></td></tr></table>
        <p>Nguồn: Cục Thống kê</p></body></html>`),
    );
    expect(rowsOf(grid)).toEqual([
      [1, '0:Biểu 5. Sản lượng'],
      [2, '0:Tỉnh', '1:Năm\u00a02024'],
      [3, '1:Tấn', '2:%\nso'],
      [4, '0:ẩn', '1:1', '2:2'],
      [5, '0:\u00a0\u00a0Hà Nội & <b>', '1:1.234,5'],
      [6, '0:Nguồn: Cục Thống kê'],
    ]);
    expect(grid.merges).toEqual([
      { top: 2, left: 0, bottom: 3, right: 0 },
      { top: 2, left: 1, bottom: 2, right: 2 },
    ]);
    expect([...(grid.hiddenRows ?? [])]).toEqual([4]);
    expect(grid.rows.get(2)?.get(0)?.bold).toBe(true);
    expect(grid.rows.get(5)?.get(1)?.bold).toBe(false);
  });

  it('puts tables below each other, a table inside a cell after the one around it', () => {
    expect(
      csvRows('<table><tr><td>1<table><tr><td>2</td></tr></table>3</td></tr></table><p>b<table><tr><td>4</table>'),
    ).toEqual([
      [1, '0:13'],
      [3, '0:2'],
      [5, '0:b'],
      [6, '0:4'],
    ]);
  });

  it('refuses a page that is cut off inside a table', () => {
    expect(() => csvRows('<table><tr><td>1</td><td>123')).toThrow(/cut off/);
  });
  const csvRows = (html: string): unknown[] => rowsOf(first(bytesOf(html)));
});
