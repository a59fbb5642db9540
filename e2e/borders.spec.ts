import { expect, test } from './fixtures.ts';

test('by the borders of 34 units figures are combined and marked, or say why not; the bar says so', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06&region=ALL63&measure=STATE_INVESTMENT');
  await page.getByLabel('Địa giới').selectOption({ label: '34 tỉnh, thành phố' });
  await expect(page.getByText('không phải của số liệu')).toBeVisible();
  await expect(page.locator('tbody th.stub')).toHaveCount(34);
  await expect(page.getByRole('button', { name: 'Xuất Excel' })).toBeDisabled();

  const combined = page.getByRole('gridcell', { name: '9.453,2†' });
  await expect(combined).toHaveAttribute('title', /không phải số công bố/);
  await combined.dblclick();
  const panel = page.getByRole('complementary', { name: 'Nguồn gốc số liệu' });
  await expect(panel).toContainText('Tính từ 2 số');
  await expect(panel).toContainText('Thái Bình');
  await page.keyboard.press('Escape');
  const open = page.getByRole('row', { name: /^2 Bắc Ninh/ }).getByRole('gridcell', { name: '×' });
  await expect(open.first()).toHaveAttribute('title', /^không tính được: thiếu số của/);

  await page.getByRole('link', { name: 'Chỉ tiêu tính toán' }).click();
  await expect(page.getByText('6/34 địa phương có số').first()).toBeVisible();
  await page.getByRole('button', { name: 'Về địa giới của kỳ số liệu' }).click();
  await expect(page.getByText('21/63 địa phương có số').first()).toBeVisible();
});
