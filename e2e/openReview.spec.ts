import type { Page } from '@playwright/test';
import { askingBook } from './books.ts';
import { expect, test } from './fixtures.ts';

test.use({ holds: 'nothing' });

const questions = (page: Page) => page.getByRole('complementary', { name: 'Câu hỏi và cách hiểu' });

test('what was answered outlives the application: the file is chosen again, and the review goes on', async ({
  desk,
  again,
  folder,
}) => {
  const file = await askingBook(folder);
  const pending = (page: Page) => page.getByRole('region', { name: 'Đang duyệt dở' });
  await desk.drop([file]);
  await questions(desk.page).getByRole('radio').first().click();
  await questions(desk.page).getByRole('button', { name: 'Trả lời' }).click();
  await expect(questions(desk.page)).toContainText('Không còn câu hỏi');

  const next = await again();
  await next.go('#/import');
  await expect(pending(next.page)).toContainText('2024-07-29-T7.xlsx');
  await expect(pending(next.page)).toContainText('1 câu trả lời');
  await next.drop([file]);
  await expect(questions(next.page)).toContainText('Không còn câu hỏi');
  await next.page.getByRole('button', { name: 'Bỏ sổ này' }).click();
  await next.page.getByRole('button', { name: 'Dọn danh sách' }).click();
  await expect(next.page.getByRole('heading', { name: 'Thả tệp vào đây để đọc' })).toBeVisible();
  await expect(pending(next.page)).toHaveCount(0);
});
