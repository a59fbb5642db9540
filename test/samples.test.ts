import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, type WorkBook } from 'xlsx';
import { sampleBooks } from '../scripts/samples/books.ts';
import { readFigures, SAMPLES } from '../scripts/samples/figures.ts';
import { writeWorkbook } from '../src/core/workbook/writeWorkbook.ts';

const GSO = join(import.meta.dirname, '../../shared/data/gso');
const ORIGINALS: Record<string, string> = {
  '2024-05-29-Bieu-mau-T5.2024.xlsx': '2024-05-29-02-Bieu-so-lieu-T5.2024-1.xlsx',
  '2024-06-29-Bieu-mau-T6.2024.xlsx': '2024-06-29-02.Bieu-T6.2024.xlsx',
};

/** Every filled cell of a sheet: address → value. */
function cellsOf(book: WorkBook, sheet: string): Map<string, unknown> {
  const cells = Object.entries(book.Sheets[sheet] ?? {}).filter(([at, cell]) => at[0] !== '!' && (cell.v ?? '') !== '');
  return new Map(cells.map(([at, cell]) => [at, cell.v]));
}
const mergesOf = (book: WorkBook, sheet: string): string[] =>
  (book.Sheets[sheet]?.['!merges'] ?? []).map((range) => JSON.stringify(range)).sort();

describe('the sample workbooks', () => {
  it.each(sampleBooks())('$file is what its figures and layouts make', async ({ file, plan }) => {
    const kept = read(readFileSync(join(SAMPLES, file)), { cellStyles: true });
    const made = read(await writeWorkbook(plan), { cellStyles: true });
    expect(made.SheetNames).toEqual(kept.SheetNames);
    for (const sheet of kept.SheetNames) {
      expect(cellsOf(made, sheet)).toEqual(cellsOf(kept, sheet));
      expect(mergesOf(made, sheet)).toEqual(mergesOf(kept, sheet));
    }
  });

  it('holds no other workbook than those', () => {
    const kept = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
    expect(kept.sort()).toEqual(sampleBooks().map(({ file }) => file));
  });

  it('says on a sheet of its own and in its properties that it is a sample', () => {
    for (const { file } of sampleBooks()) {
      const book = read(readFileSync(join(SAMPLES, file)));
      expect(cellsOf(book, 'Ghi chú').get('A2')).toContain('Công Thương Desk tự lập để dùng thử');
      expect(book.Props?.Comments).toContain('Không phải văn bản của cơ quan nào');
    }
  });

  it.each(readdirSync(join(SAMPLES, 'figures')))('%s names a source in every row', (name) => {
    const rows = readFigures(name.replace('.csv', ''));
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows)
      expect(row['source'], row['label']).toMatch(/tệp .+, trang .+, [AB]\d+:[A-Z]\d+$|https:\/\//);
  });

  it('shows the revision of May retail sales', () => {
    const may = read(readFileSync(join(SAMPLES, '2024-05-29-Bieu-mau-T5.2024.xlsx')));
    const june = read(readFileSync(join(SAMPLES, '2024-06-29-Bieu-mau-T6.2024.xlsx')));
    expect(cellsOf(may, '13. Tongmuc').get('C12')).toBeCloseTo(519760.357, 3);
    expect(cellsOf(june, '25.Tongmuc').get('C11')).toBeCloseTo(516774.61, 2);
  });

  it('knows 17 of 28 growth rates of industry, 11 of them 10 % or more', () => {
    const rows = readFigures('2024-05-17-north-conference').filter((row) => row['order'] !== '');
    const known = rows.map((row) => Number(row['iip_growth'])).filter(Number.isFinite);
    expect([rows.length, known.length, known.filter((value) => value >= 10).length]).toEqual([28, 17, 11]);
  });

  describe.skipIf(!existsSync(GSO))('beside the published books (left out where shared/data/gso is missing)', () => {
    it.each(Object.entries(ORIGINALS))('%s has the very cells and merges of %s', (sample, original) => {
      const ours = read(readFileSync(join(SAMPLES, sample)));
      const theirs = read(readFileSync(join(GSO, original)));
      for (const sheet of ours.SheetNames.filter((name) => name !== 'Ghi chú')) {
        expect(cellsOf(ours, sheet)).toEqual(cellsOf(theirs, sheet));
        expect(mergesOf(ours, sheet)).toEqual(mergesOf(theirs, sheet));
      }
    });
  });
});
