import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AreaTable } from '../../src/core/model/views.ts';
import { FACTS, TABLE } from './cases.ts';
import { terminalWith } from './fake.ts';

const SELECTION = ['--measure', 'LABOUR_INDEX', '--period', '2024-06'];
const why = (names: string) => ({
  vi: `không tính được: thiếu quyền số${names}`,
  en: 'cannot be computed: no weights',
});
const [first, second, third, last] = TABLE.rows;
const NO_WEIGHTS = { value: null, status: 'O', key: 'x', revised: false, rank: null, derived: true } as const;

/** A table with a combined row and two rows that cannot be. */
const BY_BORDERS = {
  ...TABLE,
  borders: '2025-07-01',
  rows: [
    first,
    { ...second, cells: second?.cells.map((cell) => cell && { ...cell, derived: true as const, why: null }) },
    { ...third, cells: third?.cells.map(() => ({ ...NO_WEIGHTS, why: why('') })) },
    { ...last, cells: last?.cells.map(() => ({ ...NO_WEIGHTS, why: why('') })) },
  ],
} as AreaTable;

describe('--borders', () => {
  it.each([
    ['61', '2003-12-31'],
    ['64', '2004-01-01'],
    ['63', '2008-08-01'],
    ['34', '2025-07-01'],
    ['2019-05-04', '2019-05-04'],
  ])('%s asks for the borders of %s', async (text, borders) => {
    const { run, asked } = terminalWith({
      'table.byArea': () => TABLE,
      'facts.byArea': () => FACTS,
      'region.list': () => [],
    });
    await run('table', ...SELECTION, '--borders', text);
    await run('facts', ...SELECTION, '--borders', text);
    await run('list', 'regions', '--borders', text);
    expect(asked.map(({ input }) => (input as { borders: string }).borders)).toEqual([borders, borders, borders]);
  });

  it.each(['62', 'now', '2024-02-30'])('%s is wrong usage', async (text) => {
    const { status, err } = await terminalWith({}).run('table', ...SELECTION, '--borders', text);
    expect([status, err.split(':')[0]]).toEqual([2, 'usage']);
  });

  it('marks combined figures in a table, and says below why others are not computed', async () => {
    const { out } = await terminalWith({ 'table.byArea': () => BY_BORDERS }).run('table', ...SELECTION);
    expect(out).toMatch(/28 tỉnh, thành phố phía Bắc · theo địa giới ngày 1\/7\/2025/);
    expect(out).toMatch(/Thanh Hóa +99,1† +110,5\*†\n/);
    expect(out).toMatch(/Tuyên Quang +× +×\n/);
    expect(out).toMatch(
      /† tính từ các địa phương khác, không phải số công bố\n× Tuyên Quang, Bắc Kạn: không tính được: thiếu quyền số\n$/,
    );
  });

  it('says so in a column of the CSV', async () => {
    const { out } = await terminalWith({ 'table.byArea': () => BY_BORDERS }).run(
      'table',
      ...SELECTION,
      '--format',
      'csv',
    );
    const lines = out.split('\r\n');
    expect(lines[0]?.split(',')[4]).toBe('LABOUR_INDEX:_T:2024-06-01:PREV:NOTE');
    expect(lines[1]).toBe('VN-HN,Hà Nội,100.2,A,,99.96,A,');
    expect(lines[2]).toBe('VN-21,Thanh Hóa,99.1,A,derived,110.54,A,derived');
    expect(lines[3]).toBe('VN-07,Tuyên Quang,,O,không tính được: thiếu quyền số,,O,không tính được: thiếu quyền số');
  });

  it('marks combined members of the facts and gives the reason of the missing', async () => {
    const facts = {
      ...FACTS,
      borders: '2025-07-01',
      meeting: FACTS.meeting.map((each) => ({ ...each, derived: true as const })),
      missing: FACTS.missing.map((each) => ({ ...each, status: 'O' as const, why: why(' của Bắc Kạn') })),
      regionValue: FACTS.meeting[0] ? { ...FACTS.meeting[0], derived: true as const } : null,
    };
    const { out } = await terminalWith({ 'facts.byArea': () => facts }).run('facts', ...SELECTION);
    expect(out).toMatch(/Thanh Hóa +110,54†\n† tính từ/);
    expect(out).toMatch(/Không có số: Bắc Kạn \(không tính được: thiếu quyền số của Bắc Kạn\)\n/);
    expect(out).toMatch(/Vùng, tính từ các địa phương +110,54\n/);
  });
});

describe('weights', () => {
  const area = { code: 'VN-HP', name: 'Hải Phòng', kind: 'province', rank: 2 } as const;
  const set = {
    ...{ id: 3, measure: 'IIP', item: '_T', name: 'a.csv', source: 'Niên giám 2021', basePeriod: '2020' },
    ...{ validFrom: '2022-01-01', validTo: null, enteredAt: '2024-07-01T00:00:00.000Z', withdrawnAt: null },
    weights: [{ area, value: 12.5 }],
  };

  it('are listed with source, days and places', async () => {
    const { run } = terminalWith({ 'weight.list': () => [set, { ...set, id: 4, withdrawnAt: '2024-07-02' }] });
    const { out } = await run('weights');
    expect(out).toMatch(
      /^3\. IIP: a\.csv · gốc 2020 · nguồn Niên giám 2021 · hiệu lực 1\/1\/2022 – …\n +VN-HP +Hải Phòng +12,5\n/,
    );
    expect(out).toMatch(/\n4\. IIP: .* · rút lại 2\/7\/2024\n/);
    expect(JSON.parse((await run('weights', 'list', '--json')).out)).toHaveLength(2);
  });

  it('are taken from a file with what the analyst says of them', async () => {
    const { run, asked, cwd } = terminalWith({
      'weight.read': ({ file }) => ({ name: file, sheet: 'A', weights: [{ row: 2, area, value: 12.5 }] }),
      'weight.add': () => ({ id: 3 }),
    });
    writeFileSync(join(cwd, 'a.csv'), '');
    const said = ['--measure', 'iip', '--base', '2020', '--source', 'Niên giám 2021', '--from', '2022-01-01'];
    const { status, out } = await run('weights', 'import', 'a.csv', ...said);
    expect([status, out]).toEqual([0, 'Đã ghi bộ quyền số 3: 1 địa phương.\n']);
    expect(asked.map(({ input }) => input)).toEqual([
      { file: join(cwd, 'a.csv'), day: '2022-01-01' },
      {
        ...{ measure: 'IIP', name: 'a.csv', basePeriod: '2020', source: 'Niên giám 2021' },
        ...{ validFrom: '2022-01-01', validTo: null, weights: [{ area: 'VN-HP', value: 12.5 }] },
      },
    ]);
  });

  it('are withdrawn by number; an unknown one is no success', async () => {
    const { run } = terminalWith({ 'weight.withdraw': ({ id }) => ({ withdrawn: id === 3 }) });
    expect(await run('weights', 'forget', '3')).toMatchObject({ status: 0, out: 'Đã rút bộ quyền số 3.\n' });
    expect((await run('weights', 'forget', '9')).status).toBe(1);
  });

  it.each([
    [['import', 'a.csv']],
    [['import', 'a.csv', '--measure', 'IIP', '--base', '2020']],
    [['import']],
    [['forget', 'x']],
    [['forget']],
    [['show']],
    [['import', 'a.csv', '--measure', 'IIP', '--base', '2020', '--source', 'x', '--to', '2024']],
  ])('%j is wrong usage', async (words) => {
    expect((await terminalWith({}).run('weights', ...words)).status).toBe(2);
  });
});
