import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';

const ADDRESS = '#/briefing?period=2024-06';

test('numbers lead to their computation; sentences are switched off, moved and written, kept and undone', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.go(ADDRESS);
  const paper = page.getByRole('region', { name: 'Bản tin' });
  const counts = paper.getByRole('listitem').filter({ hasText: /có 19\/28 địa phương/ });
  await expect(counts).toBeVisible();
  await counts.getByRole('link', { name: '19', exact: true }).click();
  const panel = page.getByRole('complementary', { name: 'Nguồn gốc số liệu' });
  await expect(panel.getByText(/đếm|Đếm/).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await counts.hover();
  await counts.getByRole('button', { name: 'Sửa câu' }).click();
  await paper.getByRole('textbox', { name: 'Sửa câu' }).fill('Câu của người viết: 19 trên 28 nơi tăng.');
  await page.keyboard.press('Control+Enter');
  const written = paper.getByRole('listitem').filter({ hasText: 'Câu của người viết' });
  await expect(written.getByText('Đã sửa tay')).toBeVisible();
  await written.hover();
  await written.getByRole('button', { name: 'Bỏ câu này' }).click();
  await expect(written.getByRole('button', { name: 'Dùng lại câu này' })).toBeAttached();

  await page.reload();
  await expect(written).toHaveClass(/off/);
  await written.getByRole('button', { name: 'Trả lại câu tự động' }).click();
  await expect(paper.getByRole('listitem').filter({ hasText: /có 19\/28 địa phương/ })).toHaveClass(/off/);
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect(written).toBeVisible();

  const first = paper.getByRole('listitem').first();
  const text = (await first.locator('p').textContent()) ?? '';
  await first.getByRole('button', { name: 'Đưa xuống' }).click();
  await expect(paper.getByRole('listitem').nth(1).locator('p')).toHaveText(text);
  await page.getByRole('button', { name: 'Bỏ các chỉnh sửa', exact: true }).click();
  await expect(paper.getByRole('listitem').first().locator('p')).toHaveText(text);
  await expect(page.getByRole('button', { name: 'Bỏ các chỉnh sửa', exact: true })).toHaveCount(0);
});

test('charts say what their bars rest on, below 0 to the other side', async ({ desk }) => {
  const { page } = desk;
  await desk.go(ADDRESS);
  const ranking = page.getByRole('figure').filter({ hasText: /Biểu đồ \d. Chỉ số sử dụng lao động/ });
  await expect(ranking.getByRole('listitem')).toHaveCount(28);
  const bar = (name: string) =>
    ranking
      .getByRole('listitem')
      .filter({ hasText: name })
      .locator('i')
      .evaluate((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return { left, right, width };
      });
  const [first, last] = [await bar('Yên Bái'), await bar('Tuyên Quang')];
  expect(first.width / last.width).toBeCloseTo(16.79 / 4.39, 0);
  expect(Math.abs(first.left - last.right)).toBeLessThan(2);
  await ranking.getByRole('link', { name: '16,8', exact: true }).click();
  await expect(
    page.getByRole('complementary', { name: 'Nguồn gốc số liệu' }).getByText('Yên Bái').first(),
  ).toBeVisible();
});

test('a document is saved with the edits', async ({ desk, folder }) => {
  const { page } = desk;
  await desk.go(ADDRESS);
  await expect(page.getByText(/có 19\/28 địa phương/)).toBeVisible();
  const word = await readFile(await desk.save(folder, () => page.getByRole('button', { name: 'Xuất Word' }).click()));
  expect(word.subarray(0, 2).toString()).toBe('PK');
  const text = await desk.save(folder, () => page.getByRole('button', { name: 'Xuất văn bản' }).click());
  expect(await readFile(text, 'utf8')).toMatch(/có 19\/28 địa phương/);
});

test('on paper: A4, the margins of the decree, a serif of 13 points, nothing of the window', async ({
  desk,
  browserName,
  host,
}) => {
  test.skip(browserName !== 'chromium' || host !== 'loopback', 'Only a browser without a window prints to a file.');
  const { page } = desk;
  await desk.go(ADDRESS);
  await expect(page.getByText(/có 19\/28 địa phương/)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Trang' })).toBeHidden();
  const body = page.locator('article li p').first();
  await expect(body).toBeVisible();
  const look = await page.evaluate<{ size: number; family: string }>(`(() => {
    const { fontSize, fontFamily } = getComputedStyle(document.querySelector('article li p'));
    return { size: Math.round((parseFloat(fontSize) * 720) / 96) / 10, family: fontFamily };
  })()`);
  expect(look.size).toBeGreaterThanOrEqual(13);
  expect(look.size).toBeLessThanOrEqual(14);
  expect(look.family).toMatch(/^"?Times New Roman/);

  const faces = await page.evaluate<string[]>(
    `[...document.querySelectorAll('article :is(td, th, caption, figcaption, figure li span)')].map((one) => getComputedStyle(one).fontFamily)`,
  );
  expect(new Set(faces)).toEqual(new Set([look.family]));

  const pdf = await page.pdf({ preferCSSPageSize: true });
  const source = pdf.toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(source) ?? [];
  expect([Number(width), Number(height)].map(Math.round)).toEqual([595, 842]);
  const [x, y, w, h] = printedBox(pdf).map((points) => (points / 72) * 25.4);
  expect([x, y, w, h].map((mm) => Math.round(mm ?? 0))).toEqual([30, 20, 210 - 30 - 15, 297 - 20 - 20]);
  expect(source).toMatch(/\/BaseFont \/[A-Z]{6}\+(?:Tinos|TimesNewRoman)/);
  // printed once more, the file differs by the time of printing alone, which the browser writes
  const again = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(undated(again) === undated(source)).toBe(true);
});

const undated = (pdf: string): string => pdf.replace(/(\/(?:CreationDate|ModDate) \(D:)[^)]*/g, '$1');

/** Where the first page of a PDF of Chromium may be printed on: left, top, width and height in points, out of the clip of its content. */
function printedBox(pdf: Buffer): readonly number[] {
  const source = pdf.toString('latin1');
  for (const { index, 0: start } of source.matchAll(/stream\r?\n/g)) {
    const from = index + start.length;
    let content = '';
    try {
      content = inflateSync(pdf.subarray(from, source.indexOf('endstream', from))).toString('latin1');
    } catch {
      continue; // a picture or a typeface
    }
    const found = /^([\d.]+) 0 0 -[\d.]+ [\d.]+ [\d.]+ cm\s+q\s+([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/.exec(content);
    if (found) return found.slice(2).map((one) => Number(one) * Number(found[1]));
  }
  return [];
}
