import fc from 'fast-check';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../src/cli/commands/all.ts';
import type { Terminal } from '../src/cli/context.ts';
import { OPTIONS } from '../src/cli/options.ts';
import { runCli } from '../src/cli/run.ts';
import { listed, many, type Amount, type Check, type Measured } from './check.ts';
import { text, WORDS } from './oddInputs.ts';
import { importInto, newFolder, openAt, sampleFiles } from './workspaces.ts';

// A command writes where it is told to: no word here leads out of the folder.
const isName = (word: string): boolean => !/[/\\]|^\.\.?$|^~/.test(word);
const word = fc.oneof(fc.constantFrom(...WORDS.filter(isName)), text.filter(isName));

type Name = keyof typeof OPTIONS;
/** What people mean by an option; one in four of the values is something else. */
const USUAL: Partial<Record<Name, readonly string[]>> = {
  lang: ['vi', 'en'],
  measure: ['LABOUR_INDEX', 'EXPORT_VALUE', 'RETAIL_SALES'],
  basis: ['SPLY', 'LEVEL', 'PREV'],
  period: ['2024-06', '6T/2024', '2024-06-01', '2024-05'],
  before: ['2024-05', '6/2023'],
  region: ['north28', 'ALL63', 'VN'],
  borders: ['34', '63', '2025-07-01'],
  ...{ area: ['VN-HN', 'VN'], item: ['_T'], dataset: ['GSO'], kind: ['month', 'cumulative'] },
  ...{ 'as-of': ['2024-06-01', '2030-01-01'], since: ['1', '2024-05-30'], release: ['1', '2', '99'] },
  ...{ format: ['text', 'csv', 'json'], out: ['ra.xlsx', 'ra.csv', 'ra.docx'], severity: ['error', 'info'] },
  ...{ threshold: ['100', '99,5'], op: ['gt', 'ge', 'lt', 'le'], 'at-least': ['110'], below: ['100'] },
};
const valueOf = (name: Name): fc.Arbitrary<string> => {
  const usual = USUAL[name];
  return usual ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: word }) : word;
};

/** Lines of a command: its own options, most with values that are meant so, and words behind it. */
function linesOf(name: string, options: readonly Name[], words: number): fc.Arbitrary<string[]> {
  const option = fc
    .constantFrom<Name>('lang', 'json', ...options)
    .chain((each) =>
      OPTIONS[each].type === 'boolean'
        ? fc.constant<string[]>([`--${each}`])
        : valueOf(each).map((said): string[] => [`--${each}`, said]),
    );
  const behind = words === 0 ? fc.constant<string[]>([]) : fc.array(word, { maxLength: words + 1 });
  return fc
    .tuple(fc.array(option, { maxLength: 4 }), behind)
    .map(([chosen, said]) => [name, ...said, ...chosen.flat()]);
}

async function ask(run: typeof runCli, lines: number): Promise<Measured> {
  const folder = newFolder();
  const workspace = join(folder, 'congthuong.ctd');
  const core = await openAt(workspace);
  for (const book of sampleFiles()) await importInto(core, book);
  await core.close();
  const faults: string[] = [];
  const counts = new Map<number, number>();
  const sink = { tty: false, write: async () => true };
  let said = '';
  const terminal: Terminal = {
    ...{ out: sink, env: {}, cwd: folder },
    err: { tty: false, write: async (line) => Boolean((said += line)) },
    open: (file) => openAt(file),
    restore: async () => null,
  };
  for (const { name, options, words } of COMMANDS)
    for (const line of fc.sample(linesOf(name, options, words ?? 0), { numRuns: lines, seed: 11 })) {
      said = '';
      const status = await run(line, terminal).catch((error: unknown) => ((said = String(error)), 70));
      counts.set(status, (counts.get(status) ?? 0) + 1);
      if (![0, 1, 2].includes(status)) faults.push(`${JSON.stringify(line).slice(0, 300)}: ${said.slice(0, 300)}`);
    }
  rmSync(folder, { recursive: true, force: true });
  return {
    ok: faults.length === 0 && (counts.get(0) ?? 0) > 0,
    figures: `${lines * COMMANDS.length} lines of ${COMMANDS.length} commands: ${counts.get(0) ?? 0} done, ${counts.get(1) ?? 0} refused, ${counts.get(2) ?? 0} wrong usage, ${faults.length} defects${listed(faults)}`,
  };
}

export const fuzzTerminal: Check = {
  name: 'fuzzed lines of the terminal',
  target: 'no crash, no defect status',
  run: (amount) => ask(runCli, many(amount, 4, 200, 1000)),
  control: {
    weaker: 'a program that reads its words unchecked',
    run: (_: Amount) => ask(async (argv) => (JSON.parse(argv[1] ?? '0'), 0), 5),
  },
};
