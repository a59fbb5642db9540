import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { read, utils, type WorkBook } from 'xlsx';
import type { Input } from '../../../src/core/api/contract.ts';
import { ABOVE, BELOW, LEVEL } from '../../../src/core/report/look.ts';
import { unescapeXml } from '../../../src/core/workbook/xmlText.ts';
import { openZip } from '../../../src/core/workbook/zipParts.ts';
import { bookOf, labourTable } from '../../fixtures/books.ts';
import { repairsOf } from '../report/repairReasons.ts';
import { convert, dotsOf, pdfText, PICTURES } from '../report/office.ts';
import { testCore } from '../../fixtures/workspace.ts';

const keyOf = (area: string, basis = 'SPLY'): string => `GSO_LABOUR:LABOUR_INDEX:_T:${area}:2024-06-01:${basis}`;
const ASKED: Input<'chart.workbook'> = {
  form: 'bars',
  title: 'Lao động tăng ở 1/3 địa phương; Vĩnh Phúc cao nhất',
  subtitle: 'cùng kỳ năm trước = 100',
  foot: 'Nguồn: 2024-06-29.',
  base: 100,
  heads: ['Địa phương', 'So cùng kỳ'],
  rows: [
    { name: 'Vĩnh Phúc', keys: [keyOf('VN-70')] },
    { name: 'Hà Nội', keys: [keyOf('VN-HN')] },
    { name: 'Bắc Ninh', keys: [null] },
  ],
};

async function workspaceWithLabour() {
  const { call, core, importBook } = await testCore();
  const table = labourTable([
    ['CẢ NƯỚC ', 101.11, 103.79],
    ['Hà Nội', 100.34, 99.96],
    ['Vĩnh Phúc', 104.18, 105.06],
  ]);
  await importBook('2024-06-29.xlsx', bookOf({ '15. LĐCN_DP': table }));
  return { call, core };
}

async function bytesOf(asked: Partial<Input<'chart.workbook'>> = {}): Promise<Buffer> {
  const { call } = await workspaceWithLabour();
  return Buffer.from((await call('chart.workbook', { ...ASKED, ...asked })).base64, 'base64');
}
const lines = (book: WorkBook, sheet: string): unknown[][] =>
  utils.sheet_to_json(book.Sheets[sheet] ?? {}, { header: 1, blankrows: false });

