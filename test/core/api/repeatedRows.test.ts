import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, type CellObject } from 'xlsx';
import type { BookPlan, PlannedCell } from '../../../src/core/workbook/writeBook.ts';
import { writeWorkbook } from '../../../src/core/workbook/writeWorkbook.ts';
import { packedZip } from '../../../src/core/workbook/writeZip.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';
import { convert, OFFICE } from '../report/office.ts';
import { partsOf } from '../report/parts.ts';
import { repairsOf } from '../report/repairReasons.ts';

const SAMPLES = join(import.meta.dirname, '../../../resources/samples');
const SHEET = 'xl/worksheets/sheet1.xml';
const LABOUR = 'LABOUR_INDEX.point.SPLY';

async function sampleCore(): Promise<TestCore> {
  const desk = await testCore();
  for (const name of readdirSync(SAMPLES)
    .filter((each) => each.endsWith('.xlsx'))
    .sort())
    await desk.importBook(name, readFileSync(join(SAMPLES, name)));
  return desk;
}
const look = { border: 'box', format: '#,##0.0' } as const;
const cells = (rows: Readonly<Record<string, string | number | { readonly formula: string }>>): PlannedCell[] =>
  Object.entries(rows).map(([at, value]) => (typeof value === 'object' ? { at, look, ...value } : { at, look, value }));

/** Heads in row 4, the row of each place in 5, then sum, highest and a note; a chart, a name and a rule span the row. */
const FORM: BookPlan = {
  ...{ title: 'x', subject: 'x', creator: 'x', description: 'x', keywords: 'x', madeAt: '2024-07-01T00:00:00Z' },
  sheets: [
    {
      name: 'Bảng A',
      cells: cells({
        A1: 'BIỂU {{region}}',
        ...{ A4: 'TT', B4: 'Địa phương', D4: 'Chỉ số', E4: 'Tăng', F4: 'Hạng', G4: 'Lũy kế' },
        ...{ A5: '{{each.number}}', B5: '{{each}}', D5: `{{${LABOUR}}}` },
        ...{ E5: { formula: 'D5-100' }, F5: { formula: 'RANK(D5,D$5:D$5)' }, G5: { formula: 'SUM(D$5:D5)/$D$7' } },
        ...{ B6: 'Cộng', D6: { formula: 'SUM(D5:D5)' }, E6: { formula: 'COUNTIF(E5:E5,">0")' } },
        ...{ B7: 'Cao nhất', D7: { formula: 'MAX(D4:D6)' }, B9: 'Ghi chú {{made}}' },
        ...{ D10: { formula: "'Bảng A'!D6*2" } },
      }),
      widths: [5, 16, 16, 12, 12, 12, 12],
      heights: { 5: 31, 9: 44 },
      merges: ['A1:G1', 'B5:C5', 'B6:C6', 'B9:G9'],
      freeze: 'C5',
      print: { landscape: true, repeatRows: '4:4', area: 'A1:G10', footer: '&P' },
      conditions: [{ kind: 'bars', range: 'D5:D5', color: '7FA8D9' }],
      charts: [
        {
          ...{ kind: 'bars', title: 'Chỉ số', from: 'I2', to: 'P20' },
          ...{ valueTitle: '', format: '0.0', categories: "'Bảng A'!$B$5:$B$5" },
          series: [{ name: "'Bảng A'!$D$4", values: "'Bảng A'!$D$5:$D$5", color: '2F6DB5' }],
        },
      ],
    },
    {
      name: 'Khác',
      cells: cells({ A1: { formula: "'Bảng A'!D6" }, A2: { formula: "SUM('Bảng A'!D5:D5)" } }),
      widths: [9],
    },
  ],
  names: [
    { name: 'Chi_so', ref: "'Bảng A'!$D$5" },
    { name: 'Tong', ref: "'Bảng A'!$D$6" },
  ],
};

async function filled(desk: TestCore, bytes: Uint8Array, more: { region?: string } = {}) {
  const template = desk.add('mau.xlsx', bytes);
  const asked = { template, period: '2024-M06', madeOn: '2024-07-01', ...more };
  const { file, ...found } = await desk.call('report.template', asked);
  return { ...found, bytes: Buffer.from(file.base64, 'base64') };
}
/** A form with something written into one of its parts. */
const changed = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array =>
  packedZip(
    new Map([...partsOf(bytes)].map(([name, text]) => [name, Buffer.from(name === part ? change(text) : text)])),
  );
const formulas = (bytes: Uint8Array, name = 'Bảng A'): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries((read(bytes, { sheetStubs: true }).Sheets[name] ?? {}) as Record<string, CellObject>).flatMap(
      ([at, cell]) => (cell.f ? [[at, cell.f]] : []),
    ),
  );

