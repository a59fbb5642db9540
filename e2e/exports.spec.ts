import { readFile } from 'node:fs/promises';
import { read } from 'xlsx';
import { expect, test } from './fixtures.ts';

test('the table goes into files of every kind, and a text of it has the published figures with their marks', async ({
  desk,
  folder,
}) => {
  await desk.go('#/table?period=2024-06&measure=EXPORT_VALUE');
  const pick = async (name: string): Promise<string> =>
    desk.save(folder, async () => {
      await desk.page.getByRole('button', { name: 'Xuất chỉ tiêu này ra tệp' }).click();
      await desk.page.getByRole('menuitem', { name }).click();
    });
  const book = read(await readFile(await pick('Excel (.xlsx)')), { type: 'buffer' });
  expect(book.SheetNames).toEqual(['Bảng', 'Số liệu dạng dài']);
  const text = await readFile(await pick('PC-Axis (.px)'), 'utf8');
  expect(text).toMatch(/^CHARSET="ANSI";/);
  expect(text).toContain('DATASYMBOL2="không thu thập được (…)"');
  expect(await readFile(await pick('CSV dạng dài'), 'utf8')).toContain('MOIT_CONFERENCE,EXPORT_VALUE,_T,');
});
