import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, it } from 'vitest';
import { ATTACKS } from '../../trust/attacks.ts';
import { knock, moveIn } from '../../trust/knock.ts';
import { openHouse } from './visitor.ts';

it.each(ATTACKS)('turns away %s', async (_, status, ask) => {
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