describe('a chart in a workbook', () => {
  it('holds the stored values, not those that are printed, and says of each where it comes from', async () => {
    const book = read(await bytesOf());
    expect(lines(book, 'Biểu đồ').slice(3)).toEqual([
      ['Địa phương', 'So cùng kỳ', 'Cao hơn 100', 'Thấp hơn 100'],
      ['Vĩnh Phúc', 105.06, 105.06 - 100, 0],
      ['Hà Nội', 99.96, 0, 99.96 - 100],
      ['Bắc Ninh', undefined, 0, 0],
    ]);
    const sources = lines(book, 'Nguồn số liệu').slice(3);
    expect(sources.map((line) => [line[2], line[5], line[6], line[10], line[11], line[12]])).toEqual([
      ['B5', 'Vĩnh Phúc', 105.06, '2024-06-29.xlsx', '15. LĐCN_DP', 'C10'],
      ['B6', 'Hà Nội', 99.96, '2024-06-29.xlsx', '15. LĐCN_DP', 'C9'],
    ]);
  });

  it.each([
    ['bars', 'barChart', ['C', 'D']],
    ['lines', 'lineChart', ['B']],
    ['stacked', 'barChart', ['B', 'C']],
  ] as const)('%s are a native %s of the cells themselves', async (form, element, columns) => {
    const zip = openZip(await bytesOf({ form }));
    const xml = unescapeXml(zip.text('xl/charts/chart1.xml') ?? '');
    expect(xml).toContain(`<c:${element}>`);
    const values = [...xml.matchAll(/<c:val>.*?<c:f>(.*?)<\/c:f>/gs)].map(([, ref]) => ref);
    expect(values).toEqual(columns.map((letter) => `'Biểu đồ'!$${letter}$5:$${letter}$7`));
    expect(xml).toMatch(/<c:cat>.*?<c:f>'Biểu đồ'!\$A\$5:\$A\$7<\/c:f>/s);
  });

  it('of two indicators the dots lie by the first from left to right', async () => {
    const rows = ['VN-70', 'VN-HN'].map((area) => ({ name: area, keys: [keyOf(area, 'PREV'), keyOf(area)] }));
    const heads = ['Địa phương', 'So kỳ trước', 'So cùng kỳ'];
    const xml = openZip(await bytesOf({ form: 'dots', base: null, heads, rows })).text('xl/charts/chart1.xml') ?? '';
    expect(xml).toContain('<c:scatterChart>');
    expect(xml).toMatch(/<c:xVal>.*?\$B\$5:\$B\$6.*?<\/c:xVal>\s*<c:yVal>.*?\$C\$5:\$C\$6/s);
  });

  it('a computed value stands with every number that it rests on', async () => {
    const rows = [{ name: 'Hà Nội', keys: [`difference(${keyOf('VN-HN')},${keyOf('VN')})`] }];
    const book = read(await bytesOf({ rows, base: null }));
    expect(lines(book, 'Biểu đồ').at(-1)?.[1]).toBeCloseTo(99.96 - 103.79, 9);
    expect(
      lines(book, 'Nguồn số liệu')
        .slice(3)
        .map((line) => [line[2], line[5], line[6]]),
    ).toEqual([
      ['B5', 'Hà Nội', 99.96],
      ['B5', 'Cả nước', 103.79],
    ]);
  });

  const MATRIX: Partial<Input<'chart.workbook'>> = {
    marked: [1],
    heads: ['Địa phương', 'So kỳ trước', 'So cùng kỳ'],
    rows: [
      { name: 'Cả nước', keys: [keyOf('VN', 'PREV'), keyOf('VN')] },
      { name: 'Vĩnh Phúc', keys: [keyOf('VN-70', 'PREV'), keyOf('VN-70')] },
      { name: 'Hà Nội', keys: [null, keyOf('VN-HN')] },
    ],
  };
  const refsOf = (xml: string, of: string): (string | undefined)[] =>
    [...xml.matchAll(new RegExp(`<c:${of}>.*?<c:f>(.*?)</c:f>`, 'gs'))].map(([, ref]) => ref && unescapeXml(ref));

  it('of ranks is lines through ranks that the sheet computes, the first on top, each with its name', async () => {
    const bytes = await bytesOf({ ...MATRIX, form: 'ranks' });
    const sheet = read(bytes).Sheets['Giá trị'] ?? {};
    expect([sheet['D5'], sheet['E5'], sheet['E6'], sheet['E7']].map((cell) => [cell?.f, cell?.v])).toEqual([
      ['RANK(B5,B$5:B$7)', 2],
      ['RANK(C5,C$5:C$7)', 2],
      ['RANK(C6,C$5:C$7)', 1],
      ['RANK(C7,C$5:C$7)', 3],
    ]);
    expect(sheet['D7']?.f).toBeUndefined();
    const xml = openZip(bytes).text('xl/charts/chart1.xml') ?? '';
    expect(refsOf(xml, 'val')).toEqual(['5', '6', '7'].map((row) => `'Giá trị'!$D$${row}:$E$${row}`));
    expect(refsOf(xml, 'cat')[0]).toBe("'Giá trị'!$B$4:$C$4");
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(xml.match(/<c:showSerName val="1"\/>/g)?.length).toBe(3);
    expect(repairsOf(bytes)).toEqual([]);
  });

  it('of a place each is a small chart of its row, all on one scale', async () => {
    const bytes = await bytesOf({ ...MATRIX, form: 'panels' });
    const zip = openZip(bytes);
    const all = [1, 2, 3].map((i) => zip.text(`xl/charts/chart${i}.xml`) ?? '');
    expect(all.map((xml) => refsOf(xml, 'val'))).toEqual(
      ['5', '6', '7'].map((row) => [`'Giá trị'!$B$${row}:$C$${row}`]),
    );
    for (const xml of all) expect(xml).toMatch(/<c:max val="110"\/>\s*<c:min val="95"\/>/);
    expect(repairsOf(bytes)).toEqual([]);
  });

  it('of shaded cells is a scale of colours around the base, and no chart', async () => {
    const bytes = await bytesOf({ ...MATRIX, form: 'heat' });
    const xml = openZip(bytes).text('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toMatch(
      /<conditionalFormatting sqref="B5:C7">.*<colorScale><cfvo type="min"\/><cfvo type="num" val="100"\/>/s,
    );
    expect(openZip(bytes).text('xl/charts/chart1.xml')).toBeNull();
    expect(repairsOf(bytes)).toEqual([]);
  });

  it('of steps hangs each bar on the one before, cut at 0, and computes what is left over', async () => {
    const growth = (area: string): string => `growthOfIndex(${keyOf(area)})`;
    const rows = [
      { name: 'Hà Nội', keys: [growth('VN-HN')] },
      { name: 'Vĩnh Phúc', keys: [growth('VN-70')] },
      { name: 'Còn lại', keys: [null] },
      { name: 'Cả nước', keys: [growth('VN')] },
    ];
    const bytes = await bytesOf({ form: 'steps', base: null, rows });
    const sheet = read(bytes).Sheets['Biểu đồ'] ?? {};
    expect(sheet['B7']?.f).toBe('B8-SUM(B5:B6)');
    const row = (n: number): number[] =>
      [...'BCDEFGHIJ'].map((letter) => Number(Number(sheet[`${letter}${n}`]?.v).toFixed(2)));
    expect([5, 6, 7, 8].map(row)).toEqual([
      [-0.04, -0.04, 0, 0, 0, 0, 0, -0.04, 0],
      [5.06, 5.02, 0, 0, 5.02, -0.04, 0, 0, 0],
      [-1.23, 3.79, 3.79, 0, 0, 0, 1.23, 0, 0],
      [3.79, 3.79, 0, 0, 0, 0, 0, 0, 3.79],
    ]);
    const xml = openZip(bytes).text('xl/charts/chart1.xml') ?? '';
    expect(refsOf(xml, 'val')).toEqual([...'DEFGHIJ'].map((letter) => `'Biểu đồ'!$${letter}$5:$${letter}$8`));
    expect(xml).toContain('<c:grouping val="stacked"/>');
    expect(xml.match(/<a:noFill\/>/g)?.length).toBeGreaterThanOrEqual(2);
    expect(repairsOf(bytes)).toEqual([]);
  });

  it('is refused without a figure, and where a key is none', async () => {
    const { core } = await workspaceWithLabour();
    const ask = (keys: readonly (string | null)[]) =>
      core.dispatch('chart.workbook', { ...ASKED, rows: [{ name: 'x', keys }] });
    expect(await ask([null])).toMatchObject({ ok: false, error: { code: 'nothing-to-report' } });
    expect(await ask(['=1+1'])).toMatchObject({ ok: false });
  });

  it.skipIf(!PICTURES)(
    'is drawn by LibreOffice with its ranks and steps (skipped where it is missing)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'chart-'));
      afterAll(() => rmSync(folder, { recursive: true, force: true }));
      const growth = (area: string): string[] => [`growthOfIndex(${keyOf(area)})`];
      const rows = [
        { name: 'Vĩnh Phúc', keys: growth('VN-70') },
        { name: 'Còn lại', keys: [null] },
        { name: 'Cả nước', keys: growth('VN') },
      ];
      await convert(folder, 'steps', await bytesOf({ form: 'steps', base: null, rows }), 'pdf');
      for (const color of [ABOVE, BELOW, LEVEL])
        expect(await dotsOf(join(folder, 'pdf/steps.pdf'), 1, color), color).toBeGreaterThan(200);
      await convert(folder, 'ranks', await bytesOf({ ...MATRIX, form: 'ranks' }), 'pdf');
      expect(await dotsOf(join(folder, 'pdf/ranks.pdf'), 1, LEVEL)).toBeGreaterThan(20);
      expect(await pdfText(join(folder, 'pdf/ranks.pdf'))).toMatch(/Vĩnh Phúc/);
    },
    120_000,
  );

  it.skipIf(!PICTURES)(
    'is drawn by LibreOffice on either side of the base (skipped where it is missing)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'chart-'));
      afterAll(() => rmSync(folder, { recursive: true, force: true }));
      const rows = [...ASKED.rows.slice(0, 2), { name: 'Hà Nội', keys: [keyOf('VN-HN')] }];
      await convert(folder, 'chart', await bytesOf({ rows }), 'pdf');
      expect(await dotsOf(join(folder, 'pdf/chart.pdf'), 1, ABOVE)).toBeGreaterThan(200);
      expect(await dotsOf(join(folder, 'pdf/chart.pdf'), 1, BELOW)).toBeGreaterThan(0);
    },
    120_000,
  );
});
