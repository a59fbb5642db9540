import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, it } from 'vitest';
import { knock, moveIn, openHouse, type Ask } from './visitor.ts';

type House = Awaited<ReturnType<typeof openHouse>>;
type Resident = Awaited<ReturnType<typeof moveIn>>;
type Case = [what: string, status: number, ask: (house: House, resident: Resident) => Ask];

const call = (headers: object, more: Partial<Ask> = {}): Ask => ({
  method: 'POST',
  path: '/api/release.withdraw',
  body: '{"release":1}',
  ...more,
  headers: { ...headers } as Record<string, string>,
});

// Each of these must leave the core unasked.
const TURNED_AWAY: Case[] = [
  ['a name that rebinds to us', 421, (_, r) => call({ ...r.headers, host: 'evil.example:80' })],
  ['localhost by name', 421, (h, r) => call({ ...r.headers, host: `localhost:${h.port}` })],
  ['our address without the port', 421, (_, r) => call({ ...r.headers, host: '127.0.0.1' })],
  ['our address with a dot behind', 421, (h, r) => call({ ...r.headers, host: `127.0.0.1.:${h.port}` })],
  ['an absolute address', 400, (_, r) => call(r.headers, { path: 'http://evil.example/api/release.withdraw' })],
  ['an address without a scheme', 400, (_, r) => call(r.headers, { path: '//evil.example/api/release.withdraw' })],
  ['another origin', 403, (_, r) => call({ ...r.headers, origin: 'https://evil.example' })],
  ['another local port', 403, (_, r) => call({ ...r.headers, origin: 'http://127.0.0.1:1' })],
  ['the null origin', 403, (_, r) => call({ ...r.headers, origin: 'null' })],
  ['a page of another site', 403, (_, r) => call({ ...r.headers, 'sec-fetch-site': 'cross-site' })],
  ['a page of another local port', 403, (_, r) => call({ ...r.headers, 'sec-fetch-site': 'same-site' })],
  [
    'a form of another site',
    403,
    (h, r) =>
      call({ cookie: r.cookie, origin: `http://${h.host}`, 'content-type': 'application/x-www-form-urlencoded' }),
  ],
  ['a form with the token', 415, (_, r) => call({ ...r.headers, 'content-type': 'text/plain' })],
  ['a change by GET', 404, (_, r) => call(r.headers, { method: 'GET', body: '' })],
  [
    'a preflight',
    405,
    (_, r) => call({ ...r.headers, 'access-control-request-method': 'POST' }, { method: 'OPTIONS', body: '' }),
  ],
  ['PUT', 405, (_, r) => call(r.headers, { method: 'PUT' })],
  ['the cookie without the token', 403, (_, r) => call({ cookie: r.cookie, 'content-type': 'application/json' })],
  [
    'the token without the cookie',
    403,
    (_, r) => call({ 'x-desk-token': r.token, 'content-type': 'application/json' }),
  ],
  ['a wrong token', 403, (_, r) => call({ ...r.headers, 'x-desk-token': 'A'.repeat(43) })],
  [
    'the cookie under another port’s name',
    403,
    (_, r) => call({ ...r.headers, cookie: r.cookie.replace(/^ctdesk-\d+/, 'ctdesk-1') }),
  ],
  ['no JSON', 400, (_, r) => call(r.headers, { body: '{' })],
  ['an input above 1 MB', 413, (_, r) => call(r.headers, { body: `"${'x'.repeat(1_000_001)}"` })],
  [
    'an input above 1 MB that hides its length',
    413,
    (_, r) => call({ ...r.headers, 'transfer-encoding': 'chunked' }, { body: `"${'x'.repeat(1_000_001)}"` }),
  ],
  ['headers above 16 KB', 431, (_, r) => call({ ...r.headers, 'x-long': 'x'.repeat(17_000) })],
];

it.each(TURNED_AWAY)('turns away %s', async (_, status, ask) => {
  const house = await openHouse();
  const got = await knock(house.port, ask(house, await moveIn(house)));
  expect(got.status).toBe(status);
  expect(Object.keys(got.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(house.asked).toEqual([]);
});

it('answers a refusal in the shape of every answer, with the headers of every reply', async () => {
  const house = await openHouse();
  const got = await knock(house.port, { path: '/' });
  expect(JSON.parse(got.text)).toMatchObject({ ok: false, error: { code: 'no-session', message: { vi: /Hãy/ } } });
  expect(got.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  expect(got.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
});

it('tells someone who typed the address in two plain sentences what to do', async () => {
  const house = await openHouse();
  const got = await knock(house.port, { path: '/', headers: { 'sec-fetch-dest': 'document' } });
  expect([got.status, got.headers['content-type']]).toEqual([403, 'text/plain; charset=utf-8']);
  expect(got.text).toBe(
    'Hãy mở bằng địa chỉ mà chương trình đã in ra.\nPlease open the address that the program printed.\n',
  );
});

it.each(['/../package.json', '/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/etc/passwd'])(
  'has no file at %s',
  async (path) => {
    const house = await openHouse();
    const { cookie } = await moveIn(house);
    expect((await knock(house.port, { path, headers: { cookie } })).status).toBe(404);
  },
);

it('hangs up on a WebSocket', async () => {
  const { port, host } = await openHouse();
  const line = `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
  expect(await overSocket('127.0.0.1', port, line)).toBe('');
});

it('refuses TRACE', async () => {
  const { port, host } = await openHouse();
  expect(await overSocket('127.0.0.1', port, `TRACE / HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).not.toContain('200');
});

const elsewhere = Object.values(networkInterfaces())
  .flat()
  .find((address) => address && !address.internal && address.family === 'IPv4')?.address;

it.each(['::1', ...(elsewhere ? [elsewhere] : [])])('does not listen on %s', async (address) => {
  const { port } = await openHouse();
  await expect(overSocket(address, port, 'GET / HTTP/1.1\r\n\r\n')).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL/);
});

function overSocket(host: string, port: number, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = '';
    const socket = connect(port, host, () => socket.write(line));
    socket.on('data', (piece) => (got += piece.toString()));
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? resolve(got) : reject(error)));
    socket.on('close', () => resolve(got));
  });
}
