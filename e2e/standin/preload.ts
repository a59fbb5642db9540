import { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'standin-dropped-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The script that runs before the page's own: the preload, with an electron module of the few things it may use. */
export function preloadScript(preload: string): string {
  return `(${surround.toString()})(${JSON.stringify(folder)}, (require, module, exports) => {\n${readFileSync(preload, 'utf8')}\n});`;
}

/** Puts a dropped file where the page was told that it is. */
export function keepDropped(file: string, base64: string): void {
  const known = join(folder, basename(dirname(file)), basename(file));
  mkdirSync(dirname(known), { recursive: true });
  writeFileSync(known, Buffer.from(base64, 'base64'));
}

type Listener = (event: unknown, ...args: unknown[]) => void;
type Dropped = { name: string; arrayBuffer(): Promise<ArrayBuffer> };
type Bindings = {
  __standinInvoke(channel: string, args: unknown[]): Promise<unknown>;
  __standinDropped(file: string, base64: string): Promise<void>;
  __standinEmit?(channel: string, args: unknown[]): void;
};

// Runs in the page: its text is taken, so it uses nothing from outside itself.
function surround(
  folder: string,
  preload: (require: (name: string) => unknown, module: { exports: object }, exports: object) => void,
): void {
  const page = globalThis as unknown as Bindings;
  const { __standinInvoke: invoke, __standinDropped: drop } = page;
  const listeners = new Map<string, Set<Listener>>();
  let dropping: Promise<unknown> = Promise.resolve();
  let drops = 0;
  page.__standinEmit = (channel, args) => listeners.get(channel)?.forEach((listener) => listener({}, ...args));

  const toBase64 = (buffer: ArrayBuffer): string =>
    btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''));

  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: object) =>
        Object.defineProperty(globalThis, name, { value: Object.freeze(value), enumerable: true }),
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => dropping.then(() => invoke(channel, structuredClone(args))),
      on: (channel: string, listener: Listener) =>
        void listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener)),
      off: (channel: string, listener: Listener) => void listeners.get(channel)?.delete(listener),
    },
    webUtils: {
      // The path must be told at once; the bytes are on their way, and the next message waits for them.
      getPathForFile(file: Dropped): string {
        const path = `${folder}/${++drops}/${file.name}`;
        dropping = Promise.all([dropping, file.arrayBuffer().then((bytes) => drop(path, toBase64(bytes)))]);
        return path;
      },
    },
  };
  const module = { exports: {} };
  const require = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  preload(require, module, module.exports);
}
