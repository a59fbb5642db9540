import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FIRST_SETTINGS } from '../../src/core/model/settings.ts';
import { answerBundle, listBundle } from '../../src/main/bundle.ts';

const root = mkdtempSync(join(tmpdir(), 'bundle-'));
const folder = join(root, 'renderer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(root, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'index.html'), '<h1>');
writeFileSync(join(folder, 'assets/a.js'), '1');
if (process.platform !== 'win32') symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'));
const bundle = listBundle(folder);
afterAll(() => rmSync(root, { recursive: true }));

const ask = (address: string, method = 'GET') => answerBundle(bundle, new Request(address, { method }), FIRST_SETTINGS);

describe('the bundle', () => {
  it('lists files, not links that lead out', () => {
    expect([...bundle.keys()].sort()).toEqual(['/assets/a.js', '/index.html']);
  });

  it('gives a listed file with its kind', async () => {
    const answer = await ask('app://desk/assets/a.js?v=1');
    expect([answer.status, await answer.text()]).toEqual([200, '1']);
    expect(answer.headers.get('content-type')).toContain('text/javascript');
  });

  it.each([
    'app://desk/',
    'app://desk/../secret.txt',
    'app://desk/%2e%2e/secret.txt',
    'app://desk/..%2fsecret.txt',
    'app://desk/assets/..%5c..%5csecret.txt',
    'app://desk//etc/passwd',
    'app://desk/link.txt',
    'app://desk/__proto__',
    'app://other/index.html',
  ])('knows nothing of %s', async (address) => {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await ask('app://desk/index.html', method)).status).toBe(405);
  });

  it('gives nothing but its files, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), fc.string(), async (path, tail) => {
        const answer = await ask(`app://desk/..${path}/${encodeURI(tail.toWellFormed())}`);
        expect(await answer.text()).not.toContain('secret');
      }),
    );
  });
});
