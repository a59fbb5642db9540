import { expect, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^\\d+ ${name} `) });
const names = (page: Page) => page.locator('tbody th.stub');

test('the 28 provinces stand in official order; 19 rose, and Hà Nội is not one of them', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06');
  await expect(names(page)).toHaveCount(28);
  await expect(names(page).first()).toHaveText('Hà Nội');
  await expect(page.getByTestId('threshold-count')).toContainText('19/28 đạt, 9 không đạt');

  const hanoi = row(page, 'Hà Nội').locator('td.odd');
  await expect(hanoi).toHaveText('100,0');
  await expect(hanoi).toHaveAttribute('title', /số lưu 99,96/);
  await expect(page.getByRole('columnheader', { name: /lao động công nghiệp, 01\/6\/2024.*chính thức/ })).toBeVisible();
});

test('a threshold counts unrounded values: 100,0 is below, from and above differ', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table');
  const limit = page.getByRole('textbox', { name: 'Ngưỡng' });
  const count = page.getByTestId('threshold-count');
  await limit.fill('110');
  await limit.press('Enter');
  await expect(count).toContainText('4/28 đạt');
  await limit.fill('99,96');
  await limit.press('Enter');
  await expect(count).toContainText('19/28 đạt');
  await page.getByRole('button', { name: '≥' }).click();
  await expect(count).toContainText('20/28 đạt');
});

test('below the table, lowest and highest are printed as their column is, with every digit in the tooltip', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.go('#/table?measure=STATE_INVESTMENT');
  // The book holds investment with more digits than it shows.
  await page.locator('td[data-row="0"][data-column="1"]').click();
  const ends = page.locator('.status span[title]:not(.help)');
  await expect(ends).toHaveCount(2);
  for (const end of await ends.all()) {
    await expect(end.locator('b')).toHaveText(/^[+−]?[\d.]+(,\d{1,2})?$/);
    await expect(end).toHaveAttribute('title', /^[+−]?[\d.]+,\d{3,}$/);
  }
});

test('a click on a column head sorts by value, down, up, and back to the official order', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table');
  const head = page.getByRole('columnheader', { name: 'So cùng kỳ' }).first();
  await head.getByRole('button').first().click();
  await expect(names(page).first()).toHaveText('Yên Bái');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await head.getByRole('button').first().click();
  await expect(names(page).first()).toHaveText('Tuyên Quang');
  await head.getByRole('button').first().click();
  await expect(names(page).first()).toHaveText('Hà Nội');
});

test('missing figures are marks or hatched, never 0 and never blank', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table?measure=IIP');
  const hanoi = row(page, 'Hà Nội').locator('td[data-column="0"]');
  await expect(hanoi).toHaveText('…');
  await expect(hanoi).toHaveAttribute('title', 'có, chưa thu thập được');
  const silent = row(page, 'Bắc Ninh').locator('td.none.silent').first();
  await expect(silent).toHaveAttribute('title', 'chưa có biểu nào nói tới');
});

test('keys move the current cell, F2 opens where it comes from, Escape closes it', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table');
  await row(page, 'Hà Nội').locator('td.odd').focus();
  await page.keyboard.press('F2');
  const panel = page.getByRole('complementary', { name: 'Nguồn gốc số liệu' });
  await expect(panel).toContainText('99,96');
  await expect(panel).toContainText('Không tính là tăng');
  await expect(panel).toContainText(/SHA-256\s*[0-9a-f]{12}…[0-9a-f]{8}/);
  await expect(panel.locator('td.at')).toHaveText(/^100[.,]0$/);

  await page.keyboard.press('ArrowDown');
  await expect(panel).toContainText('105,06');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('copies the chosen cells with decimal commas, ready for a spreadsheet', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table');
  await row(page, 'Hà Nội').locator('td.odd').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('Đã chọn 2 ô')).toBeVisible();
  await page.evaluate(
    `addEventListener('copy', (event) => (globalThis.copied = event.clipboardData.getData('text/plain')))`,
  );
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate('globalThis.copied')).toBe('99,96\r\n105,06');
});

test('Ctrl with an arrow goes to the end of a block of figures, with Shift it is chosen', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table?measure=IIP&period=2024-06');
  const column = page.locator('td[data-column="0"]');
  await expect(column.first()).toHaveText('…');
  const filled = await column.evaluateAll((cells) =>
    cells.map((cell) => /\d/.test((cell as unknown as { innerText: string }).innerText)),
  );
  const next = filled.findIndex((one, row) => !filled[row - 1] && one && filled[row + 1]);
  const end = filled.findIndex((_, row) => row >= next && !filled[row + 1]);
  await column.nth(next - 1).focus();
  await page.keyboard.press('Control+ArrowDown');
  await expect(page.locator('td:focus')).toHaveAttribute('data-row', String(next));
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expect(page.locator('td:focus')).toHaveAttribute('data-row', String(end));
  await expect(page.getByText(`Đã chọn ${end - next + 1} ô`)).toBeVisible();
});

test('marked places, threshold and shading are in the address: a copied link shows the same', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06');
  await page.getByRole('rowheader', { name: 'Bắc Ninh' }).click();
  await row(page, 'Hà Nội').locator('td.odd').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '≥' }).click();
  await page.getByRole('textbox', { name: 'Ngưỡng' }).fill('99,96');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tô nền' }).click();
  await expect(page).toHaveURL(/threshold=ge%3A99\.96/);
  await page.reload();
  await expect(page.getByTestId('threshold-count')).toContainText('20/28 đạt');
  await expect(page.getByRole('button', { name: 'Tô nền' })).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByText('Đang chọn 2 địa phương: Bắc Ninh, Hà Nội')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /đã đánh dấu/ })).toHaveCount(2);
  await page.getByRole('link', { name: 'Bản đồ' }).click();
  await expect(page.getByText('Đang chọn 2 địa phương')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Bỏ chọn' }).click();
  await expect(page.getByRole('rowheader', { name: /đã đánh dấu/ })).toHaveCount(0);
});
