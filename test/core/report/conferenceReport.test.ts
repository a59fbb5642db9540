import { beforeAll, describe, expect, it } from 'vitest';
import { read, type CellObject, type WorkBook } from 'xlsx';
import { conferenceBook, conferenceReport } from '../../../src/core/report/conferenceReport.ts';
import { partsOf } from './parts.ts';
import { AREAS, conferenceView, fullView, juneView, REGION } from './view.ts';

type Sheet = Record<string, CellObject | undefined>;
const sheetOf = (book: WorkBook, name: string): Sheet => (book.Sheets[name] ?? {}) as Sheet;
const texts = (sheet: Sheet): string[] =>
  Object.entries(sheet).flatMap(([at, cell]) => (at[0] !== '!' && typeof cell?.v === 'string' ? [cell.v] : []));
/** Row on which a text stands in a column. */
const rowOf = (sheet: Sheet, column: string, text: string): number =>
  Number(
    Object.keys(sheet)
      .find((at) => at.startsWith(column) && sheet[at]?.v === text)
      ?.slice(1),
  );

const EXPORTS = '2. Kim ngạch xuất khẩu';

describe('the conference report', () => {
  let june: WorkBook;
  let bytes: Uint8Array;
  let north: WorkBook;
  beforeAll(async () => {
    bytes = await conferenceReport(juneView(), 'vi');
    june = read(bytes, { cellNF: true });
    north = read(await conferenceReport(conferenceView(), 'vi'), { cellNF: true });
  });

  it('has its sheets under Vietnamese names', () => {
    const names = [
      ...['Tóm tắt', 'Bảng số liệu', '1. Chỉ số sử dụng lao động của', '2. Vốn đầu tư thực hiện từ'],
      ...['Xếp hạng', 'Xếp hạng 2', 'Cơ cấu', 'Quy mô và tốc độ', 'Kết quả đếm', 'Điều chỉnh', 'Kiểm tra số liệu'],
      ...['Nguồn số liệu', 'Ghi chú, thuật ngữ'],
    ];
    expect(june.SheetNames).toEqual(names);
  });

  it('lists the 28 provinces in official order with their stored values', () => {
    const table = sheetOf(june, 'Bảng số liệu');
    const first = rowOf(table, 'B', 'Hà Nội');
    expect(AREAS.map((_, i) => table[`B${first + i}`]?.v)).toEqual(AREAS.map(({ name }) => name));
    expect(table[`D${first}`]).toMatchObject({ t: 'n', v: 99.96, z: '#,##0.0' });
    expect(table['B10']?.v).toBe('Cả nước');
    expect(table['D10']?.v).toBe(103.79);
  });

  it('counts on unrounded values, live, against a threshold in a cell of its own', () => {
    const table = sheetOf(june, 'Bảng số liệu');
    const row = rowOf(table, 'B', 'Số địa phương trên ngưỡng');
    expect(table[`D${row - 1}`]).toMatchObject({ t: 'n', v: 100 });
    expect(table[`D${row}`]).toMatchObject({ v: 19, f: `COUNTIF($D$11:$D$38,">"&D$${row - 1})` });
    expect([table[`D${row + 1}`]?.v, table[`D${row + 2}`]?.v]).toEqual([0, 9]);
    const said = texts(sheetOf(june, 'Kết quả đếm'));
    expect(said.some((text) => text.startsWith('19/28 địa phương') && text.endsWith('trên 100.'))).toBe(true);
    expect(said.some((text) => text.includes('không bằng: Hà Nội (99,96)'))).toBe(true);
  });

  it('says of how many a count is when figures are missing', () => {
    const said = texts(sheetOf(north, 'Kết quả đếm'));
    expect(said.some((text) => /^11\/28 .*từ 10 trở lên; 11 địa phương không có số liệu/.test(text))).toBe(true);
  });

  it('shows marks as marks and never as 0', () => {
    const table = sheetOf(north, 'Bảng số liệu');
    expect(table[`C${rowOf(table, 'B', 'Hà Nội')}`]).toMatchObject({ t: 's', v: '…' });
    const exported = sheetOf(north, EXPORTS);
    expect(exported[`C${rowOf(exported, 'B', 'Hà Nội')}`]).toMatchObject({ t: 's', v: '…' });
    expect(exported[`E${rowOf(exported, 'B', 'Hà Nội')}`]?.v).toBeUndefined();
    const invested = sheetOf(june, 'Bảng số liệu');
    expect(invested[`F${rowOf(invested, 'B', 'Bắc Ninh')}`]?.v).toBeUndefined();
  });

  it('computes shares, implied levels and contributions over the cells that they rest on', () => {
    const exported = sheetOf(north, EXPORTS);
    const rounded = (name: string): string[] => {
      const row = rowOf(exported, 'B', name);
      return ['E', 'F', 'G', 'H'].map((column) => Number(exported[column + row]?.v).toFixed(2));
    };
    // share, contribution, level of last year, rank
    expect(rounded('Hải Phòng')).toEqual(['13.26', '2.72', '13.22', '3.00']);
    expect(rounded('Thái Nguyên')).toEqual(['14.75', '4.43', '13.28', '1.00']);
    expect(rounded('Bắc Giang')).toEqual(['13.67', '2.92', '13.52', '2.00']);
    const row = rowOf(exported, 'B', 'Hải Phòng');
    expect(exported[`C${row}`]?.f).toBe("'Bảng số liệu'!D16");
    expect(exported[`E${row}`]?.f).toBe("'Bảng số liệu'!D16/'Bảng số liệu'!D$10*100");
    expect(exported[`H${row}`]?.f).toBe("RANK('Bảng số liệu'!D16,'Bảng số liệu'!$D$11:$D$38)");
    const growth = sheetOf(june, '1. Chỉ số sử dụng lao động của');
    expect(growth[`F${rowOf(growth, 'B', 'Hà Nội')}`]).toMatchObject({ f: "'Bảng số liệu'!D11-100" });
  });

  it('never averages an index', () => {
    for (const name of june.SheetNames)
      for (const cell of Object.values(sheetOf(june, name)))
        if (typeof cell === 'object' && cell.f) expect(cell.f).not.toMatch(/AVERAGE/i);
  });

  it('ranks from high to low beside a native chart of those cells', () => {
    const ranking = sheetOf(june, 'Xếp hạng');
    expect([5, 6, 31, 32].map((row) => ranking[`B${row}`]?.v)).toEqual([
      'Yên Bái',
      'Hưng Yên',
      'Hà Tĩnh',
      'Tuyên Quang',
    ]);
    expect(ranking['C5']).toMatchObject({ v: 116.84, f: "'Bảng số liệu'!D27" });
    const chart = partsOf(bytes).get('xl/charts/chart1.xml') ?? '';
    expect(chart).toContain('<c:barChart>');
    for (const range of ['$B$5:$B$32', '$D$5:$D$32', '$E$5:$E$32'])
      expect(chart.replaceAll('&apos;', "'")).toContain(`<c:f>'Xếp hạng'!${range}</c:f>`);
  });

  it('leaves members without a figure out of the chart and below the ranked', () => {
    const ranking = sheetOf(june, 'Xếp hạng 2');
    expect(ranking['A14']?.v).toBe(10);
    expect([ranking['A15']?.v, ranking['C15']?.v]).toEqual([undefined, undefined]);
    expect(partsOf(bytes).get('xl/charts/chart2.xml')).toContain('$B$5:$B$14');
  });

  it('names workbook, sheet, cell and release of every number shown', () => {
    const table = sheetOf(june, 'Bảng số liệu');
    const sources = sheetOf(june, 'Nguồn số liệu');
    const shown = Object.keys(table).filter((at) => {
      const row = Number(at.slice(1));
      return /^[C-Z]\d+$/.test(at) && row >= 10 && row <= 38 && table[at]?.v !== undefined;
    });
    const named = Object.entries(sources).filter(([at, cell]) => at.startsWith('C') && cell?.l);
    expect(named.map(([, cell]) => cell?.v).sort()).toEqual(shown.sort());
    for (const [at, link] of named) {
      const row = at.slice(1);
      expect(sources[`G${row}`]?.v).toBe(table[String(link?.v)]?.v);
      // the number leads to this line and names its cell
      const back = table[String(link?.v)]?.l as { Target?: string; Tooltip?: string } | undefined;
      expect(back?.Target).toBe(`#'Nguồn số liệu'!A${row}`);
      expect(back?.Tooltip).toContain(String(sources[`M${row}`]?.v));
      for (const column of ['J', 'K', 'L', 'M']) expect(sources[column + row]?.v, column + row).toBeTruthy();
    }
  });

  it('refuses to print a number without a source, and an empty report', () => {
    expect(() => conferenceBook({ ...juneView(), sources: [] }, 'vi')).toThrow('without a source');
    expect(() => conferenceBook({ ...juneView(), tables: [], facts: [] }, 'vi')).toThrow('no figures by locality');
  });

  it('keeps names that look like formulas as text', async () => {
    const view = juneView();
    const evil = { ...view, workspaceName: '=1+1', region: { ...REGION, name: { vi: '=HYPERLINK("x")', en: '@x' } } };
    const file = {
      ...evil,
      sources: view.sources.map((row) => ({ ...row, file: '+cmd.xlsx', sheet: '-1', cell: '@A1' })),
    };
    const book = read(await conferenceReport(file, 'vi'));
    expect(sheetOf(book, 'Bảng số liệu')['A2']).toMatchObject({ t: 's' });
    expect(sheetOf(book, 'Nguồn số liệu')['K4']).toEqual(expect.objectContaining({ t: 's', v: '+cmd.xlsx' }));
    expect(sheetOf(book, 'Nguồn số liệu')['K4']?.f).toBeUndefined();
  });

  it('prints on A4 landscape with repeated header rows and page numbers, panes frozen, ranges named', () => {
    const parts = partsOf(bytes);
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(sheet).toContain('&amp;P/&amp;N');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<conditionalFormatting');
    const book = (parts.get('xl/workbook.xml') ?? '').replaceAll('&apos;', "'");
    expect(book).toMatch(/_xlnm.Print_Titles" localSheetId="1">'Bảng số liệu'!\$6:\$9</);
    for (const name of ['Bang_so_lieu', 'Nguon_so_lieu', 'Nguong_2']) expect(book).toContain(`name="${name}"`);
    expect(parts.get('xl/styles.xml')).toContain('Times New Roman');
  });

  it('speaks English when asked', async () => {
    const book = read(await conferenceReport(fullView(), 'en'));
    expect(book.SheetNames).toEqual(expect.arrayContaining(['Summary', 'Table', 'Ranking 3', 'Counts', 'Revisions']));
    expect(book.SheetNames.slice(-2)).toEqual(['Sources', 'Notes and glossary']);
    expect(texts(sheetOf(book, 'Counts')).some((text) => text.startsWith('19 of 28 localities'))).toBe(true);
  });
});
