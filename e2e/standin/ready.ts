let ready = false;

/** Electron is ready one turn after start; some things must be said before, others after. */
export const whenReady: Promise<void> = new Promise((resolve) =>
  setImmediate(() => {
    ready = true;
    resolve();
  }),
);

/** Throws where Electron would. */
export function mustBeReady(what: string): void {
  if (!ready) throw new Error(`${what} cannot be used before the app is ready`);
}

/** Throws where Electron would. */
export function mustNotBeReady(what: string): void {
  if (ready) throw new Error(`${what} should be called before the app is ready`);
}
