import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayLoad, mayUse } from '../../src/main/guard.ts';
import { CONTENT_SECURITY_POLICY, headersFor } from '../../src/main/headers.ts';

const SRC = join(import.meta.dirname, '../../src');
const sources = ['main', 'preload'].flatMap((room) =>
  readdirSync(join(SRC, room)).map((name) => ({
    file: `${room}/${name}`,
    text: readFileSync(join(SRC, room, name), 'utf8'),
  })),
);
const withText = (pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
const textOf = (file: string): string => sources.find((source) => source.file === file)?.text ?? '';

describe('the walls around the page', () => {
  it('stand in one place: one kind of window, one set of preferences', () => {
    expect(withText(/new BrowserWindow\(/)).toEqual(['main/window.ts']);
    expect(withText(/webPreferences/)).toEqual(['main/window.ts']);
    expect(withText(/new (?:BaseWindow|WebContentsView|BrowserView)\(/)).toEqual([]);
  });

  it.each([
    ['contextIsolation', true],
    ['sandbox', true],
    ['webSecurity', true],
    ['nodeIntegration', false],
    ['nodeIntegrationInWorker', false],
    ['nodeIntegrationInSubFrames', false],
    ['allowRunningInsecureContent', false],
    ['experimentalFeatures', false],
    ['webviewTag', false],
    ['spellcheck', false],
  ])('%s is %s, and nowhere else is it said', (name, wanted) => {
    const said = sources.flatMap(({ text }) => [...text.matchAll(new RegExp(`\\b${name}\\s*[:=]\\s*(\\w+)`, 'g'))]);
    expect(said.map(([, value]) => value)).toEqual([String(wanted)]);
  });

  it.each([
    ['features of Blink that are not finished', /enableBlinkFeatures/],
    ['other programs with addresses of the page', /\bshell\.|[{,]\s*shell\b/],
    ['file: addresses', /loadFile|file:\/\//],
    ['a remote page', /https?:\/\//],
    ['scripts into the page', /executeJavaScript|insertCSS/],
    ['certificates that are not valid', /certificate-error|setCertificateVerifyProc|ignore-certificate/],
    ['a door for debuggers', /remote-debugging|appendSwitch|debugger\.attach/],
  ])('never opens: %s', (_, pattern) => expect(withText(pattern)).toEqual([]));

  it('switches the sandbox on for every page before the application is ready', () => {
    const start = textOf('main/index.ts');
    for (const step of ['app.enableSandbox()', 'declareScheme()', 'guardPages(app)', 'startDesk(asked)'])
      expect(start).toContain(step);
    expect(start.indexOf('guardPages(app)')).toBeLessThan(start.indexOf('startDesk(asked)'));
  });
});

it('a page may write to the clipboard and is granted nothing else', () => {
  const asked = ['clipboard-sanitized-write', 'clipboard-read', 'geolocation', 'notifications', 'media', 'fileSystem'];
  expect(asked.filter(mayUse)).toEqual(['clipboard-sanitized-write']);
});

describe('the border between page and main process', () => {
  it('has these channels and no others', () => {
    const channels = sources.flatMap(({ text }) => [...text.matchAll(/'(host:[\w-]+)'/g)].map(([, name]) => name));
    const asked = [
      'call',
      'choose-files',
      'keep-settings',
      'listening',
      'offer-files',
      'open-samples',
      'recent-workspaces',
      'save-file',
      'workspace',
    ];
    const told = ['menu', 'opened'];
    expect([...new Set(channels)].sort()).toEqual([...asked, ...told].map((name) => `host:${name}`).sort());
    // Only serveWindow.ts takes messages, and it looks at the sender of each of them.
    expect(withText(/\bipcMain\b/)).toEqual(['main/desk.ts']);
    expect(textOf('main/desk.ts').match(/ipcMain/g)).toHaveLength(2);
    expect(withText(/\bipc\.handle/)).toEqual(['main/serveWindow.ts']);
    expect(textOf('main/serveWindow.ts').match(/\bipc\.handle/g)).toHaveLength(1);
    expect(textOf('main/serveWindow.ts')).toContain('isOurs(event) ? give(...args) : toStrangers');
  });

  it('hands the page no object of Electron', () => {
    const preload = textOf('preload/index.ts');
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(preload.split('\n').length).toBeLessThan(50);
    expect(textOf('preload/channels.ts')).not.toMatch(/import|function|const/);
  });
});

describe('what the page may load', () => {
  it('is its own bundle: no inline script, no eval, no other origin', () => {
    const rules = new Map(
      CONTENT_SECURITY_POLICY.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('connect-src')).toEqual(["'none'"]);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'frame-src', 'object-src', 'worker-src'])
      expect(rules.get(name)).toEqual(["'none'"]);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
  });

  it('is said with every answer, whatever its kind', () => {
    for (const path of ['/index.html', '/a.js', '/unknown.thing', '/'])
      expect(headersFor(path)).toMatchObject({
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      });
    expect(headersFor('/a.exe')['content-type']).toBe('application/octet-stream');
  });

  it.each([
    ['app://desk/index.html', true],
    ['blob:app://desk/1', true],
    ['data:image/png;base64,AA', true],
    ['https://example.com/', false],
    ['http://127.0.0.1/', false],
    ['file:///etc/passwd', false],
    ['app://desk.evil/', false],
    ['ws://desk/', false],
  ])('%s: %s', (address, allowed) => expect(mayLoad(address)).toBe(allowed));
});
