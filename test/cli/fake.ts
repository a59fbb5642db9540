import type { Recovery } from '../../src/core/model/lists.ts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Service } from '../../src/core/api/contract.ts';
import { createDispatch } from '../../src/core/api/dispatch.ts';
import { runCli } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/context.ts';

export type Ran = { readonly status: number; readonly out: string; readonly err: string };
type Setting = {
  readonly tty?: boolean;
  readonly env?: Record<string, string>;
  /** The reader of standard output goes away after so many writes. */
  readonly readerLeavesAfter?: number;
  readonly recovery?: Recovery;
  readonly backup?: (file: string) => Promise<void>;
  readonly restore?: (backup: string, workspace: string) => Promise<string | null>;
};

/** A folder with a workspace file in it, so that commands find one; the fake service never reads it. */
export function folderWithWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-test-'));
  writeFileSync(join(folder, 'congthuong.ctd'), '');
  return folder;
}

/** A terminal of the test: what was printed, what was opened. A method that the test does not give is a defect. */
export function terminalWith(service: Partial<Service>, cwd = folderWithWorkspace(), setting: Setting = {}) {
  const printed = { out: '', err: '', writes: 0 };
  const opened: string[] = [];
  const asked: { method: string; input: unknown }[] = [];
  const dispatch = createDispatch(service as Service);
  const terminal: Terminal = {
    out: {
      tty: setting.tty ?? false,
      write: async (text) => {
        printed.writes += 1;
        if (printed.writes > (setting.readerLeavesAfter ?? Infinity)) return false;
        printed.out += text;
        return true;
      },
    },
    err: { tty: setting.tty ?? false, write: async (text) => Boolean((printed.err += text)) },
    env: setting.env ?? {},
    cwd,
    open: async (workspace) => {
      opened.push(workspace);
      return {
        dispatch: (method, input) => {
          asked.push({ method, input });
          return dispatch(method, input);
        },
        recovery: setting.recovery ?? null,
        backup: setting.backup ?? (() => Promise.reject(new Error('no backup in this test'))),
        close: async () => undefined,
      };
    },
    restore: setting.restore ?? (() => Promise.reject(new Error('no restore in this test'))),
  };
  const run = async (...argv: string[]): Promise<Ran> => {
    Object.assign(printed, { out: '', err: '', writes: 0 });
    const status = await runCli(argv, terminal);
    return { status, out: printed.out, err: printed.err };
  };
  return { run, opened, asked, cwd };
}
