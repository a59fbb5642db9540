import { openCore, restoreWorkspace } from '../core/api/core.ts';
import { readWorkbookFile } from './files.ts';
import { runCli } from './run.ts';
import { nodeSink } from './sink.ts';
import type { Terminal } from './context.ts';

/** The terminal of this process with the real core behind it. */
export function runOnNode(argv: readonly string[]): Promise<number> {
  const terminal: Terminal = {
    out: nodeSink(process.stdout),
    err: nodeSink(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    open: (workspace) =>
      openCore({ workspace, files: { read: readWorkbookFile }, now: () => new Date().toISOString() }),
    restore: restoreWorkspace,
  };
  return runCli(argv, terminal);
}
