type Listener = (event: unknown, ...args: unknown[]) => unknown;
const listeners = new Map<string, Listener>();

/** Messages from pages. */
export const ipcMain = {
  handle(channel: string, listener: Listener): void {
    if (listeners.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    listeners.set(channel, listener);
  },
  removeHandler: (channel: string): void => void listeners.delete(channel),
};

/** Passes one message on, with the copying that a process border brings. */
export async function receive(channel: string, event: unknown, args: unknown[]): Promise<unknown> {
  const listener = listeners.get(channel);
  if (!listener) throw new Error(`No handler registered for '${channel}'`);
  return structuredClone(await listener(event, ...structuredClone(args)));
}
