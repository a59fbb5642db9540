import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, type CellObject } from 'xlsx';
import { partsOf } from '../report/parts.ts';
import { fixed, refTo, type BookPlan, type PlannedCell } from '../../../src/core/workbook/writeBook.ts';
import { writeWorkbook } from '../../../src/core/workbook/writeWorkbook.ts';

const EVIL = [
  '=1+1',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\tTAB',
  ' =A1',
  '=HYPERLINK("http://x")',
  '{=1}',
  "'=1",
  '<b>&"',
];

function planOf(cells: readonly PlannedCell[]): BookPlan {
  return {
    title: 'T',
    subject: 'S',
    creator: 'C',
    description: 'D',
    keywords: 'K',
    madeAt: '2024-07-01T01:30:00.000Z',
    sheets: [{ name: 'Một', cells, widths: [10, 20] }],
    names: [{ name: 'Ten_1', ref: refTo('Một', '$A$1') }],
  };
}

async function written(cells: readonly PlannedCell[]): Promise<Record<string, CellObject>> {
  const book = read(await writeWorkbook(planOf(cells)), { cellNF: true, cellStyles: true });
  return (book.Sheets['Một'] ?? {}) as Record<string, CellObject>;
}

describe('writing a workbook', () => {
  it('keeps a text a text, whatever it starts with', async () => {
    const bytes = await writeWorkbook(planOf(EVIL.map((value, i) => ({ at: `A${i + 1}`, value }))));
    const sheet = read(bytes).Sheets['Một'] ?? {};
    EVIL.forEach((value, i) => expect(sheet[`A${i + 1}`]).toMatchObject({ t: 's', v: value }));
    for (const [name, xml] of partsOf(bytes)) if (name.includes('worksheets/')) expect(xml).not.toContain('<f');
  });

  it('never makes a formula of any text', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('=', '+', '-', '@', ''), async (list, start) => {
        const bytes = await writeWorkbook(planOf(list.map((text, i) => ({ at: `A${i + 1}`, value: start + text }))));
        expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps numbers whole, a formula with its result, a number format and a link inside the book', async () => {
    const sheet = await written([
      { at: 'A1', value: 519760.35708281095, look: { format: '#,##0.0' } },
      { at: 'A2', formula: 'A1*2', value: 1039520.7141656219 },
      { at: 'B1', value: 'tới', link: refTo('Một', 'A2') },
    ]);
    expect(sheet['A1']).toMatchObject({ t: 'n', v: 519760.35708281095, z: '#,##0.0' });
    expect(sheet['A2']).toMatchObject({ t: 'n', v: 1039520.7141656219, f: 'A1*2' });
    expect(sheet['B1']?.l?.Target).toBe("#'Một'!A2");
  });

  it('refuses a number that is none', async () => {
    await expect(writeWorkbook(planOf([{ at: 'A1', value: Number.NaN }]))).rejects.toThrow('A1');
  });

  it('says who made it, when, and names its ranges', async () => {
    const parts = partsOf(await writeWorkbook(planOf([{ at: 'A1', value: 1 }])));
    expect(parts.get('docProps/core.xml')).toContain('2024-07-01T01:30:00Z');
    expect(parts.get('xl/workbook.xml')).toMatch(/<definedName name="Ten_1">(&apos;|')Một(&apos;|')!\$A\$1</);
  });

  it('writes references as spreadsheets do', () => {
    expect(refTo("Sheet 'A'", fixed('B6:AC33'))).toBe("'Sheet ''A'''!$B$6:$AC$33");
  });
});
