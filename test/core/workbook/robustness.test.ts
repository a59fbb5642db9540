import { afterAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/model/text.ts';
import type { WorkbookReader } from '../../../src/core/api/reading.ts';
import { createReader } from '../../../src/core/workbook/readApart.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

/** Every file of the corpus that is refused, and why; all others are read. A change of this list is a change for the user. */
const REFUSED: Readonly<Record<string, string>> = {
  'OpenRefine__notazip.zip': 'not-a-spreadsheet',
  'SheetJS__1900.slk': 'not-a-spreadsheet',
  'SheetJS__1904.xml': 'not-a-spreadsheet',
  'SheetJS__Attendance.numbers': 'not-a-spreadsheet',
  'SheetJS__AutoFilter.xlsx.xml': 'not-a-spreadsheet',
  'SheetJS__ErrorTypes.dif': 'not-a-spreadsheet',
  'SheetJS__ErrorTypes.prn': 'not-a-spreadsheet',
  'SheetJS__ErrorTypes.slk': 'not-a-spreadsheet',
  'SheetJS__vfp3.dbf': 'not-a-spreadsheet',
  'SheetJS__write_.dif': 'not-a-spreadsheet',
  'SheetJS__write_9.qpw': 'not-a-spreadsheet',
  'SheetJS__write_L1.wks': 'not-a-spreadsheet',
  'SheetJS__write_L2.wk1': 'not-a-spreadsheet',
  'SheetJS__write_L9.123': 'not-a-spreadsheet',
  'apache__60320-protected.xlsx': 'encrypted-file',
  'apache__clusterfuzz-testcase-minimized-POIFuzzer-5040805309710336.xlsx': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-POIHSSFFuzzer-4657005060816896.xls': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-POIHSSFFuzzer-4977868385681408.xls': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-POIHSSFFuzzer-5786329142919168.xls': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-POIHSSFFuzzer-5889658057523200.xls': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-POIHSSFFuzzer-6322470200934400.xls': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-POIHSSFFuzzer-6537773940867072.xls': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5265527465181184.xlsx': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-POIXSSFFuzzer-6123461607817216.xlsx': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-POIXSSFFuzzer-6448258963341312.xlsx': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5542865479270400.xlsx': 'damaged-file',
  'apache__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6504225896792064.xlsx': 'damaged-file',
  'apache__crash-274d6342e4842d61be0fb48eaadad6208ae767ae.xlsx': 'damaged-file',
  'apache__duplicate-filename-case-insensitive.xlsx': 'damaged-file',
  'apache__extenxls_pwd123.xlsx': 'encrypted-file',
  'apache__invalid.xlsx': 'not-a-spreadsheet',
  'apache__password.xls': 'encrypted-file',
  'apache__poc-shared-strings.xlsx': 'too-large',
  'apache__poc-xmlbomb.xlsx': 'unsafe-file',
  'apache__protected_passtika.xlsb': 'encrypted-file',
  'apache__testEXCEL_4.xls': 'old-format',
  'tafia__OOM_alloc3.xls': 'damaged-file',
  'tafia__pass_protected.ods': 'encrypted-file',
  'tafia__pass_protected.xlsx': 'encrypted-file',
  'tafia__too_small.xls': 'not-a-spreadsheet',
};

const reader: WorkbookReader = createReader(new URL('../../../src/core/api/reader.ts', import.meta.url), {
  readers: 2,
});
afterAll(() => reader.close());

describe.skipIf(!SHARED)('strange files of the public corpora (skipped without ../shared/data)', () => {
  const files = realFiles('robustness', /./);
  // one after the other, so that the time of each is its own
  it.each(files)('$name is read or refused for its reason, within 15 s', async ({ name, bytes }) => {
    const before = performance.now();
    const code = await reader.read(bytes(), { stage: null }).then(
      () => 'read',
      (error: unknown) => (error instanceof Refusal ? error.code : `defect: ${String(error)}`),
    );
    expect(performance.now() - before).toBeLessThan(15_500);
    expect(code).toBe(REFUSED[name] ?? 'read');
  });

  it('names no file that is not there', () => {
    const names = new Set(files.map((file) => file.name));
    expect(Object.keys(REFUSED).filter((name) => !names.has(name))).toEqual([]);
  });
});
