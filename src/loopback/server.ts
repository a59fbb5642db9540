import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dispatch } from '../core/api/dispatch.ts';
import type { Kept } from '../core/api/keptFile.ts';
import type { Settings } from '../core/model/settings.ts';
import { createAccess } from './access.ts';
import type { Asset } from './assets.ts';
import { asSentences, refusal, send, type Reply } from './reply.ts';
import { createRoutes } from './routes.ts';
import { turnAway } from './stranger.ts';
import type { Tickets } from './tickets.ts';

export type Loopback = {
  /** Carries the launch key: for the one who started the program. */
  readonly url: string;
  /** Milliseconds since the last request. */
  idle(): number;
  /** Settles when the launch key was used. */
  readonly entered: Promise<void>;
  close(): Promise<void>;
};

export type LoopbackParts = {
  readonly dispatch: Dispatch;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly tickets: Tickets;
  /** Folder of the sample workbooks. */
  readonly samples: string;
  readonly settings: Kept<Settings>;
  /** 0 lets the system choose. */
  readonly port: number;
};

/** Serves one screen and one core on 127.0.0.1. Rejects when the port is taken. */
export async function startLoopback({ dispatch, port, ...parts }: LoopbackParts): Promise<Loopback> {
  const access = createAccess();
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 120_000, headersTimeout: 10_000 });
  server.on('upgrade', (_request, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
  });

  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const entered = Promise.withResolvers<void>();
  const routes = createRoutes({ ...parts, host, access, entered, dispatch: parts.tickets.settle(dispatch) });
  let lastRequest = performance.now();
  server.on('request', async (request, response) => {
    lastRequest = performance.now();
    send(response, await answer(request));
  });

  async function answer(request: IncomingMessage): Promise<Reply> {
    const reply = turnAway(request, host) ?? (await routes(request).catch(defect));
    return reply.status >= 400 && request.headers['sec-fetch-dest'] === 'document' ? asSentences(reply) : reply;
  }

  return {
    url: `http://${host}/?key=${access.key}`,
    idle: () => performance.now() - lastRequest,
    entered: entered.promise,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function defect(error: unknown): Reply {
  const what = error instanceof Error ? error.message : String(error);
  return refusal(500, 'defect', `Lỗi của chương trình: ${what}`, `A defect of this program: ${what}`);
}
