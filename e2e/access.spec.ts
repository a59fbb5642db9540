import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { askingBook } from './books.ts';
import { expect, sample, test } from './fixtures.ts';
import { CHARTS, PAGES, useTheme } from './pages.ts';

/** What axe finds of level serious or worse, with the element. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`no page has a serious barrier in the ${theme} theme`, async ({ desk, folder }) => {
    const { page } = desk;
    await useTheme(desk, theme);
    for (const { address, sign } of PAGES.filter(({ name }) => !CHARTS.some((chart) => chart.name === name))) {
      await desk.go(address);
      await expect(page.getByText(sign).first()).toBeVisible();
      expect(await barriers(page), address).toEqual([]);
    }
    await desk.drop([await sample('T6.2024')]);
    await expect(page.getByText(/đã được ghi nhận trước đây/)).toBeVisible();
    expect(await barriers(page), 'import').toEqual([]);
    await desk.drop([await askingBook(folder)]);
    await page.getByRole('gridcell', { name: '111.2' }).click();
    await expect(page.getByRole('textbox', { name: 'Kỳ' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Địa phương khác' }).click();
    await expect(page.getByRole('option', { name: 'Lào Cai' })).toBeVisible();
    expect(await barriers(page), 'review').toEqual([]);
  });
}

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`no chart nor its table of values has a serious barrier in the ${theme} theme`, async ({ desk }) => {
    test.slow();
    const { page } = desk;
    await useTheme(desk, theme);
    for (const { address, sign } of CHARTS) {
      await desk.go(address);
      await expect(page.getByText(sign).first()).toBeVisible();
      expect(await barriers(page), address).toEqual([]);
    }
    await page.getByRole('button', { name: 'Bảng giá trị' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    expect(await barriers(page), 'values').toEqual([]);
  });

test.describe('before the first book', () => {
  test.use({ holds: 'nothing' });

  test('neither the invitation nor the review has a serious barrier', async ({ desk }) => {
    await expect(desk.page.getByRole('heading', { name: 'Chưa có số liệu' })).toBeVisible();
    expect(await barriers(desk.page)).toEqual([]);
    await desk.drop([await sample('T6.2024')]);
    await expect(desk.page.getByText('Ngày công bố 29/6/2024')).toBeVisible();
    expect(await barriers(desk.page)).toEqual([]);
  });
});
