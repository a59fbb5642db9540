import { barriers, barriersInThemes } from './barriers.ts';
import { askingBook } from './books.ts';
import { expect, sample, test } from './fixtures.ts';
import { CHARTS, PAGES } from './pages.ts';

test('no page has a barrier in any theme', async ({ desk }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const found: Record<string, string[]> = {};
  for (const { address, sign } of PAGES.filter(({ name }) => !CHARTS.some((chart) => chart.name === name))) {
    await desk.go(address);
    await expect(page.getByText(sign).first()).toBeVisible();
    const barriers = await barriersInThemes(page);
    if (barriers.length > 0) found[address] = barriers;
  }
  expect(found).toEqual({});
});

test('a book that was read before, and one that asks, have none', async ({ desk, folder }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await desk.drop([await sample('T6.2024')]);
  await expect(page.getByText(/đã được ghi nhận trước đây/)).toBeVisible();
  expect(await barriersInThemes(page), 'import').toEqual([]);
  await desk.drop([await askingBook(folder)]);
  await page.getByRole('gridcell', { name: '111.2' }).click();
  await expect(page.getByRole('textbox', { name: 'Kỳ' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Địa phương khác' }).click();
  await expect(page.getByRole('option', { name: 'Lào Cai' })).toBeVisible();
  expect(await barriersInThemes(page), 'review').toEqual([]);
});

test('no chart has one, nor its table of values', async ({ desk }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  for (const { address, sign } of CHARTS) {
    await desk.go(address);
    await expect(page.getByText(sign).first()).toBeVisible();
    expect(await barriersInThemes(page), address).toEqual([]);
  }
  await page.getByRole('button', { name: 'Bảng giá trị' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await barriersInThemes(page), 'values').toEqual([]);
});

test.describe('before the first book', () => {
  test.use({ holds: 'nothing' });

  test('neither the invitation nor the review has one', async ({ desk }) => {
    await expect(desk.page.getByRole('heading', { name: 'Chưa có số liệu' })).toBeVisible();
    expect(await barriers(desk.page)).toEqual([]);
    await desk.drop([await sample('T6.2024')]);
    await expect(desk.page.getByText('Ngày công bố 29/6/2024')).toBeVisible();
    expect(await barriers(desk.page)).toEqual([]);
  });
});
