import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { read, utils } from 'xlsx';
import { MONTHS60, PLACES63, valueOf, writeExported } from './exported.ts';
import { expect, test } from './fixtures.ts';

const OFFICE = '/usr/bin/soffice';
test.use({ holds: 'nothing' });

/** What the copy event leaves on the clipboard, in both forms. */
async function copied(page: Page): Promise<{ tsv: string; html: string }> {
  await page.evaluate(`addEventListener('copy', ({ clipboardData: data }) => {
    globalThis.copied = { tsv: data.getData('text/plain'), html: data.getData('text/html') };
  })`);
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate('Boolean(globalThis.copied)')).toBe(true);
  return page.evaluate('globalThis.copied');
}

/** Every cell as a spreadsheet program has it after it took the file in. */
async function throughOffice(folder: string, file: string, filter: readonly string[]): Promise<unknown[][]> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const to = ['--convert-to', 'xlsx', '--outdir', join(folder, 'out'), file];
  await promisify(execFile)(OFFICE, [profile, '--headless', '--calc', ...filter, ...to], { timeout: 120_000 });
  const name = file.slice(folder.length + 1).replace(/\.\w+$/, '.xlsx');
  const book = read(await readFile(join(folder, 'out', name)));
  return utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
}

test('63 places × 60 months are copied by keys and stand in a spreadsheet cell for cell', async ({
  desk,
  folder,
  cli,
}) => {
  test.setTimeout(240_000);
  await cli('import', await writeExported(folder, ['_T']));
  const { page } = desk;
  await page.reload();
  await desk.go('#/table?form=months&measure=RETAIL_SALES&region=ALL63&period=2024-M06');
  await expect(page.locator('tbody th.stub')).toHaveCount(63);
  await page.locator('td[data-row="0"][data-column="0"]').focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('Đã chọn 3.780 ô')).toBeVisible();
  const { tsv, html } = await copied(page);

  const wanted = PLACES63.map((_place, p) => MONTHS60.map((_month, m) => valueOf(p, m)));
  const numbers = tsv.split('\r\n').map((line) => line.split('\t').map((text) => Number(text.replace(',', '.'))));
  expect(numbers).toEqual(wanted);
  expect(html).toContain('>1.244,1</td>');

  test.skip(!existsSync(OFFICE), 'LibreOffice is not on this machine');
  const [asHtml, asText] = [join(folder, 'dan-html.html'), join(folder, 'dan-van-ban.csv')];
  await writeFile(asHtml, html);
  await writeFile(asText, tsv);
  const pasted = await throughOffice(folder, asHtml, ['--infilter=calc_HTML_WebQuery']);
  // A spreadsheet keeps 15 digits of any number.
  const kept = wanted.map((row) => row.map((value) => Number(value.toPrecision(15))));
  expect(pasted.filter((row) => row.length > 0)).toEqual(kept);
  const vietnamese = '--infilter=Text - txt - csv (StarCalc):9,34,76,1,,1066,false,true';
  expect(await throughOffice(folder, asText, [vietnamese])).toEqual(kept);
});
