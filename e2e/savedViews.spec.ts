import { expect, test } from './fixtures.ts';

test('a view is kept under a name, opened from tab and palette, renamed, removed and taken back, with the keyboard', async ({
  desk,
}) => {
  const { page } = desk;
  const tabs = page.getByRole('navigation', { name: 'Khung xem đã lưu' });
  await desk.go('#/table?period=2024-06&measure=EXPORT_VALUE&threshold=ge:10');
  await expect(page.getByRole('button', { name: 'Lưu khung xem này' })).toBeVisible();
  await page.keyboard.press('Control+d');
  await page.getByRole('textbox', { name: 'Tên' }).fill('Xuất khẩu từ 10 %');
  await page.keyboard.press('Enter');
  await expect(tabs.getByRole('link', { name: 'Xuất khẩu từ 10 %' })).toHaveAttribute('aria-current', 'true');

  // another month and another indicator: the view comes back, the month stays
  await desk.go('#/table?period=2024-05&measure=STATE_INVESTMENT');
  const tab = tabs.getByRole('link', { name: 'Xuất khẩu từ 10 %' });
  await expect(tab).not.toHaveAttribute('aria-current', 'true');
  await tab.click();
  await expect(page).toHaveURL(/period=2024-M?05.*measure=EXPORT_VALUE/);

  // no two of a page have one name
  await desk.go('#/table?period=2024-05&measure=STATE_INVESTMENT');
  await page.keyboard.press('Control+d');
  await page.getByRole('textbox', { name: 'Tên' }).fill('Xuất khẩu từ 10 %');
  await expect(page.getByText('Trang này đã có khung xem tên đó. Chọn tên khác.')).toBeVisible();
  await page.keyboard.press('Escape');

  await tab.focus();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Tên' }).fill('Xuất khẩu');
  await page.keyboard.press('Enter');
  const renamed = tabs.getByRole('link', { name: 'Xuất khẩu', exact: true });
  await expect(renamed).toBeVisible();

  // it is kept on this machine, and found by the palette without marks
  // The host is told without anyone waiting for it: a page that is loaded at once may be served before.
  await expect(async () => {
    await page.reload();
    await expect(renamed).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await desk.go('#/overview?period=2024-06');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('xuat khau');
  await page.getByRole('option', { name: /Xuất khẩu.*Khung xem/ }).click();
  await expect(page).toHaveURL(/#\/table\?.*measure=EXPORT_VALUE/);

  await renamed.focus();
  await page.keyboard.press('Delete');
  await expect(renamed).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(renamed).toBeVisible();
});
