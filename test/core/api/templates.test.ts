import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, type CellObject } from 'xlsx';
import { writeWorkbook } from '../../../src/core/workbook/writeWorkbook.ts';
import { packedZip } from '../../../src/core/workbook/writeZip.ts';
import { forms } from '../../../scripts/templates/forms.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';
import { partsOf } from '../report/parts.ts';
import { repairsOf } from '../report/repairReasons.ts';

const RESOURCES = join(import.meta.dirname, '../../../resources');
const PERIOD = '2024-M06';
type Sheet = Record<string, CellObject | undefined>;

async function sampleCore(): Promise<TestCore> {
  const desk = await testCore();
  const folder = join(RESOURCES, 'samples');
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.xlsx'))
    .sort())
    await desk.importBook(name, readFileSync(join(folder, name)));
  return desk;
}
async function filled(desk: TestCore, bytes: Uint8Array, more: { area?: string; asOf?: string } = {}) {
  const template = desk.add('mau.xlsx', bytes);
  const { file, ...found } = await desk.call('report.template', {
    template,
    period: PERIOD,
    madeOn: '2024-07-01',
    ...more,
  });
  return { ...found, name: file.name, bytes: Buffer.from(file.base64, 'base64') };
}
const sheetOf = (bytes: Uint8Array, name: string): Sheet => (read(bytes).Sheets[name] ?? {}) as Sheet;
const shipped = (name: string): Buffer => readFileSync(join(RESOURCES, 'templates', `${name}.xlsx`));

/** A form with one cell a text, from A1 down. */
const formOf = (texts: readonly string[], names: { name: string; ref: string }[] = []): Promise<Uint8Array> =>
  writeWorkbook({
    ...{
      title: 'x',
      subject: 'x',
      creator: 'x',
      description: 'x',
      keywords: 'x',
      madeAt: '2024-07-01T00:00:00Z',
      names,
    },
    sheets: [
      {
        name: 'Mẫu',
        cells: texts.map((value, i) => ({
          at: `A${i + 1}`,
          value,
          look: { bold: true, fill: 'FFF7DC', format: '#,##0.00' },
        })),
        widths: [40],
      },
    ],
  });

