import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, type CellObject, type WorkBook } from 'xlsx';
import { conferenceBook } from '../../../src/core/report/conferenceReport.ts';
import { ABOVE, BELOW } from '../../../src/core/report/look.ts';
import type { BookPlan } from '../../../src/core/workbook/writeBook.ts';
import { writeWorkbook } from '../../../src/core/workbook/writeWorkbook.ts';
import { convert, dotsOf, OFFICE, pdfText } from './office.ts';
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

describe.skipIf(!OFFICE)(
  'the report in LibreOffice (skipped where libreoffice-calc or poppler-utils is missing)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    const plan = conferenceBook(fullView(), 'vi');
    let again: WorkBook;
    beforeAll(async () => {
      again = read(await convert(folder, 'report', await writeWorkbook(withoutResults(plan)), 'xlsx'));
      await convert(folder, 'report', await writeWorkbook(plan), 'pdf');
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
      expect(formulas).toBeGreaterThan(300);
    });

    it('prints numbers as a Vietnamese office does', async () => {
      const text = await pdfText(join(folder, 'pdf/report.pdf'));
      expect(text).toContain('244.405,6');
      expect(text).toContain('103,8');
      expect(text).toMatch(/19\/28 địa phương/);
      expect(text).not.toMatch(/#(REF|NAME|VALUE|DIV|N\/A)/);
    });

    it('shows the chart: bars above and below the middle', async () => {
      const pdf = join(folder, 'pdf/report.pdf');
      expect(await dotsOf(pdf, 2, ABOVE)).toBeGreaterThan(500);
      expect(await dotsOf(pdf, 2, BELOW)).toBeGreaterThan(100);
    });
  },
);
