import { readFile } from 'node:fs/promises';
import { read } from 'xlsx';
import type { Desk } from './desk.ts';
import { expect, test } from './fixtures.ts';

/** The text of the file that an entry of a menu saves. */
async function picked(desk: Desk, folder: string, menu: string, name: string): Promise<Buffer> {
  const file = await desk.save(folder, async () => {
    await desk.page.getByRole('button', { name: menu }).first().click();
    await desk.page.getByRole('menuitem', { name }).click();
  });
  return readFile(file);
}

test('the table goes into files of every kind, and a text of it has the published figures with their marks', async ({
  desk,
  folder,
}) => {
  await desk.go('#/table?period=2024-06&measure=EXPORT_VALUE');
  const pick = (name: string): Promise<Buffer> => picked(desk, folder, 'Xuất chỉ tiêu này ra tệp', name);
  const book = read(await pick('Excel (.xlsx)'), { type: 'buffer' });
  expect(book.SheetNames).toEqual(['Bảng', 'Số liệu dạng dài']);
  const text = (await pick('PC-Axis (.px)')).toString('utf8');
  expect(text).toMatch(/^CHARSET="ANSI";/);
  expect(text).toContain('DATASYMBOL2="không thu thập được (…)"');
  expect((await pick('CSV dạng dài')).toString('utf8')).toContain('MOIT_CONFERENCE,EXPORT_VALUE,_T,');
});

test('the map goes into a file as the table of what it paints', async ({ desk, folder }) => {
  await desk.go('#/map?period=2024-06&measure=LABOUR_INDEX&basis=SPLY');
  const book = read(await picked(desk, folder, 'Xuất chỉ tiêu này ra tệp', 'Excel (.xlsx)'), { type: 'buffer' });
  const names = Object.entries(book.Sheets['Bảng'] ?? {}).filter(([at]) => /^B\d+$/.test(at));
  expect(names.map(([, cell]) => (cell as { v: unknown }).v)).toContain('Hải Phòng');
  const text = (await picked(desk, folder, 'Xuất chỉ tiêu này ra tệp', 'SDMX-CSV')).toString('utf8');
  expect(text).toMatch(/,VN-HP,LABOUR_INDEX,_T,SPLY,/);
  expect(text).not.toMatch(/,LABOUR_INDEX,_T,PREV,/);
});

test('the profile goes into a file, and its text says what it leaves out', async ({ desk, folder }) => {
  await desk.go('#/province?period=2024-06&area=VN-HP');
  const book = read(await picked(desk, folder, 'Xuất hồ sơ này ra tệp', 'OpenDocument (.ods)'), { type: 'buffer' });
  const cells = Object.values(book.Sheets['Bảng'] ?? {}).map((cell) => String((cell as { v?: unknown }).v));
  for (const head of ['Chỉ tiêu', 'Giá trị', 'Hạng', 'Tỷ trọng, %', 'Hải Dương', 'Quảng Ninh'])
    expect(cells).toContain(head);
  const text = (await picked(desk, folder, 'Xuất hồ sơ này ra tệp', 'CSV dạng dài')).toString('utf8');
  expect(text).toMatch(/,VN-HP,/);
  await expect(desk.page.getByText(/chỉ gồm số công bố, không có: .*Hạng; Tỷ trọng, %/)).toBeVisible();
});

test('the derived figures and a chart go into files', async ({ desk, folder }) => {
  await desk.go('#/derived?period=2024-06&measure=STATE_INVESTMENT');
  const book = read(await picked(desk, folder, 'Xuất chỉ tiêu này ra tệp', 'Excel (.xlsx)'), { type: 'buffer' });
  expect(Object.values(book.Sheets['Bảng'] ?? {}).map((cell) => (cell as { v?: unknown }).v)).toContain('Hạng');
  await desk.go('#/chart?period=2024-06&measure=LABOUR_INDEX&basis=SPLY&chart=ranked&linked=0');
  const text = (await picked(desk, folder, 'Xuất hình', 'PC-Axis (.px)')).toString('utf8');
  expect(text).toContain('CODES("Địa phương")=');
});
