import { expect, test } from './fixtures.ts';

test('a profile says each figure of a province with its place in the region, and each leads home', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/province?period=2024-06&area=VN-54');
  await expect(page.getByRole('heading', { name: 'Hồ sơ Bắc Giang' })).toBeVisible();
  const exports = page.getByRole('row', { name: /^Trị giá xuất khẩu hàng hóa/ }).first();
  await expect(exports).toContainText('+22,0%');
  await expect(exports).toContainText('2/3');
  await exports.getByRole('link', { name: '13,7%' }).focus();
  await page.keyboard.press('F2');
  const panel = page.getByRole('complementary', { name: 'Nguồn gốc số liệu' });
  await expect(panel).toContainText('phần ÷ tổng × 100');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Từ 1/7/2025, cùng Bắc Ninh thành đơn vị')).toBeVisible();
  await expect(page.getByText(/công bố 29\/6\/2024, \d+ số đang có hiệu lực/)).toBeVisible();
});

test('by the keyboard alone: a province by letters without marks, the next one, a neighbour', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/province?period=2024-06&area=VN-HN');
  await page.getByRole('combobox', { name: 'Chọn tỉnh, thành phố' }).focus();
  await page.keyboard.type('thai ng');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=VN-69/);
  await expect(page.getByRole('heading', { name: 'Hồ sơ Thái Nguyên' })).toBeVisible();
  await page.getByRole('region', { name: 'Hồ sơ Thái Nguyên' }).focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'Hồ sơ Lạng Sơn' })).toBeVisible();
  await page.getByRole('link', { name: 'Bắc Giang' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hồ sơ Bắc Giang' })).toBeVisible();
});

test('a unit of 2025 is shown by its own borders, and what cannot be computed says why', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/province?period=2024-06&area=VN-24-2025');
  await expect(page.getByText('địa giới ngày 1/7/2025')).toBeVisible();
  await expect(page.getByText('Từ 1/7/2025, hình thành từ')).toBeVisible();
  const labour = page.getByRole('row', { name: /^Chỉ số sử dụng lao động/ }).first();
  await expect(labour.getByRole('link', { name: '×' }).first()).toHaveAttribute('title', /thiếu quyền số/);
});

test('a province chosen on the map is the one of the profile, and prints without the frame', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/map?period=2024-06&areas=VN-56');
  await page.getByRole('link', { name: 'Hồ sơ tỉnh' }).click();
  await expect(page.getByRole('heading', { name: 'Hồ sơ Bắc Ninh' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Trang' })).toBeHidden();
  await expect(page.getByRole('toolbar', { name: 'Phạm vi xem' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'In', exact: true })).toBeHidden();
  await expect(page.getByText('Số liệu dựa vào đâu')).toBeVisible();
});
