import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, type CellObject, type WorkBook } from 'xlsx';
import { conferenceBook } from '../../../src/core/report/conferenceReport.ts';
import { ABOVE, BELOW } from '../../../src/core/report/look.ts';
import type { BookPlan } from '../../../src/core/workbook/writeBook.ts';
import { writeWorkbook } from '../../../src/core/workbook/writeWorkbook.ts';
import { convert, dotsOf, OFFICE, pdfText, PICTURES } from './office.ts';
import { fullView } from './view.ts';

/** The same plan with wrong results in every formula: what is right afterwards was computed by the other program. */
function withoutResults(plan: BookPlan): BookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.formula ? { ...cell, value: typeof cell.value === 'string' ? '' : -1 } : cell,
    ),
  }));
  return { ...plan, sheets };
}

describe.skipIf(!OFFICE)('the report in LibreOffice (skipped where libreoffice-calc is missing)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const plan = conferenceBook(fullView(), 'vi');
  let again: WorkBook;
  beforeAll(async () => {
    again = read(await convert(folder, 'report', await writeWorkbook(withoutResults(plan)), 'xlsx'));
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('recalculates every formula to the result that we wrote, without an error cell', () => {
    let formulas = 0;
    for (const sheet of plan.sheets) {
      const theirs = (again.Sheets[sheet.name] ?? {}) as Record<string, CellObject | undefined>;
      for (const { at, formula, value } of sheet.cells) {
        expect(theirs[at]?.t, `${sheet.name}!${at}`).not.toBe('e');
        if (!formula) continue;
        formulas++;
        if (typeof value === 'number') expect(theirs[at]?.v, `${sheet.name}!${at} ${formula}`).toBeCloseTo(value, 9);
        else expect(theirs[at]?.v, `${sheet.name}!${at} ${formula}`).toBe(value);
      }
    }
    expect(formulas).toBeGreaterThan(600);
  });

  it('follows one number that is changed: its share, its rank, the counts and the sentence about them', async () => {
    const table = plan.sheets.find(({ name }) => name === 'Bảng số liệu');
    const where = (sheet: string, head: string, name: string): string => {
      const cells = plan.sheets.find((one) => one.name === sheet)?.cells ?? [];
      const column = cells.find(({ value }) => value === head)?.at.replace(/\d+/, '');
      const row = cells.find(({ at, value }) => at.startsWith('B') && value === name)?.at.slice(1);
      return `${column}${row}`;
    };
    const input = `D${table?.cells.find(({ at, value }) => at.startsWith('B') && value === 'Tuyên Quang')?.at.slice(1)}`;
    const changed = withoutResults({
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => (sheet === table && cell.at === input ? { ...cell, value: 200 } : cell)),
      })),
    });
    const book = read(await convert(folder, 'changed', await writeWorkbook(changed), 'xlsx'));
    const cell = (sheet: string, at: string): unknown => (book.Sheets[sheet] as Record<string, CellObject>)[at]?.v;
    const labour = plan.sheets[2]?.name ?? '';
    expect(cell(labour, where(labour, 'Hạng theo tốc độ: 01/6/2024', 'Tuyên Quang'))).toBe(1);
    expect(cell(labour, where(labour, 'Hạng theo tốc độ: 01/6/2024', 'Yên Bái'))).toBe(2);
    expect(cell('Tóm tắt', 'A6')).toMatch(/^20\/28 địa phương/);
    const counts = plan.sheets.find(({ name }) => name === 'Bảng số liệu')?.cells ?? [];
    const above = counts.find(({ value }) => value === 'Số địa phương trên ngưỡng')?.at.slice(1);
    expect(cell('Bảng số liệu', `D${above}`)).toBe(20);
  }, 120_000);
});

describe.skipIf(!PICTURES)(
  'the pages of the report (skipped where libreoffice-calc or poppler-utils is missing)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    const pdf = join(folder, 'pdf/report.pdf');
    beforeAll(async () => {
      await convert(folder, 'report', await writeWorkbook(conferenceBook(fullView(), 'vi')), 'pdf');
    }, 240_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('prints numbers as a Vietnamese office does', async () => {
      const text = await pdfText(pdf);
      expect(text).toContain('244.405,6');
      expect(text).toContain('103,8');
      expect(text).toMatch(/19\/28 địa phương/);
      expect(text).not.toMatch(/#(REF|NAME|VALUE|DIV|N\/A)/);
    });

    it('shows the chart: bars above and below the middle', async () => {
      const pages = (await pdfText(pdf)).split('\f');
      const page = pages.findIndex((text) => text.includes('Chênh lệch so với 100')) + 1;
      expect(await dotsOf(pdf, page, ABOVE)).toBeGreaterThan(500);
      expect(await dotsOf(pdf, page, BELOW)).toBeGreaterThan(100);
    });
  },
);
