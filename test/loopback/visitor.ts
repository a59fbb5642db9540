import { mkdtempSync, rmSync } from 'node:fs';
import { request, type OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Dispatch } from '../../src/core/api/dispatch.ts';
import { createKept } from '../../src/core/api/keptFile.ts';
import { settingsFrom } from '../../src/core/model/settings.ts';
import { startLoopback, type Loopback } from '../../src/loopback/server.ts';
import { createTickets } from '../../src/loopback/tickets.ts';

export type Got = { readonly status: number; readonly headers: Record<string, string>; readonly text: string };
export type Ask = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
};

/** A server with a screen of two files and a core that notes what it was asked. Ends with the test. */
export async function openHouse(answerWith?: Dispatch) {
  const asked: [string, unknown][] = [];
  const dispatch: Dispatch = async (method, input) => {
    asked.push([method, input]);
    return answerWith ? answerWith(method, input) : { ok: true, value: 'done' };
  };
  const page = (type: string, text: string) => ({ type, body: Buffer.from(text) });
  const assets = new Map([
    ['/', page('text/html; charset=utf-8', '<!doctype html><title>screen</title>')],
    ['/assets/index.js', page('text/javascript', 'export {};')],
  ]);
  const tickets = createTickets();
  const kept = mkdtempSync(join(tmpdir(), 'settings-'));
  onTestFinished(() => rmSync(kept, { recursive: true, force: true }));
  const settings = createKept(join(kept, 'settings.json'), settingsFrom);
  const server = await startLoopback({ dispatch, assets, tickets, settings, port: 0 });
  onTestFinished(() => server.close());
  const { port, searchParams } = new URL(server.url);
  return {
    server,
    asked,
    tickets,
    settings,
    port: Number(port),
    host: `127.0.0.1:${port}`,
    key: searchParams.get('key')!,
  };
}

/** One request, with every header in our hands. */
export function knock(port: number, { method = 'GET', path = '/', headers = {}, body }: Ask): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (got) => {
      const pieces: Buffer[] = [];
      got.on('data', (piece: Buffer) => pieces.push(piece));
      got.on('end', () => {
        const all = got.headers as Record<string, string>;
        resolve({ status: got.statusCode!, headers: all, text: Buffer.concat(pieces).toString() });
      });
    });
    sent.on('error', reject).end(body);
  });
}

/** What a page of ours sends with every call: after the key, the cookie and the token. */
export async function moveIn({ port, key }: { port: number; key: string }) {
  const entered = await knock(port, { path: `/?key=${key}` });
  const cookie = String(entered.headers['set-cookie']).split(';')[0]!;
  const json = { cookie, 'content-type': 'application/json' };
  const session = await knock(port, { method: 'POST', path: '/session', headers: json, body: '{}' });
  const { token } = JSON.parse(session.text) as { token: string };
  return { cookie, token, headers: { ...json, 'x-desk-token': token } };
}

export type { Loopback };
