import { expect, it } from 'vitest';
import { Refusal } from '../../src/core/model/text.ts';
import { createTickets } from '../../src/loopback/tickets.ts';
import { knock, moveIn } from '../../trust/knock.ts';
import { openHouse } from './visitor.ts';

const octets = 'application/octet-stream';

it('hands method and input to the core and its answer back', async () => {
  const house = await openHouse();
  const { headers } = await moveIn(house);
  const own = { ...headers, origin: `http://${house.host}`, 'sec-fetch-site': 'same-origin' };
  const body = '{"region":"NORTH28"}';
  const got = await knock(house.port, { method: 'POST', path: '/api/table.byArea', headers: own, body });
  expect([got.status, JSON.parse(got.text)]).toEqual([200, { ok: true, value: 'done' }]);
  expect(house.asked).toEqual([['table.byArea', { region: 'NORTH28' }]]);
});

it('passes a refusal of the core on as an answer', async () => {
  const no = { ok: false as const, error: { code: 'x', message: { vi: 'Không.', en: 'No.' } } };
  const house = await openHouse(async () => no);
  const { headers } = await moveIn(house);
  const got = await knock(house.port, { method: 'POST', path: '/api/dataset.list', headers, body: '{}' });
  expect([got.status, JSON.parse(got.text)]).toEqual([200, no]);
});

it('calls a broken core a defect', async () => {
  const house = await openHouse(() => Promise.reject(new Error('broken')));
  const { headers } = await moveIn(house);
  const got = await knock(house.port, { method: 'POST', path: '/api/dataset.list', headers, body: '{}' });
  expect([got.status, JSON.parse(got.text)]).toMatchObject([500, { ok: false, error: { code: 'defect' } }]);
});

it('gives a ticket for an upload, with which the core reads name and bytes', async () => {
  const house = await openHouse();
  const { headers } = await moveIn(house);
  const body = Buffer.from([80, 75, 3, 4, 0, 255]);
  const path = `/upload?name=${encodeURIComponent('Số liệu\u202e tháng 6.xlsx')}`;
  const got = await knock(house.port, { method: 'POST', path, headers: { ...headers, 'content-type': octets }, body });
  const ticket = JSON.parse(got.text) as { ticket: string };
  expect(ticket).toEqual({ ticket: expect.stringMatching(/^[\w-]{22}$/), name: 'Số liệu tháng 6.xlsx', size: 6 });
  const upload = await house.tickets.read(ticket.ticket);
  expect([upload.name, Buffer.from(upload.bytes)]).toEqual(['Số liệu tháng 6.xlsx', body]);
});

it.each([
  ['without a token', '/upload?name=a.xlsx', { 'x-desk-token': '' }, 403],
  ['as a form', '/upload?name=a.xlsx', { 'content-type': 'multipart/form-data' }, 415],
  ['without a name', '/upload', {}, 400],
  ['named like a folder', '/upload?name=..%2F..', {}, 400],
  ['above 200 MB', '/upload?name=a.xlsx', { 'content-length': '209715201' }, 413],
])('refuses an upload %s', async (_, path, change, status) => {
  const house = await openHouse();
  const { headers } = await moveIn(house);
  const sent = { ...headers, 'content-type': octets, ...change };
  const body = 'content-length' in change ? Buffer.alloc(209_715_201) : Buffer.from('x');
  expect((await knock(house.port, { method: 'POST', path, headers: sent, body })).status).toBe(status);
});

it('keeps an upload until its import is committed or discarded', async () => {
  const tickets = createTickets();
  const dispatch = tickets.settle(async () => ({ ok: true, value: { importId: 7 } }));
  const { ticket } = tickets.add('a.xlsx', new Uint8Array(3));
  await dispatch('import.stage', { file: ticket });
  expect((await tickets.read(ticket)).name).toBe('a.xlsx'); // staged again, with a release day
  await dispatch('import.commit', { importId: 7 });
  await expect(tickets.read(ticket)).rejects.toThrow(Refusal);
});

it('lets the upload go that was used longest ago, when there is no room', async () => {
  const tickets = createTickets(10);
  const [a, b] = [tickets.add('a', new Uint8Array(4)), tickets.add('b', new Uint8Array(4))];
  await tickets.read(a.ticket);
  const c = tickets.add('c', new Uint8Array(4));
  await expect(tickets.read(b.ticket)).rejects.toThrow(/no longer holds/);
  expect([(await tickets.read(a.ticket)).name, (await tickets.read(c.ticket)).name]).toEqual(['a', 'c']);
});

it('keeps the settings that were made last, in whatever order they arrive', async () => {
  const house = await openHouse();
  const { headers } = await moveIn(house);
  const keep = (theme: string, madeAt: number) =>
    knock(house.port, {
      method: 'POST',
      path: '/settings',
      headers: { ...headers, 'x-desk-made-at': String(madeAt) },
      body: JSON.stringify({ theme }),
    });
  await keep('dark', 1_000.5);
  await keep('light', 1_000.25);
  expect(house.settings.now().theme).toBe('dark');
  await keep('contrast', 1_001);
  expect(house.settings.now().theme).toBe('contrast');
});

it('lends the sample books as if they had been uploaded, to its own page alone', async () => {
  const house = await openHouse();
  const { headers } = await moveIn(house);
  const got = await knock(house.port, { method: 'POST', path: '/samples', headers, body: '{}' });
  const { value } = JSON.parse(got.text) as { value: { ticket: string; name: string }[] };
  expect(value.map(({ name }) => name.slice(0, 10))).toEqual(['2024-05-17', '2024-05-29', '2024-06-29']);
  const book = await house.tickets.read(value[0]?.ticket ?? '');
  expect(Buffer.from(book.bytes.slice(0, 2)).toString()).toBe('PK');
  const stranger = await knock(house.port, { method: 'POST', path: '/samples', headers: {}, body: '{}' });
  expect(stranger.status).toBe(403);
});
