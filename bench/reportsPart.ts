import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openCore } from '../src/core/api/core.ts';
import { apart } from './apart.ts';
import { builtReader } from './builtReader.ts';
import { measured, type Part } from './measurement.ts';
import type { Written } from './writeObservations.ts';
import { median } from './statistics.ts';

const SAMPLES = join(import.meta.dirname, '../resources/samples');
const OBSERVATIONS = 1_000_000;
/** The library writes so many rows, enough for its speed and bearable in memory and time. */
const REFERENCE_ROWS = 100_000;
const MAKINGS = 5;

/** The conference workbook of the 28 provinces, and a million observations as .xlsx. */
export async function reportsPart(): Promise<Part> {
  const conference = await conferenceTimes();
  const own = await apart<Written>('writeObservations.ts', ['own', String(OBSERVATIONS)]);
  const library = await apart<Written>('writeObservations.ts', ['library', String(REFERENCE_ROWS)]);
  const perRow = (written: Written): number => (written.ms / written.rows) * 1e6;
  return {
    name: 'files to hand out',
    leftOut: null,
    measurements: [
      measured({
        name: 'conference workbook of the sample workspace, median of 5',
        value: median(conference),
        unit: 'ms',
        reference: { name: 'the first one, with loading the library', value: conference[0] ?? 0 },
        aim: { value: 1500 },
        samples: conference,
      }),
      measured({
        name: 'a million rows of 18 columns to .xlsx, time of a million',
        value: perRow(own),
        unit: 'ms',
        reference: { name: `the library streams ${REFERENCE_ROWS} of them, time of a million`, value: perRow(library) },
        aim: { ratio: 1.25 },
      }),
      measured({
        name: 'peak memory of the same',
        value: own.rssMb,
        unit: 'MB',
        reference: { name: `the library, ${REFERENCE_ROWS} rows`, value: library.rssMb },
        aim: { value: 400 },
      }),
    ],
  };
}

async function conferenceTimes(): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-bench-'));
  const core = await openCore({
    workspace: join(folder, 'bench.ctd'),
    files: { read: (path) => Promise.resolve({ name: basename(path), bytes: readFileSync(path) }) },
    now: () => '2024-07-01T00:00:00Z',
    reader: builtReader,
  });
  const ask = async <T>(method: string, input: unknown): Promise<T> => {
    const answer = await core.dispatch(method, input);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value as T;
  };
  try {
    for (const name of readdirSync(SAMPLES)
      .filter((each) => each.endsWith('.xlsx'))
      .sort()) {
      const { importId } = await ask<{ importId: number }>('import.stage', { file: join(SAMPLES, name) });
      await ask('import.commit', { importId });
    }
    const times: number[] = [];
    for (let i = 0; i < MAKINGS; i++) {
      const since = performance.now();
      await ask('report.conference', { period: '2024-M06' });
      times.push(performance.now() - since);
    }
    return times;
  } finally {
    await core.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
