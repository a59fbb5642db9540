import { extractAll, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labourBook } from '../e2e/hosts/workbook.ts';
import { MessageChannelMain, type StandinPort } from '../e2e/standin/messagePort.ts';
import { whenReady } from '../e2e/standin/ready.ts';
import { runningUtilities, utilityProcess } from '../e2e/standin/utilityProcess.ts';
import { startCore } from '../src/main/coreProcess.ts';
import { fakeElectron } from './fixtures/fakeElectron.ts';

const ROOT = join(import.meta.dirname, '..');
const built = ['main/index.js', 'core/reader.js', 'renderer/index.html'].every((file) =>
  existsSync(join(ROOT, 'out', file)),
);
const TARGET = 'linux-x64';
const here = `${process.platform}-${process.arch}` === TARGET;

const LIBRARIES = ['better-sqlite3', 'xlsx', 'zod', 'fraction.js', '@cj-tech-master/excelts'];

/** All that may be shipped. */
const SHIPPED = [
  /^package\.json$/,
  /^resources\/icon\.png$/,
  /^resources\/samples\/[^/]+\.xlsx$/,
  /^out\/(main\/(index|core)|core\/(reader|snapshot)|chunks\/[\w.-]+)\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/.+\.(html|js|css|woff2|svg|png|json)$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/.+\.js|prebuilds\/linux-x64\.node)$/,
  /^node_modules\/xlsx\/(package\.json|LICENSE|xlsx\.m?js|dist\/cpexcel\.full\.mjs)$/,
  /^node_modules\/fraction\.js\/(package\.json|LICENSE|dist\/fraction\.mjs)$/,
  /^node_modules\/zod\/(package\.json|LICENSE|(index|compile)\.c?js|v4\/.+\.(c?js|json))$/,
  /^node_modules\/@cj-tech-master\/excelts\/(package\.json|LICENSE|dist\/esm\/.+\.js)$/,
];

// Left out, by name, where nothing was built or this is another system.
describe.skipIf(!built || !here)('the package for Linux, around a stand-in for the distribution of Electron', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packaging-'));
  const app = join(folder, 'dist/linux-unpacked');
  const asar = join(app, 'resources/app.asar');
  let files: string[] = [];
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(async () => {
    await fakeElectron(join(folder, 'electron'));
    const settings = [`-c.electronDist=${join(folder, 'electron')}`, `-c.directories.output=${join(folder, 'dist')}`];
    const builder = join(ROOT, 'node_modules/electron-builder/cli.js');
    await promisify(execFile)(process.execPath, [builder, '--linux', 'dir', '--x64', ...settings], { cwd: ROOT });
    files = listPackage(asar, { isPack: false })
      .map((file) => file.slice(1))
      .filter((file) => !('files' in statFile(asar, file)));
  });

  it('holds the windows, the core and the page', () => {
    for (const file of [
      'main/index.js',
      'main/core.js',
      'core/reader.js',
      'core/snapshot.js',
      'preload/index.cjs',
      'renderer/index.html',
    ])
      expect(files).toContain(`out/${file}`);
    expect(files.filter((file) => file.startsWith('resources/samples/'))).toHaveLength(3);
    for (const library of LIBRARIES) expect(files).toContain(`node_modules/${library}/package.json`);
  });

  it('ships nothing that is not needed', () => {
    expect(files.filter((file) => !SHIPPED.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('has the forms beside it as files', () => {
    expect(readdirSync(join(app, 'resources/templates')).sort()).toEqual(
      readdirSync(join(ROOT, 'resources/templates')).sort(),
    );
  });

  it('keeps the native module outside the archive, for this system alone', () => {
    const prebuilds = join(`${asar}.unpacked`, 'node_modules/better-sqlite3/prebuilds');
    expect(readdirSync(prebuilds)).toEqual([`${TARGET}.node`]);
    expect(readdirSync(join(app, 'locales')).sort()).toEqual(['en-US.pak', 'vi.pak']);
  });

  it('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(app, 'congthuong-desk'));
    const wanted: [FuseV1Options, boolean][] = [
      [FuseV1Options.RunAsNode, false],
      [FuseV1Options.EnableCookieEncryption, true],
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
      [FuseV1Options.EnableNodeCliInspectArguments, false],
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
      [FuseV1Options.OnlyLoadAppFromAsar, true],
      [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
    ];
    for (const [fuse, on] of wanted)
      expect([FuseV1Options[fuse], wire[fuse]]).toEqual([
        FuseV1Options[fuse],
        on ? FuseState.ENABLE : FuseState.DISABLE,
      ]);
  });

  it('runs its core and its readers from what is shipped: a workbook in, a table out', async () => {
    const [unpacked, workbook] = [join(folder, 'app'), join(folder, '2024-05-29 T5.xlsx')];
    extractAll(asar, unpacked);
    writeFileSync(workbook, labourBook(99.96));
    await whenReady;
    const fork = (file: string) => utilityProcess.fork(join(unpacked, 'out', file), []);
    const core = startCore<StandinPort>(() => fork('main/core.js'), join(folder, 'w.ctd'), join(folder, 'faults.log'), {
      fork: () => fork('core/reader.js'),
      channel: () => new MessageChannelMain(),
    });
    core.lend('t', workbook);
    const staged = await core.call('import.stage', { file: 't' });
    expect(staged).toMatchObject({ ok: true });
    const { importId } = (staged as { value: { importId: number } }).value;
    expect(runningUtilities()).toHaveLength(2);
    expect(await core.call('import.commit', { importId })).toMatchObject({ ok: true });
    const asked = { measure: 'LABOUR_INDEX', basis: 'SPLY', period: '2024-05-01' };
    expect(await core.call('table.byArea', asked)).toMatchObject({ ok: true, value: { region: { code: 'NORTH28' } } });
    await core.close();
    expect(runningUtilities()).toEqual([]);
  });

  it('ships its libraries whole enough to load', async () => {
    const unpacked = join(folder, 'libraries');
    extractAll(asar, unpacked);
    const script = `for (const name of ${JSON.stringify(LIBRARIES)}) await import(name);`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: unpacked });
  });
});

describe('the settings of packaging', () => {
  const settings = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');

  it.each([
    ['win', 'nsis'],
    ['mac', 'dmg'],
    ['linux', 'AppImage, deb'],
  ])('make for %s: %s', (system, target) => expect(settings).toContain(`${system}:\n  target: [${target}]`));
});
