import type { IncomingMessage } from 'node:http';
import type { Dispatch } from '../core/api/dispatch.ts';
import type { Kept } from '../core/api/keptFile.ts';
import { readSettings, withSettings, type Settings } from '../core/model/settings.ts';
import type { Access } from './access.ts';
import type { Asset } from './assets.ts';
import { isOfType, MAX_INPUT, MAX_UPLOAD, readBody } from './body.ts';
import { fileName } from './fileName.ts';
import { json, refusal, type Reply } from './reply.ts';
import { lendSamples } from './samples.ts';
import type { Tickets } from './tickets.ts';

type Parts = {
  readonly host: string;
  readonly access: Access;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly tickets: Tickets;
  /** Folder of the sample workbooks. */
  readonly samples: string;
  readonly dispatch: Dispatch;
  readonly settings: Kept<Settings>;
  readonly entered: { resolve(): void };
};

/** GET: the launch key and the files of the screen. POST: /session, /api/<method>, /settings, /upload?name=, /samples. */
export function createRoutes(parts: Parts): (request: IncomingMessage) => Promise<Reply> {
  const { host, access, assets, tickets, samples, dispatch, settings, entered } = parts;
  const cookie = `ctdesk-${host.split(':')[1]}`; // a cookie knows no port, so its name does

  function enter(key: string, request: IncomingMessage): Reply {
    if (access.holdsSession(cookieOf(request, cookie))) return { ...EMPTY, status: 303, headers: { location: '/' } };
    const pass = access.exchange(key);
    if (pass === 'locked') return refusal(429, 'locked', ...LOCKED);
    if (pass === 'spent') return refusal(403, 'bad-key', ...BAD_KEY);
    entered.resolve();
    const setCookie = { 'set-cookie': `${cookie}=${pass.session}; HttpOnly; SameSite=Strict; Path=/` };
    // A browser leaves a strict cookie out of a redirect that another site began; from a page of ours it goes along.
    if (request.headers['sec-fetch-site'] === 'cross-site')
      return { ...EMPTY, headers: { ...setCookie, refresh: '0; url=/' } };
    return { ...EMPTY, status: 303, headers: { ...setCookie, location: '/' } };
  }

  function show(path: string): Reply {
    const asset = assets.get(path);
    // Browsers ask for this by themselves, and would complain where there is none.
    if (!asset && path === '/favicon.ico') return { ...EMPTY, status: 204 };
    if (asset && path === '/') return { status: 200, ...asset, body: withSettings(asText(asset.body), settings.now()) };
    return asset ? { status: 200, ...asset } : refusal(404, 'not-found', 'Không có trang này.', 'No such page.');
  }

  // Two changes of one page may arrive in either order: the one that was made later holds.
  let keptAt = 0;
  function keep(said: unknown, request: IncomingMessage): null {
    const madeAt = Number(request.headers['x-desk-made-at'] ?? keptAt);
    if (!(madeAt >= keptAt)) return null;
    keptAt = madeAt;
    settings.change(readSettings(said));
    return null;
  }

  async function withInput(request: IncomingMessage, then: (input: unknown) => unknown): Promise<Reply> {
    if (!isOfType(request, 'application/json')) return refusal(415, 'bad-type', ...BAD_TYPE);
    const body = await readBody(request, MAX_INPUT);
    if (!body) return refusal(413, 'too-large', 'Yêu cầu lớn hơn 1 MB.', 'The request is larger than 1 MB.');
    const input = parse(body);
    if (input === undefined) return refusal(400, 'bad-json', 'Yêu cầu không phải JSON.', 'The request is not JSON.');
    return json(await then(input));
  }

  async function upload(name: string | null, request: IncomingMessage): Promise<Reply> {
    if (!isOfType(request, 'application/octet-stream')) return refusal(415, 'bad-type', ...BAD_TYPE);
    const safe = fileName(name ?? '');
    if (!safe) return refusal(400, 'bad-name', 'Tên tệp không hợp lệ.', 'The file name is not valid.');
    const bytes = await readBody(request, MAX_UPLOAD);
    if (!bytes) return refusal(413, 'too-large', `Tệp "${safe}" lớn hơn 200 MB.`, `"${safe}" is larger than 200 MB.`);
    return json(tickets.add(safe, bytes));
  }

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url!, `http://${host}`);
    const key = searchParams.get('key');
    if (request.method === 'GET' && pathname === '/' && key !== null) return enter(key, request);
    if (!access.holdsSession(cookieOf(request, cookie))) return closed(request);
    if (request.method === 'GET') return show(pathname);
    if (pathname === '/session') return withInput(request, () => ({ token: access.issueToken() }));
    if (!access.holdsToken(request.headers['x-desk-token']?.toString() ?? null)) return closed(request);
    if (pathname === '/settings') return withInput(request, (said) => keep(said, request));
    if (pathname === '/samples') return withInput(request, () => lendSamples(samples, tickets));
    if (pathname === '/upload') return upload(searchParams.get('name'), request);
    const method = /^\/api\/([\w.]{1,80})$/.exec(pathname)?.[1];
    if (method) return withInput(request, (input) => dispatch(method, input));
    return refusal(404, 'not-found', 'Không có lệnh này.', 'No such method.');
  };
}

const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const EMPTY: Reply = { status: 200, type: 'text/html; charset=utf-8', body: '' };
const BAD_TYPE = ['Kiểu nội dung của yêu cầu không đúng.', 'The type of the request body is wrong.'] as const;
const LOCKED = [
  'Đã khóa vì quá nhiều khóa sai. Hãy khởi động lại chương trình.',
  'Locked after too many wrong keys. Please start the program again.',
] as const;
const BAD_KEY = [
  'Địa chỉ này chỉ dùng được một lần và đã dùng rồi, hoặc không đúng. Hãy khởi động lại chương trình.',
  'This address works once and was used, or is wrong. Please start the program again.',
] as const;

function closed(request: IncomingMessage): Reply {
  const headers = request.method === 'POST' ? { connection: 'close' } : {};
  const vi = 'Hãy mở bằng địa chỉ mà chương trình đã in ra.';
  return refusal(403, 'no-session', vi, 'Please open the address that the program printed.', headers);
}

function cookieOf(request: IncomingMessage, name: string): string | null {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
