import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Call, Input, Method, Output } from '../../../src/core/api/contract.ts';
import { openCore, type Core } from '../../../src/core/api/core.ts';
import type { Answer } from '../../../src/core/model/answer.ts';
import type { ObservationRow } from '../../../src/core/model/views.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

const LABOUR = { measure: 'LABOUR_INDEX', basis: 'SPLY', period: '2024-06-01' } as const;
const RETAIL = { measure: 'RETAIL_SALES', basis: 'LEVEL' } as const;

describe.skipIf(!SHARED)('facts of published books (skipped without ../shared/data)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-'));
  let core: Core;
  const call: Call = async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
    const answer = (await core.dispatch(method, input)) as Answer<Output<M>>;
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message.en}`);
    return answer.value;
  };
  const rowsOf = async (query: Input<'observation.list'>): Promise<ObservationRow[]> =>
    (await call('observation.list', { area: 'VN', ...query })).rows;
  const valueOf = async (query: Input<'observation.list'>): Promise<number> =>
    (await rowsOf({ item: '_T', ...query }))[0]?.value ?? NaN;

  beforeAll(async () => {
    const books = realFiles('gso', /^(2023-06|2024-0[456])/);
    const bytes = new Map(books.map((book) => [book.path, book.bytes()]));
    core = await openCore({
      workspace: join(folder, 'facts.ctd'),
      now: () => '2024-07-01T00:00:00.000Z',
      files: { read: async (path) => ({ name: basename(path), bytes: bytes.get(path) ?? new Uint8Array() }) },
    });
    for (const { path } of books) {
      const { importId } = await call('import.stage', { file: path });
      await call('import.commit', { importId });
    }
  }, 120_000);
  afterAll(async () => {
    await core.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('T-15: thresholds count stored values', async () => {
    const names = async (threshold: number, op: 'gt' | 'ge'): Promise<string[]> =>
      (await call('facts.byArea', { ...LABOUR, threshold, op })).meeting.map((one) => one.area.name);
    expect((await names(100, 'gt')).length).toBe(19);
    expect((await names(105, 'ge')).length).toBe(11);
    expect(await names(110, 'ge')).toEqual(['Yên Bái', 'Hưng Yên', 'Hà Nam', 'Thanh Hóa']);
    const all = await call('facts.byArea', { ...LABOUR, threshold: 100, op: 'gt', region: 'ALL63' });
    expect([all.meeting.length, all.members, all.national?.value]).toEqual([47, 63, 103.79]);
    const north = await call('facts.byArea', { ...LABOUR, threshold: 100, op: 'gt' });
    expect(north.boundary).toMatchObject([{ area: { name: 'Hà Nội' }, value: 99.96 }]);
    expect(north.known.at(-1)).toMatchObject({ area: { name: 'Tuyên Quang' }, value: 95.65 });
  });

  it('T-17: exports and industrial production of the first half of 2024', async () => {
    const half = { period: '6T/2024' };
    expect(await valueOf({ measure: 'EXPORT_VALUE', basis: 'LEVEL', ...half })).toBe(190080);
    expect(await valueOf({ measure: 'EXPORT_VALUE', basis: 'SPLY', ...half })).toBeCloseTo(114.5129, 4);
    const exports = await rowsOf({ measure: 'EXPORT_VALUE', basis: 'LEVEL', ...half });
    const part = (form: RegExp): number => exports.find(({ itemLabel }) => form.test(itemLabel))?.value ?? NaN;
    const [domestic, foreign] = [part(/trong nước$/i), part(/đầu tư nước ngoài$|đầu tư NN$/i)];
    expect([domestic.toFixed(2), foreign.toFixed(2)]).toEqual(['53391.26', '136688.74']);
    expect(domestic + foreign).toBeCloseTo(190080, 6);
    const iip = async (item: string, period: string): Promise<string> =>
      (await valueOf({ measure: 'IIP', basis: 'SPLY', item, period })).toFixed(2);
    expect(await Promise.all(['_T', 'B', 'C'].map((item) => iip(item, '6T/2024')))).toEqual([
      '107.72',
      '94.53',
      '108.45',
    ]);
    expect([await iip('_T', '2024-06'), await iip('_T', '2024-05')]).toEqual(['110.92', '110.03']);
  });

  it('T-18: the parts of retail sales are their total', async () => {
    const rows = await rowsOf({ ...RETAIL, period: '2024-05' });
    const total = rows.find(({ item }) => item === '_T')?.value ?? NaN;
    const parts = rows.filter(({ item, itemLabel }) => item !== '_T' && !itemLabel.includes(' > '));
    expect(parts.map(({ value }) => value?.toFixed(2)).sort()).toEqual([
      '399693.85',
      '5021.24',
      '52072.61',
      '59986.91',
    ]);
    expect(parts.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(total, 6);
    expect(total.toFixed(2)).toBe('516774.61');
    const shares = (await rowsOf({ measure: 'RETAIL_SALES', basis: 'SHARE', period: '6T/2024' })).filter(
      ({ item, itemLabel }) => item !== '_T' && !itemLabel.includes(' > '),
    );
    expect(shares.map(({ value }) => value?.toFixed(1))).toEqual(['77.4', '11.5', '0.9', '10.2']);
    expect(shares.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(100, 6);
  });

  it('T-19: retail sales of April and May 2024 were revised', async () => {
    const { rows, estimates } = await call('revision.triangle', { ...RETAIL, kind: 'month' });
    const row = (period: string) => rows.find(({ timePeriod }) => timePeriod === period);
    const may = row('2024-M05');
    expect(may?.vintages.map(({ releasedOn, value, status }) => [releasedOn, value?.toFixed(1), status])).toEqual([
      ['2024-05-29', '519760.4', 'E'],
      ['2024-06-29', '516774.6', 'P'],
    ]);
    expect([may?.revision?.relative?.toFixed(2), row('2024-M04')?.revision?.relative?.toFixed(2)]).toEqual([
      '-0.57',
      '-0.37',
    ]);
    expect(may?.estimate?.error?.relative?.toFixed(2)).toBe('-0.57');
    expect(estimates).toMatchObject({ up: 0, down: 2 });
    const since = await call('revision.since', { day: '2024-05-29', measure: 'RETAIL_SALES', kinds: ['revised'] });
    expect(since.rows.find(({ key }) => key === may?.key)?.difference?.relative?.toFixed(2)).toBe('-0.57');
  });

  it('T-20: growth of the first half of 2024 rests on a revised base that nobody published', async () => {
    const half = (year: number): string => `${year}-01-01/P6M`;
    const then = await valueOf({ ...RETAIL, period: half(2023), asOf: '2023-06-30' });
    const now = await valueOf({ ...RETAIL, period: half(2024) });
    const growth = await valueOf({ ...RETAIL, basis: 'SPLY', period: half(2024) });
    expect([then / 1000, now / 1000, growth].map((value) => value.toFixed(1))).toEqual(['3016.8', '3098.7', '108.6']);
    expect(((now / then - 1) * 100).toFixed(1)).toBe('2.7');
    const { rows } = await call('revision.triangle', { ...RETAIL, kind: 'cumulative' });
    const base = rows.find(({ timePeriod }) => timePeriod === half(2023))?.impliedBase;
    expect([((base?.value ?? 0) / 1000).toFixed(1), base?.relative?.toFixed(1)]).toEqual(['2853.4', '-5.4']);
    expect(base?.releasedOn).toBe('2024-06-29');
  });
});
