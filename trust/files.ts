import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import type { WorkbookReader } from '../src/core/api/reading.ts';
import { seeded } from '../bench/seeded.ts';
import { Refusal } from '../src/core/model/text.ts';
import { createReader } from '../src/core/workbook/readApart.ts';
import { readBook } from '../src/core/workbook/readBook.ts';
import { inTime, listed, many, type Amount, type Check, type Measured } from './check.ts';
import { bombFile } from './bombFile.ts';
import { childrenPeakMb } from './memory.ts';
import { filesIn, noShared, SHARED } from './sharedFiles.ts';
import { newFolder, sampleFiles } from './workspaces.ts';

const openReader = (limit?: number): WorkbookReader =>
  createReader(new URL('../src/core/api/reader.ts', import.meta.url), limit ? { readers: 1, limit: () => limit } : {});

/** What a reader makes of a file, as text to compare; null for a refusal. */
type Reading = (bytes: Uint8Array) => string | null;
const ours: Reading = (bytes) => {
  try {
    return JSON.stringify(
      readBook(bytes).grids.map(({ sheet, rows }) => [sheet, [...rows].map(([row, cells]) => [row, [...cells]])]),
    );
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};
const library: Reading = (bytes) => {
  try {
    return JSON.stringify(XLSX.read(bytes, { dense: true, cellStyles: true }).Sheets);
  } catch {
    return null;
  }
};

/** Turns one bit at a time, anywhere in the books; other values without a word are the worst that can happen. */
function flips(read: Reading, count: number): Measured {
  const random = seeded(11);
  const books = sampleFiles().map((file) => readFileSync(file));
  const whole = books.map(read);
  const seen = { refused: 0, harmless: 0, wrong: 0 };
  for (let i = 0; i < count; i++) {
    const n = i % books.length;
    const damaged = Uint8Array.from(books[n]!);
    damaged[Math.floor(random() * damaged.length)]! ^= 1 << Math.floor(random() * 8);
    const got = read(damaged);
    seen[got === null ? 'refused' : got === whole[n] ? 'harmless' : 'wrong']++;
  }
  const figures = `${count} flips of ${books.length} books: ${seen.refused} refused, ${seen.harmless} harmless, ${seen.wrong} wrong in silence`;
  return { ok: seen.wrong === 0 && seen.refused > 0, figures };
}

export const bitFlips: Check = {
  name: 'damaged files',
  target: '0 silently wrong',
  run: async (amount) => flips(ours, many(amount, 60, 300, 3000)),
  control: {
    weaker: 'the library without our preflight',
    // the library hangs on one of the next dozen, and its memory grows to gigabytes
    run: async () => flips(library, 12),
  },
};

/** No refusal in words of ours, and one that only tells of a failure of ours. */
const BROKEN = new Set(['broken', 'unreadable-file']);

/** Files of the public corpora: hangs, deaths of the reader, the slowest, the peak of memory. */
async function corpus(files: readonly string[], limit?: number): Promise<Measured> {
  const reader = openReader(limit);
  const seen = { read: 0, refused: 0, stopped: 0, broken: 0 };
  let slowest = 0;
  let peak = 0;
  try {
    for (const file of files) {
      const began = performance.now();
      const code = await reader.read(readFileSync(file), { stage: null }).then(
        () => 'read',
        (error: unknown) => (error instanceof Refusal ? error.code : 'broken'),
      );
      slowest = Math.max(slowest, performance.now() - began);
      peak = Math.max(peak, childrenPeakMb());
      seen[
        code === 'read' ? 'read' : BROKEN.has(code) ? 'broken' : code === 'reading-stopped' ? 'stopped' : 'refused'
      ]++;
    }
  } finally {
    await reader.close();
  }
  const ok = seen.stopped === 0 && seen.broken === 0 && peak < 1024;
  return {
    ok,
    figures: `${files.length} files: ${seen.read} read, ${seen.refused} refused, ${seen.stopped} hangs or deaths, ${seen.broken} crashes; slowest ${(slowest / 1000).toFixed(1)} s, ${peak} MB`,
  };
}

const robustness = (): string[] => filesIn(join(SHARED, 'robustness'));

export const hostile: Check = {
  name: 'hostile and odd files',
  target: '0 hang, 0 crash, 0 out of memory',
  alone: true,
  why: noShared,
  run: (amount) => corpus(robustness().filter((_, i) => i % many(amount, 6, 1, 1) === 0)),
  control: {
    weaker: 'a reader with no time for an honest book',
    run: () =>
      corpus(
        robustness()
          .filter((file) => file.endsWith('.xlsx'))
          .slice(0, 3),
        1,
      ),
  },
};

/** Good books: the corpus of the statistics office and of others. */
async function refusals(files: readonly string[], most: number): Promise<Measured> {
  const reader = openReader();
  const refused: string[] = [];
  try {
    for (const file of files) {
      const bytes = readFileSync(file);
      const code =
        bytes.length > most
          ? 'too-large'
          : await reader.read(bytes, { stage: null }).then(
              () => null,
              (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
            );
      if (code) refused.push(`${file.slice(SHARED.length + 1)}: ${code}`);
    }
  } finally {
    await reader.close();
  }
  const share = (refused.length / files.length) * 100;
  return {
    ok: share <= 0.3,
    figures: `${refused.length} of ${files.length} (${share.toFixed(1)} %)${listed(refused)}`,
  };
}

const good = (): string[] =>
  ['gso', 'other', 'pxweb'].flatMap((folder) =>
    readdirSync(join(SHARED, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(xlsx?|xlsm|xlsb|ods|csv)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );

export const falseRefusals: Check = {
  name: 'refusals of good files',
  target: '≤ 0.3 %, each named',
  alone: true,
  why: noShared,
  run: (amount) =>
    refusals(
      good().filter((_, i) => i % many(amount, 8, 1, 1) === 0),
      Infinity,
    ),
  control: { weaker: 'a limit of 50 kB', run: () => refusals(good().slice(0, 12), 50_000) },
};

const GIGABYTE = 2 ** 30;

function bombIn(program: string, amount: Amount): Measured {
  const folder = newFolder();
  try {
    const child = join(import.meta.dirname, 'children', program);
    // one that says how long its part is, and one that says it is short
    const said = [GIGABYTE, 4096].map((size, i) => {
      const file = join(folder, `bomb${i}.xlsx`);
      writeFileSync(file, bombFile(size));
      const { stdout } = spawnSync(process.execPath, [child, file], { encoding: 'utf8', timeout: 60_000 });
      const [code = 'nothing said', ms = 'NaN', mb = 'NaN'] = stdout.trim().split(' ');
      return { code, ms: Number(ms), mb: Number(mb) };
    });
    return {
      ok: said.every(
        ({ code, ms, mb }) => ['too-large', 'damaged-file'].includes(code) && inTime(amount, ms, 1000) && mb < 150,
      ),
      figures: said.map(({ code, ms, mb }) => `${code}, ${ms} ms, ${mb} MB`).join(' · '),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const bomb: Check = {
  name: 'a bomb of 1 GB',
  target: 'refused, < 1 s, < 150 MB',
  alone: true,
  run: async (amount) => bombIn('readBomb.ts', amount),
  control: { weaker: 'unpacking without a limit', run: async (amount) => bombIn('inflateBomb.ts', amount) },
};
