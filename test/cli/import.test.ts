import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/model/observation.ts';
import { Refusal } from '../../src/core/model/text.ts';
import type { Service } from '../../src/core/api/contract.ts';
import { dayInName } from '../../src/core/api/releaseDate.ts';
import { book } from './cases.ts';
import { folderWithWorkspace, terminalWith } from './fake.ts';

const problem = (severity: Problem['severity'], cell: string): Problem => ({
  severity,
  code: 'unreadable',
  sheet: '2.IIP',
  cell,
  cells: 1,
  text: { vi: `"12a" không phải là số`, en: `"12a" is not a number` },
});

/** Files by name; the fake core tells the date of those whose name says none. */
function folderOf(...names: string[]): string {
  const folder = folderWithWorkspace();
  mkdirSync(join(folder, 'books'));
  for (const name of names) writeFileSync(join(folder, 'books', name), name);
  return folder;
}

function importing(days: Record<string, string> = {}) {
  const log: string[] = [];
  const nameOf = (file: string): string => file.split('/').at(-1) ?? '';
  const prepared: unknown[] = [];
  const service: Partial<Service> = {
    'import.prepare': ({ files }) => ({ prepared: prepared.push([files, log.length]) > 0 }),
    'import.stage': ({ file, releasedOn }) => {
      const name = nameOf(file);
      log.push(`stage ${name}${releasedOn ? ` ${releasedOn}` : ''}`);
      if (name.includes('bad'))
        throw new Refusal('not-a-workbook', { vi: 'Tệp này không phải bảng tính.', en: 'This is no spreadsheet.' });
      if (name.includes('known')) return book(name, '2024-01-29', { already: 3, importId: 0 });
      const day = days[name] ?? dayInName(name) ?? '2024-01-01';
      return book(name, day, { problems: [problem('ask', 'B4'), problem('note', 'C5')] });
    },
    'import.commit': ({ importId }) => {
      log.push(`commit ${importId}`);
      return { release: 1, observations: 4 };
    },
    'import.discard': () => {
      log.push('discard');
      return { discarded: true };
    },
  };
  return { service, log, prepared };
}

describe('import', () => {
  it('goes by release date, whatever the order of the paths, and reads undated names first', async () => {
    const cwd = folderOf(
      '2024-06-29-a.xlsx',
      '2024-05-29-b.xlsx',
      'zz.xls',
      'note.txt',
      'figures.csv',
      '~$2024-05-29-b.xlsx',
    );
    const { service, log, prepared } = importing({ 'zz.xls': '2024-06-01' });
    const { run } = terminalWith(service, cwd);
    const { status } = await run('import', 'books', 'books/zz.xls');
    expect(prepared, 'the readers get ready for three files before the first is asked for').toEqual([[3, 0]]);
    expect(log).toEqual([
      'stage zz.xls',
      'discard',
      'stage 2024-05-29-b.xlsx',
      'commit 7',
      'stage zz.xls',
      'commit 7',
      'stage 2024-06-29-a.xlsx',
      'commit 7',
    ]);
    expect(status).toBe(0);
  });

  it('tells a line a workbook and a summary, and refuses one without stopping the others', async () => {
    const cwd = folderOf('2024-05-29-b.xlsx', '2024-05-30-bad.xlsx', '2024-05-31-known.xlsx');
    const { run } = terminalWith(importing().service, cwd);
    const { status, out, err } = await run('import', 'books', 'books/gone.xlsx');
    expect(out).toBe(
      [
        '29/5/2024  2024-05-29-b.xlsx: đọc 1 bảng, chưa đọc 1; mới 3, hiệu đính 1, giữ nguyên 0; cần trả lời 1, ghi chú 1',
        '    2.IIP!B4: "12a" không phải là số (unreadable)',
        '29/1/2024  2024-05-31-known.xlsx: đã có trong kho (kỳ công bố số 3), bỏ qua',
        'Tổng cộng: 4 tệp: ghi nhận 1, đã có 1, từ chối 2',
        'Bảng: đọc 1, chưa đọc 1',
        'Số liệu: mới 3, hiệu đính 1, giữ nguyên 0',
        'Vướng mắc: cần trả lời 1, ghi chú 1',
        '',
      ].join('\n'),
    );
    expect(err).toMatch(/^no-file: books\/gone\.xlsx: Không có tệp hay thư mục/);
    expect(err).toMatch(/\nnot-a-workbook: .*2024-05-30-bad\.xlsx: Tệp này không phải bảng tính\.\n$/);
    expect(status).toBe(1);
  });

  it('--dry-run commits nothing and leaves no workspace behind', async () => {
    const cwd = folderOf('2024-05-29-b.xlsx');
    const { service, log } = importing();
    const { run, opened } = terminalWith(service, cwd);
    const { status, out } = await run('import', 'books', '--dry-run', '--workspace', 'new.ctd', '--lang', 'en');
    expect(log).toEqual(['stage 2024-05-29-b.xlsx', 'discard']);
    expect(out).toContain('Dry run, nothing was committed: 1 files: readable 1, known already 0, refused 0\n');
    expect([status, existsSync(join(cwd, 'new.ctd')), opened[0]?.startsWith(cwd)]).toEqual([0, false, false]);
  });

  it('hands the release date on, and --json gives what was staged and committed', async () => {
    const cwd = folderOf('a.xlsx');
    const { service, log } = importing();
    const { run } = terminalWith(service, cwd);
    const { out } = await run('import', 'books/a.xlsx', '--released', '2024-02-03', '--json');
    expect(log[0]).toBe('stage a.xlsx 2024-02-03');
    expect(JSON.parse(out)).toMatchObject([{ staged: { file: 'a.xlsx' }, committed: { release: 1 }, error: null }]);
  });

  it('shows a bar on a terminal and nothing when piped', async () => {
    const cwd = folderOf('2024-05-29-b.xlsx');
    const { service } = importing();
    expect((await terminalWith(service, cwd).run('import', 'books')).err).toBe('');
    expect((await terminalWith(service, cwd, { tty: true }).run('import', 'books')).err).toContain(
      '0/1 2024-05-29-b.xlsx',
    );
  });

  it('refuses a folder without workbooks and opens nothing for it', async () => {
    const cwd = folderOf('note.txt');
    const { run, opened } = terminalWith(importing().service, cwd);
    const { status, err } = await run('import', 'books');
    expect([status, opened]).toEqual([1, []]);
    expect(err).toMatch(/^no-workbook: /);
  });
});
