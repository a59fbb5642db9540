import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { ElectronApp } from './hosts/electron.ts';
import { test } from './hosts/electronTest.ts';
import { askingBook } from './books.ts';
import { labourBook } from './hosts/workbook.ts';

const stage = (app: ElectronApp, file: string | undefined) =>
  app.page.evaluate((ticket) => globalThis.host.call('import.stage', { file: ticket }), file);
const describe = (app: ElectronApp) => app.page.evaluate(() => globalThis.host.call('workspace.describe', {}));
const ticketsOf = async (app: ElectronApp, paths: readonly string[]) => {
  await app.main.choose(paths);
  return app.page.evaluate(async () => (await globalThis.host.chooseFiles()).map(({ ticket }) => ticket));
};

test('a book that hangs is ended and refused in words; the core goes on, and the next book is read', async ({
  app,
  folder,
  workbook,
}) => {
  const second = join(folder, 'thứ hai.xlsx');
  await writeFile(second, labourBook(100));
  const [one, two] = await ticketsOf(app, [workbook, second]);
  expect(await stage(app, one)).toMatchObject({ ok: true });
  const [core, [reader = 0]] = [await app.main.pids('core'), await app.main.pids('reader')];

  process.kill(reader, 'SIGSTOP'); // as if a book held it up
  const hanging = stage(app, two);
  expect(await describe(app)).toMatchObject({ ok: true });
  expect(await hanging).toMatchObject({ ok: false, error: { code: 'reading-stopped' } });
  await expect.poll(() => app.main.pids('reader')).not.toContain(reader);
  expect(await stage(app, two)).toMatchObject({ ok: true });
  expect(await app.main.pids('core')).toEqual(core);
});

test('readers end with the core, and the core that is started again has its own', async ({ app, workbook }) => {
  const [ticket] = await ticketsOf(app, [workbook]);
  await stage(app, ticket);
  const [[core = 0], [reader = 0]] = [await app.main.pids('core'), await app.main.pids('reader')];
  process.kill(core, 'SIGKILL');
  await expect.poll(() => app.main.pids('reader')).toEqual([]);
  expect(() => process.kill(reader, 0)).toThrow();
  expect(await stage(app, ticket)).toMatchObject({ ok: true });
});

test('a review goes on when the core dies: the book is read again, and the answer is given to it', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await app.main.choose([await askingBook(folder)]);
  await page.getByRole('button', { name: 'Chọn tệp' }).click();
  const questions = page.getByRole('complementary', { name: 'Câu hỏi và cách hiểu' });
  await expect(questions).toContainText('Câu hỏi 1 trên 1');
  const choice = questions.getByRole('radio').first();
  await choice.click();
  const drawn = await choice.elementHandle();
  process.kill((await app.main.pids('core'))[0] ?? 0, 'SIGKILL');
  await page.getByText('Cả sổ').click();
  await expect
    .poll(() => drawn?.evaluate((one) => (one as unknown as { isConnected: boolean }).isConnected))
    .toBe(false);
  await expect(choice).toBeChecked();
  await questions.getByRole('button', { name: 'Trả lời' }).click();
  await expect(questions).toContainText('Không còn câu hỏi');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Đã ghi nhận 2024-07-29-T7/)).toBeVisible();
});
