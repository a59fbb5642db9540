import { createReader } from '../workbook/readApart.ts';
import type { Recovery } from '../model/lists.ts';
import { Refusal } from '../model/text.ts';
import { backupStore, restoreStore } from '../store/backup.ts';
import { lockWorkspace } from '../store/lock.ts';
import type { Store } from '../store/open.ts';
import { openWorkspace } from '../store/recover.ts';
import { briefingService } from './briefings.ts';
import { chartService } from './chartBooks.ts';
import type { Service } from './contract.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { entryOf } from '../model/entry.ts';
import { createFaultLog, type FaultLog } from './faultLog.ts';
import { exportService } from './exports.ts';
import { importService } from './imports.ts';
import { layoutService } from './layouts.ts';
import { readingService } from './readings.ts';
import type { WorkbookReader } from './reading.ts';
import { remembering } from './remembered.ts';
import { reportService } from './reports.ts';
import { rerunService } from './rerun.ts';
import { createSafety, type Safety } from './safety.ts';
import { textService } from './textCheck.ts';
import { validationService } from './validation.ts';
import { weightService } from './weights.ts';

/** What a host lends to the core. */
export type World = {
  /** The workspace file, `*.ctd`; made when it is not there. */
  readonly workspace: string;
  /** A window keeps the workspace for itself as long as it stands; a command of the terminal shares it. */
  readonly alone?: boolean;
  readonly files: {
    /** The name and bytes behind a handle of this host. */
    read(handle: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  };
  /** The injected clock: an ISO instant. */
  now(): string;
  /** Where faults are logged; left out: nowhere. */
  readonly log?: string;
  /** How workbooks are read apart; left out: in processes of Node.js. */
  readonly reader?: (entry: URL) => WorkbookReader;
};

/** What the services work with. */
export type Inside = Omit<World, 'workspace' | 'alone' | 'reader' | 'log'> & {
  readonly log: FaultLog | null;
  readonly store: Store;
  /** What stands in the place of a broken workspace since it was opened. */
  readonly recovery: Recovery | null;
  readonly safety: Safety;
  readonly reader: WorkbookReader;
};

export type Core = {
  readonly dispatch: Dispatch;
  readonly recovery: Recovery | null;
  /** Writes a consistent copy of the workspace to a file that must not exist yet. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens a workspace and everything behind the one door. Refuses a foreign or newer file, and a damaged one that has no safety copy. */
export async function openCore({
  workspace,
  alone = false,
  files,
  now,
  log: file,
  reader: start = createReader,
}: World): Promise<Core> {
  const log = file === undefined ? null : createFaultLog(file, now);
  const { store, recovery, close } = opened(() => openWorkspace(workspace, now(), alone), log);
  const safety = createSafety(store, now);
  if (alone) safety.opened();
  const reader = start(entryOf('reader'));
  const inside: Inside = { store, recovery, safety, reader, files, now, log };
  const makers = {
    ...reportService(inside),
    ...exportService(inside),
    ...briefingService(inside),
    ...chartService(inside),
  };
  const service: Service = {
    ...readingService(inside),
    ...importService(inside),
    ...layoutService(inside),
    ...makers,
    ...rerunService(inside, makers),
    ...weightService(inside),
    ...validationService(inside),
    ...textService(inside),
  };
  const dispatch = createDispatch(remembering(store, service), { safety, log });
  return {
    dispatch,
    recovery,
    async backup(file) {
      backupStore(store, file);
    },
    async close() {
      await reader.close();
      await dispatch.settled();
      await safety.closing();
      close();
    },
  };
}

/** Opens, and logs with what program on what system, and how it went. */
function opened<T extends { readonly recovery: Recovery | null }>(open: () => T, log: FaultLog | null): T {
  const step = `open ${process.platform}-${process.arch} ${process.version}`;
  try {
    const result = open();
    log?.note({ step, code: result.recovery ? 'recovered' : 'ok' });
    return result;
  } catch (error) {
    log?.note({ step, code: error instanceof Refusal ? error.code : 'defect', error });
    throw error;
  }
}

/** Puts a backup in the place of a workspace; what stood there is kept beside it. Gives the name of the kept file. Refuses while a window has it open. */
export async function restoreWorkspace(backup: string, workspace: string, stamp: string): Promise<string | null> {
  const lock = lockWorkspace(workspace);
  try {
    return restoreStore(backup, workspace, stamp);
  } finally {
    lock.release();
  }
}
