import { barriers } from './barriers.ts';
import { expect, sample, test } from './fixtures.ts';
import { layoutFaults } from './layout.ts';

test.use({ holds: 'nothing', firstRun: true });

test('from nothing to figures that lead home: the sample workspace, then the tour by keys, once', async ({
  desk,
  again,
  host,
}) => {
  const { page } = desk;
  await expect(page.getByRole('heading', { name: 'Chưa có số liệu' })).toBeVisible();
  expect(await layoutFaults(page)).toEqual([]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Mở kho mẫu' }).click();

  const tour = page.getByRole('dialog', { name: 'Các trang' });
  await expect(tour).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Nguồn/ }).first()).toContainText('3');
  await expect(tour).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  for (const title of ['Đang xem gì', 'Mỗi số đều có nguồn gốc', 'Tìm bằng vài chữ', 'Khi cần']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    // It lies over the page, as what floats does; nothing else may be wrong.
    const faults = await layoutFaults(page);
    expect(faults.filter((fault) => !fault.startsWith('covered'))).toEqual([]);
  }
  await page.getByRole('button', { name: 'Xong' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The figures came by the ordinary way: a cell of a sample book stands behind each.
  await page.locator('a.v').first().click();
  await expect(page.getByText(/2024-06-29-Bieu-mau-T6\.2024/).first()).toBeVisible();

  const next = await again();
  // Where the samples have a workspace of their own, the first one is as empty as it was, and they open again as they are.
  if (host === 'electron') await next.page.getByRole('button', { name: 'Mở kho mẫu' }).click();
  await expect(next.page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await expect(next.page.locator('a.v').first()).toBeVisible();
  await expect(next.page.getByRole('dialog')).toHaveCount(0);
});

test.describe('with figures', () => {
  test.use({ holds: 'samples' });

  test('Escape skips the tour for good; the guide and the palette begin it again', async ({ desk }) => {
    const { page } = desk;
    await expect(page.getByRole('dialog', { name: 'Các trang' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await desk.go('#/guide');
    await page.getByRole('button', { name: 'Xem nhanh năm bước' }).click();
    await expect(page.getByRole('dialog', { name: 'Các trang' })).toBeVisible();
    await page.getByRole('button', { name: 'Bỏ qua' }).click();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('xem nhanh');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Các trang' })).toBeVisible();
  });
});

test('a month that no book gives national figures of says so, and leads to the one before', async ({ desk, cli }) => {
  const { page } = desk;
  for (const part of ['2024-05-17', '2024-05-29']) await cli('import', await sample(part));
  await page.reload();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Chưa sổ nào nêu số cả nước')).toBeVisible();
  await page.getByRole('link', { name: 'Mở tháng 5/2024' }).click();
  await expect(page.locator('a.v').first()).toBeVisible();
});
