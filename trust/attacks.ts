import type { Ask, Resident } from './knock.ts';

type House = { readonly port: number; readonly host: string };
/** What a stranger asks, and the status that turns it away. */
export type Attack = [what: string, status: number, ask: (house: House, resident: Resident) => Ask];

const call = (headers: object, more: Partial<Ask> = {}): Ask => ({
  method: 'POST',
  path: '/api/release.withdraw',
  body: '{"release":1}',
  ...more,
  headers: { ...headers } as Record<string, string>,
});

/** Each of these must leave the core unasked. */
export const ATTACKS: readonly Attack[] = [
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
