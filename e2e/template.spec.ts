import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from 'xlsx';
import { expect, test } from './fixtures.ts';
import { layoutFaults } from './layout.ts';

const FORM = join(import.meta.dirname, '../resources/templates/tinh-thang.xlsx');

test('a form that comes along is chosen by its name', async ({ desk, folder }) => {
  const { page } = desk;
  await desk.go('#/overview?period=2024-06');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dien bieu mau');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Điền biểu mẫu của cơ quan' });
  await dialog.getByLabel('Biểu mẫu', { exact: true }).selectOption({ label: 'Phụ lục hội nghị (Bộ Công Thương)' });
  expect(await layoutFaults(page)).toEqual([]);
  const file = await desk.save(folder, () => dialog.getByRole('button', { name: 'Điền và lưu' }).click());
  await expect(dialog.getByRole('status')).toHaveText(/^Đã điền/);
  expect(file).toMatch(/(?:moit-hoi-nghi-2024-M06\.xlsx|đã lưu \d+)$/); // a dialog of Electron is given a name
  const sheet = read(await readFile(file), { type: 'buffer' }).Sheets['Phụ lục'] ?? {};
  expect(Object.values(sheet).map((cell) => (cell as { v?: unknown }).v)).toContain('Hải Phòng');
  await dialog.getByRole('button', { name: 'Điền biểu mẫu khác' }).click();
  await expect(dialog.getByLabel('Biểu mẫu', { exact: true })).toBeVisible();
});

test('a form of the office is filled for a place, saved, and what could not be filled is named with its cell', async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  await desk.go('#/overview?period=2024-06');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dien bieu mau');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Điền biểu mẫu của cơ quan' });
  await expect(dialog).toContainText('28 tỉnh');
  await dialog.getByLabel('Địa phương cho dấu @area').selectOption({ label: 'Hải Phòng' });
  const file = await desk.save(folder, () =>
    desk.choose([FORM], () => dialog.getByRole('button', { name: 'Chọn biểu mẫu' }).click()),
  );
  await expect(dialog.getByRole('status')).toHaveText(/^Đã điền \d+ chỗ; \d+ chỗ không điền được:$/);
  await expect(dialog.getByRole('listitem').first()).toContainText(/[A-Z]+\d+/);
  expect(await layoutFaults(page)).toEqual([]);
  const book = read(await readFile(file), { type: 'buffer' });
  const texts = Object.values(book.Sheets[book.SheetNames[0] ?? ''] ?? {}).map((cell) =>
    String((cell as { v?: unknown }).v),
  );
  expect(texts.join('\n')).toContain('Hải Phòng');
  expect(texts.join('\n')).not.toContain('{{');
});
