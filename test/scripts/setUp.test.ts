import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestSources, isBuilt } from '../../scripts/build.mjs';
import { isInstalled } from '../../scripts/install.mjs';
import { folderWith, put } from './folder.ts';

const left = { version: '1.0.0', integrity: 'sha512-a' };
const other = { version: '2.0.0', integrity: 'sha512-b', optional: true };
const lock = (packages: object) => ({ packages: { '': {}, ...packages } });
const installed = (packages: object) =>
  folderWith({
    'package-lock.json': lock({ 'node_modules/left': left, 'node_modules/for-windows': other }),
    'node_modules/.package-lock.json': { packages },
    'node_modules/left/package.json': '{}',
  });

it('takes packages for installed that are those of the lock file, and no others', () => {
  expect(isInstalled(installed({ 'node_modules/left': left }))).toBe(true);
  expect(isInstalled(installed({ 'node_modules/left': { ...left, version: '1.0.1' } }))).toBe(false);
  expect(isInstalled(installed({ 'node_modules/left': { ...left, integrity: 'sha512-x' } }))).toBe(false);
  expect(isInstalled(installed({}))).toBe(false);
  expect(isInstalled(installed({ 'node_modules/left': left, 'node_modules/more': left }))).toBe(false);
});

it('installs again when the packages, or one of them, are gone', () => {
  const folder = installed({ 'node_modules/left': left });
  rmSync(join(folder, 'node_modules/left'), { recursive: true });
  expect(isInstalled(folder)).toBe(false);
  rmSync(join(folder, 'node_modules'), { recursive: true });
  expect(isInstalled(folder)).toBe(false);
});

it('knows its own installation by the digest of the lock file', () => {
  const text = JSON.stringify(lock({ 'node_modules/left': left }));
  const mark = createHash('sha256').update(text).digest('hex');
  const folder = folderWith({ 'package-lock.json': text, 'node_modules/.installed': mark });
  expect(isInstalled(folder)).toBe(true);
  put(folder, 'package-lock.json', lock({}));
  expect(isInstalled(folder)).toBe(false);
});

const BUILT = ['out/cli/main.js', 'out/loopback/main.js', 'out/main/index.js', 'out/renderer/index.html'];

function builtFolder(): string {
  const folder = folderWith({ 'src/a.ts': 'a', 'package.json': '{}', 'resources/samples/x.csv': '1' });
  for (const file of BUILT) put(folder, file, '');
  put(folder, 'out/.sources', digestSources(folder));
  return folder;
}

it('builds again when a source changed, came or went, and not for the samples', () => {
  const folder = builtFolder();
  expect(isBuilt(folder)).toBe(true);
  put(folder, 'resources/samples/x.csv', '2');
  expect(isBuilt(folder)).toBe(true);
  for (const [name, content] of [
    ['src/a.ts', 'b'],
    ['src/deep/c.ts', ''],
    ['package.json', '{"a":1}'],
  ] as const) {
    const changed = builtFolder();
    put(changed, name, content);
    expect([name, isBuilt(changed)]).toEqual([name, false]);
  }
});

it('builds again when a part of the build is missing, or its mark', () => {
  for (const file of [...BUILT, 'out/.sources']) {
    const folder = builtFolder();
    rmSync(join(folder, file));
    expect([file, isBuilt(folder)]).toEqual([file, false]);
  }
});
