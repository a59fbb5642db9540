import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

test('the screen speaks English when asked, numbers included, and remembers it', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/settings');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.getByRole('link', { name: 'Provinces' }).click();
  await expect(page.getByRole('row', { name: /Yên Bái/ })).toContainText('116.8');
  await expect(page.getByTestId('threshold-count')).toContainText('19/28 meet it');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Provinces' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the dark theme is dark, and stays after a reload', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/settings');
  const ground = () => page.evaluate<string>(`getComputedStyle(document.body).backgroundColor`);
  await page.getByRole('button', { name: 'Sáng' }).click();
  expect(await ground()).toBe('rgb(251, 251, 250)');
  await page.getByRole('button', { name: 'Tối' }).click();
  expect(await ground()).toBe('rgb(21, 23, 25)');
  // The host is told without anyone waiting for it: a page that is loaded at once may be served before.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('button', { name: 'Tối' })).toHaveAttribute('aria-pressed', 'true', { timeout: 2_000 });
  }).toPass();
  expect(await ground()).toBe('rgb(21, 23, 25)');
});

test('the workspace is checked on demand', async ({ desk }) => {
  await desk.go('#/settings');
  await desk.page.getByRole('button', { name: 'Kiểm tra toàn vẹn' }).click();
  await expect(desk.page.getByText(/Kho toàn vẹn: đã kiểm [\d.]+ mục/)).toBeVisible();
});

test('the log of faults is saved, and tells steps and codes', async ({ desk, folder }) => {
  await desk.go('#/settings');
  const file = await desk.save(folder, () => desk.page.getByRole('button', { name: 'Lưu nhật ký lỗi' }).click());
  expect(await readFile(file, 'utf8')).toMatch(/^\S+Z open \S+ v\S+ ok\n/);
});

test('remembered layouts are counted, and handed over as a file that another workspace takes', async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  await desk.go('#/settings');
  await expect(page.getByText(/^[1-9]\d* bố cục, \d+ có trả lời$/)).toBeVisible();
  const file = await desk.save(folder, () => page.getByRole('button', { name: 'Xuất bố cục' }).click());
  await desk.choose([file], () => page.getByRole('button', { name: 'Nhận bố cục từ tệp' }).click());
  await expect(page.getByText(/^Đã nhận 0 bố cục mới, cập nhật [1-9]\d*$/)).toBeVisible();
});

test('numbers are written as chosen in either language; a copy keeps to the language', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/settings');
  await page.getByRole('button', { name: '516,774.6' }).click();
  await page.getByRole('link', { name: 'Bảng địa phương' }).click();
  await expect(page.getByRole('row', { name: /Yên Bái/ })).toContainText('116.8');
  await page.getByLabel('Ngưỡng', { exact: true }).last().fill('116.5');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('threshold-count')).toContainText('1/28');
  await page.evaluate(`addEventListener('copy', ({ clipboardData }) => {
    globalThis.copied = clipboardData.getData('text/plain');
  })`);
  await page.getByRole('gridcell', { name: '116.8' }).first().click();
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate('globalThis.copied')).toMatch(/^116,8/);
});

test('settings are there when the application starts again, on another port too', async ({ desk, again }) => {
  const { page } = desk;
  await desk.go('#/settings');
  await page.getByRole('button', { name: 'Tối' }).click();
  await page.getByRole('combobox', { name: 'Vùng mở đầu' }).selectOption('ALL63');
  await page.waitForLoadState('networkidle');
  const next = await again();
  await expect(next.page.locator('html[data-theme=dark]')).toHaveCount(1);
  await next.go('#/table?period=2024-06');
  await expect(next.page.locator('tbody th.stub')).toHaveCount(63);
});
