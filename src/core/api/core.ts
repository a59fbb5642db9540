import { createReader } from '../workbook/readApart.ts';
import { backupStore, restoreStore } from '../store/backup.ts';
import { openStore, type Store } from '../store/open.ts';
import { briefingService } from './briefings.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { importService } from './imports.ts';
import { layoutService } from './layouts.ts';
import { readingService } from './readings.ts';
import type { WorkbookReader } from './reading.ts';
import { reportService } from './reports.ts';
import { textService } from './textCheck.ts';
import { validationService } from './validation.ts';
import { weightService } from './weights.ts';

/** What a host lends to the core. */
export type World = {
  /** The workspace file, `*.ctd`; made when it is not there. */
  readonly workspace: string;
  readonly files: {
    /** The name and bytes behind a handle of this host. */
    read(handle: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  };
  /** The injected clock: an ISO instant. */
  now(): string;
  /** How workbooks are read apart; left out: in processes of Node.js. */
  readonly reader?: (entry: URL) => WorkbookReader;
};

/** What the services work with. */
export type Inside = Omit<World, 'workspace' | 'reader'> & {
  readonly store: Store;
  readonly reader: WorkbookReader;
};

export type Core = {
  readonly dispatch: Dispatch;
  /** Writes a consistent copy of the workspace to a file that must not exist yet. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens a workspace and everything behind the one door. Refuses a damaged, foreign or newer file. */
export async function openCore({ workspace, files, now, reader: start = createReader }: World): Promise<Core> {
  const store = openStore(workspace);
  const reader = start(readerEntry());
  const inside: Inside = { store, reader, files, now };
  const dispatch = createDispatch({
    ...readingService(inside),
    ...importService(inside),
    ...layoutService(inside),
    ...reportService(inside),
    ...briefingService(inside),
    ...weightService(inside),
    ...validationService(inside),
    ...textService(inside),
  });
  return {
    dispatch,
    async backup(file) {
      backupStore(store, file);
    },
    async close() {
      await reader.close();
      store.db.close();
    },
  };
}

/** Puts a backup in the place of a workspace that nobody has open; what stood there is kept beside it. Gives the name of the kept file. */
export async function restoreWorkspace(backup: string, workspace: string, stamp: string): Promise<string | null> {
  return restoreStore(backup, workspace, stamp);
}

/** The program of the readers: beside the sources when run from them, in `out/core` when built. */
function readerEntry(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./reader.ts', import.meta.url)
    : new URL('../core/reader.js', import.meta.url);
}
