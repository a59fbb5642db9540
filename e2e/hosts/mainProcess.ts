import type { Page } from '@playwright/test';
import type * as Electron from 'electron';

/** Runs a function in the main process, as Playwright's own `electronApplication.evaluate` does. */
export type Evaluate = <R, A = undefined>(
  inMain: (electron: typeof Electron, arg: A) => R | Promise<R>,
  arg?: A,
) => Promise<Awaited<R>>;

/** A running application and what was found to drive it. */
export type RunningApp = {
  readonly page: Page;
  /** True in Electron itself, false in the stand-in. */
  readonly real: boolean;
  readonly evaluate: Evaluate;
  /** Starts the application once more, with the same settings and other files; resolves with that one's exit code. */
  again(args: readonly string[]): Promise<number | null>;
  /** The exit code, when it has ended. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
};

/** One item of the application menu. */
export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly accelerator: string;
  readonly items: readonly MenuEntry[];
};

/** What specs do to dialogs, menu and processes; the same in Electron and in the stand-in. */
export function driveMain(evaluate: Evaluate) {
  return {
    /** The next open dialogs answer with these files. */
    choose: (paths: readonly string[]): Promise<void> =>
      evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
        },
        [...paths],
      ),

    /** The next save dialogs answer with this file; null cancels. Gives the options that they were asked with. */
    saveTo: (path: string | null): Promise<void> =>
      evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
      }, path),

    menu: (): Promise<MenuEntry[]> =>
      evaluate(({ Menu }) => {
        const list = (items: readonly Electron.MenuItem[]): MenuEntry[] =>
          items
            .filter((item) => item.type !== 'separator')
            .map(({ id, label, accelerator, submenu }) => ({
              id: id ?? '',
              label,
              accelerator: String(accelerator ?? ''),
              items: submenu ? list(submenu.items) : [],
            }));
        return list(Menu.getApplicationMenu()?.items ?? []);
      }),

    clickMenu: (id: string): Promise<void> =>
      evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id),

    /** The processes of the core and of its readers. */
    pids: (service: 'core' | 'reader'): Promise<number[]> =>
      evaluate(
        ({ app }, wanted) =>
          app
            .getAppMetrics()
            .filter(({ name, serviceName }) => (name ?? serviceName) === `congthuong-${wanted}`)
            .map(({ pid }) => pid),
        service,
      ),
  };
}

export type Drive = ReturnType<typeof driveMain>;
