import type { Answer } from '../core/model/answer.ts';
import type { startCore } from './coreProcess.ts';

type CoreProcess = ReturnType<typeof startCore>;

/** The core of the workspace that is open now. Another workspace takes its place only when it can be opened. */
export function createCurrentCore(start: (workspace: string) => CoreProcess, first: string) {
  let workspace = first;
  let core = start(first);

  return {
    workspace: (): string => workspace,
    call: (method: string, input: unknown): Promise<Answer<unknown>> => core.call(method, input),
    lend: (ticket: string, path: string): void => core.lend(ticket, path),
    backup: (file: string): Promise<Answer<unknown>> => core.backup(file),
    /** Opens another workspace and closes the one before; a refusal leaves everything as it was. */
    async change(next: string): Promise<Answer<unknown>> {
      const other = start(next);
      const said = await other.call('workspace.describe', {});
      const left = said.ok ? core : other;
      if (said.ok) [core, workspace] = [other, next];
      await left.close();
      return said;
    },
    close: (): Promise<void> => core.close(),
  };
}

export type CurrentCore = ReturnType<typeof createCurrentCore>;
