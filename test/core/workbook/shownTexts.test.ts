import fc from 'fast-check';
import * as XLSX from 'xlsx';
import { describe, expect, it } from 'vitest';
import { cellFormat } from '../../../src/core/workbook/cellFormats.ts';
import type { Grid, GridCell } from '../../../src/core/workbook/grid.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { libraryGrids } from '../../fixtures/libraryGrids.ts';
import { packageOf, partsOf, zipOf } from '../../fixtures/packages.ts';

const rowOf = (cells: string, pieces?: Parameters<typeof packageOf>[1]): GridCell[] => [
  ...(readBook(packageOf(`<row r="1">${cells}</row>`, pieces))
    .grids[0]?.rows.get(1)
    ?.values() ?? []),
];

describe('shown texts', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; tỷ&quot;"/><numFmt numFmtId="9" formatCode="0"/></numFmts><cellXfs><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="27"/><xf numFmtId="999"/></cellXfs>';

  it('by the format of the style: written ones before built-in ones, and general where there is none', () => {
    const cells = [0, 1, 2, 3, 77].map((s, i) => `<c r="${'ABCDE'[i]}1" s="${s}"><v>45441.25</v></c>`).join('');
    expect(rowOf(cells, { styles }).map(({ kind, shown }) => [kind, shown])).toEqual([
      ['number', '45441.3 tỷ'],
      ['number', '45441'],
      ['date', '5/29/24'],
      ['number', '45441.25'],
      ['number', '45441.25'],
    ]);
  });

  it.each(['General', '0', '0.0', '0.00'])('%s: the short way shows what the library shows', (code) => {
    const decimals = fc.tuple(fc.integer({ min: -2e9, max: 2e9 }), fc.integer({ min: 0, max: 9 }));
    const written = decimals.map(([digits, places]) => digits / 10 ** places);
    const { show } = cellFormat(code, false);
    fc.assert(
      fc.property(fc.oneof(written, fc.double(), fc.integer(), fc.double({ min: -2, max: 2 })), (value) => {
        expect(show(value)).toBe(XLSX.SSF.format(code, value));
      }),
      { numRuns: 20_000 },
    );
  });
});

const CODES = [
  'General',
  '0',
  '0.0',
  '#,##0.0;\\-#,##0.0',
  '0.0%',
  'm/d/yy',
  '@',
  '_(* #,##0.0_);_(* \\(#,##0.0\\);_(* "-"??_);_(@_)',
  '"x";;;"y"@',
];
const STYLES = `<numFmts>${CODES.map((code, i) => `<numFmt numFmtId="${i === 0 ? 0 : 170 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs>${CODES.map((_, i) => `<xf numFmtId="${i === 0 ? 0 : 170 + i}"/>`).join('')}</cellXfs>`;

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PARTS = {
  'workbook.xml': 'sheet.main',
  'worksheets/sheet1.xml': 'worksheet',
  'styles.xml': 'styles',
  'sharedStrings.xml': 'sharedStrings',
};
/** What the library wants of a package beside its parts. */
const FRAME = {
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(
    PARTS,
  )
    .map(([name, type]) => `<Override PartName="/xl/${name}" ContentType="${TYPES}.${type}+xml"/>`)
    .join('')}</Types>`,
};

it('sheets drawn at random are read as the library reads them', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.integer().map((n) => n / 100),
  );
  const text = fc.stringMatching(/^[a-zA-Z0-9 ăấđ.,:-]{1,12}$/).filter((each) => each.trim() !== '');
  const content = fc.oneof(
    number.map((n) => ({ t: '', v: `<v>${n}</v>` })),
    text.map((s) => ({ t: ' t="str"', v: `<v>${s}</v>` })),
    text.map((s) => ({ t: ' t="inlineStr"', v: `<is><t>${s}</t></is>` })),
    fc.integer({ min: 0, max: 2 }).map((i) => ({ t: ' t="s"', v: `<v>${i}</v>` })),
    fc.constantFrom('#REF!', '#N/A').map((e) => ({ t: ' t="e"', v: `<v>${e}</v>` })),
    fc.constantFrom('0', '1').map((b) => ({ t: ' t="b"', v: `<v>${b}</v>` })),
    fc.constant({ t: '', v: '<f>A1+B2</f>' }),
  );
  const cell = fc.record({
    content,
    style: fc.integer({ min: 0, max: CODES.length - 1 }),
    there: fc.boolean(),
    addressed: fc.boolean(),
  });
  const sheet = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 });
  fc.assert(
    fc.property(sheet, (rows) => {
      const xml = rows.map((cells, r) => {
        const inner = cells.map(({ content: { t, v }, style, there, addressed }, c) => {
          const tag = `<c${addressed ? ` r="${'ABCDEF'[c]}${r + 1}"` : ''} s="${style}"`;
          return there ? `${tag}${t}>${v}</c>` : `${tag}/>`;
        });
        return `<row r="${r + 1}">${inner.join('')}</row>`;
      });
      const strings = '<si><t>a</t></si><si><r><t>b</t></r></si><si><t>ấ</t></si>';
      const bytes = zipOf({ ...partsOf(xml.join(''), { styles: STYLES, strings }), ...FRAME });
      const plain = (grid: Pick<Grid, 'rows'> | undefined): unknown[] =>
        [...(grid?.rows ?? [])].map(([row, cells]) => [
          row,
          [...cells].map(([column, { kind, value, shown, formula }]) => [column, kind, value, shown, formula]),
        ]);
      expect(plain(readBook(bytes).grids[0])).toEqual(plain(libraryGrids(bytes)[0]));
    }),
    { numRuns: 300 },
  );
});
