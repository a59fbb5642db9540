import { EventEmitter } from 'node:events';
import { closeBrowser } from './browser.ts';
import { heldEvent } from './event.ts';
import { lockInstance } from './instanceLock.ts';
import { getPath, setPath } from './paths.ts';
import { mustNotBeReady, whenReady } from './ready.ts';
import { runningUtilities } from './utilityProcess.ts';

/** Set by the windows, which know the application but not the other way round. */
export const openWindows: Set<{ close(): void; readonly closed: Promise<void> }> = new Set();

/** The life of the application. */
export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  whenReady: (): Promise<void> => whenReady,
  getAppPath: (): string => process.cwd(),
  getVersion: (): string => '0.0.0',
  setAppUserModelId: (): void => undefined,
  setAboutPanelOptions: (): void => undefined,
  enableSandbox: (): void => mustNotBeReady('enableSandbox'),
  setPath,
  getPath,
  requestSingleInstanceLock: (more: unknown): boolean =>
    lockInstance(getPath('userData'), more, (second) =>
      app.emit('second-instance', heldEvent(), second.argv, second.folder, second.more),
    ),
  getAppMetrics: () => runningUtilities(),

  async quit(): Promise<void> {
    const asked = heldEvent();
    app.emit('before-quit', asked);
    if (asked.defaultPrevented) return;
    const windows = [...openWindows];
    for (const window of windows) window.close();
    await Promise.all(windows.map((window) => window.closed));
    const willing = heldEvent();
    app.emit('will-quit', willing);
    if (!willing.defaultPrevented) app.exit(0);
  },
  exit(code = 0): void {
    app.emit('quit', heldEvent(), code);
    for (const { pid } of runningUtilities()) process.kill(pid);
    void closeBrowser().finally(() => process.exit(code));
  },
});