describe('a row for each place of the region', () => {
  it('is repeated with its look, height, merges and formulas, and what is beneath and what speaks of it moves truly', async () => {
    const desk = await sampleCore();
    const made = await filled(desk, await writeWorkbook(FORM));
    expect(made.unfilled).toEqual([]);
    expect(repairsOf(made.bytes)).toEqual([]);
    const sheet = (read(made.bytes).Sheets['Bảng A'] ?? {}) as Record<string, CellObject>;
    const table = await desk.call('table.byArea', { measure: 'LABOUR_INDEX', basis: 'SPLY', period: '2024-06-01' });
    expect(table.rows).toHaveLength(28);
    expect(table.rows.map((_, i) => [5, 5, 5].map((row, c) => sheet[`${'ABD'[c]}${row + i}`]?.v))).toEqual(
      table.rows.map(({ area, cells: [cell] }, i) => [i + 1, area.name, cell?.value]),
    );
    const all = formulas(made.bytes);
    expect([all['E5'], all['F20'], all['G32']]).toEqual(['D5-100', 'RANK(D20,D$5:D$32)', 'SUM(D$5:D32)/$D$34']);
    expect([all['D33'], all['E33'], all['D34'], all['D37']]).toEqual([
      'SUM(D5:D32)',
      'COUNTIF(E5:E32,">0")',
      'MAX(D4:D33)',
      "'Bảng A'!D33*2",
    ]);
    expect(formulas(made.bytes, 'Khác')).toEqual({ A1: "'Bảng A'!D33", A2: "SUM('Bảng A'!D5:D32)" });
    const parts = partsOf(made.bytes);
    const xml = parts.get(SHEET) ?? '';
    const merges = [...xml.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, ref]) => ref);
    expect(merges).toHaveLength(3 + 28);
    expect(merges).toEqual(expect.arrayContaining(['A1:G1', 'B5:C5', 'B32:C32', 'B33:C33', 'B36:G36']));
    const heights = [...xml.matchAll(/<row [^>]*?r="(\d+)"[^>]*? ht="([\d.]+)"/g)].map(([, row, ht]) => [row, ht]);
    expect(heights.filter(([, ht]) => ht === '31')).toHaveLength(28);
    expect(heights).toContainEqual(['36', '44']);
    expect(xml).toContain('<conditionalFormatting sqref="D5:D32">');
    const book = parts.get('xl/workbook.xml') ?? '';
    for (const ref of ['$A$1:$G$37', '$4:$4', '$D$5:$D$32', '$D$33']) expect(book).toContain(`!${ref}<`);
    const chart = parts.get('xl/charts/chart1.xml') ?? '';
    expect([...chart.matchAll(/<c:f>[^<]*!([^<]*)</g)].map(([, ref]) => ref)).toEqual(
      expect.arrayContaining(['$D$5:$D$32', '$B$5:$B$32']),
    );
    expect(chart).not.toMatch(/[BD]\$5<|numCache/);
  });

  it('stands for the members of the region of the report, or of the one that it names', async () => {
    const desk = await sampleCore();
    const bytes = await writeWorkbook(FORM);
    const namesOf = async (form: Uint8Array, region: string): Promise<unknown[]> => {
      const sheet = (read((await filled(desk, form, { region })).bytes).Sheets['Bảng A'] ?? {}) as Record<
        string,
        CellObject
      >;
      return Object.keys(sheet).flatMap((at) => (/^B\d+$/.test(at) && Number(at.slice(1)) > 4 ? [sheet[at]?.v] : []));
    };
    const delta = await namesOf(bytes, 'RRD');
    expect(delta.slice(0, -3)).toHaveLength(11);
    const named = changed(bytes, 'xl/sharedStrings.xml', (xml) => xml.replace('{{each}}', '{{each RRD}}'));
    expect(await namesOf(named, 'NORTH28')).toEqual(delta);
    const unknown = changed(bytes, 'xl/sharedStrings.xml', (xml) => xml.replace('{{each}}', '{{each NONE}}'));
    expect((await filled(desk, unknown)).unfilled[0]).toMatchObject({ cell: 'B5', marker: 'each' });
  });

  const stays: readonly (readonly [string, string, (xml: string) => string])[] = [
    ['a sum names one cell of it', 'D6', (xml) => xml.replace('SUM(D5:D5)', 'SUM(D5)')],
    ['its formula names another row without $', 'E5', (xml) => xml.replace('D5-100', 'D5-D7')],
    ['a formula names cells by text', 'D7', (xml) => xml.replace('MAX(D4:D6)', 'INDIRECT(&quot;D5&quot;)')],
    ['an array lies over it', 'E6', (xml) => xml.replace(/(<c r="E6"[^>]*><f)/, '$1 t="array" ref="E5:E6"')],
    ['it is frozen', '', (xml) => xml.replace('ySplit="4"', 'ySplit="5"')],
    [
      'a rule looks at the row above',
      'D5',
      (xml) =>
        xml.replace(
          '<conditionalFormatting',
          '<conditionalFormatting sqref="D5"><cfRule type="expression" priority="9"><formula>D5&gt;D4</formula></cfRule></conditionalFormatting><conditionalFormatting',
        ),
    ],
  ];
  it.each(stays)('stays as it is where %s: that is said with its cell', async (_, cell, change) => {
    const desk = await sampleCore();
    const before = await writeWorkbook(FORM);
    const form = changed(before, SHEET, change);
    expect(partsOf(form).get(SHEET)).not.toBe(partsOf(before).get(SHEET));
    const made = await filled(desk, form);
    expect(made.unfilled[0]).toMatchObject({ sheet: 'Bảng A', cell, marker: 'each' });
    expect(made.unfilled.map(({ marker }) => marker)).toContain('each.number');
    expect(((read(made.bytes).Sheets['Bảng A'] ?? {}) as Record<string, CellObject>)['B5']?.v).toBe('{{each}}');
  });

  it('grows an Excel table, rules, links and selections over the copies, and moves notes and page breaks beneath', async () => {
    const desk = await sampleCore();
    const [sheet] = FORM.sheets;
    const { merges: _, ...plain } = sheet as NonNullable<typeof sheet>;
    const written = await writeWorkbook({
      ...FORM,
      sheets: [
        {
          ...plain,
          cells: [
            ...plain.cells.filter(({ at }) => !['C5', 'B9'].includes(at)),
            ...cells({ C4: 'Mã', C5: 'x' }),
            { at: 'B9', value: 'Ghi chú', note: 'xem dưới', look },
            { at: 'D6', formula: 'SUM(D5:D5)', link: "'Bảng A'!D5", look },
          ].filter(({ at }, i, all) => all.findLastIndex((one) => one.at === at) === i),
          tables: [{ name: 'tblTinh', range: 'A4:G5' }],
        },
        ...FORM.sheets.slice(1),
      ],
    });
    const form = changed(written, SHEET, (xml) =>
      xml
        .replace(
          '<hyperlinks>',
          '<dataValidations count="2"><dataValidation type="list" sqref="C5"><formula1>$C$8:$C$9</formula1></dataValidation><dataValidation type="whole" sqref="D8"/></dataValidations><hyperlinks>',
        )
        .replace(
          '<drawing',
          '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><drawing',
        ),
    );
    const made = await filled(desk, form);
    expect(made.unfilled).toEqual([]);
    const parts = partsOf(made.bytes);
    const xml = parts.get(SHEET) ?? '';
    expect(xml).toContain('sqref="C5:C32"><formula1>$C$35:$C$36</formula1>');
    expect(xml).toContain('<dataValidation type="whole" sqref="D35"/>');
    expect(xml).toContain('<brk id="33"');
    expect(xml).toMatch(
      /<hyperlink ref="D33" location="&#39;Bảng A&#39;!D5:D32"|<hyperlink ref="D33" location="'Bảng A'!D5:D32"/,
    );
    const part = (form_: RegExp): string => [...parts].find(([name]) => form_.test(name))?.[1] ?? '';
    expect(part(/tables\/table1\.xml$/)).toContain('ref="A4:G32"');
    expect(part(/comments1\.xml$/)).toContain('ref="B36"');
    expect(part(/vmlDrawing1\.vml$/)).toMatch(/<x:Row>\s*35\s*<\/x:Row>/);
    expect(repairsOf(made.bytes)).toEqual([]);
  });

  it('reads formulas that are written once for several cells', async () => {
    const desk = await sampleCore();
    const form = changed(await writeWorkbook(FORM), SHEET, (xml) =>
      xml
        .replace(/(<c r="D6"[^>]*>)<f>[^<]*<\/f>/, '$1<f t="shared" ref="D6:E6" si="0">SUM(D5:D5)</f>')
        .replace(/(<c r="E6"[^>]*>)<f>[^<]*<\/f>/, '$1<f t="shared" si="0"/>'),
    );
    const all = formulas((await filled(desk, form)).bytes);
    expect([all['D33'], all['E33']]).toEqual(['SUM(D5:D32)', 'SUM(E5:E32)']);
  });

  it.skipIf(!OFFICE)(
    'is computed by LibreOffice as the figures say (skipped where it is missing)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'repeat-'));
      try {
        const desk = await sampleCore();
        const { bytes } = await filled(desk, await writeWorkbook(FORM));
        if (process.env['KEEP']) writeFileSync(process.env['KEEP'], bytes);
        const sheet = (read(await convert(folder, 'rows', bytes, 'xlsx')).Sheets['Bảng A'] ?? {}) as Record<
          string,
          CellObject
        >;
        const values = Array.from({ length: 28 }, (_, i) => Number(sheet[`D${5 + i}`]?.v));
        const sum = values.reduce((all, one) => all + one, 0);
        expect(Number(sheet['D33']?.v)).toBeCloseTo(sum, 6);
        expect(Number(sheet['D34']?.v)).toBeCloseTo(sum, 6);
        expect(Number(sheet['F9']?.v)).toBe(values.filter((one) => one > (values[4] ?? 0)).length + 1);
        expect(Number(sheet['G32']?.v)).toBeCloseTo(1, 9);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
