import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { read, utils } from 'xlsx';
import { askingBook } from './books.ts';
import { expect, sample, test } from './fixtures.ts';

const provenance = (page: Page) => page.getByRole('complementary', { name: 'Nguồn gốc số liệu' });
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^\\d+ ${name} `) });

/** All texts of a workbook, sheet by sheet. */
async function textsOf(file: string): Promise<string[]> {
  const book = read(await readFile(file), { type: 'buffer' });
  return book.SheetNames.flatMap((name) =>
    utils
      .sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 })
      .flat()
      .map(String),
  );
}

/** Presses Tab until what says just this has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = (): Promise<string> => page.evaluate('document.activeElement?.innerText.trim() ?? ""');
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused())) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** Types into the palette and takes the first answer, once it is the one that is meant. */
async function palette(page: Page, typed: string, meant: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(meant);
  await page.keyboard.press('Enter');
}

test.describe('from an empty workspace', () => {
  test.use({ holds: 'nothing' });

  test('four books are dropped, one question is answered, 19/28 is read, and a number leads to its cell', async ({
    desk,
    folder,
  }) => {
    test.setTimeout(120_000);
    const { page } = desk;
    const questions = page.getByRole('complementary', { name: 'Câu hỏi và cách hiểu' });
    const books = await Promise.all(['T5.2024', 'T6.2024', 'Hoi-nghi'].map(sample));
    await desk.drop([...books, await askingBook(folder)]);
    await page.getByRole('button', { name: /^2024-07-29-T7/ }).click();
    await expect(questions).toContainText('Xứ Lạ');
    await questions.getByRole('combobox', { name: 'Địa phương khác' }).fill('lao cai');
    await page.getByRole('option', { name: /Lào Cai/ }).click();
    await questions.getByRole('combobox', { name: 'Địa phương khác' }).press('Enter');
    await expect(questions).toContainText('Không còn câu hỏi');
    await page.getByRole('button', { name: 'Ghi nhận cả 4 sổ' }).click();
    await expect(page.getByText(/^Đã ghi nhận 4 sổ: [\d.]+ số$/)).toBeVisible();

    await page.getByRole('link', { name: 'Bảng địa phương' }).click();
    await page.getByLabel('Kỳ', { exact: true }).selectOption({ label: 'Tháng 6/2024' });
    await expect(page.getByTestId('threshold-count')).toContainText('19/28 đạt, 9 không đạt');
    await row(page, 'Hà Nội').locator('td.odd').dblclick();
    await expect(provenance(page)).toContainText('99,96');
    await expect(provenance(page)).toContainText('2024-06-29-Bieu-mau-T6.2024');
    await expect(provenance(page).locator('td.at')).toHaveText(/^100[.,]0$/);
  });

  test('from the first book to the report with the keyboard alone', async ({ desk, folder }) => {
    test.setTimeout(120_000);
    const { page } = desk;
    await expect(page.getByRole('heading', { name: 'Chưa có số liệu' })).toBeVisible();
    await tabTo(page, /^Chọn tệp/);
    await desk.choose([await sample('T6.2024')], () => page.keyboard.press('Enter'));
    await expect(page.getByText('Ngày công bố 29/6/2024')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/^Đã ghi nhận 2024-06-29/)).toBeVisible();

    await palette(page, 'bang dia phuong', 'Bảng địa phương');
    await expect(page.getByTestId('threshold-count')).toContainText('19/28 đạt');
    await tabTo(page, /^100,0$/);
    await page.keyboard.press('F2');
    await expect(provenance(page)).toContainText('Không tính là tăng');
    await page.keyboard.press('Escape');
    const file = await desk.save(folder, () => palette(page, 'xuat bao cao', 'Xuất báo cáo Excel'));
    await expect(page.getByText(/^Đã lưu báo cáo/)).toBeVisible();
    const texts = await textsOf(file);
    for (const said of ['Hà Tĩnh', '19/28', '2024-06-29-Bieu-mau-T6.2024.xlsx'])
      expect(
        texts.some((text) => text.includes(said)),
        said,
      ).toBe(true);
  });
});

test('May is read as it stood then and as it stands now, and the revision of retail sales is found', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.go('#/overview?period=2024-05');
  await page.getByLabel('Tại thời điểm').selectOption({ label: '29/5/2024' });
  await expect(page.getByText('không phải hiện tại')).toBeVisible();
  await expect(page.getByRole('link', { name: '519.760,4' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Về hiện tại' }).click();
  await page.getByRole('link', { name: '516.774,6' }).first().click();
  await expect(provenance(page).getByRole('row', { name: /29\/5\/2024/ })).toContainText('519.760,3');
  await expect(provenance(page).getByRole('row', { name: /29\/6\/2024/ })).toContainText('516.774,6');

  await page.getByRole('link', { name: 'Hiệu đính', exact: true }).click();
  await page.getByRole('button', { name: /^Tổng mức bán lẻ.*, Hiệu đính: 5$/ }).click();
  const revised = page.getByRole('row', { name: /Tổng mức bán lẻ.*519\.760,4.*516\.774,6/ });
  await expect(revised.first()).toBeVisible();
});

test('exports are ranked, three provinces marked, seen on the map and in the chart, and taken out as picture and report', async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06&measure=EXPORTS');
  const growth = page.getByRole('columnheader', { name: /± cùng kỳ|So cùng kỳ/ }).first();
  await growth.getByRole('button').first().click();
  await expect(growth).toHaveAttribute('aria-sort', 'descending');
  const places = await page
    .locator('tbody th.stub')
    .evaluateAll((heads) =>
      heads.slice(0, 3).map((head) => (head as unknown as { innerText: string }).innerText.trim()),
    );
  for (const name of places) await page.getByRole('rowheader', { name, exact: true }).click();
  await expect(page.getByText('Đang chọn 3 địa phương')).toBeVisible();

  await page.getByRole('link', { name: 'Bản đồ' }).click();
  const map = page.getByRole('listbox', { name: /^Bản đồ/ });
  await expect(map.getByRole('option', { selected: true })).toHaveCount(3);
  await page.getByRole('link', { name: 'Biểu đồ' }).click();
  for (const name of places) await expect(page.getByRole('button', { name: `Bỏ ${name}` })).toBeVisible();

  const picture = await desk.save(folder, async () => {
    await page.getByRole('button', { name: 'Xuất hình' }).first().click();
    await page.getByRole('menuitem', { name: 'PNG, gấp đôi màn hình' }).click();
  });
  expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG');
  await page.getByRole('button', { name: 'Đóng' }).click();
  await page.getByRole('link', { name: 'Xem số liệu' }).click();
  const report = await desk.save(folder, () => page.getByRole('button', { name: 'Xuất Excel' }).click());
  await expect(page.getByText(/^Đã lưu báo cáo/)).toBeVisible();
  expect(await textsOf(report)).toEqual(expect.arrayContaining(places));
});

test('by the borders of 34 units what could not be computed is marked, and says why in the table and on the map', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06&region=ALL63&measure=LABOUR_INDEX');
  await page.getByLabel('Địa giới').selectOption({ label: '34 tỉnh, thành phố' });
  await expect(page.getByText('không phải của số liệu')).toBeVisible();
  await expect(page.locator('tbody th.stub')).toHaveCount(34);
  const open = page
    .getByRole('row', { name: /^\d+ Bắc Ninh/ })
    .getByRole('gridcell', { name: '×' })
    .first();
  await expect(open).toHaveAttribute('title', /thiếu quyền số/);
  await page.getByRole('link', { name: 'Bản đồ' }).click();
  await expect(page.getByText(/nơi không tính được/)).toBeVisible();
  await expect(page.getByRole('option', { name: /^Bắc Ninh, không tính được: thiếu quyền số/ })).toHaveCount(1);
  await expect(page.getByText(/Bắc Ninh.*thiếu quyền số/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Về địa giới của kỳ số liệu' }).click();
  await expect(page.getByText(/nơi không tính được/)).toHaveCount(0);
});
