import { describe, expect, it } from 'vitest';
import { conferenceReport } from '../../../src/core/report/conferenceReport.ts';
import { packedZip } from '../../../src/core/workbook/writeZip.ts';
import { partsOf } from './parts.ts';
import { REPAIR_REASONS, repairsOf } from './repairReasons.ts';
import { fullView, juneView } from './view.ts';

/** The same package with one part changed. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = new Map(
    [...partsOf(bytes)].map(([part, xml]) => [part, Buffer.from(part === name ? change(xml) : xml)]),
  );
  return packedZip(parts);
}

describe("Excel's reasons to repair a workbook", async () => {
  const bytes = await conferenceReport(fullView(), 'vi');

  it.each(['vi', 'en'] as const)('finds none in the conference report (%s)', async (lang) => {
    expect(repairsOf(await conferenceReport(fullView(), lang))).toEqual([]);
    expect(repairsOf(await conferenceReport(juneView(), lang))).toEqual([]);
  });

  it.each([
    ['xl/workbook.xml', 'sheet name', (xml: string) => xml.replace('name="Tóm tắt"', 'name="Bảng số liệu"')],
    ['xl/workbook.xml', 'defined name', (xml: string) => xml.replace('name="Cot_2"', 'name="Cot_1"')],
    ['xl/workbook.xml', 'defined name', (xml: string) => xml.replace('name="Cot_2"', 'name="tblNguon"')],
    ['xl/styles.xml', 'a count', (xml: string) => xml.replace(/<cellXfs count="(\d+)"/, '<cellXfs count="1"')],
    ['xl/tables/table1.xml', 'a table whose heads', (xml: string) => xml.replace(/name="Chỉ tiêu"/, 'name="Khác"')],
    ['[Content_Types].xml', 'content type', (xml: string) => xml.replace('/xl/charts/chart1.xml', '/xl/charts/x.xml')],
    [
      'xl/worksheets/sheet2.xml',
      'merged ranges',
      (xml: string) => xml.replace('<mergeCell ref="A2:', '<mergeCell ref="A1:'),
    ],
    ['xl/worksheets/sheet2.xml', 'a link', (xml: string) => xml.replaceAll('Nguồn số liệu', 'Nguồn')],
    [
      'xl/worksheets/sheet2.xml',
      'another order',
      (xml: string) => xml.replace(/(<hyperlinks>.*<\/hyperlinks>)(<printOptions[^>]*>)/, '$2$1'),
    ],
    ['xl/worksheets/sheet2.xml', 'no number', (xml: string) => xml.replace(/<v>101.1\d*<\/v>/, '<v>NaN</v>')],
    ['xl/charts/chart1.xml', 'a chart', (xml: string) => xml.replaceAll('Xếp hạng', 'Mất')],
    ['xl/worksheets/_rels/sheet1.xml.rels', 'not there', (xml: string) => xml.replace('table1.xml', 'table99.xml')],
  ])('sees what is wrong in %s: %s', (part, reason, change) => {
    const found = repairsOf(withPart(bytes, part, change));
    expect(
      found.some((text) => text.includes(reason)),
      found.join('\n') || 'nothing found',
    ).toBe(true);
  });

  it('is a list with names', () => {
    expect(Object.keys(REPAIR_REASONS).length).toBeGreaterThan(15);
  });
});
