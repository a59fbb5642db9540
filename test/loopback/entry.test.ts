import { expect, it } from 'vitest';
import { knock, moveIn } from '../../trust/knock.ts';
import { openHouse } from './visitor.ts';

it('takes the launch key once, for a cookie that no script and no other site can use', async () => {
  const { port, key } = await openHouse();
  const first = await knock(port, { path: `/?key=${key}` });
  expect([first.status, first.headers['location']]).toEqual([303, '/']);
  expect(String(first.headers['set-cookie'])).toMatch(
    new RegExp(`^ctdesk-${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
  );
  const again = await knock(port, { path: `/?key=${key}` });
  expect([again.status, again.headers['set-cookie']]).toEqual([403, undefined]);
});

it('leads the owner of the session back to the screen when the launch address is opened again', async () => {
  const house = await openHouse();
  const { cookie } = await moveIn(house);
  const again = await knock(house.port, { path: `/?key=${house.key}`, headers: { cookie } });
  expect([again.status, again.headers['location']]).toEqual([303, '/']);
});

it('shows the screen to the session, and its files', async () => {
  const house = await openHouse();
  const { cookie } = await moveIn(house);
  expect((await knock(house.port, { headers: { cookie } })).text).toContain('<title>screen</title>');
  const script = await knock(house.port, { path: '/assets/index.js', headers: { cookie } });
  expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript']);
  expect((await knock(house.port, { path: '/assets/index.js' })).status).toBe(403);
  expect((await knock(house.port, { path: '/favicon.ico', headers: { cookie } })).status).toBe(204);
});

it('locks after 20 wrong keys, even for the right one, and leaves who is inside alone', async () => {
  const house = await openHouse();
  for (let i = 0; i < 20; i += 1) expect((await knock(house.port, { path: `/?key=guess${i}` })).status).toBe(403);
  expect((await knock(house.port, { path: `/?key=${house.key}` })).status).toBe(429);

  const other = await openHouse();
  const inside = await moveIn(other);
  for (let i = 0; i < 21; i += 1) await knock(other.port, { path: `/?key=guess${i}` });
  expect((await knock(other.port, { headers: { cookie: inside.cookie } })).status).toBe(200);
});

it('gives each page load a token of its own, eight at a time', async () => {
  const house = await openHouse();
  const { cookie, token: first } = await moveIn(house);
  const json = { cookie, 'content-type': 'application/json' };
  const tokens = [first];
  for (let i = 0; i < 8; i += 1) {
    const got = await knock(house.port, { method: 'POST', path: '/session', headers: json, body: '{}' });
    tokens.push((JSON.parse(got.text) as { token: string }).token);
  }
  const statuses = await Promise.all(
    tokens.map(async (token) => {
      const headers = { ...json, 'x-desk-token': token };
      return (await knock(house.port, { method: 'POST', path: '/api/dataset.list', headers, body: '{}' })).status;
    }),
  );
  expect(statuses).toEqual([403, ...Array(8).fill(200)]);
  expect(new Set(tokens).size).toBe(9);
});

it('gives no token without the cookie, nor to a form', async () => {
  const house = await openHouse();
  const { cookie } = await moveIn(house);
  const ask = (headers: Record<string, string>) =>
    knock(house.port, { method: 'POST', path: '/session', headers, body: '{}' }).then((got) => got.status);
  expect(await ask({ 'content-type': 'application/json' })).toBe(403);
  expect(await ask({ cookie, 'content-type': 'text/plain' })).toBe(415);
});

it('lets a file on this machine open the window, by a page of its own', async () => {
  const { port, key } = await openHouse();
  const fromFile = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };
  const got = await knock(port, { path: `/?key=${key}`, headers: fromFile });
  expect([got.status, got.headers['refresh']]).toEqual([200, '0; url=/']);
  const cookie = String(got.headers['set-cookie']).split(';')[0]!;
  expect((await knock(port, { headers: { ...fromFile, cookie } })).status).toBe(403);
  expect((await knock(port, { headers: { 'sec-fetch-site': 'same-origin', cookie } })).status).toBe(200);
});
