import type { Page } from '@playwright/test';
import { labourTable, retailTable, type Row } from '../test/fixtures/books.ts';
import { askingBook, PLACES, writeBook as book } from './books.ts';
import { expect, test } from './fixtures.ts';

test.use({ holds: 'nothing' });

const questions = (page: Page) => page.getByRole('complementary', { name: 'Câu hỏi và cách hiểu' });
const changes = (page: Page) => page.getByRole('tabpanel');
const sheet = (page: Page) => page.getByRole('grid');
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });

test('an unknown place is named from the keyboard, and committed under that name', async ({ desk, folder }) => {
  const { page } = desk;
  await desk.drop([await askingBook(folder)]);
  await expect(questions(page)).toContainText('Câu hỏi 1 trên 1');
  await expect(questions(page)).toContainText('Xứ Lạ');
  await expect(page.getByText('còn 1 câu hỏi')).toBeVisible();
  await expect(page.getByText('12 ô số liệu → 10 số, 2 ô để riêng vì vướng mắc')).toBeVisible();

  await page.keyboard.press('n');
  await page.keyboard.press('2');
  await expect(questions(page).getByRole('radio').nth(1)).toBeChecked();
  await questions(page).getByRole('combobox', { name: 'Địa phương khác' }).focus();
  await page.keyboard.type('lao cai');
  await page.getByRole('option', { name: /Lào Cai/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(questions(page).getByRole('radio', { name: 'Địa phương khác' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(questions(page)).toContainText('Không còn câu hỏi');
  await expect(questions(page)).toContainText('“Xứ Lạ” là Lào Cai');
  await expect(page.getByText('12 ô số liệu → 12 số, không mất ô nào')).toBeVisible();

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Đã ghi nhận 2024-07-29-T7/)).toBeVisible();
  await page.getByRole('link', { name: 'Bảng địa phương' }).click();
  await expect(page.getByRole('row', { name: /Lào Cai/ })).toContainText('111,2');
});

test('a question, and what is found in its book later, are said again in the style of numbers that is chosen', async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  await desk.drop([await book(folder, '2024-05-30-T5.xlsx', retailTable(520142.5, 519.8, 109.5))]);
  await expect(questions(page)).toContainText('quanh 520.142, cột C (Tháng 5/2024) quanh 519');
  await page.getByRole('link', { name: 'Cài đặt' }).click();
  await page.getByRole('button', { name: '516,774.6' }).click();
  await page.getByRole('link', { name: 'Nhập số liệu' }).click();
  await expect(questions(page)).toContainText('quanh 520,142, cột C (Tháng 5/2024) quanh 519');
  for (const left of ['Câu hỏi 1 trên 1', 'Không còn câu hỏi']) {
    await questions(page).getByRole('radio', { name: 'Đúng như đã in' }).check();
    await questions(page)
      .getByRole('button', { name: /^Trả lời/ })
      .click();
    await expect(questions(page)).toContainText(left);
  }
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: 'Kiểm tra', exact: true }).click();
  await expect(page.getByText('quanh 520,142, cột C (Tháng 5/2024) quanh 519')).toBeVisible();
});

