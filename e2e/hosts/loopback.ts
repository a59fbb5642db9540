import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../out/loopback/main.js');
const LAUNCH_LINE = /^Công Thương Desk: (http:\S+)$/m;

export type Started = {
  /** The launch address; it can be used once. */
  readonly url: string;
  stop(): Promise<void>;
};

/** Starts the built loopback host on a workspace and gives its launch address. */
export async function startLoopback({
  workspace,
  settings,
}: {
  workspace: string;
  settings?: string;
}): Promise<Started> {
  // Settings of this run alone.
  const env = { ...process.env, CTDESK_SETTINGS: join(settings ?? dirname(workspace), 'settings.json') };
  const words = [PROGRAM, '--workspace', workspace];
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(child, 'exit');
  const killed = (): void => void child.kill();
  process.once('exit', killed); // for a spec that failed before it came to stop()
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (piece: string): void => {
      said += piece;
      const found = LAUNCH_LINE.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void exit.then(([code]) => reject(new Error(`the loopback host ended with ${code}: ${said}`)));
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await exit;
      process.off('exit', killed);
    },
  };
}
