import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '../src/core/api/core.ts';
import type { Dispatch } from '../src/core/api/dispatch.ts';
import { createKept } from '../src/core/api/keptFile.ts';
import type { Answer } from '../src/core/model/answer.ts';
import { settingsFrom } from '../src/core/model/settings.ts';
import { startLoopback } from '../src/loopback/server.ts';
import { createTickets } from '../src/loopback/tickets.ts';
import { startCore, type CoreChild } from '../src/main/coreProcess.ts';
import { serveCore } from '../src/main/coreService.ts';
import { serveWindow } from '../src/main/serveWindow.ts';
import { knock, moveIn } from './knock.ts';
import { newFolder } from './workspaces.ts';

/** A way to a core, as a page of a host has it. */
export type Door = { readonly dispatch: Dispatch; close(): Promise<void> };

const NOTHING: Answer<null> = { ok: true, value: null };

/** Over HTTP, with the cookie and the token of a page; what is no JSON cannot be sent. */
export async function browserDoor({ dispatch }: Core): Promise<Door> {
  const folder = newFolder();
  const settings = createKept(join(folder, 'settings.json'), settingsFrom);
  const parts = { dispatch, tickets: createTickets(), samples: folder, settings, port: 0 };
  const assets = new Map([['/', { type: 'text/html', body: Buffer.from('<!doctype html>') }]]);
  const server = await startLoopback({ ...parts, assets });
  const { port, searchParams } = new URL(server.url);
  const { headers } = await moveIn({ port: Number(port), key: searchParams.get('key') ?? '' });
  return {
    async dispatch(method, input) {
      const body = JSON.stringify(input);
      if (body === undefined) return NOTHING;
      const path = `/api/${encodeURIComponent(method)}`;
      const { text } = await knock(Number(port), { method: 'POST', path, headers, body });
      return JSON.parse(text) as Answer<unknown>;
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const noReader = (): never => {
  throw new Error('no workbook is read here');
};

/** Through the messages of the page, the main process and the core's process, cloned at each border as Electron clones them. */
export async function electronDoor(core: Core): Promise<Door> {
  const fork = (): CoreChild<never> => {
    const heard: ((message: never) => void)[] = [];
    const tell = (message: unknown): void => heard.forEach((one) => one(structuredClone(message) as never));
    const take = serveCore(
      async () => core,
      tell,
      () => undefined,
    );
    return {
      postMessage: (message) => take(structuredClone(message) as never),
      on: (event, listener) => event === 'message' && heard.push(listener as never),
      kill: () => undefined,
    };
  };
  const main = startCore<never>(fork, 'kho.ctd', 'faults.log', { fork: noReader, channel: noReader });
  const pages = new Map<string, (event: never, ...args: unknown[]) => unknown>();
  const nothing = async (): Promise<never[]> => [];
  serveWindow({ handle: (channel, listener) => void pages.set(channel, listener as never) }, () => true, {
    call: main.call,
    ...{ chooseFiles: nothing, ticketsFor: nothing, recentWorkspaces: () => [] },
    ...{ openSamples: async () => ({ ok: true, value: [] }), orderWorkspace: async () => NOTHING },
    ...{ save: async () => null, keepSettings: () => undefined, listening: () => undefined },
  });
  return {
    dispatch: (method, input) =>
      Promise.resolve(
        pages.get('host:call')?.(null as never, method, structuredClone(input)) as Promise<Answer<unknown>>,
      ),
    close: async () => undefined,
  };
}
