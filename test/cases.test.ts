import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadBook } from '../src/core/import/stageBook.ts';
import { linesOf, problemLinesOf, stageCase, type TrapCase } from './fixtures/trapCase.ts';

const FOLDER = join(import.meta.dirname, 'cases');
const names = readdirSync(FOLDER);

const sorted = (lines: readonly string[]): string[] => [...lines].sort((a, b) => a.localeCompare(b));
const cellsAside = (read: ReadBook): number =>
  read.tables.reduce(
    (sum, { reading }) => sum + (reading?.problems ?? []).reduce((cells, problem) => cells + problem.cells, 0),
    0,
  );

describe.each(names)('%s', async (name) => {
  const { default: one } = (await import(join(FOLDER, name, 'case.ts'))) as { default: TrapCase };
  const read = stageCase(one);

  it(`${one.trap}`, () => {
    expect(sorted(linesOf(read))).toEqual(sorted(one.observations));
    expect(sorted(problemLinesOf(read))).toEqual(sorted(one.problems ?? []));
  });

  it('loses no cell', () => {
    const cells = read.tables.reduce((sum, { reading }) => sum + (reading?.cells ?? 0), 0);
    expect(linesOf(read).length + cellsAside(read)).toBe(cells);
  });
});
