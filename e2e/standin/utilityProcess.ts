import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { StandinPort } from './messagePort.ts';
import { mustBeReady } from './ready.ts';

/** What travels between a process and its parent: a message with the numbers of its ports, or a message of one of them. */
export type Parcel =
  | { readonly data: unknown; readonly ports: readonly number[] }
  | { readonly port: number; readonly data: unknown }
  | { readonly port: number; readonly end: true };

type ForkOptions = {
  readonly serviceName?: string;
  readonly execArgv?: readonly string[];
  readonly env?: Record<string, string>;
  readonly stdio?: 'ignore' | 'inherit';
};

const running = new Map<ChildProcess, string>();
const parentPort = new URL('./parentPort.ts', import.meta.url).href;

/** A process of Node.js with a port to its parent. */
export const utilityProcess = {
  fork(file: string, args: string[], options: ForkOptions = {}) {
    mustBeReady('utilityProcess.fork');
    const child = fork(file, args, {
      execArgv: ['--import', parentPort, ...flagsOfV8(options.execArgv ?? [])],
      // Electron takes an empty environment for none.
      env: Object.keys(options.env ?? {}).length > 0 ? options.env : process.env,
      stdio: options.stdio === 'ignore' ? ['ignore', 'ignore', 'ignore', 'ipc'] : undefined,
      serialization: 'advanced',
    });
    running.set(child, options.serviceName ?? 'node');
    const ports = new Map<number, StandinPort>();
    let [given, spawned] = [0, false];
    const send = (parcel: Parcel): void => void (child.connected && child.send(parcel, () => undefined));

    function give(port: StandinPort): number {
      const number = ++given;
      ports.set(number, port);
      return number;
    }
    const shown = Object.assign(new EventEmitter(), {
      postMessage(message: unknown, transfer: StandinPort[] = []): void {
        const numbers = transfer.map(give);
        send({ data: structuredClone(message), ports: numbers });
        for (const port of numbers)
          ports.get(port)?.divert({ arrive: (data) => send({ port, data }), end: () => send({ port, end: true }) });
      },
      /** False before the process has started; one that does not heed it is ended two seconds later, as in Electron. */
      kill(): boolean {
        if (spawned) setTimeout(() => child.kill('SIGKILL'), 2_000).unref();
        return spawned && child.kill();
      },
    });
    child.on('spawn', () => {
      spawned = true;
      shown.emit('spawn');
    });
    child.on('message', (parcel: Parcel) => {
      if (!('port' in parcel)) shown.emit('message', parcel.data);
      else if ('end' in parcel) ports.get(parcel.port)?.close();
      else ports.get(parcel.port)?.postMessage(parcel.data);
    });
    child.on('exit', (code) => {
      running.delete(child);
      for (const port of ports.values()) port.close();
      shown.emit('exit', code ?? 1);
    });
    return shown;
  },
};

/** Of all that stands in `execArgv`, Electron gives V8 what `--js-flags` says; most options of Node.js have no effect. */
function flagsOfV8(execArgv: readonly string[]): string[] {
  return execArgv.flatMap((word) =>
    word.startsWith('--js-flags=') ? word.slice('--js-flags='.length).split(' ') : [],
  );
}

/** The processes that run now, in the form of `app.getAppMetrics()`. */
export function runningUtilities(): { pid: number; type: 'Utility'; name: string }[] {
  return [...running].map(([child, name]) => ({ pid: child.pid ?? 0, type: 'Utility', name }));
}
