import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { HostBridge } from '../src/core/model/host.ts';
import { barriers } from './barriers.ts';
import { startElectron, type ElectronApp } from './hosts/electron.ts';
import { test } from './hosts/electronTest.ts';

const BRIDGE: (keyof HostBridge)[] = [
  'call',
  'chooseFiles',
  'keepSettings',
  'kind',
  'offerFiles',
  'onMenu',
  'onOpened',
  'openSamples',
  'saveFile',
  'workspaces',
];

test('opens one window on its own scheme', async ({ app }) => {
  const addresses = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  );
  expect(addresses).toEqual([expect.stringMatching(/^app:\/\/desk\/index\.html/)]);
  await expect(app.page).toHaveTitle(/Công Thương Desk/);
});

test('its page has no barrier, as it has none in a browser window', async ({ app }) => {
  await expect(app.page.getByRole('heading', { name: 'Chưa có số liệu' })).toBeVisible();
  expect(await barriers(app.page)).toEqual([]);
});

test('shows the page the bridge and nothing of Node.js', async ({ app }) => {
  const seen = await app.page.evaluate(() => ({
    keys: Object.keys(globalThis.host).sort(),
    kind: globalThis.host.kind,
    node: [typeof process, typeof require, typeof module, typeof Buffer],
  }));
  expect(seen).toEqual({ keys: BRIDGE, kind: 'electron', node: Array(4).fill('undefined') });
});

test('serves only its own files, each with the security headers', async ({ app }) => {
  const answer = await app.page.reload();
  const headers = answer?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  expect(headers['x-content-type-options']).toBe('nosniff');

  const ran = await app.page.evaluate(async () => {
    const page = globalThis as unknown as { document: Dom; injected?: boolean };
    const script = page.document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    page.document.body.append(script);
    const fetched = await fetch('/index.html').then(
      () => true,
      () => false,
    );
    return { injected: page.injected === true, fetched };
  });
  expect(ran).toEqual({ injected: false, fetched: false });
});
type Dom = { createElement(name: string): { textContent: string }; body: { append(element: object): void } };

test('answers a window that is not its own with a refusal', async ({ app, workbook }) => {
  const said = await app.evaluate(async ({ BrowserWindow, app: desk }, file) => {
    const webPreferences = { preload: `${desk.getAppPath()}/out/preload/index.cjs`, sandbox: true };
    const stranger = new BrowserWindow({ show: false, webPreferences });
    await stranger.loadURL('app://desk/index.html');
    const ask = (words: string): Promise<unknown> => stranger.webContents.executeJavaScript(words);
    const call = await ask(`host.call('workspace.describe', {})`);
    const saved = await ask(`host.saveFile({ name: 'a.txt', type: 'text/plain', base64: '' })`);
    const chosen = await ask('host.chooseFiles()');
    stranger.destroy();
    return { call, saved, chosen, file };
  }, workbook);
  expect(said).toMatchObject({ call: { ok: false, error: { code: 'stranger' } }, saved: null, chosen: [] });
});

test('goes nowhere and opens no window', async ({ app }) => {
  const before = app.page.url();
  await app.page.evaluate(() => {
    const page = globalThis as unknown as { location: { href: string }; open(address: string): unknown };
    page.open('https://example.com/');
    page.open('app://desk/index.html');
    page.location.href = 'https://example.com/';
  });
  await app.page.waitForTimeout(500);
  expect(app.page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect.poll(() => app.page.context().pages().length).toBe(1);
});

test('grants no permission', async ({ app }) => {
  const asked = await app.page.evaluate(async () => {
    const { navigator, Notification } = globalThis as unknown as Permissions;
    const place = new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(code),
      ),
    );
    return { place: await place, notify: await Notification.requestPermission() };
  });
  expect(asked).toEqual({ place: 1, notify: 'denied' });
});
type Permissions = {
  navigator: { geolocation: { getCurrentPosition(yes: () => void, no: (e: { code: number }) => void): void } };
  Notification: { requestPermission(): Promise<string> };
};

test('has its menu in Vietnamese with the usual keys, and in English when the page is', async ({ app }) => {
  const flat = async () => (await app.main.menu()).flatMap(({ items }) => items);
  const keys = Object.fromEntries((await flat()).map(({ label, accelerator }) => [label, accelerator]));
  expect(keys).toMatchObject({
    'Nhập số liệu…': 'CmdOrCtrl+O',
    'Xuất báo cáo Excel…': 'CmdOrCtrl+E',
    'In…': 'CmdOrCtrl+P',
    'Sao chép': 'CmdOrCtrl+C',
  });
  await app.page.evaluate(() =>
    globalThis.host.keepSettings({
      ...{ lang: 'en', theme: 'dark', numbers: 'language' },
      ...{ region: null, toured: true, recent: [], views: [] },
    }),
  );
  await expect.poll(async () => (await flat()).map(({ label }) => label)).toContain('Import Data…');
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});

test('sends the page what is chosen in the menu', async ({ app }) => {
  const command = app.page.evaluate(() => new Promise((resolve) => globalThis.host.onMenu(resolve)));
  await app.page.evaluate(() => undefined);
  await app.main.clickMenu('chart');
  expect(await command).toBe('chart');
});

test('survives the death of the core: the call is refused, the next one is answered', async ({ app }) => {
  const describe = () => app.page.evaluate(() => globalThis.host.call('workspace.describe', {}));
  expect(await describe()).toMatchObject({ ok: true });
  const [first = 0] = await app.main.pids('core');
  process.kill(first, 'SIGSTOP');
  const pending = describe();
  await app.page.evaluate(() => undefined);
  process.kill(first, 'SIGKILL');
  expect(await pending).toMatchObject({ ok: false, error: { code: 'core-died' } });
  expect(await describe()).toMatchObject({ ok: true });
  expect(await app.main.pids('core')).not.toEqual([first]);
});

test('ends with its window, and opens the next time where it stood', async ({ folder }) => {
  const userData = join(folder, 'settings');
  const workspace = join(folder, 'a.ctd');
  const boxOf = (app: ElectronApp) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  const box = { x: 60, y: 40, width: 1100, height: 700 };

  const app = await startElectron({ workspace, userData });
  await app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), box);
  await app.page.close();
  expect(await app.ended).toBe(0);
  expect(JSON.parse(await readFile(join(userData, 'window.json'), 'utf8'))).toMatchObject({ box, maximised: false });
  await app.stop();

  const again = await startElectron({ workspace, userData });
  expect(await boxOf(again)).toEqual(box);
  await again.stop();
});
