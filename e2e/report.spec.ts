import { readFile } from 'node:fs/promises';
import { read, utils } from 'xlsx';
import { expect, test } from './fixtures.ts';

test('the report is saved and an independent reader finds the provinces, the counts and the sources in it', async ({
  desk,
  folder,
}) => {
  await desk.go('#/overview?period=2024-06');
  const file = await desk.save(folder, () => desk.page.getByRole('button', { name: 'Xuất Excel' }).click());
  await expect(desk.page.getByText(/^Đã lưu báo cáo/)).toBeVisible();

  const book = read(await readFile(file), { type: 'buffer' });
  expect(book.SheetNames).toContain('Nguồn số liệu');
  const texts = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).flat().map(String) : [];
  });
  for (const name of ['Hà Nội', 'Hà Tĩnh', 'Tuyên Quang']) expect(texts).toContain(name);
  expect(texts.some((text) => text.includes('19/28'))).toBe(true);
  expect(texts.some((text) => text.includes('2024-06-29-Bieu-mau-T6.2024.xlsx'))).toBe(true);
});
