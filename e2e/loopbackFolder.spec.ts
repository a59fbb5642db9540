import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { labourTable } from '../test/fixtures/books.ts';
import { PLACES, writeBook } from './books.ts';
import { expect, test } from './fixtures.ts';

test.use({ holds: 'nothing' });

test('of a chosen folder the workbooks are read, wherever they lie in it, and nothing else', async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  const books = join(folder, 'số liệu');
  await mkdir(join(books, '2024', '.git'), { recursive: true });
  await writeBook(books, '2024-05-29-T5.xlsx', labourTable(PLACES, '01/5/2024'));
  await writeBook(join(books, '2024'), '2024-06-29-T6.xlsx', labourTable(PLACES));
  await writeBook(join(books, '2024', '.git'), '2024-07-29-T7.xlsx', labourTable(PLACES));
  await writeFile(join(books, '~$2024-05-29-T5.xlsx'), 'x');
  await writeFile(join(books, 'ghi chú.docx'), 'x');

  await desk.go('#/import');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Thêm thư mục' }).click(),
  ]);
  await chooser.setFiles(books);
  await expect(page.getByRole('button', { name: 'Ghi nhận cả 2 sổ' })).toBeEnabled();
  await expect(page.getByRole('button', { name: /^2024-0[567]-29/ })).toHaveCount(2);
});
