import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { Evaluate, RunningApp } from './mainProcess.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Starts the application in Electron itself. */
export async function startReal(
  binary: string,
  settings: readonly string[],
  files: readonly string[] = [],
): Promise<RunningApp> {
  // Chromium's own sandbox does not start for root, as in a container.
  const words = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '.', ...settings];
  const app = await _electron.launch({ executablePath: binary, args: [...words, ...files], cwd: ROOT });
  const running = app.process();
  const ended = once(running, 'exit').then(([code]) => code as number | null);
  const page = await app.firstWindow({ timeout: 60_000 });
  await page.waitForLoadState();
  return {
    page,
    real: true,
    evaluate: ((inMain: never, arg: never) => app.evaluate(inMain, arg)) as unknown as Evaluate,
    again: async (more) => (await once(spawn(binary, [...words, ...more], { cwd: ROOT }), 'exit'))[0] as number | null,
    ended,
    async stop() {
      if (running.exitCode === null) await app.close().catch(() => running.kill());
      await ended;
    },
  };
}
