import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openCore, type Core } from '../src/core/api/core.ts';
import type { Input } from '../src/core/api/contract.ts';
import { TOTAL } from '../src/core/model/area.ts';
import { fillLargeWorkspace, ITEMS, monthOf } from './largeWorkspace.ts';
import { measured, type Measurement, type Part } from './measurement.ts';
import { oneAtRandom, seeded } from './seeded.ts';
import { median, percentile } from './statistics.ts';

const OBSERVATIONS = 1_000_000;
const CALLS = 500;
const WARM_UP = 20;
const OPENINGS = 7;

/** The province table at a million observations, and opening such a workspace again. */
export async function tablePart(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-bench-'));
  const file = join(folder, 'large.ctd');
  try {
    const { releases, observations } = fillLargeWorkspace(file, OBSERVATIONS);
    const tables = await tableTimes(file, releases);
    const opening = await reopenTime(file);
    const name = `province table at ${(observations / 1e6).toFixed(2)} million observations`;
    return { name, leftOut: null, measurements: [...tables, opening] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Questions as an analyst asks them: any month, either measure, any kind, now and as of some day. */
function questions(releases: number): Input<'table.byArea'>[] {
  const random = seeded(7);
  return Array.from({ length: CALLS + WARM_UP }, (_, i) => {
    const { year, month } = monthOf(Math.floor(random() * releases));
    const labour = i % 2 === 0;
    return {
      measure: labour ? 'LABOUR_INDEX' : 'STATE_INVESTMENT',
      period: `${year}-${String(month).padStart(2, '0')}`,
      item: labour ? TOTAL : oneAtRandom(ITEMS, random),
      region: random() < 0.7 ? 'NORTH28' : 'ALL63',
      ...(random() < 0.3 ? { asOf: `${year + 1}-06-30` } : {}),
    };
  });
}

async function tableTimes(file: string, releases: number): Promise<Measurement[]> {
  const core = await openCore(worldOf(file));
  const times: number[] = [];
  for (const [i, input] of questions(releases).entries()) {
    const started = performance.now();
    const answer = await core.dispatch('table.byArea', input);
    const time = performance.now() - started;
    refuseEmpty(answer, input);
    if (i >= WARM_UP) times.push(time);
  }
  await core.close();
  const floor = { name: '64 rows by primary key, same library and file, median', value: lookUpTime(file) };
  const named = (p: string): string => `province table, ${p} of ${CALLS} calls`;
  return [
    measured({ name: named('median'), value: percentile(times, 0.5), unit: 'ms', reference: floor }),
    measured({
      name: named('95th percentile'),
      value: percentile(times, 0.95),
      unit: 'ms',
      reference: floor,
      aim: { value: 20 },
    }),
  ];
}

// A measurement of empty answers would be worth nothing.
export function refuseEmpty(answer: Awaited<ReturnType<Core['dispatch']>>, input: unknown): void {
  const rows = answer.ok ? (answer.value as { rows: { cells: unknown[] }[] }).rows : [];
  if (rows.length < 28 || rows.some(({ cells }) => cells.length === 0 || cells.includes(null)))
    throw new Error(`no full table for ${JSON.stringify(input)}: ${JSON.stringify(answer).slice(0, 300)}`);
}

/** What the library needs at least for as many rows as a table of 63 provinces and the country has. */
function lookUpTime(file: string): number {
  const db = new Database(file, { readonly: true });
  const series = db.prepare('select id from series').pluck().all() as number[];
  const find = db.prepare('select * from observation where series = ? limit 1');
  const random = seeded(11);
  const times = Array.from({ length: CALLS }, () => {
    const started = performance.now();
    for (let i = 0; i < 64; i++) find.get(oneAtRandom(series, random));
    return performance.now() - started;
  });
  db.close();
  return median(times);
}

async function reopenTime(file: string): Promise<Measurement> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const started = performance.now();
    const core = await openCore(worldOf(file));
    ours.push(performance.now() - started);
    await core.close();
    bare.push(bareOpening(file));
  }
  const reference = { name: 'the bare library opens and checks (quick_check) the same file', value: median(bare) };
  return measured({ name: 'opening that workspace again', value: median(ours), unit: 'ms', reference, samples: ours });
}

function bareOpening(file: string): number {
  const started = performance.now();
  const db = new Database(file, { readonly: true });
  db.pragma('quick_check(1)');
  const time = performance.now() - started;
  db.close();
  return time;
}

/** A core that reads no files. */
export function worldOf(workspace: string) {
  const read = (): Promise<never> => Promise.reject(new Error('nothing is read here'));
  return { workspace, files: { read }, now: () => '2024-07-01T00:00:00.000Z' };
}
