import { describe, expect, it } from 'vitest';
import { stageBook, type ReadBook } from '../../../src/core/import/stageBook.ts';
import type { Observation } from '../../../src/core/model/observation.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

const book = (name: string, day: string): ReadBook => {
  const [file] = realFiles('other', new RegExp(`^${name}\\.`));
  if (!file) throw new Error(`no ${name}`);
  return stageBook(readBook(file.bytes()), day, { name: file.name });
};

const observationsOf = (read: ReadBook, sheet?: string): Observation[] =>
  read.tables.flatMap((table) =>
    sheet === undefined || table.sheet.startsWith(sheet) ? [...(table.reading?.observations ?? [])] : [],
  );

/** The observation that a cell of a sheet became. */
function at(read: ReadBook, sheet: string, cell: string): Observation | undefined {
  for (const table of read.tables) {
    if (!table.sheet.startsWith(sheet) || !table.reading) continue;
    const { columns, observations } = table.reading;
    const found = observations.find((one) => `${columns[one.column]?.letters}${one.row}` === cell);
    if (found) return found;
  }
  return undefined;
}

function unitOf(read: ReadBook, letters: string): unknown {
  const column = read.tables[0]?.reading?.columns.find((one) => one.letters === letters);
  return column && [column.meaning.unit, column.meaning.unitMult];
}

function countsAdd(read: ReadBook): void {
  for (const { reading } of read.tables) {
    const aside = (reading?.problems ?? []).reduce((sum, problem) => sum + problem.cells, 0);
    expect((reading?.observations.length ?? 0) + aside).toBe(reading?.cells ?? 0);
  }
}

// Values stand here as they stand in the cells; `answers/otherPublishers.test.ts` looks others up with a reader of its own.
describe.skipIf(!SHARED)('budget tables of the Ministry of Finance (skipped without ../shared/data)', () => {
  it('reads the final account of 2008: totals with footnote marks, regions with Roman numbers, provinces', () => {
    const read = book('Final_2008', '2010-07-14');
    expect(read.tables[0]).toMatchObject({ state: 'read', dataset: 'MOF_BUDGET' });
    expect(at(read, 'Sheet1', 'C10')).toMatchObject({ value: 419278223, key: { area: 'VN', timePeriod: '2008' } });
    expect(at(read, 'Sheet1', 'C11')).toMatchObject({ value: 30164708, key: { area: 'VN-NE-2002' } });
    expect(at(read, 'Sheet1', 'C12')).toMatchObject({ value: 16317121, key: { area: 'VN-13', basis: 'LEVEL' } });
    expect(at(read, 'Sheet1', 'E12')).toMatchObject({ value: 76 });
    expect([unitOf(read, 'C'), unitOf(read, 'E')]).toEqual([
      ['VND', 6],
      ['PT', 0],
    ]);
    expect(at(read, 'Sheet1', 'H20')?.key.measure).not.toBe(at(read, 'Sheet1', 'G20')?.key.measure);
    countsAdd(read);
  });

  it('asks where a number stands twice under one heading', () => {
    const asked = book('Final_2008', '2010-07-14').problems.filter(({ severity }) => severity === 'ask');
    expect(asked.map(({ code, cell }) => [code, cell])).toEqual([['said-differently', 'E29']]);
  });

  it('names plan and final account apart, and gives every name the borders of its year', () => {
    const plan = book('Plan_2003', '2003-04-08');
    expect(at(plan, 'Sheet1', 'C19')).toMatchObject({ value: 19348000, status: 'A', key: { area: 'VN-HN-1997' } });
    expect(at(plan, 'Sheet1', 'C21')).toMatchObject({ value: 715300, key: { area: 'VN-15', timePeriod: '2003' } });
    expect(at(plan, 'Sheet1', 'C19')?.key.measure).toMatch(/^DU_TOAN_/);
    expect(at(book('Final_2008', '2010-07-14'), 'Sheet1', 'C12')?.key.measure).toMatch(/^QUYET_TOAN_/);
    const plan2009 = book('Plan_2009', '2008-12-01');
    expect(at(plan2009, 'Sheet1', 'C88')).toMatchObject({ value: 1681000, key: { area: 'VN-59', timePeriod: '2009' } });
    expect(at(plan2009, 'Sheet1', 'C46')).toMatchObject({ value: 32237900, key: { area: 'VN-NCCC' } });
    countsAdd(plan2009);
  });

  it('reads nine tables of one book, and what stands under what by letters and numbers', () => {
    const read = book('Final_2014', '2016-09-22');
    expect(read.tables.map(({ state }) => state)).toEqual(Array(9).fill('read'));
    expect(at(read, 'M02', 'D14')).toMatchObject({ value: 528440, key: { area: 'VN', timePeriod: '2014' } });
    const rows = read.tables[1]?.reading?.rows ?? [];
    expect(rows.find(({ row }) => row === 14)?.path.map(({ text }) => text)).toEqual([
      'NGÂN SÁCH TRUNG ƯƠNG',
      'Nguồn thu ngân sách trung ương',
      'Thu ngân sách trung ương hưởng theo phân cấp',
      '- Thu thuế, phí và các khoản thu khác',
    ]);
    expect(at(read, 'M09', 'J15')).toMatchObject({ value: 2395892.149901274, key: { area: 'VN-03' } });
    expect(observationsOf(read, 'M07').length).toBe(850);
    countsAdd(read);
  });
});

