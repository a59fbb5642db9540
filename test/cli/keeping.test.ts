import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { terminalWith } from './fake.ts';

const MADE = { name: 'bao-cao.xlsx', type: 'application/x', base64: Buffer.from('báo cáo').toString('base64') };

describe('report', () => {
  it('is put in place whole, over an older one, and nothing else is left', async () => {
    const { run, asked, cwd } = terminalWith({ 'report.conference': () => MADE });
    writeFileSync(join(cwd, 'out.xlsx'), 'older');
    const argv = ['report', 'conference', '--period', '6/2024', '--region', 'north28', '--out', 'out.xlsx'];
    const { status, out } = await run(...argv);
    expect([status, out]).toEqual([0, `Đã ghi báo cáo vào ${join(cwd, 'out.xlsx')}\n`]);
    expect(readFileSync(join(cwd, 'out.xlsx'), 'utf8')).toBe('báo cáo');
    expect(readdirSync(cwd).sort()).toEqual(['congthuong.ctd', 'out.xlsx']);
    expect(asked[0]?.input).toEqual({ period: '2024-M06', region: 'NORTH28', lang: 'vi' });
  });

  it('is made again from what its file says, but for the day that is given here, with what reads otherwise', async () => {
    const changes = [{ of: 'IIP · Hà Nội', before: '105,1', after: null }];
    const { run, asked, cwd } = terminalWith({
      'report.rerun': () => ({
        ...MADE,
        ...{ method: 'report.conference', changes, leftOut: [], stale: [] },
        lost: [{ id: 'z', text: 'Câu mất.' }],
      }),
    });
    const { status, out, err } = await run('report', 'rerun', 'old.xlsx', '--out', 'new.xlsx');
    expect([status, out.split('\n').slice(1)]).toEqual([
      0,
      ['Khác tệp cũ ở 1 chỗ (trước → nay):', '  IIP · Hà Nội: 105,1 → (không có)', ''],
    ]);
    expect(err).toContain('không in: Câu mất.');
    expect(readFileSync(join(cwd, 'new.xlsx'), 'utf8')).toBe('báo cáo');
    await run('report', 'rerun', 'old.xlsx', '--as-of', '2024-07-31', '--lang', 'en', '--out', 'new.xlsx');
    expect(asked.map(({ input }) => input)).toEqual([
      { file: join(cwd, 'old.xlsx') },
      { file: join(cwd, 'old.xlsx'), asOf: '2024-07-31', lang: 'en' },
    ]);
    expect((await run('report', 'rerun', 'old.xlsx', '--period', '2024-07', '--out', 'new.xlsx')).status).toBe(2);
    expect((await run('report', 'rerun', '--out', 'new.xlsx')).status).toBe(2);
  });

  it.each([
    ['folder', 'is-a-folder'],
    ['none/out.xlsx', 'no-folder'],
  ])('is refused at %s, and nothing is left there', async (place, code) => {
    const { run, cwd } = terminalWith({ 'report.conference': () => MADE });
    mkdirSync(join(cwd, 'folder'));
    const { status, err } = await run('report', 'conference', '--period', '2024-06', '--out', place);
    expect([status, err.split(':')[0]]).toEqual([1, code]);
    expect(readdirSync(cwd).sort()).toEqual(['congthuong.ctd', 'folder']);
  });
});

describe('backup, restore, verify', () => {
  it('backs up to a new file only', async () => {
    const backups: string[] = [];
    const { run, cwd } = terminalWith({}, undefined, { backup: async (file) => void backups.push(file) });
    expect((await run('backup', 'copy.ctd')).out).toBe(`Đã sao lưu vào ${join(cwd, 'copy.ctd')}\n`);
    expect((await run('backup', 'congthuong.ctd')).err).toMatch(/^file-exists: /);
    expect(backups).toEqual([join(cwd, 'copy.ctd')]);
  });

  it('restores and says what was kept', async () => {
    const restored: string[][] = [];
    const restore = async (...names: [string, string]) => {
      restored.push(names);
      return 'kept.ctd';
    };
    const { run, cwd } = terminalWith({}, undefined, { restore });
    writeFileSync(join(cwd, 'copy.ctd'), '');
    const { status, out } = await run('restore', 'copy.ctd', '--workspace', 'new.ctd');
    expect([status, restored]).toEqual([0, [[join(cwd, 'copy.ctd'), join(cwd, 'new.ctd')]]]);
    expect(out).toContain('kept.ctd');
    expect((await run('restore', 'gone.ctd')).err).toMatch(/^no-file: /);
  });

  it('verify is 0 when all is well and 1 with every finding when not', async () => {
    const finding = { vi: 'Tệp T6.xlsx không khớp SHA-256', en: 'T6.xlsx does not match its SHA-256' };
    const good = terminalWith({ 'workspace.verify': () => ({ ok: true, checked: 1234, findings: [] }) });
    expect(await good.run('verify')).toMatchObject({ status: 0, out: 'Đã kiểm tra 1.234 mục.\nKhông có sai lệch.\n' });
    const bad = terminalWith({ 'workspace.verify': () => ({ ok: false, checked: 2, findings: [finding] }) });
    const { status, out, err } = await bad.run('verify', '--lang', 'en');
    expect([status, out]).toEqual([1, 'Checked 2 things.\n- T6.xlsx does not match its SHA-256\n']);
    expect(err).toMatch(/^verify-failed: /);
  });
});

describe('list', () => {
  it('prints columns, and the same as JSON', async () => {
    const periods = [
      {
        timePeriod: '2024-06-01' as never,
        measure: 'LABOUR_INDEX',
        basis: 'SPLY' as const,
        provinces: 63,
        observations: 64,
      },
    ];
    const { run, asked } = terminalWith({ 'period.list': () => periods });
    expect((await run('list', 'periods', '--measure', 'labour_index', '--lang', 'en')).out).toBe(
      'Period                  Measure       Basis                               Provinces  Observations\n' +
        '2024-06-01  1 Jun 2024  LABOUR_INDEX  SPLY (Same period last year = 100)         63            64\n',
    );
    expect(asked[0]?.input).toEqual({ measure: 'LABOUR_INDEX' });
    expect(JSON.parse((await run('list', 'periods', '--json')).out)).toEqual(periods);
  });
});
