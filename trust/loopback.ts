import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createKept } from '../src/core/api/keptFile.ts';
import { settingsFrom } from '../src/core/model/settings.ts';
import { startLoopback } from '../src/loopback/server.ts';
import { createTickets } from '../src/loopback/tickets.ts';
import { ATTACKS } from './attacks.ts';
import type { Check, Measured } from './check.ts';
import { knock, moveIn } from './knock.ts';
import { newFolder } from './workspaces.ts';

/** A house with a core that counts what it is asked. */
async function openHouse() {
  let asked = 0;
  const folder = newFolder();
  const dispatch = () => (asked++, Promise.resolve({ ok: true as const, value: null }));
  const assets = new Map([['/', { type: 'text/html', body: Buffer.from('<!doctype html>') }]]);
  const settings = createKept(join(folder, 'settings.json'), settingsFrom);
  const server = await startLoopback({
    dispatch,
    assets,
    tickets: createTickets(),
    samples: folder,
    settings,
    port: 0,
  });
  const { port, host, searchParams } = new URL(server.url);
  const close = async () => (await server.close(), rmSync(folder, { recursive: true, force: true }));
  return { port: Number(port), host, key: searchParams.get('key') ?? '', asked: () => asked, close };
}

/** A house without a door: whoever asks is answered. */
async function openField() {
  let asked = 0;
  const server: Server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (request.url?.includes('/api/')) asked++;
      response.setHeader('set-cookie', 'any=1');
      response.end('{"token":""}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, host: `127.0.0.1:${port}`, key: '', asked: () => asked, close: async () => void server.close() };
}

async function attack(open: () => Promise<Awaited<ReturnType<typeof openHouse>>>): Promise<Measured> {
  const through: string[] = [];
  let tried = 0;
  let welcome = 0;
  for (const [what, , ask] of ATTACKS) {
    const house = await open();
    const resident = await moveIn(house);
    tried++;
    await knock(house.port, ask(house, resident)).catch(() => undefined);
    if (house.asked() > 0) through.push(what);
    const before = house.asked();
    await knock(house.port, {
      method: 'POST',
      path: '/api/dataset.list',
      headers: { ...resident.headers, origin: `http://${house.host}` },
      body: '{}',
    });
    if (house.asked() > before) welcome++;
    await house.close();
  }
  for (const path of [
    '/../package.json',
    '/%2e%2e/etc/passwd',
    '/api/dataset.list',
    '/settings',
    '/session',
    '/upload?name=a',
    '/?key=',
    `/?key=${'A'.repeat(43)}`,
  ]) {
    const house = await open();
    await knock(house.port, { path, method: path.startsWith('/api') ? 'POST' : 'GET' }).catch(() => undefined);
    tried++;
    if (house.asked() > 0) through.push(path);
    await house.close();
  }
  return {
    ok: through.length === 0 && welcome === ATTACKS.length,
    figures: `${tried} attacks: ${through.length} got through; ${welcome} of ${ATTACKS.length} calls of our own page were answered`,
  };
}

export const strangers: Check = {
  name: 'attacks on the browser window',
  target: '≥ 30, only our own page gets through',
  run: () => attack(openHouse),
  control: { weaker: 'a server without a door', run: () => attack(openField) },
};

const NOBODY = ['--reuid=65534', '--regid=65534', '--clear-groups'];
const HOST = join(import.meta.dirname, '../out/loopback/main.js');

/** What another user of the machine can do while a window is open; `readable` gives every file away. */
async function visit(readable: boolean): Promise<Measured> {
  const folder = newFolder();
  chmodSync(folder, 0o755); // the folder is open: the files must be closed by themselves
  const file = join(folder, 'kho.ctd');
  const settings = join(folder, 'settings.json');
  const env = { ...process.env, CTDESK_SETTINGS: settings };
  const host = spawn(process.execPath, [HOST, '--workspace', file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(host.stdout, 'data')) as [Buffer];
  const { port, host: name, searchParams } = new URL(/http:\S+/.exec(said.toString())?.[0] ?? '');
  if (readable) spawnSync('chmod', ['-R', 'a+rX', folder]);
  const key = (searchParams.get('key') ?? '').slice(0, 20);
  const tries: Readonly<Record<string, readonly string[]>> = {
    'the workspace': ['cat', file],
    'its journal': ['cat', `${file}-wal`],
    'its safety copies': ['ls', `${file}.backups`],
  };
  const open = Object.entries(tries).filter(
    ([, command]) => spawnSync('setpriv', [...NOBODY, ...command]).status === 0,
  );
  const lines = spawnSync('setpriv', [...NOBODY, 'sh', '-c', 'cat /proc/[0-9]*/cmdline'], {
    encoding: 'latin1',
  }).stdout;
  const headers = { host: name, 'content-type': 'application/json' };
  const call = await knock(Number(port), { method: 'POST', path: '/api/workspace.describe', headers, body: '{}' });
  host.kill('SIGTERM');
  await once(host, 'close');
  rmSync(folder, { recursive: true, force: true });
  const names = [
    ...open.map(([what]) => what),
    ...(lines.includes(key) ? ['the key in the command lines'] : []),
    ...(call.status === 403 ? [] : ['a call without the key']),
  ];
  const list = names.length > 0 ? ` (${names.join(', ')})` : '';
  return {
    ok: names.length === 0 && lines.length > 0,
    figures: `5 tries as another user: ${names.length} succeeded${list}`,
  };
}

export const otherUser: Check = {
  name: 'another user of the machine',
  target: 'all refused',
  why: () =>
    process.getuid?.() !== 0 || spawnSync('setpriv', ['--version']).status !== 0
      ? 'needs root and setpriv'
      : existsSync(HOST)
        ? null
        : 'the application is not built',
  run: () => visit(false),
  control: { weaker: 'a workspace made readable for all', run: () => visit(true) },
};
