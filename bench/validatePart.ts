import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openCore } from '../src/core/api/core.ts';
import type { ValidationAnswer } from '../src/core/model/validation.ts';
import { fillLargeWorkspace } from './largeWorkspace.ts';
import { measured, type Part } from './measurement.ts';
import { median, percentile } from './statistics.ts';

const OBSERVATIONS = 1_000_000;
const CALLS = 40;

/** The validation of the newest book in a workspace of a million observations, its findings with their cells included. */
export async function validatePart(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-bench-'));
  const file = join(folder, 'large.ctd');
  try {
    const { releases, observations } = fillLargeWorkspace(file, OBSERVATIONS);
    const read = (): Promise<never> => Promise.reject(new Error('nothing is read here'));
    const core = await openCore({ workspace: file, files: { read }, now: () => '2024-07-01T00:00:00.000Z' });
    const times: number[] = [];
    for (let i = 0; i < CALLS + 1; i++) {
      const started = performance.now();
      const answer = await core.dispatch('validation.read', { severity: 'warning' });
      const time = performance.now() - started;
      if (!answer.ok || (answer.value as ValidationAnswer).releases[0] !== releases)
        throw new Error(`not validated: ${JSON.stringify(answer).slice(0, 300)}`);
      times.push(time);
    }
    await core.close();
    const [first = 0, ...later] = times;
    const reference = {
      name: 'the bare library reads the past of as many series, median',
      value: readTime(file, releases),
    };
    const named = (p: string): string => `validation of one new book, ${p} of ${CALLS} calls`;
    return {
      name: `validation at ${(observations / 1e6).toFixed(2)} million observations`,
      leftOut: null,
      measurements: [
        measured({ name: 'the first one after opening the workspace', value: first, unit: 'ms', reference }),
        measured({ name: named('median'), value: median(later), unit: 'ms', reference }),
        measured({
          name: named('95th percentile'),
          value: percentile(later, 0.95),
          unit: 'ms',
          reference,
          aim: { value: 2000 },
        }),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Three years of earlier releases of every series of the newest one, as rows. */
function readTime(file: string, releases: number): number {
  const db = new Database(file, { readonly: true });
  const rows = db
    .prepare(
      'select series, time_period, release, value from observation where series in (select series from observation where release = ?) and release >= ?',
    )
    .raw();
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    rows.all(releases, releases - 36);
    return performance.now() - started;
  });
  db.close();
  return median(times);
}
