import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCore } from '../../../src/core/api/core.ts';
import { passForm } from '../../../src/core/api/formPass.ts';
import type { WorkbookReader } from '../../../src/core/api/reading.ts';
import type { TimePeriod } from '../../../src/core/model/period.ts';
import { Refusal } from '../../../src/core/model/text.ts';
import { openWellFormed } from '../../../src/core/workbook/wellFormed.ts';
import { packageOf, zipOf } from '../../fixtures/packages.ts';

// What people give may hold anything: it is opened by a process that can be ended, and never by the core.
it.each([
  ['import.stage', { file: 'tệp' }],
  ['text.read', { file: 'tệp' }],
  ['weight.read', { file: 'tệp' }],
  ['report.rerun', { file: 'tệp' }],
  ['report.template', { template: 'tệp', period: '2024-M06', region: 'NORTH28' }],
])('%s opens its file apart from the core', async (method, input) => {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-'));
  const opened: unknown[] = [];
  const reader: WorkbookReader = {
    prepare: () => undefined,
    read: async (_, order) => {
      opened.push(order);
      throw new Refusal('reading-stopped', { vi: 'quá lâu', en: 'too long' });
    },
    close: async () => undefined,
  };
  const core = await openCore({
    workspace: join(folder, 'w.ctd'),
    now: () => '2024-07-01T00:00:00.000Z',
    files: { read: async (name) => ({ name, bytes: zipOf({ 'xl/workbook.xml': '<workbook/>' }) }) },
    reader: () => reader,
  });
  const answer = await core.dispatch(method, input);
  await core.close();
  rmSync(folder, { recursive: true, force: true });
  expect(answer).toMatchObject({ ok: false, error: { code: 'reading-stopped' } });
  expect(opened).toHaveLength(1);
});

it.each([
  ['an element that does not end', '<a><b></a>'],
  ['an end without a beginning', '<a></b></a>'],
  ['many beginnings', `<a>${'<si>'.repeat(100_000)}</a>`],
  ['a tag in a tag', '<a <si <si ></a>'],
  ['more behind the end', '<a/></a>'],
])('a form is searched by patterns only where its texts are well formed: %s', (_, xml) => {
  expect(() => openWellFormed(zipOf({ 'xl/workbook.xml': xml })).text('xl/workbook.xml')).toThrow(Refusal);
});

it('what is well formed is given without its comments', () => {
  const xml = '<?xml version="1.0"?><a b="x>y"><!-- <si> --><b/><![CDATA[<c>]]></a>';
  expect(openWellFormed(zipOf({ 'a.xml': xml })).text('a.xml')).toBe(
    '<?xml version="1.0"?><a b="x>y"><b/>&#60;c&#62;</a>',
  );
});

it('a form is read as a workbook first: a long text that many cells name is refused', () => {
  const cells = Array.from({ length: 100 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`);
  const form = packageOf(cells.join(''), { strings: `<si><t>${'x'.repeat(2 ** 20)}</t></si>` });
  const pass = (): unknown => passForm(form, { period: '2024-06' as TimePeriod, region: 'NORTH28', answers: null });
  expect(pass).toThrow(expect.objectContaining({ code: 'too-large' }));
});
