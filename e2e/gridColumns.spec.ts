import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const names = (page: Page) => page.locator('tbody tr:not(.over) th.stub');
const cell = (page: Page, row: number, column: number) =>
  page.locator(`td[data-row="${row}"][data-column="${column}"]`);
const heads = (page: Page) => page.locator('thead tr:last-child th:not(.no, .stub)');

/** Opens the commands of the current cell's column and picks one, by keys alone. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+ArrowDown');
  const item = page.getByRole('menuitem', { name });
  await expect(item).toBeVisible();
  for (let i = 0; i < 12 && !(await item.evaluate((one) => one.matches('[data-highlighted]'))); i += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(item).toHaveCount(0);
}

test('by keys alone a column is filtered, pinned, moved and hidden; it stays so for its measure, and comes back', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06');
  await cell(page, 0, 1).focus();
  await command(page, 'Lọc cột này');
  await page.getByRole('textbox', { name: 'Ngưỡng' }).last().fill('110');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Hưng Yên', 'Hà Nam', 'Yên Bái', 'Thanh Hóa']);
  await expect(page.getByText('4/28 địa phương qua bộ lọc')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(names(page)).toHaveCount(28);

  await cell(page, 0, 3).focus();
  await command(page, 'Ghim bên trái');
  await expect(heads(page).first()).toContainText('Hạng');
  await cell(page, 0, 1).focus();
  await command(page, 'Ẩn cột');
  await expect(heads(page).nth(1)).toContainText('cùng kỳ');
  await page.reload();
  await expect(heads(page).first()).toContainText('Hạng');
  await cell(page, 0, 0).focus();
  await command(page, 'Cột như ban đầu');
  await expect(heads(page).first()).toContainText('kỳ trước');
});

test('F2 on a rank and on a sum of a region opens the formula over the places', async ({ desk }) => {
  const { page } = desk;
  const panel = page.getByRole('complementary', { name: 'Nguồn gốc số liệu' });
  await desk.go('#/table?period=2024-06&region=ALL63&sort=region&measure=STATE_INVESTMENT');
  await expect(page.locator('tbody tr.over')).toHaveCount(6);
  await cell(page, 0, 1).focus();
  await page.keyboard.press('F2');
  await expect(panel).toContainText('Tổng của những số đã biết');
  await expect(panel).toContainText('51.885,1');
  await page.keyboard.press('Escape');
  await desk.go('#/table?period=2024-06');
  await expect(cell(page, 0, 3)).toHaveText('20');
  await cell(page, 0, 3).focus();
  await page.keyboard.press('F2');
  await expect(panel.locator('.big').first()).toHaveText('20');
});

test('names follow the Vietnamese alphabet, a text filter ignores marks, and a month is not added to the span that holds it', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06&sort=name&measure=STATE_INVESTMENT');
  await expect(names(page).first()).toHaveText('Bắc Giang');
  await cell(page, 0, 0).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText('Các kỳ chồng lên nhau')).toBeVisible();
  const find = page.getByRole('searchbox', { name: 'Lọc địa phương' });
  await find.fill('ha n');
  await find.press('Enter');
  await expect(names(page)).toHaveText(['Hà Nam', 'Hà Nội']);
});

test('a count of the overview leads to the very places, and the growth of exports to those who made it', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.go('#/overview?period=2024-06');
  await expect(page.getByRole('heading', { name: /mức tăng 18,3% của trị giá xuất khẩu/ })).toBeVisible();
  await expect(page.locator('.parts > .part')).toHaveText([
    /4,43 Thái Nguyên/,
    /2,92 Bắc Giang/,
    /2,72 Hải Phòng/,
    /8,2\d 25 địa/,
  ]);
  await page.getByRole('link', { name: '4/28 từ 10%' }).click();
  await expect(names(page)).toHaveText(['Hưng Yên', 'Hà Nam', 'Yên Bái', 'Thanh Hóa']);
});

test('a range is chosen with the mouse, and lines of regions are not counted with their places', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06&region=ALL63&sort=region&measure=STATE_INVESTMENT');
  await cell(page, 0, 0).hover();
  await page.mouse.down();
  await cell(page, 2, 0).hover();
  await page.mouse.up();
  await expect(page.getByText('Đã chọn 2 ô')).toBeVisible();
  await expect(page.locator('.status')).toContainText('tổng 6.053,0');
});
