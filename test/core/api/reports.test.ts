import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from 'xlsx';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';
import { partsOf } from '../report/parts.ts';
import { repairsOf } from '../report/repairReasons.ts';

const SAMPLES = join(import.meta.dirname, '../../../resources/samples');
const ASKED = { period: '2024-M06', region: 'NORTH28', madeOn: '2024-07-01' } as const;

async function sampleCore(): Promise<TestCore> {
  const desk = await testCore();
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  for (const name of names.sort()) await desk.importBook(name, readFileSync(join(SAMPLES, name)));
  return desk;
}
const made = async ({ call }: TestCore, more: { asOf?: string; lang?: 'vi' | 'en' } = {}): Promise<Buffer> =>
  Buffer.from((await call('report.conference', { ...ASKED, ...more })).base64, 'base64');
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the conference report of the sample workspace', () => {
  it('gives the same bytes for the same question, and other bytes only where the day of making differs', async () => {
    const desk = await sampleCore();
    const first = await made(desk);
    expect(digest(await made(desk))).toBe(digest(first));
    const later = await desk.call('report.conference', { ...ASKED, madeOn: '2024-07-02' });
    const parts = partsOf(Buffer.from(later.base64, 'base64'));
    const changed = [...partsOf(first)].flatMap(([name, xml]) => (parts.get(name) === xml ? [] : name));
    expect(changed).toEqual(['xl/sharedStrings.xml', 'docProps/core.xml']);
  });

  it('has native charts of four kinds, each bound to cells that hold what it shows', async () => {
    const desk = await sampleCore();
    const bytes = await made(desk);
    const book = read(bytes);
    const charts = [...partsOf(bytes)].flatMap(([name, xml]) => (name.startsWith('xl/charts/chart') ? [xml] : []));
    const kinds = ['barDir val="bar"', 'percentStacked', '<c:lineChart>', '<c:scatterChart>'];
    for (const kind of kinds)
      expect(
        charts.some((xml) => xml.includes(kind)),
        kind,
      ).toBe(true);
    for (const xml of charts)
      for (const [, ref = '', cached = ''] of xml.matchAll(
        /<c:f>([^<]*)<\/c:f><c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/g,
      )) {
        const [, sheet = '', from = '', to = from] =
          /^'(.*)'!\$?([A-Z]+\$?\d+)(?::\$?([A-Z]+\$?\d+))?$/.exec(ref.replaceAll('&apos;', "'")) ?? [];
        const range = book.Sheets[sheet];
        const shown = [...cached.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text = '']) => text);
        expect(range, ref).toBeDefined();
        expect(shown.length, ref).toBeGreaterThan(0);
        const held = Object.entries(range ?? {})
          .filter(([at]) => inside(at, from, to))
          .map(([, cell]) => String(cell.v ?? ''));
        for (const text of shown) expect(held, ref).toContain(text.replaceAll('&amp;', '&'));
      }
  });

  it('says what was revised since the book before, as published then and now', async () => {
    const sheet = read(await made(await sampleCore())).Sheets['Điều chỉnh'] as Record<
      string,
      { v?: unknown; f?: string }
    >;
    expect(sheet['A2']?.v).toMatch(/^Số đã công bố đến ngày 29\/5\/2024 và nay khác: \d+ số\.$/);
    expect(sheet['J6']?.f).toBe('I6-H6');
    expect(Number(sheet['J6']?.v)).toBeCloseTo(Number(sheet['I6']?.v) - Number(sheet['H6']?.v), 9);
  });

  it('gives Excel nothing to repair', async () => {
    const desk = await sampleCore();
    expect(repairsOf(await made(desk))).toEqual([]);
    expect(repairsOf(await made(desk, { lang: 'en' }))).toEqual([]);
  });
});

function inside(at: string, from: string, to: string): boolean {
  const place = (text: string): [string, number] => {
    const [, letters = '', row = ''] = /^([A-Z]+)\$?(\d+)$/.exec(text) ?? [];
    return [letters.padStart(3), Number(row)];
  };
  const [[column, row], [left, top], [right, bottom]] = [place(at), place(from), place(to)];
  return column >= left && column <= right && row >= top && row <= bottom;
}
