import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

const TEXT = `Lao động công nghiệp phía Bắc phục hồi

Tại thời điểm 01/6/2024, có 19/28 địa phương phía Bắc có chỉ số sử dụng lao động của doanh nghiệp công nghiệp tăng so với cùng thời điểm năm trước. Yên Bái tăng 16,8%, Hưng Yên tăng 41,6%.

Kim ngạch xuất khẩu của khu vực phía Bắc năm 2019 đạt 30,5 tỷ USD; Hải Phòng đạt 10,2 tỷ USD, chiếm 50,1%. Bình quân mỗi địa phương tăng khoảng 5,5%.`;

test('a text is pasted, its claims are marked and listed, and lead to their cells by the keyboard', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.go('#/textCheck');
  await page.getByLabel('Bài viết hay dự thảo cần kiểm tra').fill(TEXT);
  await page.keyboard.press('Control+Enter');

  const list = page.getByRole('region', { name: 'Các nhận định' });
  await expect(list.getByRole('heading', { name: /Cần xem lại/ })).toBeVisible();
  const wrong = list.getByRole('button', { name: /41,6%.*Trái với kho/ });
  await expect(wrong).toBeVisible();
  await expect(list.getByRole('button', { name: /19\/28.*Xác nhận/ })).toBeVisible();
  await expect(list.getByRole('button', { name: /50,1%.*Không khớp trong bài/ })).toBeVisible();
  await expect(list.getByRole('button', { name: /^7 5,5%.*Chưa kiểm được.*Thiếu: / })).toBeVisible();

  await page.getByRole('region', { name: 'Văn bản' }).getByRole('link', { name: '41,6%' }).click();
  await expect(wrong).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(/part=\d/);
  await list.getByRole('list', { name: 'Các số làm căn cứ' }).getByRole('link').first().click();
  const panel = page.getByRole('complementary', { name: 'Nguồn gốc số liệu' });
  await expect(panel.locator('td.at')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.locator('h1').click();
  await page.keyboard.press('j');
  await expect(wrong).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('k');
  await expect(wrong).toHaveAttribute('aria-expanded', 'true');

  // the text stays while another page is looked at
  await desk.go('#/sources');
  await desk.go('#/textCheck');
  await expect(list.getByRole('button', { name: /41,6%/ })).toBeVisible();
});

test('a file is opened, and without figures the text is held against itself', async ({ desk, folder }) => {
  const { page } = desk;
  await desk.go('#/textCheck');
  const file = join(folder, 'bai.txt');
  await writeFile(file, TEXT);
  await page.locator('input[type=file][accept*=docx]').setInputFiles(file);
  const list = page.getByRole('region', { name: 'Các nhận định' });
  await expect(list.getByRole('button', { name: /50,1%.*Không khớp trong bài/ })).toBeVisible();
  await page.getByRole('button', { name: 'Văn bản khác' }).click();
  await expect(page.getByLabel('Bài viết hay dự thảo cần kiểm tra')).toHaveValue(/Yên Bái/);
});
