import { expect, test } from 'vitest';
import { asHtml, asTsv, type CopyLine } from '../../src/renderer/parts/copy.ts';

const LINES: readonly CopyLine[] = [
  [{ text: 'Hà Nội' }, { text: '99,96', value: 99.96, shown: '100,0' }],
  [{ text: 'A\tB' }, { text: '…' }],
  [{ text: '<b>' }, { text: '-516774,609', value: -516774.609, shown: '−516.774,6' }],
];

test('text for a spreadsheet has every digit, one line a row and one tab between cells', () => {
  expect(asTsv(LINES)).toBe('Hà Nội\t99,96\r\nA B\t…\r\n<b>\t-516774,609');
});

test('a table shows what the screen shows and carries the stored number for Excel, Calc and Sheets', () => {
  const html = asHtml(LINES, 1, 'vi');
  expect(html).toContain('<th x:str');
  expect(html).toMatch(/x:num="99\.96" sdval="99\.96" sdnum="1033;1066;#\.##0,0"[^>]*>100,0<\/td>/);
  expect(html).toContain('data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:99.96}"');
  expect(html).toContain('&lt;b&gt;');
  expect(html).toMatch(/x:num="-516774\.609"[^>]*>−516\.774,6<\/td>/);
  expect(asHtml(LINES, 0, 'en')).toContain('sdnum="1033;1033;#,##0"');
});
