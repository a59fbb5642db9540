import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, type CellObject } from 'xlsx';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';
import { repairsOf } from '../report/repairReasons.ts';

const SAMPLES = join(import.meta.dirname, '../../../resources/samples');
const VIEW = { kind: 'table', measure: 'EXPORT_VALUE', period: '2024-01-01/P6M' } as const;

async function sampleCore(): Promise<TestCore> {
  const desk = await testCore();
  for (const name of readdirSync(SAMPLES)
    .filter((each) => each.endsWith('.xlsx'))
    .sort())
    await desk.importBook(name, readFileSync(join(SAMPLES, name)));
  return desk;
}
type Format = 'xlsx' | 'ods' | 'csv' | 'px' | 'sdmx';
async function made(
  { call }: TestCore,
  format: Format,
  view: Parameters<typeof call<'view.export'>>[1]['view'] = VIEW,
) {
  const file = await call('view.export', { view, format, madeOn: '2024-07-01' });
  return Buffer.from(file.base64, 'base64');
}

describe('a view handed out', () => {
  it('reads the same as .xlsx and .ods: numbers, marks that are no zeros, title, unit, sources', async () => {
    const desk = await sampleCore();
    const shown = await desk.call('table.byArea', { measure: 'EXPORT_VALUE', period: '2024-01-01/P6M' });
    const expected = shown.rows.map(({ area, cells }) => [
      area.name,
      ...cells.map((cell) => cell?.value ?? { M: '-', L: '…', O: '', A: '', E: '', P: '' }[cell?.status ?? 'O']),
    ]);
    for (const format of ['xlsx', 'ods'] as const) {
      const bytes = await made(desk, format);
      const sheet = (read(bytes).Sheets['Bảng'] ?? {}) as Record<string, CellObject | undefined>;
      const rows = Object.keys(sheet).flatMap((at) => (/^A\d+$/.test(at) && sheet[at]?.t === 'n' ? [at.slice(1)] : []));
      const found = rows.map((row) => [
        sheet[`B${row}`]?.v,
        ...shown.columns.map((_, i) => sheet[`${'CDEF'[i]}${row}`]?.v ?? ''),
      ]);
      expect(found, format).toEqual(expected);
      const texts = Object.values(sheet).map((cell) => String(cell?.v ?? ''));
      for (const piece of ['Trị giá xuất khẩu hàng hóa', 'tỷ USD', 'không thu thập được', 'Nguồn: 2024-05-17'])
        expect(
          texts.some((text) => text.includes(piece)),
          `${format}: ${piece}`,
        ).toBe(true);
      // our own reader takes the second sheet for observations
      expect(readBook(bytes).grids.map(({ sheet: name }) => name)).toEqual(['Bảng', 'Số liệu dạng dài']);
    }
    expect(repairsOf(await made(desk, 'xlsx'))).toEqual([]);
  });

  it.each(['csv', 'px', 'sdmx'] as const)('is imported again as the same observations: %s', async (format) => {
    const desk = await sampleCore();
    const bytes = await made(desk, format, { kind: 'series', measure: 'LABOUR_INDEX', basis: 'SPLY' });
    const other = await testCore();
    await other.importBook(`2024-06-29-x.${format}`, bytes);
    const asked = { measure: 'LABOUR_INDEX', basis: 'SPLY', item: '_T', limit: 20_000 } as const;
    const rows = async ({ call }: TestCore) =>
      (await call('observation.list', asked)).rows
        .filter(({ area }) => area !== 'NORTH28')
        .map(({ area, timePeriod, value, status, unit }) => [area, timePeriod, value, status, unit].join(' '))
        .sort();
    const members = new Set((await rows(other)).map((text) => text.split(' ')[0]));
    expect(members.size).toBe(29);
    expect(await rows(other)).toEqual((await rows(desk)).filter((text) => members.has(text.split(' ')[0])));
  });

  it('gives computed figures only where they are told from published ones', async () => {
    const desk = await sampleCore();
    const derived = { kind: 'derived', measure: 'STATE_INVESTMENT', period: '2024-01-01/P6M' } as const;
    const text = await desk.call('view.export', { view: derived, format: 'csv' });
    expect(text.leftOut.slice(0, 3)).toEqual(['Tăng, %', 'Kỳ gốc suy ra', 'Tỷ trọng, %']);
    const lines = Buffer.from(text.base64, 'base64').toString('utf8').trim().split('\r\n').slice(1);
    expect(lines.length).toBe(10);
    for (const line of lines) expect(line).toContain(',STATE_INVESTMENT,_T,');
    const sheet = (read(await made(desk, 'xlsx', derived)).Sheets['Bảng'] ?? {}) as Record<string, CellObject>;
    expect(sheet['D7']?.c?.[0]?.t).toMatch(/^growth/);
  });

  const level = (area: string): string => `GSO_STATE_INVESTMENT:STATE_INVESTMENT:_T:${area}:2024-01-01/P6M:LEVEL`;
  const share = (area: string): string => `share(${level(area)},${level('VN-HN')})`;
  const figures = (heads: string[], keys: (string | null)[]) => ({
    kind: 'figures' as const,
    title: 'Hồ sơ: thử / 1',
    about: 'x',
    heads: ['Chỉ tiêu', ...heads],
    rows: [{ name: 'a', keys }],
  });

  it('of figures that a page put together has each by its kind, and hands the published ones on', async () => {
    const desk = await sampleCore();
    const view = figures(['Giá trị', 'Tỷ trọng', 'Láng giềng'], [level('VN-HP'), share('VN-HP'), level('VN-HN')]);
    const { name } = await desk.call('view.export', { view, format: 'ods' });
    expect(name).toBe('Hồ sơ thử 1.ods');
    const sheet = (read(await made(desk, 'xlsx', view)).Sheets['Bảng'] ?? {}) as Record<string, CellObject>;
    expect(sheet['B5']?.v).toBe('Chỉ tiêu');
    expect(sheet['C5']?.v).toBe('Giá trị');
    expect(sheet['D7']?.v).toBeCloseTo((Number(sheet['C7']?.v) / Number(sheet['E7']?.v)) * 100, 9);
    expect(sheet['D7']?.c?.[0]?.t).toBe(share('VN-HP'));
    const text = await desk.call('view.export', { view, format: 'csv' });
    expect(text.leftOut).toEqual(['Tỷ trọng']);
    expect(Buffer.from(text.base64, 'base64').toString('utf8').trim().split('\r\n').length).toBe(3);
  });

  it('is refused as a text where a computed figure stands among published ones, or all are computed', async () => {
    const desk = await sampleCore();
    const both = figures(['x'], [share('VN-HP')]);
    await expect(made(desk, 'px', both)).rejects.toThrow('not-published');
    const mixed = { ...both, rows: [...both.rows, { name: 'b', keys: [level('VN-HP')] }] };
    await expect(made(desk, 'sdmx', mixed)).rejects.toThrow('not-published');
    await expect(made(desk, 'csv', figures(['x'], [null]))).rejects.toThrow('nothing-to-report');
  });
});
