import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Dispatch } from '../../src/core/api/dispatch.ts';
import { createKept } from '../../src/core/api/keptFile.ts';
import { settingsFrom } from '../../src/core/model/settings.ts';
import { startLoopback, type Loopback } from '../../src/loopback/server.ts';
import { createTickets } from '../../src/loopback/tickets.ts';

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
  const samples = join(import.meta.dirname, '../../resources/samples');
  const kept = mkdtempSync(join(tmpdir(), 'settings-'));
  onTestFinished(() => rmSync(kept, { recursive: true, force: true }));
  const settings = createKept(join(kept, 'settings.json'), settingsFrom);
  const server = await startLoopback({ dispatch, assets, tickets, samples, settings, port: 0 });
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

export type { Loopback };
