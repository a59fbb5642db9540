import type { Dispatch } from './dispatch.ts';

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
};

export type Core = {
  readonly dispatch: Dispatch;
  /** Writes a consistent copy of the workspace to a file that must not exist yet. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens a workspace and everything behind the one door. Refuses a damaged, foreign or newer file. */
export async function openCore(_world: World): Promise<Core> {
  throw new Error('not built yet');
}

/** Puts a backup in the place of a workspace that nobody has open; what stood there is kept beside it. Gives the name of the kept file. */
export async function restoreWorkspace(_backup: string, _workspace: string): Promise<string | null> {
  throw new Error('not built yet');
}
