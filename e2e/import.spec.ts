import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, sample, test } from './fixtures.ts';

test.use({ holds: 'nothing' });

test('an empty workspace invites the first books, and a dropped book is read, reviewed and committed', async ({
  desk,
}) => {
  const { page } = desk;
  await expect(page.getByRole('heading', { name: 'Chưa có số liệu' })).toBeVisible();

  await desk.drop([await sample('T6.2024')]);
  await expect(page).toHaveURL(/#\/import/);
  await expect(page.getByText('Ngày công bố 29/6/2024')).toBeVisible();
  await page.getByRole('button', { name: /LĐCN/ }).click();
  await expect(page.getByText(/ô số liệu → .* số, không mất ô nào/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Cách hiểu' })).toContainText('cùng thời điểm năm trước');

  await page.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(page.getByText(/^Đã ghi nhận 2024-06-29.*: [\d.]+ số$/)).toBeVisible();
  await page.getByRole('link', { name: 'Bảng địa phương' }).click();
  await expect(page.getByRole('row', { name: /Yên Bái/ })).toContainText('116,8');
});

test('books chosen in the dialog are read in turn, and the revision of May is shown before it is stored', async ({
  desk,
}) => {
  const { page } = desk;
  const books = [await sample('T5.2024'), await sample('T6.2024')];
  await desk.choose(books.slice(0, 1), () => page.getByRole('button', { name: 'Chọn tệp' }).click());
  await page.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(page.getByText(/đã ghi nhận [\d.]+ số/)).toBeVisible();

  await desk.choose(books.slice(1), () => page.getByRole('button', { name: 'Thêm tệp' }).click());
  await page.getByRole('button', { name: 'Cả sổ' }).click();
  await page.getByRole('tab', { name: /Hiệu đính/ }).click();
  const retail = page.getByRole('row', { name: /Tổng mức bán lẻ/ }).first();
  await expect(retail).toContainText('519.760,4');
  await expect(retail).toContainText('516.774,6');

  await page.getByRole('button', { name: 'Bỏ sổ này' }).click();
  await expect(page.getByText('đã bỏ').first()).toBeVisible();
  await page.getByRole('link', { name: 'Nguồn' }).click();
  await expect(page.getByRole('button', { name: '29/5/2024' })).toBeVisible();
  await expect(page.getByRole('button', { name: '29/6/2024' })).toHaveCount(0);
});

test('two books committed together: the later one is compared with the earlier one, not with the empty workspace', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.drop([await sample('T6.2024'), await sample('T5.2024')]);
  await page.getByRole('button', { name: 'Ghi nhận cả 2 sổ' }).click();
  await expect(page.getByText(/^Đã ghi nhận 2 sổ: [\d.]+ số$/)).toBeVisible();
  await page.getByRole('button', { name: /T6\.2024.*đã ghi nhận/ }).click();
  await expect(page.getByRole('heading', { name: /Hiệu đính/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Tổng mức bán lẻ/ }).first()).toContainText('519.760,4');
});

test('a file that is no spreadsheet is refused in its own words, and nothing is stored of it', async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  const note = join(folder, 'ghi chú.docx.xlsx');
  await writeFile(note, 'Kính gửi: Vụ Kế hoạch\n');
  await desk.drop([note]);
  await expect(page.getByRole('alert')).toContainText(/không phải/);
  await expect(page.getByRole('button', { name: 'Ghi nhận' })).toBeDisabled();
  await page.getByRole('link', { name: 'Nguồn' }).click();
  await expect(page.getByRole('heading', { name: 'Chưa có số liệu' })).toBeVisible();
});

test.describe('with the samples', () => {
  test.use({ holds: 'samples' });

  test('the same book twice is one release', async ({ desk }) => {
    await desk.drop([await sample('T6.2024')]);
    await expect(desk.page.getByText(/đã được ghi nhận trước đây \(29\/6\/2024\)/)).toBeVisible();
    await expect(desk.page.getByRole('button', { name: 'Ghi nhận' })).toBeDisabled();
  });

  test('a release is withdrawn after a question, and its figures leave the pages', async ({ desk }) => {
    const { page } = desk;
    await desk.go('#/sources');
    const row = page.getByRole('row', { name: /T6\.2024/ });
    await row.getByRole('button', { name: 'Rút lại' }).click();
    await expect(page.getByRole('dialog')).toContainText('Rút lại lần ghi nhận 29/6/2024?');
    await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();
    await expect(row).toContainText('đã rút');
    await desk.go('#/table?measure=LABOUR_INDEX&period=2024-06');
    await expect(page.getByText('Kỳ này chưa có số theo địa phương')).toBeVisible();
    await desk.go('#/table?measure=LABOUR_INDEX&period=2024-05');
    await expect(page.getByRole('columnheader', { name: /01\/5\/2024/ })).toBeVisible();
  });
});
