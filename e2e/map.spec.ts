import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

test('the map says what it shows, walks by arrows and shares its selection with table and chart', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/map?period=2024-06');
  await expect(page.getByRole('heading', { name: /19\/28 địa phương tăng, 9 giảm/ })).toBeVisible();
  const map = page.getByRole('listbox', { name: /^Bản đồ/ });
  await expect(map.getByRole('option')).toHaveCount(28);
  await map.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.tip')).toContainText(/hạng \d+ trong 28 nơi có số/);
  await page.keyboard.press('Enter');
  await expect(map.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(page).toHaveURL(/areas=VN-/);
  await page.keyboard.press('F2');
  await expect(page.getByRole('complementary', { name: 'Nguồn gốc số liệu' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Xem số liệu' }).click();
  await expect(page).toHaveURL(/#\/table.*areas=VN-/);
  await page.goBack();
  await expect(page.getByText('Đang chọn 1 địa phương')).toBeVisible();
  await page.getByRole('link', { name: 'Biểu đồ' }).click();
  await expect(page.getByRole('button', { name: /^Bỏ / })).toHaveCount(1);
});

test('tiles hold the same figures, and both forms keep Hoàng Sa and Trường Sa, in the window and in files', async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  await desk.go('#/map?period=2024-06&region=ALL63&measure=STATE_INVESTMENT');
  await expect(page.getByText('42 nơi thiếu số liệu')).toBeVisible();
  await expect(page.getByText('Hoàng Sa')).toBeVisible();
  await page.getByRole('button', { name: 'Bản đồ ô' }).click();
  await expect(page).toHaveURL(/drawn=tiles/);
  await expect(page.getByText('Trường Sa')).toBeVisible();
  await expect(page.getByRole('listbox', { name: /^Bản đồ/ }).getByRole('option')).toHaveCount(63);
  const svg = await desk.save(folder, () => page.getByRole('button', { name: 'Xuất SVG' }).click());
  expect(await readFile(svg, 'utf8')).toMatch(/Hoàng Sa[\s\S]*Trường Sa/);
  const png = await desk.save(folder, () => page.getByRole('button', { name: 'Xuất PNG' }).click());
  expect((await readFile(png)).subarray(1, 4).toString()).toBe('PNG');
});
