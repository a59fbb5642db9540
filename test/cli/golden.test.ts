import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { month } from '../../src/core/model/period.ts';
import { FACTS, TABLE, TRACE } from './cases.ts';
import { terminalWith } from './fake.ts';

const SELECTION = ['--measure', 'labour_index', '--period', '1/6/2024', '--region', 'north28'];
const COMMANDS = {
  table: ['table', ...SELECTION],
  facts: ['facts', ...SELECTION, '--threshold', '100'],
  trace: ['trace', 'GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY'],
};
const CASES = (['vi', 'en'] as const).flatMap((lang) =>
  Object.entries(COMMANDS).map(([name, argv]) => ({ name, lang, argv })),
);

describe('what people read', () => {
  it.each(CASES)('$name in $lang is the text that was looked at', async ({ name, lang, argv }) => {
    const { run, asked } = terminalWith({
      'table.byArea': () => TABLE,
      'facts.byArea': () => FACTS,
      'observation.trace': () => TRACE,
    });
    const { status, out, err } = await run(...argv, '--lang', lang);
    expect(out).toBe(readFileSync(join(import.meta.dirname, 'golden', `${name}.${lang}.txt`), 'utf8'));
    expect([status, err]).toEqual([0, '']);
    if (name !== 'trace') {
      expect(asked[0]?.input).toMatchObject({ measure: 'LABOUR_INDEX', period: '2024-06-01', region: 'NORTH28' });
    }
  });

  it('--json prints the answer of the contract method unchanged', async () => {
    const { run } = terminalWith({ 'table.byArea': () => TABLE, 'facts.byArea': () => FACTS });
    expect(JSON.parse((await run('table', ...SELECTION, '--json')).out)).toEqual(TABLE);
    expect(JSON.parse((await run('facts', ...SELECTION, '--json')).out)).toEqual(FACTS);
  });

  it('prints shares, contributions and the sum of additive levels where they exist', async () => {
    const known = FACTS.known.map((each, i) => ({ ...each, share: 10 + i, contribution: i === 0 ? -2.715 : 4.43 }));
    const { run } = terminalWith({
      'facts.byArea': () => ({
        ...FACTS,
        known,
        meeting: known.slice(0, 2),
        total: 306.15,
        shareOf: { what: 'country', value: 1000 },
      }),
    });
    const { out } = await run('facts', ...SELECTION);
    expect(out).toMatch(/1 +Thanh Hóa +110,54 +10,0 +−2,72\n +2 +Hà Nội +99,96 +11,0 +\+4,43\n/);
    expect(out).toMatch(/Tổng \(3\/4\) +306,15\n/);
    expect(out).toMatch(/Tỷ trọng tính trên +số công bố của cả nước 1\.000,00\n/);
  });

  it('says who recovered since an earlier period, and who cannot be told', async () => {
    const rate = (value: number | null) => ({ value, expression: '', why: null });
    const [hanoi, hanam] = FACTS.known;
    const { run, asked } = terminalWith({
      'facts.byArea': ({ since }) => ({
        ...FACTS,
        recovery: {
          since: since ?? month(2023, 6),
          recovered: hanoi ? [{ area: hanoi.area, then: rate(-0.5), now: rate(10.54) }] : [],
          undecided: hanam ? [{ area: hanam.area, then: null, now: rate(2) }] : [],
        },
      }),
    });
    const { out } = await run('facts', ...SELECTION, '--before', '6/2023');
    expect(asked[0]?.input).toMatchObject({ since: '2023-M06' });
    expect(out).toContain('Khôi phục so với Tháng 6/2023: 1: Thanh Hóa (−0,50% → +10,54%)\n');
    expect(out).toContain('Nay tăng, không có số của Tháng 6/2023: 1: Hà Nội (? → +2,00%)\n');
  });

  it('CSV of a table has every digit and the status beside each value', async () => {
    const { run } = terminalWith({ 'table.byArea': () => TABLE });
    const lines = (await run('table', ...SELECTION, '--format', 'csv')).out.split('\r\n');
    const name = 'LABOUR_INDEX:_T:2024-06-01';
    expect(lines[0]).toBe(`REF_AREA,AREA_NAME,${name}:PREV,${name}:PREV:STATUS,${name}:SPLY,${name}:SPLY:STATUS`);
    expect(lines[1]).toBe('VN-HN,Hà Nội,100.2,A,99.96,A');
    expect(lines[4]).toBe('VN-53,Bắc Kạn,,,,L');
    expect(lines[5]).toBe('VN,Cả nước,100.63,A,103.79,A');
  });
});
