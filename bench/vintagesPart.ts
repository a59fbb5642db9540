import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openCore, type Core } from '../src/core/api/core.ts';
import type { Input } from '../src/core/api/contract.ts';
import { TOTAL } from '../src/core/model/area.ts';
import { monthOf } from './largeWorkspace.ts';
import { measured, type Measurement, type Part } from './measurement.ts';
import { oneAtRandom, seeded } from './seeded.ts';
import { median, percentile } from './statistics.ts';
import { refuseEmpty, worldOf } from './tablePart.ts';
import { dayOfRelease, fillVintages, KINDS } from './vintageWorkspace.ts';

const RELEASES = 300;
const CALLS = 500;
const WARM_UP = 20;

/** Tables as of any day, and revision triangles, where every figure has ten vintages. */
export async function vintagesPart(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-bench-'));
  const file = join(folder, 'vintages.ctd');
  try {
    const observations = fillVintages(file, RELEASES);
    const core = await openCore(worldOf(file));
    const reference = {
      name: '1,500 vintages of one series by primary key, same library and file, median',
      value: readTime(file),
    };
    const named = (what: string, p: string): string => `${what}, ${p} of ${CALLS} calls`;
    const figures = (what: string, times: readonly number[], aim: number): Measurement[] => [
      measured({ name: named(what, 'median'), value: percentile(times, 0.5), unit: 'ms', reference }),
      measured({
        name: named(what, '95th percentile'),
        value: percentile(times, 0.95),
        unit: 'ms',
        reference,
        aim: { value: aim },
      }),
    ];
    const tables = await times(core, 'table.byArea', tableQuestions(), refuseEmpty);
    const triangles = await times(core, 'revision.triangle', triangleQuestions(), refuseFew);
    const since = await sinceTimes(core);
    await core.close();
    const name = `${(observations / 1e6).toFixed(2)} million observations in ${RELEASES} releases`;
    return {
      name,
      leftOut: null,
      measurements: [
        ...figures(`province table as of any day at ${name}`, tables, 30),
        ...figures('revision triangle of one series', triangles, 5),
        ...since.map((one) => measured({ ...one, unit: 'ms', reference })),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Any month, either measure, any kind, as of any day from its first release to the last. */
function tableQuestions(): Input<'table.byArea'>[] {
  const random = seeded(7);
  return Array.from({ length: CALLS + WARM_UP }, (_, i) => {
    const first = Math.floor((random() * RELEASES) / 2);
    const { year, month } = monthOf(first);
    const labour = i % 2 === 0;
    return {
      measure: labour ? 'LABOUR_INDEX' : 'STATE_INVESTMENT',
      period: `${year}-${String(month).padStart(2, '0')}`,
      item: labour ? TOTAL : oneAtRandom(KINDS, random),
      region: random() < 0.7 ? 'NORTH28' : 'ALL63',
      asOf: dayOfRelease(first * 2 + Math.floor(random() * (RELEASES - first * 2))),
    };
  });
}

function triangleQuestions(): Input<'revision.triangle'>[] {
  const random = seeded(9);
  return Array.from({ length: CALLS + WARM_UP }, (_, i) => {
    const labour = i % 2 === 0;
    const basis = labour
      ? oneAtRandom(['PREV', 'SPLY'] as const, random)
      : oneAtRandom(['LEVEL', 'SPLY'] as const, random);
    return {
      measure: labour ? 'LABOUR_INDEX' : 'STATE_INVESTMENT',
      item: labour ? TOTAL : oneAtRandom(KINDS, random),
      area: oneAtRandom(['VN', 'VN-HN', 'VN-HP', 'VN-21', 'VN-07'], random),
      basis,
    };
  });
}

async function times(
  core: Core,
  method: string,
  questions: readonly unknown[],
  refuse: (answer: Awaited<ReturnType<Core['dispatch']>>, input: unknown) => void,
): Promise<number[]> {
  const taken: number[] = [];
  for (const input of questions) {
    const started = performance.now();
    const answer = await core.dispatch(method, input);
    taken.push(performance.now() - started);
    refuse(answer, input);
  }
  return taken.slice(WARM_UP);
}

// A measurement of short answers would be worth nothing.
function refuseFew(answer: Awaited<ReturnType<Core['dispatch']>>, input: unknown): void {
  const rows = answer.ok ? (answer.value as { rows: { vintages: unknown[] }[] }).rows : [];
  if (rows.length !== RELEASES / 2 || rows.filter(({ vintages }) => vintages.length === 10).length < 100)
    throw new Error(`no full triangle for ${JSON.stringify(input)}: ${JSON.stringify(answer).slice(0, 300)}`);
}

/** What changed since the release before the last, and in the last year. */
async function sinceTimes(core: Core): Promise<{ name: string; value: number }[]> {
  const timed = async (day: string): Promise<number> => {
    const started = performance.now();
    const answer = await core.dispatch('revision.since', { day });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return performance.now() - started;
  };
  const ask = async (n: number): Promise<number> =>
    median([await timed(dayOfRelease(n)), await timed(dayOfRelease(n)), await timed(dayOfRelease(n))]);
  return [
    { name: 'what the last release changed, first page and all counts, median of 3', value: await ask(RELEASES - 2) },
    { name: 'what 24 releases changed, first page and all counts, median of 3', value: await ask(RELEASES - 25) },
  ];
}

/** What the library needs at least for the vintages of one series. */
function readTime(file: string): number {
  const db = new Database(file, { readonly: true });
  const series = db.prepare('select id from series').pluck().all() as number[];
  const read = db.prepare('select time_period, release, value, obs_status from observation where series = ?').raw();
  const random = seeded(11);
  const taken = Array.from({ length: 100 }, () => {
    const started = performance.now();
    read.all(oneAtRandom(series, random));
    return performance.now() - started;
  });
  db.close();
  return median(taken);
}
