import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCore } from '../src/core/api/core.ts';
import type { TextCheck } from '../src/core/model/claim.ts';
import { fillLargeWorkspace } from './largeWorkspace.ts';
import { measured, type Part } from './measurement.ts';
import { median, percentile } from './statistics.ts';

const OBSERVATIONS = 1_000_000;
const CALLS = 40;
/** Two pages are some 6,000 letters. */
const PAGES = 6_000;

/** The check of a text of two pages in a workspace of a million observations, against a plain walk over its letters. */
export async function textPart(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-bench-'));
  const file = join(folder, 'large.ctd');
  try {
    const { observations } = fillLargeWorkspace(file, OBSERVATIONS);
    const read = (): Promise<never> => Promise.reject(new Error('nothing is read here'));
    const core = await openCore({ workspace: file, files: { read }, now: () => '2024-07-01T00:00:00.000Z' });
    const text = twoPages();
    const times: number[] = [];
    for (let i = 0; i < CALLS + 1; i++) {
      const started = performance.now();
      const answer = await core.dispatch('text.check', { text });
      const time = performance.now() - started;
      if (!answer.ok || (answer.value as TextCheck).claims.length < 20)
        throw new Error(`not checked: ${JSON.stringify(answer).slice(0, 300)}`);
      times.push(time);
    }
    await core.close();
    const [first = 0, ...later] = times;
    const reference = { name: 'the same text normalised and split into words, median', value: wordTime(text) };
    const named = (p: string): string => `check of two pages (${text.length} letters), ${p} of ${CALLS} calls`;
    const aim = { value: 200 };
    return {
      name: `check of a text at ${(observations / 1e6).toFixed(2)} million observations`,
      leftOut: null,
      measurements: [
        measured({ name: 'the first one after opening the workspace', value: first, unit: 'ms', reference }),
        measured({ name: named('median'), value: median(later), unit: 'ms', reference, aim }),
        measured({ name: named('95th percentile'), value: percentile(later, 0.95), unit: 'ms', reference, aim }),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Texts of the tests, one after another. */
function twoPages(): string {
  const texts = ['newspaper', 'statistics-office', 'agency', 'speech'].map((name) =>
    readFileSync(join(import.meta.dirname, `../test/core/claims/texts/${name}.txt`), 'utf8'),
  );
  return texts.join('\n\n').slice(0, PAGES);
}

function wordTime(text: string): number {
  return median(
    Array.from({ length: CALLS }, () => {
      const started = performance.now();
      if (text.normalize('NFC').toLowerCase().split(/\s+/u).length === 0) throw new Error('no words');
      return performance.now() - started;
    }),
  );
}
