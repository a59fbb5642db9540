import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Ask, Told } from '../standin/control.ts';
import type { Evaluate, RunningApp } from './mainProcess.ts';

const ROOT = join(import.meta.dirname, '../..');
const REGISTER = join(ROOT, 'e2e/standin/register.ts');
const START_PAGE = 'http://desk.app.localhost/index.html';

/** Starts the built main bundle, as it is, in Node.js with the stand-in of the electron module. */
export async function startStandin(settings: readonly string[], files: readonly string[] = []): Promise<RunningApp> {
  const child = launch([...settings, ...files]);
  const said = collect(child);
  const ended = once(child, 'exit').then(([code]) => {
    if (code) process.stderr.write(said());
    return code as number | null;
  });
  const early = ended.then((code) => Promise.reject(new Error(`ended with ${code} before its window: ${said()}`)));
  const address = await Promise.race([firstAddress(child), early]);
  early.catch(() => undefined);
  const browser = await chromium.connectOverCDP(address);
  const page = await Promise.race([firstPage(() => browser.contexts().flatMap((one) => one.pages())), early]);

  return {
    page,
    real: false,
    evaluate: evaluateIn(child),
    again: async (more) => (await once(launch([...settings, ...more]), 'exit'))[0] as number | null,
    ended,
    async stop() {
      // As when the system asks it to end: the window closes, and the application with it.
      if (child.exitCode === null) child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(late);
      await browser.close().catch(() => undefined);
    },
  };
}

function launch(args: readonly string[]): ChildProcess {
  const execArgv = ['--import', REGISTER];
  return fork(join(ROOT, 'out/main/index.js'), args, { cwd: ROOT, execArgv, silent: true, serialization: 'json' });
}

function collect(child: ChildProcess): () => string {
  const parts: string[] = [];
  child.stdout?.on('data', (part: Buffer) => parts.push(part.toString()));
  child.stderr?.on('data', (part: Buffer) => parts.push(part.toString()));
  return () => parts.join('').slice(-4000);
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => child.on('message', (told: Told) => 'address' in told && resolve(told.address)));
}

async function firstPage(pages: () => Page[]): Promise<Page> {
  for (;;) {
    const page = pages().find((one) => one.url().startsWith(START_PAGE));
    if (page) return page.waitForLoadState().then(() => page);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function evaluateIn(child: ChildProcess): Evaluate {
  const waiting = new Map<number, (told: { value?: unknown; error?: string }) => void>();
  child.on('message', (told: Told) => {
    if ('id' in told) waiting.get(told.id)?.(told);
  });
  let asks = 0;
  return (inMain, arg) =>
    new Promise((resolve, reject) => {
      const ask: Ask = { id: ++asks, source: inMain.toString(), arg };
      waiting.set(ask.id, ({ value, error }) =>
        error === undefined ? resolve(value as Awaited<ReturnType<typeof inMain>>) : reject(new Error(error)),
      );
      child.send(ask);
    });
}