describe.skipIf(!SHARED)('surveys of the provinces (skipped without ../shared/data)', () => {
  it('reads pairs of columns that are sorted apart as tables of their own', () => {
    const read = book('PCI_2008', '2008-12-11');
    // Row 3 holds twelve provinces: the best of each index.
    const row = observationsOf(read, 'Tổng hợp').filter((one) => one.row === 3);
    expect(row.map(({ value, key }) => [key.area, value])).toEqual([
      ['VN-DN', 9.360684],
      ['VN-45', 8.054104],
      ['VN-DN', 7.921862],
      ['VN-58', 6.524651],
      ['VN-66', 8.299017],
      ['VN-03', 8.771446],
      ['VN-57', 8.451781],
      ['VN-SG', 6.350908],
      ['VN-DN', 8.395172],
      ['VN-30', 6.6973],
      ['VN-57', 72.8689],
      ['VN-DN', 72.18393],
    ]);
    expect(new Set(row.map(({ key }) => `${key.dataset} ${key.timePeriod}`))).toEqual(new Set(['PCI 2008']));
    expect(read.problems.some(({ code, severity }) => code === 'file-year' && severity === 'warn')).toBe(true);
    countsAdd(read);
  });

  it('keeps the old Hà Nội where Hà Tây is still listed', () => {
    const list = observationsOf(book('PCI_2008', '2008-12-11'), 'Tổng hợp').map(({ key }) => key.area);
    expect(list).toContain('VN-15');
    expect(list).toContain('VN-HN-1997');
    expect(list).not.toContain('VN-HN');
  });

  it('reads a sheet a year, and asks about the row that is no province and the column headed by the year of another sheet', () => {
    const read = book('PAPI_2011-2016', '2017-04-04');
    expect(at(read, '2014_PAPI', 'D3')).toMatchObject({ key: { dataset: 'PAPI', area: 'VN-HN', timePeriod: '2014' } });
    expect(at(read, '2011_PAPI', 'D65')).toMatchObject({ key: { area: 'VN-59', timePeriod: '2011' } });
    expect(at(read, '2014_PAPI', 'D65')?.value).toBeCloseTo(5.206726, 6);
    // "Un-weighted2015PAPI" stands in all sheets, in one of them rightly
    expect(observationsOf(read)).toHaveLength(6 * 63 * 28 + 63);
    expect(new Set(read.problems.map(({ code, cell }) => `${code} ${cell.replace(/^[A-Z]+/, '')}`))).toEqual(
      new Set(['unknown-area 66', 'column-unclear 3:AF66']),
    );
    countsAdd(read);
  });
});
