import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

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
