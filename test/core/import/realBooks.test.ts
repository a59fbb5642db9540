import { beforeAll, describe, expect, it } from 'vitest';
import { stageBook, type ReadBook } from '../../../src/core/import/stageBook.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

const books = realFiles('gso', /^(2023|2024|2025)/);
const DATASETS = ['GSO_IIP', 'GSO_LABOUR', 'GSO_STATE_INVESTMENT', 'GSO_FDI', 'GSO_RETAIL', 'GSO_EXPORT', 'GSO_IMPORT'];
/** Two years under each other's headings, as the printed growth says; units printed a row off. */
const WHOLLY_ASKED = new Set(['2024-03 16.VDT TXH', '2024-03 36.XHMT']);
const NO_LABOUR = /^2023-09/; // that book has no labour table by province

describe.skipIf(!SHARED).each(books)('$name (skipped without ../shared/data)', ({ name, bytes }) => {
  let read: ReadBook;
  beforeAll(() => {
    read = stageBook(readBook(bytes()), name.slice(0, 10));
  });

  it('has every table that we read, each found once by its content', () => {
    const found = new Set(read.tables.map((table) => table.dataset));
    expect(DATASETS.filter((dataset) => !found.has(dataset))).toEqual(NO_LABOUR.test(name) ? ['GSO_LABOUR'] : []);
  });

  it('accounts for every body cell', () => {
    for (const { sheet, reading } of read.tables) {
      if (!reading) continue;
      const aside = reading.problems.reduce((sum, problem) => sum + problem.cells, 0);
      expect(reading.observations.length + aside).toBe(reading.cells);
      if (!WHOLLY_ASKED.has(`${name.slice(0, 7)} ${sheet.trim()}`))
        expect(reading.observations.length).toBeGreaterThan(0);
    }
  });

  it('has no value without a place or an item, and no index far from 100', () => {
    for (const { key, value } of read.tables.flatMap((table) => table.reading?.observations ?? [])) {
      expect(key.area).toMatch(/^VN/);
      expect(key.item).not.toBe('');
      if (['IIP', 'LABOUR_INDEX'].includes(key.measure) && value !== null) expect(value).toBeGreaterThan(10);
    }
  });

  it('adds up: 63 provinces in the labour table, parts of retail sales equal to their total', () => {
    const observations = read.tables.flatMap((table) => table.reading?.observations ?? []);
    const provinces = new Set(
      observations
        .filter((one) => one.key.measure === 'LABOUR_INDEX' && one.key.area !== 'VN')
        .map((one) => one.key.area),
    );
    const aside = read.problems
      .filter((problem) => problem.code === 'pages-disagree' && /L[ĐD]/.test(problem.sheet))
      .reduce((sum, problem) => sum + problem.cells, 0);
    if (!NO_LABOUR.test(name)) expect(provinces.size + aside / 2).toBe(63);
    const retail = observations.filter((one) => one.key.measure === 'RETAIL_SALES' && one.key.basis === 'LEVEL');
    for (const period of new Set(retail.map((one) => one.key.timePeriod))) {
      const own = retail.filter((one) => one.key.timePeriod === period);
      const total = own.find((one) => one.key.item === '_T')?.value ?? 0;
      const parts = own.filter((one) => one.key.item !== '_T').reduce((sum, one) => sum + (one.value ?? 0), 0);
      expect(Math.abs(parts / total - 1), `${period}: ${parts} against ${total}`).toBeLessThan(0.01);
    }
  });
});
