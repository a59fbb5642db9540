import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { readArguments } from '../../src/loopback/arguments.ts';
import { readAssets } from '../../src/loopback/assets.ts';
import { findBrowser, type Browser } from '../../src/loopback/browser.ts';
import { run } from '../../src/loopback/run.ts';
import { knock } from '../../trust/knock.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'loopback-test-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function start(args: string[], browser: Browser | null = null) {
  const screen = folder();
  writeFileSync(join(screen, 'index.html'), '<!doctype html>');
  const lines: string[] = [];
  const closed: string[] = [];
  const running = await run(readArguments(args, {}), {
    openCore: async ({ workspace }) => ({
      dispatch: async () => ({ ok: true, value: null }),
      recovery: null,
      backup: async () => undefined,
      close: async () => void closed.push(workspace),
    }),
    screen,
    samples: screen,
    settings: join(screen, 'settings.json'),
    browser,
    say: (line) => lines.push(line),
    now: () => '2024-07-01T00:00:00.000Z',
  });
  onTestFinished(() => running.close());
  return { running, lines, closed };
}

it('prints one line with the launch address, and closes the core', async () => {
  const { running, lines, closed } = await start(['--workspace', '/tmp/a.ctd']);
  expect(lines).toEqual([expect.stringMatching(/^Công Thương Desk: http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}$/)]);
  await running.close();
  expect(closed).toEqual(['/tmp/a.ctd']);
});

it('keeps the launch key out of the command line of the browser, in a file of ours alone', async () => {
  const noted = join(folder(), 'noted');
  const script = join(folder(), 'browser');
  writeFileSync(script, `#!/bin/sh\necho "$@" > ${noted}.part; mv ${noted}.part ${noted}; sleep 60\n`);
  chmodSync(script, 0o755);
  const browser = { command: script, args: (page: string) => [page], ownWindow: true };
  const { running, lines } = await start(['--open'], browser);
  const url = lines[0]!.split(': ')[1]!;
  await expect.poll(() => readFileSync(noted, 'utf8'), { timeout: 5000 }).toContain('file://');
  const line = readFileSync(noted, 'utf8');
  expect(line).not.toContain(new URL(url).searchParams.get('key'));
  const page = fileURLToPath(line.split(' ')[0]!);
  expect([statSync(page).mode & 0o777, readFileSync(page, 'utf8').includes(url)]).toEqual([0o600, true]);

  await knock(Number(new URL(url).port), { path: new URL(url).search.replace(/^/, '/') });
  await expect.poll(() => statSync(page, { throwIfNoEntry: false })).toBeUndefined();
  await running.close();
  expect(statSync(join(page, '..'), { throwIfNoEntry: false })).toBeUndefined();
});

it('ends when its window is closed', async () => {
  const { running } = await start(['--open'], { command: 'true', args: () => [], ownWindow: true });
  await expect(running.over).resolves.toBeUndefined();
});

it('stays, and says so, where no window can be opened', async () => {
  expect((await start(['--open'])).lines[1]).toMatch(/^Không có màn hình/);
  const { lines } = await start(['--open'], { command: 'false', args: () => [], ownWindow: true });
  await expect.poll(() => lines[1]).toMatch(/^Không mở được cửa sổ/);
});

it('reads its arguments and names a wrong one', () => {
  expect(readArguments([], { CTDESK_WORKSPACE: '/a/b.ctd' })).toMatchObject({ workspace: '/a/b.ctd', port: 0 });
  expect(readArguments(['--port', '8080', '--open'], {})).toMatchObject({ port: 8080, open: true });
  expect(() => readArguments(['--port', '99999'], {})).toThrow('--port 99999');
  expect(() => readArguments(['--colour'], {})).toThrow('--colour');
});

it('finds a browser only where there is a screen', () => {
  const bin = folder();
  const env = { PATH: bin, DISPLAY: ':0' };
  expect(findBrowser('linux', env)).toBeNull();
  writeFileSync(join(bin, 'xdg-open'), '', { mode: 0o755 });
  expect(findBrowser('linux', env)).toMatchObject({ command: join(bin, 'xdg-open'), ownWindow: false });
  writeFileSync(join(bin, 'chromium'), '', { mode: 0o755 });
  expect(findBrowser('linux', env)).toMatchObject({ command: join(bin, 'chromium'), ownWindow: true });
  expect(findBrowser('linux', { PATH: bin })).toBeNull();
  expect(findBrowser('darwin', {})).toMatchObject({ command: 'open' });
});

it('serves the files of the built screen and no others', () => {
  const screen = folder();
  expect(() => readAssets(screen)).toThrow('npm run build');
  mkdirSync(join(screen, 'assets'));
  for (const name of ['index.html', 'assets/a.js', 'assets/chữ.woff2', 'assets/a.js.map'])
    writeFileSync(join(screen, name), name);
  expect([...readAssets(screen).keys()].sort()).toEqual(['/', '/assets/a.js', '/assets/ch%E1%BB%AF.woff2']);
});