test('a row read as figures is pointed at as a heading, and the reading changes at once; it can be undone', async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  await desk.drop([await book(folder, '2024-06-29-T6.xlsx', labourTable([['Mã số', 11, 12], ...PLACES]))]);
  const figures = (n: number) => page.getByText(new RegExp(`^${n} ô số liệu → `));
  await expect(figures(12)).toBeVisible();

  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await expect(sheet(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown');
  await expect(page.getByText('A8, cột đầu')).toBeVisible();
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('3');
  await expect(page.getByText('8, tiêu đề cột')).toBeVisible();
  await expect(figures(10)).toBeVisible();
  await expect(questions(page)).toContainText('Đã chỉ: tiêu đề cột');

  await page.keyboard.press('Control+z');
  await expect(figures(12)).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(figures(10)).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(figures(12)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeDisabled();
});

test('a wrong column is corrected beside the sheet, and what was set stays when the book is read anew', async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  await desk.drop([await book(folder, '2024-06-29-T6.xlsx', labourTable(PLACES))]);
  await sheet(page).getByRole('gridcell', { name: '103' }).click();
  await expect(questions(page)).toContainText('Cột C');
  const period = questions(page).getByRole('textbox', { name: 'Kỳ' });
  await period.fill('tháng nào đó');
  await period.press('Enter');
  await expect(questions(page).getByRole('alert')).toContainText('Chưa hiểu kỳ này');
  await period.fill('1/5/2024');
  await period.press('Enter');
  await expect(questions(page)).toContainText('Sửa cột C');
  await expect(questions(page).getByText('01/5/2024').or(period)).toBeVisible();
  await questions(page)
    .getByRole('button', { name: /Bỏ câu trả lời này/ })
    .click();
  await expect(questions(page)).not.toContainText('Sửa cột C');
});

test('what is new, revised, the same and gone is shown before anything is stored', async ({ desk, folder, cli }) => {
  const { page } = desk;
  const may = await book(folder, '2024-05-29-T5.xlsx', retailTable(520142.5, 519760.4, 109.5));
  await cli('import', may);
  const later = retailTable(520142.5, 516774.6, 109.1).filter(([label]) => label !== 'Bán lẻ hàng hóa');
  await desk.drop([await book(folder, '2024-06-29-T6.xlsx', [...later, ['Du lịch lữ hành', 1, 2, 3]])]);
  await expect(tab(page, /Hiệu đính 2/)).toHaveAttribute('aria-selected', 'true');
  const total = page.getByRole('row', { name: /Tổng mức bán lẻ/ }).filter({ hasText: 'C8' });
  await expect(total).toContainText('519.760,4');
  await expect(total).toContainText('516.774,6');
  await expect(total).toContainText('−0,57');

  await tab(page, /Mới 3/).click();
  await expect(changes(page).getByRole('row', { name: /Du lịch lữ hành/ })).toHaveCount(3);
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, /Giữ nguyên 1/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(changes(page).getByRole('row', { name: /Bán lẻ hàng hóa/ })).toHaveCount(3);

  await tab(page, /Mới/).click();
  await page.getByRole('button', { name: 'D9' }).click();
  await expect(page.getByText('D9, số liệu')).toBeVisible();
});

test('a layout that was committed is recognised, and what is unlike last time is said', async ({
  desk,
  folder,
  cli,
}) => {
  const { page } = desk;
  await cli('import', await book(folder, '2024-05-29-T5.xlsx', labourTable(PLACES, '01/5/2024')));
  const june = labourTable([...PLACES, ['Nam Định', 100.6, 108]], '01/6/2024');
  await desk.drop([await book(folder, '2024-06-29-T6.xlsx', june, 'Tên khác')]);
  await expect(page.getByText('đã nhận ra bố cục')).toBeVisible();
  await expect(page.getByText('Khác lần trước: Dòng mới: "Nam Định"')).toBeVisible();
});

test('a long sheet is drawn in pieces, and the focus follows the current cell', async ({ desk, folder }) => {
  const { page } = desk;
  const many = Array.from({ length: 1500 }, (_, i): Row => [`Mặt hàng số ${i + 1}`, i + 1, i + 2]);
  await desk.drop([await book(folder, '2024-06-29-dài.xlsx', labourTable(many))]);
  await expect(sheet(page)).toHaveAttribute('aria-rowcount', '1507');
  await sheet(page).getByRole('gridcell').first().click();
  await page.keyboard.press('Control+End');
  await expect(sheet(page).locator(':focus')).toHaveText('1501');
  await expect(page.getByText('C1507, số liệu')).toBeVisible();
  expect(await sheet(page).getByRole('row').count()).toBeLessThan(60);
});

test('panes are hidden and shown again, and stay as they were left', async ({ desk, folder }) => {
  const { page } = desk;
  await desk.drop([await book(folder, '2024-06-29-T6.xlsx', labourTable(PLACES))]);
  await page.getByRole('button', { name: 'Ẩn câu hỏi và cách hiểu' }).click();
  await expect(questions(page)).toHaveCount(0);
  const line = page.getByRole('separator', { name: 'Cỡ của sổ chờ xử lý' });
  const before = Number(await line.getAttribute('aria-valuenow'));
  await line.press('ArrowRight');
  await page.reload();
  await desk.go('#/import');
  await desk.drop([await book(folder, '2024-06-29-T6.xlsx', labourTable(PLACES))]);
  await expect(page.getByRole('separator', { name: 'Cỡ của sổ chờ xử lý' })).toHaveAttribute(
    'aria-valuenow',
    String(before + 16),
  );
  await page.getByRole('button', { name: 'Hiện câu hỏi và cách hiểu' }).click();
  await expect(questions(page)).toBeVisible();
});
