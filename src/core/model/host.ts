import type { Answer } from './answer.ts';
import type { MadeFile } from './lists.ts';
import type { Settings } from './settings.ts';

/** A file that the user chose or dropped; `ticket` is what `import.stage` takes. The page never sees a path. */
export type FileTicket = { readonly ticket: string; readonly name: string; readonly size: number };

/** What the application menu asks of the page. */
export type MenuCommand =
  | 'import'
  | 'report'
  | 'overview'
  | 'table'
  | 'derived'
  | 'chart'
  | 'revisions'
  | 'sources'
  | 'checks'
  | 'settings'
  | 'print'
  | 'theme'
  | 'language';

/** A browser's `File`, by what the hosts need of it. */
export type DroppedFile = { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> };

/** The whole of what a window may ask of its host. Set as `window.host` by the Electron preload; the browser window has its own. */
export type HostBridge = {
  readonly kind: 'electron' | 'loopback';
  call(method: string, input: unknown): Promise<Answer<unknown>>;
  /** The open dialog; an empty list when it was cancelled. */
  chooseFiles(): Promise<readonly FileTicket[]>;
  /** Files dropped on the window. */
  offerFiles(files: readonly DroppedFile[]): Promise<readonly FileTicket[]>;
  /** The save dialog (Electron) or a download (browser); the name it was saved under, null when cancelled. */
  saveFile(file: MadeFile): Promise<string | null>;
  /** Files opened from the shell. Returns what stops listening. */
  onOpened(listener: (files: readonly FileTicket[]) => void): () => void;
  onMenu(listener: (command: MenuCommand) => void): () => void;
  /** Keeps what was chosen for this machine; menu, dialogs and title bar follow. The next page gets it in its `data-settings`. */
  keepSettings(settings: Settings): void;
};
