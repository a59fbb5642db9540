import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { guardPages, guardSession } from '../../src/main/guard.ts';

// The checklist of Electron (its tutorial on security, 20 items, read 2026-08), item by item, on the program as it is built and on its
// configuration. What a window really does is seen in `e2e/electron.spec.ts`.

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const built = existsSync(join(ROOT, 'out/main/index.js'));
const all = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(c?js|html|css)$/.test(name))
    .map((name) => read(join(folder, name)));

/** What a fake of Electron was told: the listeners and handlers that our guards put in. */
function guarded() {
  const contents = new Map<string, (event: { preventDefault(): void }) => void>();
  const session = new Map<string, (...args: never[]) => unknown>();
  const opener = vi.fn();
  const page = { on: (name: string, listener: never) => contents.set(name, listener), setWindowOpenHandler: opener };
  guardPages({
    on: (_name: string, listener: (created: null, page: unknown) => void) => listener(null, page),
  } as unknown as App);
  const named = (name: string) => (handler: never) => session.set(name, handler);
  guardSession({
    setPermissionRequestHandler: named('request'),
    setPermissionCheckHandler: named('check'),
    setDevicePermissionHandler: named('device'),
    on: (name: string, listener: never) => session.set(name, listener),
    webRequest: { onBeforeRequest: named('load') },
  } as unknown as Session);
  return { contents, session: (name: string) => session.get(name) as (...args: unknown[]) => unknown, opener };
}

const isPrevented = (listener: ((event: { preventDefault(): void }) => void) | undefined): boolean => {
  const preventDefault = vi.fn();
  listener?.({ preventDefault });
  return preventDefault.mock.calls.length === 1;
};

describe.skipIf(!built)("Electron's checklist", () => {
  const main = built ? all('out/main').join('\n') : '';
  const preload = built ? all('out/preload').join('\n') : '';
  const page = built ? all('out/renderer') : [];
  const builder = read('electron-builder.yml');
  const fuses = /^electronFuses:\n((?: {2}\w+: \w+\n)+)/m.exec(builder)?.[1] ?? '';
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
  /** What is said of a preference in the built program: one place, one value. */
  const said = (name: string): string[] =>
    [...main.matchAll(new RegExp(`\\b${name}\\s*:\\s*([\\w!]+)`, 'g'))].map(([, value]) => String(value));

  it('1 loads only secure content: nothing but its own bundle, and no request leaves', () => {
    expect(main).not.toMatch(/https?:\/\//);
    const load = guarded().session('load');
    for (const [url, cancel] of [
      ['https://example.com/a.js', true],
      ['http://127.0.0.1:80/', true],
      ['app://desk/index.html', false],
    ] as const) {
      const answer = vi.fn();
      load({ url }, answer);
      expect(answer).toHaveBeenCalledWith({ cancel });
    }
  });
  it('2 gives pages no Node.js', () => {
    for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'])
      expect(said(name)).toEqual(['false']);
  });
  it('3 isolates the context of the preload script', () => expect(said('contextIsolation')).toEqual(['true']));
  it('4 sandboxes every process of a page', () => {
    expect(said('sandbox')).toEqual(['true']);
    expect(main).toContain('app.enableSandbox()');
  });
  it('5 answers every question for a permission', () => {
    const { session } = guarded();
    for (const [permission, granted] of [
      ['media', false],
      ['openExternal', false],
      ['clipboard-read', false],
      ['clipboard-sanitized-write', true],
    ] as const) {
      const answer = vi.fn();
      session('request')(null, permission, answer);
      expect(answer).toHaveBeenCalledWith(granted);
      expect(session('check')(null, permission)).toBe(granted);
    }
    expect(session('device')()).toBe(false);
  });
  it('6 keeps the rules of the web on', () => expect(said('webSecurity')).toEqual(['true']));
  it('7 says with every answer what a page may load', () => {
    expect(main).toContain(`"default-src 'none'"`);
    expect(main).not.toMatch(/unsafe-(inline|eval)/);
    for (const html of page.filter((text) => text.startsWith('<!doctype') || text.startsWith('<!DOCTYPE')))
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=/i);
  });
  it('8 runs nothing insecure', () => expect(said('allowRunningInsecureContent')).toEqual(['false']));
  it('9 switches no experiments on', () => expect(said('experimentalFeatures')).toEqual(['false']));
  it('10 switches no features of Blink on', () => {
    expect(main).not.toMatch(/enableBlinkFeatures|appendSwitch|--enable-blink/);
  });
  it('11 has no webview, so none that opens windows', () => {
    expect(said('webviewTag')).toEqual(['false']);
    for (const text of page) expect(text).not.toMatch(/<webview|allowpopups|createElement\(["'`]webview/);
  });
  it('12 refuses a webview, whatever its options', () =>
    expect(isPrevented(guarded().contents.get('will-attach-webview'))).toBe(true));
  it('13 stays where it is', () => {
    const { contents } = guarded();
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect(isPrevented(contents.get(name)), name).toBe(true);
    // An address is compared part by part; a prefix would let another host in.
    expect(main).not.toMatch(/url\w*\.startsWith\(|\.indexOf\(["'`]app:/);
  });
  it('14 opens no window for a page', () => {
    const open = guarded().opener.mock.lastCall?.[0] as (details: { url: string }) => unknown;
    expect(open({ url: 'app://desk/index.html' })).toEqual({ action: 'deny' });
  });
  it('15 hands no address to the system', () => expect(main).not.toMatch(/\bopenExternal\(|\bshell\.|[{,]\s*shell\b/));
  it('16 names one exact version of Electron, a released one', () => {
    expect(manifest['devDependencies']?.['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  });
  it('17 looks at the sender of each message', () => {
    expect(main.match(/\bipc(?:Main)?\.(?:handle|on|once|handleOnce)\(/g)).toEqual(['ipc.handle(']);
    expect(main).toMatch(/ipc\.handle\(channel, \(event, \.\.\.args\) => isOurs\(event\) \? /);
  });
  it('18 serves the page by a scheme of its own, never from files', () => {
    expect(main).toContain('protocol.handle(');
    expect(main).not.toMatch(/loadFile|file:\/\/|interceptFileProtocol|registerFileProtocol/);
  });
  it('19 has its fuses set', () => {
    expect(Object.fromEntries([...fuses.matchAll(/(\w+): (\w+)/g)].map(([, name, value]) => [name, value]))).toEqual({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      grantFileProtocolExtraPrivileges: 'false',
    });
  });
  it('20 shows the page functions of its own, no object of Electron and no event', () => {
    expect(preload.match(/exposeInMainWorld\("host"/g)).toHaveLength(1);
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(preload.match(/ipcRenderer\.on\(/g)).toHaveLength(1);
    expect(preload).toMatch(/\(_event, message\) => listener\(message\)/);
  });

  it('asks nobody for updates, and tells nobody anything', () => {
    expect(main).not.toMatch(/autoUpdater|crashReporter|powerMonitor|net\.request|net\.fetch/);
    expect(builder).toMatch(/^publish: null$/m);
    const shipped = Object.keys({ ...manifest['dependencies'], ...manifest['optionalDependencies'] });
    expect(shipped.filter((name) => /updater|telemetry|sentry|analytics|posthog/.test(name))).toEqual([]);
  });
});
