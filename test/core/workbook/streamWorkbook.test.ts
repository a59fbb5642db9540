import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { streamedWorkbook } from '../../../src/core/workbook/streamWorkbook.ts';
import { repairsOf } from '../report/repairReasons.ts';

type Cell = string | number | null;

async function bytesOf(rows: readonly Cell[][], most?: number, page = 3): Promise<Buffer> {
  async function* pages(): AsyncGenerator<Cell[][]> {
    for (let at = 0; at < rows.length; at += page) yield rows.slice(at, at + page);
  }
  const pieces: Uint8Array[] = [];
  const sheet = { name: 'Số liệu', heads: ['A', 'B', 'C'], widths: [10, 10, 10], rows: pages() };
  for await (const piece of streamedWorkbook(sheet, most)) pieces.push(piece);
  return Buffer.concat(pieces);
}
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  fc.string({ unit: fc.constantFrom(...'aế<>&"\'=+-@ \n1'), minLength: 1, maxLength: 12 }),
);
const rows = fc.array(
  fc.tuple(cell, cell, cell).map((all): Cell[] => all),
  { maxLength: 30 },
);

describe('a workbook that is written while it is made', () => {
  it('reads back as it was, numbers as numbers and texts as texts', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const bytes = await bytesOf(all);
        const sheet = read(bytes).Sheets['Số liệu'] ?? {};
        const found = utils.sheet_to_json<Cell[]>(sheet, { header: 1, defval: null, raw: true, blankrows: true });
        const width = (row: Cell[]): Cell[] => [0, 1, 2].map((i) => row[i] ?? null);
        const filled = all.map((row) => row.map((one) => (typeof one === 'string' ? one.replaceAll('\r', '') : one)));
        while (filled.length > 0 && filled.at(-1)?.every((one) => one === null)) filled.pop();
        expect(found.slice(1, 1 + filled.length).map(width)).toEqual(filled);
        expect(Object.values(sheet).some((one) => typeof one === 'object' && 'f' in one)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('goes on in a next sheet where one is full, and makes none that would be empty', async () => {
    const all = Array.from({ length: 10 }, (_, i): Cell[] => [i, `dòng ${i}`, null]);
    const names = async (most: number): Promise<string[]> => read(await bytesOf(all, most)).SheetNames;
    expect(await names(10)).toEqual(['Số liệu']);
    expect(await names(5)).toEqual(['Số liệu', 'Số liệu 2']);
    expect(await names(4)).toEqual(['Số liệu', 'Số liệu 2', 'Số liệu 3']);
    const grids = readBook(await bytesOf(all, 4)).grids;
    expect(grids.map((grid) => grid.rows.size)).toEqual([5, 5, 3]);
    expect(grids[2]?.rows.get(3)?.get(1)?.value).toBe('dòng 9');
  });

  it('gives Excel nothing to repair, and the same bytes for the same rows', async () => {
    const all = Array.from({ length: 7 }, (_, i): Cell[] => [i / 3, '=1+1', '<b>']);
    expect(repairsOf(await bytesOf(all, 4))).toEqual([]);
    expect(await bytesOf(all)).toEqual(await bytesOf(all, undefined, 2));
  });

  it('ends with the error of its source', async () => {
    async function* broken(): AsyncGenerator<Cell[][]> {
      yield [[1, 2, 3]];
      throw new Error('nguồn hỏng');
    }
    const sheet = { name: 'x', heads: ['A'], widths: [9], rows: broken() };
    const drain = async (): Promise<void> => {
      for await (const piece of streamedWorkbook(sheet)) expect(piece.length).toBeGreaterThanOrEqual(0);
    };
    await expect(drain()).rejects.toThrow('nguồn hỏng');
  });
});
