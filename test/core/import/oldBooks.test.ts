import { describe, expect, it } from 'vitest';
import { stageBook, type ReadBook } from '../../../src/core/import/stageBook.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

const books = realFiles('gso', /^(19|20)\d\d-/);

function stage(start: string): ReadBook {
  const book = books.find(({ name }) => name.startsWith(start));
  if (!book) throw new Error(`No book ${start}`);
  return stageBook(readBook(book.bytes()), book.name.slice(0, 10));
}
const observationsOf = (read: ReadBook) => read.tables.flatMap(({ reading }) => reading?.observations ?? []);

describe.skipIf(!SHARED)('twenty-three years of books (skipped without ../shared/data)', () => {
  it.each(books)('accounts for every body cell of $name', ({ name }) => {
    for (const { reading } of stage(name).tables) {
      if (!reading) continue;
      const aside = reading.problems.reduce((sum, problem) => sum + problem.cells, 0);
      expect(reading.observations.length + aside).toBe(reading.cells);
    }
  });

  it('gives each place its own figures where it is split by ownership, on both pages', () => {
    const own = observationsOf(stage('2002-05')).filter(({ key }) => key.measure === 'GROSS_OUTPUT');
    const areas = new Set(own.map(({ key }) => key.area));
    for (const area of ['VN', 'VN-HN-1997', 'VN-HP', 'VN-13', 'VN-21', 'VN-39']) expect(areas).toContain(area);
    const hue = own.filter(({ key }) => key.area === 'VN-21').map(({ key }) => key.item);
    expect(new Set(hue)).toEqual(new Set(['_T', 'DOANH_NGHIEP_NHA_NUOC', 'NGOAI_QUOC_DOANH', 'DAU_TU_NUOC_NGOAI']));
  });

  it('gives a place in a title that speaks of some provinces its own figures', () => {
    const own = observationsOf(stage('2009-05')).filter(({ key }) => key.area === 'VN-HN');
    expect(own.map(({ key }) => key.item)).toContain('NGOAI_NHA_NUOC');
  });

  it('never takes the figure of a place for one of the country, whatever the section is called', () => {
    const budget = observationsOf(stage('2011-08')).filter(({ key }) => key.measure === 'STATE_INVESTMENT');
    expect(budget.filter(({ key }) => key.area === 'VN-HN').map(({ key }) => key.item)).toContain('_T');
    expect(budget.some(({ key }) => /HA_NOI|HAI_PHONG/.test(key.item))).toBe(false);
    const foreign = observationsOf(stage('2006-11')).filter(({ key }) => /^(GSO_FDI|GSO_OTHER)$/.test(key.dataset));
    expect(foreign.filter(({ key }) => /THUA_THIEN|DA_NANG|QUANG_NGAI/.test(key.item))).toEqual([]);
    const rice = observationsOf(stage('2024-05')).filter(({ key }) => key.item === 'GIEO_CAY_LUA_DONG_XUAN');
    expect(new Set(rice.map(({ key }) => key.area))).toEqual(new Set(['VN', 'VN-HALF-N', 'VN-HALF-S']));
  });

  it('takes the year that a heading names itself: "7 tháng/2001", "tháng12/2003", "5 tháng năm 2017 Tạm ngừng"', () => {
    const periods = (book: string, sheet: RegExp): Set<string> =>
      new Set(
        stage(book)
          .tables.filter((table) => sheet.test(table.title))
          .flatMap(({ reading }) => reading?.observations ?? [])
          .filter(({ key }) => key.basis === 'LEVEL')
          .map(({ key }) => key.timePeriod),
      );
    expect(periods('2001-08', /Xuất khẩu/i)).toEqual(new Set(['2001-01-01/P7M', '2001-M08', '2001-01-01/P8M']));
    expect(periods('2003-12', /Xuất khẩu/i)).toEqual(new Set(['2003-01-01/P11M', '2003-M12', '2003']));
    expect(periods('2017-05', /tạm ngừng/i)).toEqual(new Set(['2016-01-01/P5M', '2017-01-01/P5M']));
  });

  it('gives a comparison with last year the period that is compared, not the one of last year', () => {
    const rice = observationsOf(stage('2024-05')).filter(({ key }) => key.measure === 'SAN_XUAT_NONG_NGHIEP');
    const compared = rice.filter(({ key }) => key.basis === 'SPLY').map(({ key }) => key.timePeriod);
    expect(new Set(compared)).toEqual(new Set(['2024-05-15']));
  });

  it('counts a part in the unit of the whole: built-up cars are pieces where the mark stands at "Ô tô(*)" above', () => {
    const table = stage('2011-08').tables.find(({ dataset }) => dataset === 'GSO_IMPORT')?.reading;
    const units = (table?.observations ?? [])
      .filter(({ key }) => /O_TO_NGUYEN_CHIEC$/.test(key.item) && key.measure === 'IMPORT_QUANTITY')
      .filter(({ key }) => key.basis === 'LEVEL')
      .map(({ column }) => table?.columns[column]?.meaning.unit);
    expect(new Set(units)).toEqual(new Set(['PIECES']));
  });

  it('keeps industries of another list apart: shoes are not paper because both are "giay" without marks', () => {
    const iip = observationsOf(stage('2011-08')).filter(({ key }) => key.measure === 'IIP');
    const items = new Set(iip.map(({ key }) => key.item));
    expect(items).toContain('SAN_XUAT_GIAY_DEP');
    expect([...items].filter((item) => /^\d\d$/.test(item))).toEqual([]);
  });

  it('names old registered and charter capital of foreign investment by what the heading says', () => {
    const own = observationsOf(stage('2008-03')).filter(({ key }) => key.area === 'VN' && key.item === '_T');
    const value = (measure: string) => own.find(({ key }) => key.measure === measure);
    expect(value('FDI_REGISTERED')).toMatchObject({ value: 5155976.421 });
    expect(value('FDI_CHARTER')?.value).toBeLessThan(value('FDI_REGISTERED')?.value ?? 0);
  });

  it('names the index of shipments and that of stocks by the heading', () => {
    const measures = new Set(observationsOf(stage('2024-06')).map(({ key }) => key.measure));
    expect(measures).toContain('SHIPMENT_INDEX');
    expect(measures).toContain('INVENTORY_INDEX');
  });
});