describe('a template of the office', () => {
  it('is filled by address, by expression and by words, each number in the look of its cell', async () => {
    const desk = await sampleCore();
    const form = await formOf([
      '{{LABOUR_INDEX.point.SPLY@VN-HP}}',
      '{{ EXPORT_VALUE.ytd.LEVEL@VN-HP in USD/6 }}',
      '{{share(EXPORT_VALUE.ytd.LEVEL@VN-HP, EXPORT_VALUE.ytd.LEVEL@region)}}',
      'Hải Phòng xuất khẩu {{EXPORT_VALUE.ytd.LEVEL@VN-HP in USD/9}} tỷ USD {{period.ytd}}',
      '{{rank(LABOUR_INDEX.point.SPLY@VN-HP,LABOUR_INDEX.point.SPLY@region*)}}',
      '{{EXPORT_VALUE.ytd.LEVEL@VN-HN}}',
      '{{region}}',
    ]);
    const made = await filled(desk, form);
    const sheet = sheetOf(made.bytes, 'Mẫu');
    expect([1, 2, 3, 4, 5, 6, 7].map((row) => sheet[`A${row}`]?.v)).toEqual([
      105.48,
      16000,
      expect.closeTo(13.2560066, 6),
      'Hải Phòng xuất khẩu 16 tỷ USD 6 tháng 2024',
      10,
      '…',
      '28 tỉnh, thành phố phía Bắc',
    ]);
    expect(made.unfilled).toEqual([]);
    const before = partsOf(form);
    const style = (xml: string | undefined): string[] =>
      [...(xml ?? '').matchAll(/<c r="(A\d+)"[^>]*? s="(\d+)"/g)].map(([, at, s]) => `${at} ${s}`);
    const after = partsOf(made.bytes);
    expect(style(after.get('xl/worksheets/sheet1.xml'))).toEqual(style(before.get('xl/worksheets/sheet1.xml')));
    expect(repairsOf(made.bytes)).toEqual([]);
  });

  it('names every marker that it cannot fill with its cell and the reason, and never puts 0', async () => {
    const desk = await sampleCore();
    const form = await formOf([
      '{{TRADE.ytd.LEVEL@VN-HP}}',
      '{{STATE_INVESTMENT.ytd.LEVEL@VN-56}}',
      '{{EXPORT_VALUE.ytd.LEVEL@area}}',
      '{{EXPORT_VALUE.ytd.LEVEL@VN-HP in VND/9}}',
      '{{nothing}}',
      'mở {{ chưa đóng',
      '{{area}}',
    ]);
    const { unfilled, bytes } = await filled(desk, form);
    expect(unfilled.map(({ cell, why }) => [cell, why.en.slice(0, 24)])).toEqual([
      ['A1', 'The workspace has no suc'],
      ['A2', expect.stringMatching(/^cannot|^The workspace/) as string],
      ['A3', 'No place: the row names '],
      ['A4', 'The published figure has'],
      ['A5', 'This marker is not under'],
      ['A6', 'The marker is not closed'],
      ['A7', 'No place: the row names '],
    ]);
    const sheet = sheetOf(bytes, 'Mẫu');
    expect([1, 2, 3, 4, 5].map((row) => sheet[`A${row}`]?.v)).toEqual([
      undefined,
      undefined,
      '{{EXPORT_VALUE.ytd.LEVEL@area}}',
      '{{EXPORT_VALUE.ytd.LEVEL@VN-HP in VND/9}}',
      '{{nothing}}',
    ]);
  });

  it('leaves every other part byte for byte: styles, chart, drawing, theme, and the print set-up of the sheet', async () => {
    const desk = await sampleCore();
    const form = await writeWorkbook({
      ...{ title: 'x', subject: 'x', creator: 'x', description: 'x', keywords: 'x', madeAt: '2024-07-01T00:00:00Z' },
      sheets: [
        {
          name: 'Mẫu',
          cells: [
            { at: 'A1', value: 'BIỂU {{region}}' },
            { at: 'A2', value: 'Hà Nội' },
            { at: 'B2', value: '{{LABOUR_INDEX.point.SPLY}}', look: { format: '0.0' } },
          ],
          widths: [20, 12],
          merges: ['A1:B1'],
          print: { landscape: true, header: '&R {{period}}', footer: '&P' },
          charts: [
            {
              ...{ kind: 'bars', title: 'Chỉ số sử dụng lao động {{period.point}}', valueTitle: '', format: '0.0' },
              ...{ categories: "'Mẫu'!$A$2:$A$2", from: 'D2', to: 'K20' },
              series: [{ name: "'Mẫu'!$A$1", values: "'Mẫu'!$B$2:$B$2", color: '2F6DB5' }],
            },
          ],
        },
      ],
    });
    const parts = new Map([...partsOf(form)].map(([name, text]) => [name, Buffer.from(text)]));
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 255]);
    const withPicture = packedZip(new Map([...parts, ['xl/media/image1.png', picture]]));
    const made = await filled(desk, withPicture);
    const [before, after] = [partsOf(withPicture), partsOf(made.bytes)];
    const changed = [...before].flatMap(([name, text]) => (after.get(name) === text ? [] : name));
    expect(changed.sort()).toEqual(['xl/charts/chart1.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const tail = (xml: string | undefined): string => (xml ?? '').slice((xml ?? '').indexOf('<mergeCells'));
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(tail(after.get(sheet))).toBe(tail(before.get(sheet)).replace('{{period}}', 'Tháng 6/2024'));
    expect(after.get('xl/charts/chart1.xml')).toContain('Chỉ số sử dụng lao động 01/6/2024');
  });

  it('fills a named range by the places that its rows name', async () => {
    const desk = await sampleCore();
    const sheet = sheetOf((await filled(desk, shipped('moit-hoi-nghi'))).bytes, 'Phụ lục');
    const rows = Object.keys(sheet).filter((at) => /^B\d+$/.test(at) && Number(at.slice(1)) > 6);
    const labour = (await desk.call('table.byArea', { measure: 'LABOUR_INDEX', basis: 'SPLY', period: '2024-06-01' }))
      .rows;
    for (const { area, cells } of labour) {
      const row = rows.find((at) => sheet[at]?.v === area.name)?.slice(1);
      expect(sheet[`H${row}`]?.v, area.name).toBe(cells[0]?.value);
    }
  });

  it.each(forms().map(({ name }) => name))('comes along, opens without repair and is filled: %s', async (name) => {
    const desk = await sampleCore();
    expect(repairsOf(shipped(name))).toEqual([]);
    const made = await filled(desk, shipped(name), { area: 'VN-HP' });
    expect(repairsOf(made.bytes)).toEqual([]);
    expect(made.filled).toBeGreaterThan(15);
    expect(made.unfilled.every(({ why }) => !why.en.startsWith('This marker'))).toBe(true);
  });

  it.each(forms().map(({ name }) => name))('is filled by its name as by its file: %s', async (name) => {
    const desk = await sampleCore();
    const asked = { period: PERIOD, area: 'VN-HP', madeOn: '2024-07-01' };
    const { file } = await desk.call('report.template', { ...asked, template: { shipped: name } });
    expect(file.name).toBe(`${name}-2024-M06.xlsx`);
    const byFile = await filled(desk, shipped(name), { area: 'VN-HP' });
    expect(Buffer.from(file.base64, 'base64').equals(byFile.bytes)).toBe(true);
  });

  it('is what the script makes', async () => {
    for (const { name, plan } of forms())
      expect(partsOf(await writeWorkbook(plan)), name).toEqual(partsOf(shipped(name)));
  });
});
