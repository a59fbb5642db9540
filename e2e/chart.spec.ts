import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { read, utils } from 'xlsx';
import { expect, test } from './fixtures.ts';
import { CHARTS } from './pages.ts';

type Canvas = {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): { getImageData(x: number, y: number, w: number, h: number): { data: Uint8ClampedArray } };
};

/** How many different colours a canvas holds: a chart that was not drawn has one. */
const colours = (chart: Locator): Promise<number> =>
  chart.locator('canvas').evaluate((element) => {
    const canvas = element as unknown as Canvas;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });

test('the ranking says what it shows and is drawn', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/chart?period=2024-06');
  const title = 'Chỉ số sử dụng lao động công nghiệp tăng ở 19/28 địa phương; Yên Bái cao nhất, 116,8';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect.poll(() => colours(page.getByRole('img', { name: title }))).toBeGreaterThan(10);
});

test('a bar that is clicked joins the lines, and the address remembers it', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/chart');
  const ranking = page.getByRole('img', { name: /19\/28/ });
  await expect.poll(() => colours(ranking)).toBeGreaterThan(10);
  const box = await ranking.boundingBox();
  if (!box) throw new Error('the ranking has no place');
  await page.mouse.click(box.x + 60, box.y + 18 + ((box.height - 44) / 28) * 1.5);
  await expect(page.getByRole('button', { name: 'Bỏ Hưng Yên' })).toBeVisible();
  await expect(page).toHaveURL(/areas=/);
  const lines = page.getByRole('img', { name: /Hưng Yên 114,6/ });
  await expect.poll(() => colours(lines)).toBeGreaterThan(10);
});

test('growth rates that only some provinces have are counted of all', async ({ desk }) => {
  await desk.go('#/chart?measure=IIP');
  await expect(desk.page.getByRole('heading', { name: /tăng ở 17\/28 địa phương \(có số ở 17\)/ })).toBeVisible();
  await expect(desk.page.getByText(/Chưa có số: .*Hà Nội/)).toBeVisible();
});

test('every kind of the gallery is reached by the keyboard, kept in the address, and painted', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/chart?period=2024-06');
  const gallery = page.getByRole('navigation', { name: 'Loại biểu đồ' });
  await gallery.getByRole('link', { name: 'Xếp hạng' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(gallery.getByRole('link', { name: 'Đổi hạng' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/chart=bump/);
  await expect(gallery.getByRole('link', { name: 'Đổi hạng' })).toHaveAttribute('aria-current', 'page');
  for (const { address, sign } of CHARTS) {
    await desk.go(address);
    await expect(page.getByText(sign).first()).toBeVisible();
    await expect.poll(() => colours(page.locator('[data-chart] [role=img]')), address).toBeGreaterThan(10);
  }
});

test('arrows walk from value to value with the exact figure, and Enter chooses the province', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/chart?period=2024-06&chart=ranked&linked=0');
  await page.getByRole('group', { name: /Mũi tên để xem/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const tip = page.getByRole('status').filter({ hasText: 'Hưng Yên' });
  await expect(tip).toContainText('Hạng 2 trong 28 nơi có số');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bỏ Hưng Yên' })).toBeVisible();
});

test('a pointer on a dot says the exact value and its status', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/chart?measure=IIP&chart=ranked&linked=0&period=2024-06');
  const ranking = page.getByRole('img', { name: /17\/28/ });
  await expect.poll(() => colours(ranking)).toBeGreaterThan(10);
  const box = await ranking.boundingBox();
  if (!box) throw new Error('the ranking has no place');
  await page.mouse.move(box.x + 40, box.y + box.height - 44);
  await expect(page.getByRole('status').filter({ hasText: /chưa có biểu nào|thiếu|chưa thu thập/ })).toBeVisible();
});

test('the finding can be written anew and comes back', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/chart?period=2024-06&chart=distribution');
  await page.getByRole('button', { name: 'Sửa câu nêu kết quả' }).click();
  const field = page.getByRole('textbox', { name: 'Câu nêu kết quả của biểu đồ' });
  await field.fill('Yên Bái đứng riêng một mình');
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yên Bái đứng riêng một mình' })).toBeVisible();
  await page.getByRole('button', { name: 'Đưa về câu gợi ý' }).click();
  await expect(page.getByRole('heading', { name: /^Một nửa số địa phương/ })).toBeVisible();
});

test('values stand in a table with every digit', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/chart?period=2024-06&chart=ranked&linked=0');
  await page.getByRole('button', { name: 'Bảng giá trị' }).click();
  const table = page.getByRole('table', { name: /^Bảng giá trị: / });
  await expect(table.getByRole('row')).toHaveCount(29);
  await expect(table.getByRole('row', { name: /Hà Nội/ })).toContainText('99,96');
});

test('a picture is twice the screen, for print it has 300 dots an inch, and SVG has words', async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  await desk.go('#/chart?period=2024-06&chart=bump');
  const chart = page.getByRole('img', { name: /bậc/ });
  await expect.poll(() => colours(chart)).toBeGreaterThan(10);
  const width = (await chart.boundingBox())?.width ?? 0;
  const saved = async (entry: string): Promise<Buffer> => {
    const file = await desk.save(folder, async () => {
      await page.getByRole('button', { name: 'Xuất hình' }).click();
      await page.getByRole('menuitem', { name: entry }).click();
    });
    const bytes = await readFile(file);
    await page.getByRole('button', { name: 'Đóng' }).click();
    await expect(page.getByText('Đã lưu')).toBeHidden();
    return bytes;
  };
  const screen = await saved('PNG, gấp đôi màn hình');
  expect(screen.readUInt32BE(16)).toBe(Math.round((Math.round(width) + 32) * 2));
  const print = await saved('PNG để in, 300 dpi');
  expect(Math.abs(print.readUInt32BE(16) - ((width + 32) * 300) / 96)).toBeLessThan(3);
  expect(print.readUInt32BE(print.indexOf('pHYs') + 4)).toBe(11811);
  const svg = (await saved('SVG')).toString('utf8');
  expect(svg).toContain('>1</text>');
  expect(svg).toContain('>Yên Bái</text>');
  expect(svg).not.toContain('NaN');
});

