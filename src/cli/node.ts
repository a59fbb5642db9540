import { openCore, restoreWorkspace } from '../core/api/core.ts';
import { readWorkbookFile } from './files.ts';
import { runCli } from './run.ts';
import { nodeSink } from './sink.ts';
import type { Terminal } from './context.ts';

const now = (): string => new Date().toISOString();
/** An instant as part of a file name: 20240629-081500. */
const fileStamp = (instant: string): string => instant.slice(0, 19).replace(/[-:]/g, '').replace('T', '-');

/** The terminal of this process with the real core behind it. */
export function runOnNode(argv: readonly string[]): Promise<number> {
  const terminal: Terminal = {
    out: nodeSink(process.stdout),
    err: nodeSink(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    open: (workspace) => openCore({ workspace, files: { read: readWorkbookFile }, now }),
    restore: (backup, workspace) => restoreWorkspace(backup, workspace, fileStamp(now())),
  };
  return runCli(argv, terminal);
}
