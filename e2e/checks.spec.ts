import { expect, test } from './fixtures.ts';

test('a finding leads to its cells, is accepted with a reason, logged, and reopened', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/checks');
  const infos = page.getByRole('region', { name: 'Thông tin' });
  const findings = infos.getByRole('button', { name: 'Chấp nhận' });
  await expect(findings.first()).toBeVisible();
  const before = await findings.count();

  // Figures as their column prints them, every digit in the tooltip.
  const figures = await infos.locator('li li span[title]').all();
  const printed = await Promise.all(
    figures.map(async (one) => [await one.innerText(), await one.getAttribute('title')]),
  );
  expect(printed.filter(([shown]) => !/^−?[\d.]+(,\d)?$/.test(shown ?? ''))).toEqual([]);
  expect(printed.some(([shown, exact]) => shown !== exact)).toBe(true);

  await infos.getByRole('link').first().click();
  const panel = page.getByRole('complementary', { name: 'Nguồn gốc số liệu' });
  await expect(panel.locator('td.at')).toBeVisible();
  await page.keyboard.press('Escape');

  await findings.first().click();
  const dialog = page.getByRole('dialog', { name: 'Chấp nhận phát hiện này?' });
  await expect(dialog.getByRole('button', { name: /^Chấp nhận/ })).toBeDisabled();
  await dialog.getByLabel('Lý do').fill('Đã hỏi đơn vị lập biểu');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(findings).toHaveCount(before - 1);
  await expect(page.getByText(/đã chấp nhận 1$/)).toBeVisible();

  await page.getByRole('tab', { name: /Nhật ký/ }).click();
  await expect(page.getByRole('cell', { name: 'Đã hỏi đơn vị lập biểu' })).toBeVisible();
  await page.getByRole('tab', { name: /Phát hiện/ }).click();
  await page.getByLabel('Tình trạng').selectOption({ label: 'Đã chấp nhận' });
  await page.getByRole('button', { name: 'Mở lại' }).click();
  await expect(page.getByText('Không có phát hiện nào theo lựa chọn này.')).toBeVisible();
  await page.getByLabel('Tình trạng').selectOption({ label: 'Chưa chấp nhận' });
  await expect(findings).toHaveCount(before);
});