test('a chart goes into a workbook as a native chart of its stored values, each with its source', async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  const saved = async (address: string, sign: RegExp) => {
    await desk.go(address);
    await expect(page.getByText(sign).first()).toBeVisible();
    const file = await desk.save(folder, async () => {
      await page.getByRole('button', { name: 'Xuất hình' }).click();
      await page.getByRole('menuitem', { name: /^Excel/ }).click();
    });
    await expect(page.getByText(/Đã lưu biểu đồ Excel/)).toBeVisible();
    await page.getByRole('button', { name: 'Đóng' }).click();
    const book = read(await readFile(file), { bookFiles: true }) as ReturnType<typeof read> & { keys: string[] };
    expect(book.keys).toContain('xl/charts/chart1.xml');
    const [chart = [], sources = []] = book.SheetNames.map((name) =>
      utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, blankrows: false }),
    );
    return { chart, sources };
  };
  const ranked = await saved('#/chart?period=2024-06&chart=ranked&linked=0', /19\/28/);
  expect(ranked.chart.find(([name]) => name === 'Hà Nội')?.[1]).toBe(99.96);
  expect(ranked.sources.some((line) => line.includes('2024-06-29-Bieu-mau-T6.2024.xlsx'))).toBe(true);
  const shares = '#/chart?period=2024-06&chart=treemap&region=ALL63&measure=STATE_INVESTMENT';
  const parts = await saved(shares, /nơi đứng đầu chiếm/);
  const [, , , , first] = parts.chart;
  expect(first?.[0]).toBe('Hà Nội');
  expect(first?.[1]).toBeCloseTo((5276.2 / 53718.1) * 100, 2);
  const steps = await saved(shares.replace('treemap', 'waterfall'), /đóng góp lớn nhất/);
  const points = steps.chart.slice(4).map((line) => Number(line[1]));
  const whole = points.at(-1) ?? 0;
  expect(steps.chart.at(-1)?.[0]).toBe('Tốc độ tăng chung');
  expect(points.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeCloseTo(whole, 9);
  expect(steps.chart.at(-1)?.at(-1)).toBeCloseTo(whole, 9);
});

test('a chart that needs values says so where there are none', async ({ desk }) => {
  await desk.go('#/chart?period=2024-06&chart=treemap&measure=LABOUR_INDEX');
  await expect(desk.page.getByText(/cần giá trị, không phải chỉ số/)).toBeVisible();
});

test('shares are of the items of one place where the books split its level', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/chart?period=2024-06&chart=shares&linked=0&measure=EXPORT_VALUE');
  await page.getByText('Phân tổ', { exact: true }).click();
  const title = /Khu vực có vốn đầu tư NN chiếm 71,8% trị giá xuất khẩu hàng hóa của cả nước, tháng 6\/2024/;
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Bảng giá trị' }).click();
  const row = page.getByRole('row', { name: /Khu vực kinh tế trong nước/ });
  await expect(row.getByRole('cell').last()).toHaveText(/^28,2/);
  await desk.go('#/chart?period=2024-06&chart=treemap&linked=0&measure=FDI_ADJUSTED&by=items');
  await expect(page.getByText(/Có phân tổ âm/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Của' }).selectOption('VN-HP');
  await expect(page.getByText(/chưa có|không có/i).first()).toBeVisible();
});
