import * as electron from './electron.ts';
import { browserAddress } from './browser.ts';

/** What a spec asks of the main process: a function to run, as Playwright does it in Electron. */
export type Ask = { readonly id: number; readonly source: string; readonly arg: unknown };
export type Told =
  | { readonly address: string }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

const tell = (message: Told): void => void process.send?.(message);

// A spec listens or not; it must not keep the application from ending.
process.on('message', ({ id, source, arg }: Ask) => {
  // The text of a function that the spec itself wrote.
  const run = (0, eval)(`(${source})`) as (module: unknown, arg: unknown) => unknown;
  Promise.resolve()
    .then(() => run(electron, arg))
    .then(
      (value) => tell({ id, value }),
      (error: unknown) => tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
});
process.channel?.unref();
electron.app.on('browser-window-created', () => void browserAddress().then((address) => tell({ address })));
