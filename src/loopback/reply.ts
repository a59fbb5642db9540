import type { ServerResponse } from 'node:http';
import { refused } from '../core/api/dispatch.ts';
import type { Text } from '../core/model/text.ts';

/** What goes back over the wire. */
export type Reply = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

const JSON_TYPE = 'application/json; charset=utf-8';

// Nothing but our own files; pictures may also be drawn by the page itself.
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ON_EVERY_REPLY = {
  'content-security-policy': CONTENT_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** A value as JSON. */
export function json(value: unknown, status = 200): Reply {
  return { status, type: JSON_TYPE, body: JSON.stringify(value) };
}

/** A no in the one shape of all answers. */
export function refusal(status: number, code: string, vi: string, en: string, headers = {}): Reply {
  return { ...json(refused(code, vi, en), status), headers };
}

/** Writes a reply with the headers that every reply carries. */
export function send(response: ServerResponse, { status, type, body, headers = {} }: Reply): void {
  response.writeHead(status, {
    ...ON_EVERY_REPLY,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

/** A refusal as two plain sentences, for someone who typed the address. */
export function asSentences(reply: Reply): Reply {
  const { error } = JSON.parse(String(reply.body)) as { error: { message: Text } };
  return { ...reply, type: 'text/plain; charset=utf-8', body: `${error.message.vi}\n${error.message.en}\n` };
}
