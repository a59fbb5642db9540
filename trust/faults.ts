import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../bench/seeded.ts';
import { listed, many, type Amount, type Check, type Measured } from './check.ts';
import { faultAfter, makeReady, type Step } from './steps.ts';
import { traced, whyNoStrace } from './strace.ts';
import { newFolder } from './workspaces.ts';

type Fault = { readonly call: string; readonly error: string; readonly path: string; readonly step: Step };

/** What the disk may answer, on what call, about which file. */
const FAULTS: readonly Fault[] = [
  ...['ENOSPC', 'EIO'].flatMap((error): Fault[] => [
    { call: 'pwrite64', error, path: 'kho.ctd', step: 'import' },
    { call: 'pwrite64', error, path: 'kho.ctd-wal', step: 'import' },
    { call: 'pwrite64', error, path: 'kho.ctd.backups/000001-2024-07-01.ctd.tmp', step: 'snapshot' },
    { call: 'write', error, path: 'kho.ctd.backups/diary.jsonl', step: 'import' },
  ]),
  ...['fsync', 'fdatasync'].flatMap((call): Fault[] => [
    { call, error: 'EIO', path: 'kho.ctd-wal', step: 'import' },
    { call, error: 'EIO', path: 'kho.ctd', step: 'import' },
    { call, error: 'EIO', path: 'kho.ctd.backups/000001-2024-07-01.ctd.tmp', step: 'snapshot' },
    { call, error: 'EIO', path: 'kho.ctd.tmp', step: 'restore' },
  ]),
  { call: 'pread64', error: 'EIO', path: 'kho.ctd', step: 'import' },
  { call: 'openat', error: 'EACCES', path: 'kho.ctd', step: 'import' },
  { call: 'openat', error: 'EACCES', path: 'kho.ctd-wal', step: 'import' },
  { call: 'rename', error: 'EBUSY', path: 'kho.ctd.tmp', step: 'restore' },
  { call: 'rename', error: 'EACCES', path: 'kho.ctd.backups/000001-2024-07-01.ctd.tmp', step: 'snapshot' },
  { call: 'ftruncate', error: 'EIO', path: 'kho.ctd-wal', step: 'import' },
  { call: 'fcntl', error: 'ENOLCK', path: 'kho.ctd', step: 'import' },
  { call: 'mmap', error: 'EINVAL', path: 'kho.ctd-shm', step: 'import' },
];
const REPORT = 'báo cáo.xlsx';

/** What is wrong afterwards, null for nothing; whether the program noticed the fault. */
type Outcome = { readonly wrong: string | null; readonly noticed: boolean };

/** Lets the n-th such call fail while steps are done. */
function failAt({ call, error, path, step }: Fault, nth: number, weaker = ''): Outcome {
  return outcome(step, (folder, child) => {
    const inject = [
      '-o',
      '/dev/null',
      '-e',
      `trace=${call}`,
      '-e',
      `inject=${call}:error=${error}:when=${nth}`,
      '-P',
      join(folder, path),
    ];
    return traced(inject, child, step, folder, '6', weaker);
  });
}

/** Ends every file at so many bytes: the write that reaches them is cut short, the next one fails. */
function cutAt(step: Step, bytes: number, weaker = ''): Outcome {
  return outcome(step, (folder, child) => {
    const { stdout, status } = spawnSync(
      'prlimit',
      [`--fsize=${bytes}`, process.execPath, child, step, folder, '6', weaker],
      { encoding: 'utf8', timeout: 60_000 },
    );
    return { said: stdout, status };
  });
}

/** Afterwards everything acknowledged must be there, and the fault said in words. */
function outcome(step: Step, run: (folder: string, child: string) => ReturnType<typeof traced>): Outcome {
  const folder = newFolder();
  makeReady(folder);
  try {
    const { said, status } = run(folder, join(import.meta.dirname, 'children/steps.ts'));
    const lines = said.trim().split('\n').filter(Boolean);
    const acknowledged = lines.filter((line) => /^\d+$/.test(line)).length;
    const refused = lines.find((line) => line.startsWith('refused'));
    const noticed = refused !== undefined || status !== 0;
    if (refused?.includes('defect')) return { wrong: `not in words: ${refused.slice(0, 160)}`, noticed };
    if (status !== 0 && !refused) return { wrong: `ended with ${status}: ${said.slice(-200)}`, noticed };
    return { wrong: faultAfter(step, folder, acknowledged), noticed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A call that was not met twice in a row is not made so often: later ones of its kind are passed over. */
const QUIET = 2;

async function fail(faults: readonly Fault[], points: number, weaker = ''): Promise<Measured> {
  const found: string[] = [];
  const quiet = new Map<Fault, number>();
  let [done, seen, first, seenFirst] = [0, 0, 0, 0];
  const step = points < faults.length ? 5 : 1; // a few of them: spread over the kinds
  for (let i = 0; i < points; i++) {
    const fault = faults[(i * step) % faults.length]!;
    const nth = 1 + Math.floor((i * step) / faults.length);
    if ((quiet.get(fault) ?? 0) >= QUIET) continue;
    const { wrong, noticed } = failAt(fault, nth, weaker);
    quiet.set(fault, noticed ? 0 : (quiet.get(fault) ?? 0) + 1);
    done++;
    if (noticed) seen++;
    if (nth === 1) first++;
    if (nth === 1 && noticed) seenFirst++;
    if (wrong) found.push(`${fault.call} ${nth} of ${fault.path}: ${fault.error}: ${wrong}`);
  }
  return {
    ok: found.length === 0 && seenFirst * 3 > first,
    figures: `${done} faults of ${faults.length} kinds, ${seen} noticed: ${found.length} lost, partial or without words${listed(found)}`,
  };
}

export const ioFaults: Check = {
  name: 'faults of the disk',
  target: '0 lost, 0 partial, each in words',
  why: whyNoStrace,
  run: (amount) => fail(FAULTS, many(amount, 6, FAULTS.length * 2, FAULTS.length * 20)),
  control: {
    weaker: 'a report written in place on a full disk',
    run: (_: Amount) => fail([{ call: 'write', error: 'ENOSPC', path: REPORT, step: 'export' }], 1, 'in place'),
  },
};

const CUT_STEPS = ['import', 'snapshot', 'restore', 'export'] as const;
/** About the size of the largest file that these steps write. */
const LARGEST = 1_100_000;

async function cut(points: number, weaker = ''): Promise<Measured> {
  const random = seeded(31);
  const found: string[] = [];
  let seen = 0;
  for (let i = 0; i < points; i++) {
    const step = weaker ? 'export' : CUT_STEPS[i % CUT_STEPS.length]!;
    const bytes = 1 + Math.floor(random() ** 2 * LARGEST);
    const { wrong, noticed } = cutAt(step, bytes, weaker);
    if (noticed) seen++;
    if (wrong) found.push(`${step} at ${bytes} bytes: ${wrong}`);
  }
  return {
    ok: found.length === 0 && seen * 3 > points,
    figures: `${points} files cut short (${CUT_STEPS.join(', ')}), ${seen} noticed: ${found.length} lost, partial or without words${listed(found)}`,
  };
}

export const shortWrites: Check = {
  name: 'short writes',
  target: '0 lost, 0 partial, each in words',
  why: () => (spawnSync('prlimit', ['--version']).status === 0 ? null : 'prlimit is missing'),
  run: (amount) => cut(many(amount, 4, 40, 800)),
  control: { weaker: 'a report written in place', run: () => cut(4, 'in place') },
};
