import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openCore } from '../src/core/api/core.ts';
import type { CommitResult, StagedBook } from '../src/core/model/lists.ts';
import { builtReader } from './builtReader.ts';
import { startClock } from './clock.ts';
import type { Answer } from '../src/core/model/answer.ts';

// Imports the named books, in their order, into a new workspace, as the terminal does: stage, then commit. First argument: "cold", or
// "ready", when the readers were told ahead that files are likely to come, as the import page does, so long that they have practised.
const [mode, ...books] = process.argv.slice(2);
const READY_MS = 5_000;
const folder = mkdtempSync(join(tmpdir(), 'ctdesk-bench-'));
const core = await openCore({
  workspace: join(folder, 'bench.ctd'),
  files: { read: async (path) => ({ name: basename(path), bytes: await readFile(path) }) },
  now: () => new Date().toISOString(),
  reader: builtReader,
});
const ask = async <T>(method: string, input: unknown): Promise<T> => {
  const answer = (await core.dispatch(method, input)) as Answer<T>;
  if (!answer.ok) throw new Error(`${method}: ${answer.error.code}: ${answer.error.message.en}`);
  return answer.value;
};
let observations = 0;
if (mode === 'ready') {
  await ask('import.prepare', {});
  await new Promise((ready) => setTimeout(ready, READY_MS));
}
const stop = startClock();
for (const [i, file] of books.entries()) {
  const next = books.slice(i + 1, i + 5);
  const { importId } = await ask<StagedBook>('import.stage', { file, next });
  observations += (await ask<CommitResult>('import.commit', { importId })).observations;
}
const times = stop();
await core.close();
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify({ ...times, observations }));
