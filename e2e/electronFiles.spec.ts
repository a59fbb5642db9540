import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import type { FileTicket } from '../src/core/model/host.ts';
import type { AreaTable } from '../src/core/model/views.ts';
import { dropFiles } from './hosts/drop.ts';
import { startElectron } from './hosts/electron.ts';
import { BOOK, test } from './hosts/electronTest.ts';
import { labourBook } from './hosts/workbook.ts';

test('takes a workbook from the open dialog to the table, and shows the page no path', async ({
  app,
  folder,
  workbook,
}) => {
  await app.main.choose([workbook]);
  const { tickets, staged, table } = await app.page.evaluate(async () => {
    const { host } = globalThis;
    const tickets = await host.chooseFiles();
    const staged = await host.call('import.stage', { file: tickets[0]?.ticket });
    const importId = staged.ok ? (staged.value as { importId: number }).importId : 0;
    await host.call('import.commit', { importId });
    const asked = { measure: 'LABOUR_INDEX', basis: 'SPLY', period: '2024-05-01' };
    return { tickets, staged, table: await host.call('table.byArea', asked) };
  });
  expect(tickets).toEqual([
    { ticket: expect.any(String), name: basename(workbook).normalize('NFC'), size: BOOK.length },
  ]);
  expect(staged).toMatchObject({ ok: true, value: { releasedOn: '2024-05-29' } });
  expect(table.ok && hanoiIn(table.value as AreaTable)).toBe(99.96);
  expect(JSON.stringify({ tickets, staged, table })).not.toContain(folder);
});

function hanoiIn({ rows }: AreaTable): number | null | undefined {
  return rows.find(({ area }) => area.name === 'Hà Nội')?.cells[0]?.value;
}

test('refuses the core a file that the user did not choose', async ({ app, workbook }) => {
  const said = await app.page.evaluate((file) => globalThis.host.call('import.stage', { file }), workbook);
  expect(said).toMatchObject({ ok: false, error: { code: 'unknown-file' } });
});

test('takes files dropped on the window', async ({ app, workbook }) => {
  await app.page.evaluate(() => {
    const page = globalThis as unknown as { document: Drops; dropped: Promise<unknown> };
    page.dropped = new Promise((resolve) => {
      page.document.addEventListener('drop', (event) => {
        resolve(globalThis.host.offerFiles([...event.dataTransfer.files]));
      });
    });
  });
  await dropFiles(app.page.locator('body'), [workbook]);
  const tickets = await app.page.evaluate(() => (globalThis as unknown as { dropped: Promise<FileTicket[]> }).dropped);
  expect(tickets).toEqual([
    { ticket: expect.any(String), name: basename(workbook).normalize('NFC'), size: BOOK.length },
  ]);
});
type Drops = {
  addEventListener(name: string, listener: (event: { dataTransfer: { files: Iterable<never> } }) => void): void;
};

test('opens the files it was started with, and those of a second start', async ({ folder, workbook }) => {
  const second = join(folder, 'thứ hai.xlsx');
  await writeFile(second, labourBook(100));
  const app = await startElectron({ workspace: join(folder, 'a.ctd'), args: [workbook] });
  try {
    await expect(app.page.getByText(basename(workbook)).first()).toBeVisible();
    expect(await app.again([second])).toBe(0);
    await expect(app.page.getByText('thứ hai.xlsx').first()).toBeVisible();
  } finally {
    await app.stop();
  }
});

test('leads from the menu through the open dialog to the table on the screen', async ({ app, workbook }) => {
  const { page, main } = app;
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.reload();

  await main.choose([workbook]);
  await main.clickMenu('import');
  await page
    .getByRole('button', { name: /^Ghi nhận/ })
    .last()
    .click();
  await main.clickMenu('table');
  await expect(page.getByRole('heading', { name: 'Bảng địa phương' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Hà Nội/ })).toContainText('100,0');
  expect(faults).toEqual([]);
});

test('writes what the page made where the save dialog says, whole', async ({ app, folder }) => {
  const save = () =>
    app.page.evaluate(() => globalThis.host.saveFile({ name: 'báo cáo.txt', type: 'text/plain', base64: 'w6E=' }));
  const target = join(folder, 'lưu.txt');
  await app.main.saveTo(target);
  expect(await save()).toBe('lưu.txt');
  expect(await readFile(target, 'utf8')).toBe('á');
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);

  await app.main.saveTo(null);
  expect(await save()).toBeNull();
  await app.main.saveTo(join(folder, 'no such folder', 'a.txt'));
  expect(await save()).toBeNull();
});
