import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../src/cli/files.ts';
import { openCore, type Core } from '../src/core/api/core.ts';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'ctdesk-trust-'));

const SAMPLES = join(import.meta.dirname, '../resources/samples');

/** The sample books that come with the product, in the order of their months. */
export const sampleFiles = (): string[] =>
  readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map((name) => join(SAMPLES, name));

/** Imports one book and gives its release; a refusal is thrown by its code. */
export async function importInto(core: Core, file: string): Promise<number> {
  const ask = async (method: string, input: unknown): Promise<Record<string, unknown>> => {
    const answer = await core.dispatch(method, input);
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message.en}`);
    return answer.value as Record<string, unknown>;
  };
  const { importId } = await ask('import.stage', { file });
  return Number((await ask('import.commit', { importId }))['release']);
}

export const openAt = (workspace: string, alone = false): Promise<Core> =>
  openCore({
    workspace,
    alone,
    now: () => new Date().toISOString(),
    files: { read: readWorkbookFile },
  });

/** A core with the sample books in it, in a folder of its own that goes with it. */
export async function sampleCore(): Promise<{ core: Core; file: string; close(): Promise<void> }> {
  const folder = newFolder();
  const file = join(folder, 'kho.ctd');
  const core = await openAt(file);
  for (const book of sampleFiles()) await importInto(core, book);
  return {
    core,
    file,
    async close() {
      await core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
