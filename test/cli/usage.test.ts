import { readdirSync, readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/model/text.ts';
import { COMMANDS } from '../../src/cli/commands/all.ts';
import { nodeRefusal } from '../../src/cli/nodeCheck.ts';
import { readThreshold } from '../../src/cli/numbers.ts';
import { FACTS, TABLE } from './cases.ts';
import { folderWithWorkspace, terminalWith } from './fake.ts';

const SELECTION = ['--measure', 'LABOUR_INDEX', '--period', '2024-06'];

describe('exit status', () => {
  it.each([
    [['nothing']],
    [['facts', '--bad']],
    [['facts', '--measure', 'X']],
    [['facts', '--measure', 'X', '--period', '2024-13']],
    [['facts', ...SELECTION, '--threshold', '1.000']],
    [['facts', ...SELECTION, '--op', 'eq']],
    [['facts', ...SELECTION, '--above', '100', '--at-least', '110']],
    [['facts', ...SELECTION, '--above', '100', '--op', 'gt']],
    [['facts', ...SELECTION, '--above', 'cao']],
    [['table', ...SELECTION, '--basis', 'YOY']],
    [['table', ...SELECTION, '--as-of', '2024-02-30']],
    [['table', ...SELECTION, '--format', 'pdf']],
    [['table', ...SELECTION, '--format', 'xlsx']],
    [['table', ...SELECTION, 'more']],
    [['table', ...SELECTION, '--threshold', '3']],
    [['table', '--measure', 'có dấu', '--period', '2024']],
    [['list', 'everything']],
    [['list', 'areas', '--measure', 'X']],
    [['trace', 'A:B:C']],
    [['report', 'letter', '--period', '2024-06', '--out', 'x.xlsx']],
    [['verify', '--lang', 'fr']],
    [['brief', '--period', '2024-06', '--format', 'docx']],
    [['brief', '--period', '2024-06', '--format', 'csv']],
    [['brief', '--period', '2024-06', '--since', '17']],
    [['check']],
    [['import']],
  ])('is 2 for %j', async (argv) => {
    const { status, out, err } = await terminalWith({ 'table.byArea': () => TABLE }).run(...argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^(usage|later|bad-input): .+\n$/);
  });

  it('is 1 for a refusal, with code and sentence in the language', async () => {
    const refuse = () => {
      throw new Refusal('no-measure', { vi: 'Không có chỉ tiêu X.', en: 'There is no measure X.' });
    };
    const { run } = terminalWith({ 'table.byArea': refuse });
    expect(await run('table', ...SELECTION)).toEqual({ status: 1, out: '', err: 'no-measure: Không có chỉ tiêu X.\n' });
    expect((await run('table', ...SELECTION, '--lang=en')).err).toBe('no-measure: There is no measure X.\n');
  });

  it('is 70 for a defect of ours', async () => {
    const { status, err } = await terminalWith({}).run('facts', ...SELECTION);
    expect([status, err.split(':')[0]]).toEqual([70, 'defect']);
  });

  it('is 1 where there is no workspace, and none is made', async () => {
    const { run, opened } = terminalWith({});
    const { status, err } = await run('verify', '--workspace', 'other.ctd');
    expect([status, opened, err.split(':')[0]]).toEqual([1, [], 'no-workspace']);
  });
});

it.each([
  [['--at-least', '110'], { op: 'ge', threshold: 110 }],
  [['--above', '99,5'], { op: 'gt', threshold: 99.5 }],
  [['--at-most', '100'], { op: 'le', threshold: 100 }],
  [['--below', '0'], { op: 'lt', threshold: 0 }],
  [['--op', 'gt', '--threshold', '100'], { op: 'gt', threshold: 100 }],
])('facts %j compares as the words say', async (words, asked) => {
  const terminal = terminalWith({ 'facts.byArea': () => FACTS }, folderWithWorkspace());
  await terminal.run('facts', ...SELECTION, ...words);
  expect(terminal.asked.at(-1)?.input).toMatchObject(asked);
});

describe('the workspace', () => {
  it('is the option, else the environment, else congthuong.ctd here', async () => {
    const cwd = folderWithWorkspace();
    const service = { 'facts.byArea': () => FACTS };
    const plain = terminalWith(service, cwd);
    await plain.run('facts', ...SELECTION);
    expect(plain.opened).toEqual([join(cwd, 'congthuong.ctd')]);
    const set = terminalWith(service, '/', { env: { CTDESK_WORKSPACE: join(cwd, 'congthuong.ctd') } });
    await set.run('facts', ...SELECTION);
    expect(set.opened).toEqual([join(cwd, 'congthuong.ctd')]);
    const named = terminalWith(service, '/', { env: { CTDESK_WORKSPACE: '/nowhere' } });
    await named.run('facts', ...SELECTION, '--workspace', join(cwd, 'congthuong.ctd'));
    expect(named.opened).toEqual([join(cwd, 'congthuong.ctd')]);
  });

  it('must be a file in a folder that is there', async () => {
    const { run, opened, cwd } = terminalWith({});
    mkdirSync(join(cwd, 'folder.ctd'));
    expect((await run('verify', '--workspace', 'folder.ctd')).err).toMatch(/^is-a-folder: /);
    expect((await run('import', 'congthuong.ctd', '--workspace', 'no/such.ctd')).err).toMatch(/^no-folder: /);
    expect(opened).toEqual([]);
  });
});

describe('help', () => {
  it.each(['vi', 'en'])('names every command (%s)', async (lang) => {
    const { run } = terminalWith({});
    for (const argv of [[], ['help'], ['--help']]) {
      const { status, out } = await run(...argv, '--lang', lang);
      expect(status).toBe(0);
      for (const command of COMMANDS) expect(out).toContain(`  ${command.usage} `);
    }
    for (const command of COMMANDS) {
      const { status, out } = await run(command.name, '--help', '--lang', lang);
      expect([status, out.includes(`ctdesk ${command.usage}\n`)]).toEqual([0, true]);
      for (const option of command.options) expect(out).toContain(`--${option} `.trimEnd());
    }
  });
});

describe('foreign text', () => {
  const evil = '\u001b[31mđỏ\u001b]0;x\u0007\u009b2J\u202egnảb\r\nmới\u2028';
  const table = { ...TABLE, rows: TABLE.rows.map((row) => ({ ...row, area: { ...row.area, name: evil } })) };
  const STEERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

  it.each(['text', 'csv', 'json'])('cannot steer the terminal (%s)', async (format) => {
    const { run } = terminalWith({ 'table.byArea': () => table }, undefined, { tty: true });
    const { status, out } = await run('table', ...SELECTION, '--format', format);
    expect(status).toBe(0);
    expect(out).toContain('đỏ');
    expect(out).not.toMatch(STEERS);
    if (format === 'json') expect(JSON.parse(out)).toEqual(table);
  });

  it('cannot steer it from a refusal either', async () => {
    const refuse = () => {
      throw new Refusal('x', { vi: evil, en: evil });
    };
    const { err } = await terminalWith({ 'table.byArea': refuse }).run('table', ...SELECTION);
    expect(err).not.toMatch(STEERS);
  });
});

describe('small words', () => {
  it.each([
    ['100', 100],
    ['99,96', 99.96],
    ['99.96', 99.96],
    ['-1,5', -1.5],
    ['−2', -2],
    ['0,125', 0.125],
    ['1000', 1000],
    ['1.000', null],
    ['12,345', null],
    ['1e3', null],
    ['', null],
  ])('reads the threshold %s', (text, number) => expect(readThreshold(text)).toBe(number));

  it('tells an old Node what to do instead of dying', () => {
    expect(nodeRefusal({ node: '20.19.0', napi: '9' }, [])).toMatch(/^old-node: Node\.js 20\.19\.0 quá cũ/);
    expect(nodeRefusal({ node: '18.0.0' }, ['--lang', 'en'])).toMatch(/^old-node: Node\.js 18\.0\.0 is too old/);
    expect(nodeRefusal({ node: '24.0.0', napi: '10' }, [])).toBeNull();
  });

  it('checks Node before anything that loads the database is imported', () => {
    const cli = join(import.meta.dirname, '../../src/cli');
    const imports = (file: string) => [...readFileSync(join(cli, file), 'utf8').matchAll(/^import .*from '(.*)'/gm)];
    expect(imports('main.ts').map((found) => found[1])).toEqual(['./nodeCheck.ts']);
    expect(imports('nodeCheck.ts')).toEqual([]);
    expect(readdirSync(cli)).toContain('node.ts');
  });
});
