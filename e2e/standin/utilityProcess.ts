import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mustBeReady } from './ready.ts';

const running = new Map<ChildProcess, string>();
const parentPort = new URL('./parentPort.ts', import.meta.url).href;

/** A process of Node.js with a port to its parent. */
export const utilityProcess = {
  fork(file: string, args: string[], { serviceName = 'node' }: { serviceName?: string } = {}) {
    mustBeReady('utilityProcess.fork');
    const child = fork(file, args, { execArgv: ['--import', parentPort], serialization: 'advanced' });
    running.set(child, serviceName);
    const shown = Object.assign(new EventEmitter(), {
      postMessage: (message: unknown): void => void (child.connected && child.send(message as object)),
      kill: (): boolean => child.kill(),
    });
    child.on('spawn', () => shown.emit('spawn'));
    child.on('message', (message) => shown.emit('message', message));
    child.on('exit', (code) => {
      running.delete(child);
      shown.emit('exit', code ?? 1);
    });
    return shown;
  },
};

/** The processes that run now, in the form of `app.getAppMetrics()`. */
export function runningUtilities(): { pid: number; type: 'Utility'; name: string }[] {
  return [...running].map(([child, name]) => ({ pid: child.pid ?? 0, type: 'Utility', name }));
}
