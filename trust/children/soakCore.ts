import { fillLargeWorkspace } from '../../bench/largeWorkspace.ts';
import { importInto, openAt, sampleFiles } from '../workspaces.ts';

// Withdraws, asks and imports through a core for some time; says how many rounds, its memory half way and at the end. Pages of the file
// that are kept in memory, of which there is a most, are all there when a long run begins: its file is larger than they are.
const [file = '', seconds = '1', mode = ''] = process.argv.slice(2);
const LONG = 300;
const FEWEST = 20;
if (Number(seconds) >= LONG) fillLargeWorkspace(file, 600_000);
const core = await openAt(file);
const kept: unknown[] = [];
const ask = async (method: string, input: unknown): Promise<unknown> => {
  const answer = await core.dispatch(method, input);
  if (!answer.ok) throw new Error(`${method}: ${answer.error.code}: ${answer.error.message.en}`);
  if (mode === 'hoarded') for (let i = 0; i < 5; i++) kept.push(structuredClone(answer.value));
  return answer.value;
};
const memory = (): number => (globalThis.gc?.(), Math.round(process.memoryUsage().rss / 2 ** 20));

const [last = '', ...earlier] = sampleFiles().reverse();
for (const book of earlier.reverse()) await importInto(core, book);
await ask('workspace.verify', {});
const begin = performance.now();
let rounds = 0;
const passed = (): number => Math.min((performance.now() - begin) / 1000 / Number(seconds), rounds / FEWEST);
/** The least of what was measured near a place of the way: a safety copy that is just being made has memory of its own. */
const least = { half: Infinity, end: Infinity };
while (passed() < 1) {
  const release = await importInto(core, last);
  await ask('overview.read', { period: '2024-06' });
  await ask('table.byArea', { measure: 'LABOUR_INDEX', period: '2024-06', basis: 'SPLY', region: 'NORTH28' });
  await ask('observation.list', { limit: 5000 });
  await ask('validation.read', {});
  await ask('release.withdraw', { release });
  rounds++;
  if (passed() >= 0.4 && (passed() < 0.5 || least.half === Infinity)) least.half = Math.min(least.half, memory());
  if (passed() >= 0.9) least.end = Math.min(least.end, memory());
}
console.log(rounds, least.half, least.end);
await core.close();
