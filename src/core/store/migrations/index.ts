import { WORKSPACE } from './001_workspace.ts';

/** All migrations in order; the number of those applied is the file's `user_version`. Additive only. */
export const MIGRATIONS: readonly string[] = [WORKSPACE];
