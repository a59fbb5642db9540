import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { offeredWorkbooks, inReleaseOrder } from '../src/cli/importOrder.ts';
import { readWorkbookFile } from '../src/cli/files.ts';
import type { Answer } from '../src/core/model/answer.ts';
import { openCore } from '../src/core/api/core.ts';
import type { Call } from '../src/core/api/contract.ts';
import type { StagedBook, StagedTable } from '../src/core/model/lists.ts';
import { Refusal } from '../src/core/model/text.ts';
import { builtReader } from './builtReader.ts';
import { startClock } from './clock.ts';

// npm run bench:import -- [--released=DAY] FOLDER…: what becomes of every workbook of a folder, imported into a new workspace.
// The day is that of files whose name and content say none; text tables (.csv) are read too.
const FAMILIES = new Set('GSO_IIP GSO_LABOUR GSO_RETAIL GSO_EXPORT GSO_IMPORT GSO_STATE_INVESTMENT GSO_FDI'.split(' '));

type Sum = { read: number; unread: number; family: Cells; other: Cells; problems: Map<string, number>; places: number };
type Cells = { cells: number; observations: number };

const total = emptySum();
const released = process.argv.find((one) => one.startsWith('--released='))?.slice('--released='.length);
const paths = process.argv.slice(2).filter((one) => !one.startsWith('--'));
if (paths.length === 0) {
  console.error('Name a folder of workbooks: npm run bench:import -- FOLDER');
  process.exitCode = 2;
} else await importAll();

async function importAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-bench-'));
  const core = await openCore({
    workspace: join(folder, 'bench.ctd'),
    files: { read: readWorkbookFile },
    now: () => new Date().toISOString(),
    reader: builtReader,
  });
  const call = (async (method: string, input: unknown) => {
    const answer = (await core.dispatch(method, input)) as Answer<unknown>;
    if (!answer.ok) throw new Refusal(answer.error.code, answer.error.message);
    return answer.value;
  }) as Call;
  const { files } = await offeredWorkbooks([...paths, ...paths.flatMap(textTablesIn)], process.cwd());
  const ordered = await inReleaseOrder(files, call, undefined);
  const stop = startClock();
  for (const [i, { path }] of ordered.entries()) {
    const since = performance.now();
    const next = ordered.slice(i + 1, i + 5).map((one) => one.path);
    try {
      const staged = await stage(call, path, next);
      if (staged.already === null) await call('import.commit', { importId: staged.importId });
      print(basename(path), sumOf(staged), since);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'defect') throw error;
      console.log(`${basename(path)}\n  refused (${error.code}): ${error.text.en}`);
    }
  }
  const { ms, rssMb } = stop();
  console.log(
    `\n${ordered.length} files in ${(ms / 1000).toFixed(1)} s, at most ${rssMb.toFixed(0)} MB beside the readers`,
  );
  print('total', total, null);
  await core.close();
  rmSync(folder, { recursive: true, force: true });
}

function textTablesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [];
  return readdirSync(path).flatMap((name) => (/\.csv$/i.test(name) ? join(path, name) : []));
}

async function stage(call: Call, file: string, next: string[]): Promise<StagedBook> {
  try {
    return await call('import.stage', { file, next });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'no-release-date' || !released) throw error;
    return await call('import.stage', { file, next, releasedOn: released });
  }
}

function emptySum(): Sum {
  const none = (): Cells => ({ cells: 0, observations: 0 });
  return { read: 0, unread: 0, family: none(), other: none(), problems: new Map(), places: 0 };
}

function sumOf(staged: StagedBook): Sum {
  const sum = emptySum();
  for (const table of staged.tables) for (const each of [sum, total]) addTable(each, table);
  for (const { code, cells } of staged.problems)
    for (const each of [sum, total]) {
      each.problems.set(code, (each.problems.get(code) ?? 0) + Math.max(cells, 1));
      if (code === 'unknown-area') each.places += 1;
    }
  return sum;
}

function addTable(sum: Sum, table: StagedTable): void {
  if (table.state === 'read') sum.read += 1;
  else sum.unread += 1;
  const cells = FAMILIES.has(table.dataset ?? '') ? sum.family : sum.other;
  cells.cells += table.cells;
  cells.observations += table.observations;
}

function print(name: string, sum: Sum, since: number | null): void {
  const share = ({ cells, observations }: Cells): string =>
    `${observations} of ${cells}${cells === 0 ? '' : ` (${((100 * observations) / cells).toFixed(2)} %)`}`;
  const problems = [...sum.problems].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`);
  console.log(`${name}${since === null ? '' : `  ${((performance.now() - since) / 1000).toFixed(2)} s`}`);
  console.log(`  tables: ${sum.read} read, ${sum.unread} not read; unmatched places: ${sum.places}`);
  console.log(`  body cells that became observations: families ${share(sum.family)}, others ${share(sum.other)}`);
  console.log(`  problems by cells: ${problems.join(', ') || 'none'}`);
}
