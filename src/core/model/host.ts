import type { Answer } from './answer.ts';
import type { MadeFile } from './lists.ts';
import type { Settings } from './settings.ts';

/** A file that the user chose or dropped; `ticket` is what `import.stage` takes. The page never sees a path. */
export type FileTicket = { readonly ticket: string; readonly name: string; readonly size: number };

/** What the application menu asks of the page. */
export type MenuCommand =
  | 'newWorkspace'
  | 'openWorkspace'
  | 'saveCopy'
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

/** A workspace that was open before; the page knows its name and the name of its folder, never its path. */
export type RecentWorkspace = {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  /** Its file is no longer there. */
  readonly missing: boolean;
  readonly open: boolean;
};

/**
 * What a page may order about workspaces; `recent` null asks with the open dialog. `local` copies the one that was declined last,
 * for it lies on a network drive or may not be written, to a place on this computer, and opens the copy.
 */
export type WorkspaceOrder =
  | { readonly kind: 'new' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'local' }
  | { readonly kind: 'open'; readonly recent: string | null };
/** The refusals after which `local` can be ordered. */
export const DECLINED: readonly string[] = ['network-drive', 'read-only'];

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
  /**
   * The sample workbooks, for the ordinary import. A host that can change workspaces opens one of their own first,
   * and gives none where that one holds figures already: then the page is loaded anew.
   */
  openSamples(): Promise<Answer<readonly FileTicket[]>>;
  /** The save dialog (Electron) or a download (browser); the name it was saved under, null when cancelled. */
  saveFile(file: MadeFile): Promise<string | null>;
  /** Files opened from the shell. Returns what stops listening. */
  onOpened(listener: (files: readonly FileTicket[]) => void): () => void;
  onMenu(listener: (command: MenuCommand) => void): () => void;
  /** Only in hosts with dialogs of their own. A browser window keeps the workspace that it was started with. */
  readonly workspaces?: {
    recent(): Promise<readonly RecentWorkspace[]>;
    /** Gives the name of the file, null when cancelled. After `new` and `open` the page is loaded anew. */
    order(order: WorkspaceOrder): Promise<Answer<string | null>>;
  };
  /** Keeps what was chosen for this machine; menu, dialogs and title bar follow. The next page gets it in its `data-settings`. */
  keepSettings(settings: Settings): void;
};
