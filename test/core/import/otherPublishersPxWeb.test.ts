import { describe, expect, it } from 'vitest';
import { stageBook, type ReadBook } from '../../../src/core/import/stageBook.ts';
import type { Observation } from '../../../src/core/model/observation.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode('\ufeff' + lines.join('\r\n'));
const stage = (lines: readonly string[], day = '2026-03-01'): ReadBook => stageBook(readBook(text(lines)), day);
const observationsOf = (book: ReadBook): Observation[] =>
  book.tables.flatMap((table) => [...(table.reading?.observations ?? [])]);

/** The observation that a cell became, by its address. */
function at(book: ReadBook, cell: string): Observation | undefined {
  return book.tables
    .flatMap(({ reading }) => (reading?.observations ?? []).map((one) => ({ one, columns: reading?.columns ?? [] })))
    .find(({ one, columns }) => `${columns[one.column]?.letters}${one.row}` === cell)?.one;
}

describe.skipIf(!SHARED)('exports of PX-Web (skipped without ../shared/data)', () => {
  const book = (form: RegExp): ReadBook => {
    const [file] = realFiles('pxweb', form);
    if (!file) throw new Error(`no ${form}`);
    return stageBook(readBook(file.bytes()), '2019-08-15');
  };
  // Read from the text: fields of "Ha Noi" and "Ha Tay" in the table of retail sales, 1995 … Prel. 2016.
  const retail = book(/^Retail/);

  it('reads every cell of retail sales by province as an observation in tỷ đồng', () => {
    expect(observationsOf(retail)).toHaveLength(71 * 22);
    expect(retail.problems.filter(({ severity }) => severity !== 'warn')).toEqual([]);
    expect(at(retail, 'B4')).toMatchObject({ value: 119569.6, key: { measure: 'RETAIL_SALES', area: 'VN' } });
    expect(retail.tables[0]?.reading?.columns[0]?.meaning).toMatchObject({ unit: 'VND', unitMult: 9, priceBasis: 'V' });
    expect(at(retail, 'W74')).toMatchObject({
      value: 50816.5,
      status: 'P',
      key: { timePeriod: '2016', area: 'VN-59' },
    });
    expect(at(retail, 'V74')).toMatchObject({ value: 46558.7, status: 'A' });
  });

  it('takes names by the borders of each year: Ha Noi grew in 2008, and Ha Tay ended', () => {
    expect(at(retail, 'N6')).toMatchObject({ value: 67987.9, key: { area: 'VN-HN-1997', timePeriod: '2007' } });
    expect(at(retail, 'O6')).toMatchObject({ value: 133312, key: { area: 'VN-HN', timePeriod: '2008' } });
    expect(at(retail, 'N7')).toMatchObject({ value: 24509.1, key: { area: 'VN-15' } });
    expect(at(retail, 'O7')).toMatchObject({ value: null, status: 'L', key: { area: 'VN-15' } });
  });

  it('warns where names of two times stand in one column, and takes each by the figures beside it', () => {
    const in2003 = observationsOf(retail).filter(({ key }) => key.timePeriod === '2003');
    const areaOf = (row: number): string | undefined => in2003.find((one) => one.row === row)?.key.area;
    const rows = Object.fromEntries(
      ['Dak Lak', 'Dak Nong', 'Can Tho', 'Hau Giang', 'Lai Chau', 'Dien Bien'].map((name) => {
        const row = retail.tables[0]?.reading?.rows.find(({ path }) => path.at(-1)?.text === name)?.row ?? 0;
        return [name, areaOf(row)];
      }),
    );
    expect(rows).toEqual({
      'Dak Lak': 'VN-33',
      'Dak Nong': 'VN-72',
      'Can Tho': 'VN-CT',
      'Hau Giang': 'VN-73',
      'Lai Chau': 'VN-01-1997',
      'Dien Bien': 'VN-71',
    });
    expect(retail.problems).toMatchObject([{ severity: 'warn', code: 'other-borders', cell: 'J4:J74' }]);
  });

  it('knows that the index of a year has the year before as 100', () => {
    const byProvince = book(/production_by_province/);
    expect(at(byProvince, 'D8')).toMatchObject({
      value: 87.5,
      key: { dataset: 'PXWEB', measure: 'IIP', area: 'VN-56', timePeriod: '2014', basis: 'SPLY' },
    });
    expect(at(byProvince, 'B5')).toMatchObject({ value: null, status: 'L', key: { area: 'VN-RRD' } });
    const byIndustry = book(/by_industrial_activity/);
    expect(at(byIndustry, 'F6')).toMatchObject({ value: 96.3, key: { item: '05', timePeriod: '2016' } });
    expect(byIndustry.problems.map(({ code, cell }) => [code, cell])).toEqual(
      ['B8', 'C8', 'D8', 'E8', 'F8'].map((cell) => ['unknown-industry', cell]),
    );
  });

  it('parts several variables in one heading into measures with units of their own', () => {
    const area = book(/^Area/);
    expect(observationsOf(area)).toHaveLength(70 * 18);
    expect(at(area, 'C6')).toMatchObject({ value: 6761.3, key: { area: 'VN-HN', timePeriod: '2011' } });
    expect(area.tables[0]?.reading?.columns.slice(0, 3).map(({ meaning }) => [meaning.unit, meaning.unitMult])).toEqual(
      [
        ['KM2', 0],
        ['PERSONS', 3],
        ['PERSONS_PER_KM2', 0],
      ],
    );
  });
});

describe('exports of PX-Web that nobody has sent yet', () => {
  it('reads the Vietnamese form: Sơ bộ, CẢ NƯỚC, names in other spellings', () => {
    const read = stage([
      '"Diện tích gieo trồng lúa (Nghìn ha) chia theo Tỉnh, thành phố và Năm"',
      '',
      '"Tỉnh, thành phố";"2022";"Sơ bộ 2023"',
      '"CẢ NƯỚC";7108.9;7119.3',
      '"TP.Hồ Chí Minh";17.1;16.9',
      '"Thanh Hoá";230.3;..',
      '"Hoà Bình";38.1;37.9',
    ]);
    expect(read.tables[0]).toMatchObject({ state: 'read', dataset: 'PXWEB' });
    expect(at(read, 'C5')).toMatchObject({ value: 16.9, status: 'P', key: { area: 'VN-SG', timePeriod: '2023' } });
    expect(at(read, 'C6')).toMatchObject({ value: null, status: 'L', key: { area: 'VN-21' } });
    expect(at(read, 'B7')).toMatchObject({ value: 38.1, status: 'A', key: { area: 'VN-14' } });
    expect(read.tables[0]?.reading?.columns[0]?.meaning).toMatchObject({ unit: 'HA', unitMult: 3 });
  });

  it('asks for the unit of a table that names none', () => {
    const read = stage([
      '"Number of cattle by province by Cities, provincies and Year"',
      '',
      '"Cities, provincies";"2021";"2022"',
      '"WHOLE COUNTRY";6365.3;6339.4',
      '"Ha Noi";130.1;129.1',
      '"Ha Giang";120.1;121.5',
    ]);
    expect(observationsOf(read)).toEqual([]);
    expect(new Set(read.problems.map(({ code, severity }) => `${severity} ${code}`))).toEqual(new Set(['ask no-unit']));
    expect(read.tables[0]?.reading?.cells).toBe(6);
  });

  it('reads months and quarters of a database', () => {
    const read = stage([
      '"Freight (Thous. tons) by Province and Month"',
      '',
      '"Province","2024M01","2024 February","Q1/2024","2024 Quý II"',
      '"Ha Noi",10.5,11.5,31.25,33.5',
      '"Hai Phong",7.5,8.5,25.25,26.5',
    ]);
    expect(read.tables[0]?.reading?.columns.map(({ meaning }) => meaning.timePeriod)).toEqual([
      '2024-M01',
      '2024-M02',
      '2024-Q1',
      '2024-Q2',
    ]);
  });
});
