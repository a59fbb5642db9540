import { dayOfRelease, fillVintages } from '../bench/vintageWorkspace.ts';
import { dayText } from '../src/core/model/format.ts';
import { expect, test } from './fixtures.ts';

const DERIVED = '#/derived?period=2024-06&region=ALL63&measure=STATE_INVESTMENT';

test('as of May and June: the revision of retail sales is found, with both figures and their cells', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.go('#/revisions');
  await page.getByLabel('So với').selectOption({ label: 'Công bố 29/5/2024, 2024-05-29-Bieu-mau-T5.2024' });
  await expect(page.getByText('Từ đó đến nay: thêm 1 lần công bố, rút 0')).toBeVisible();
  await page.getByRole('button', { name: /^Tổng mức bán lẻ.*, Hiệu đính: 5$/ }).click();

  const changes = page.getByRole('tabpanel');
  const total = changes.getByRole('row', { name: /Tổng mức bán lẻ/ });
  await expect(total).toContainText('519.760,4');
  await expect(total).toContainText('−2.985,7');
  await expect(total).toContainText('−0,57%');
  await total.getByRole('button').click();

  const triangle = page.getByRole('grid', { name: 'Bảng hiệu đính' });
  const may = triangle.getByRole('row', { name: /Tháng 5\/2024/ });
  await expect(may).toContainText('516.774,6');
  await expect(page.getByRole('complementary', { name: 'Tóm tắt hiệu đính' })).toContainText('2.985,7 tỷ đồng');

  await may.getByRole('gridcell').first().focus();
  await page.keyboard.press('F2');
  const panel = page.getByRole('complementary', { name: 'Nguồn gốc số liệu' });
  await expect(panel).toContainText('519.760,35708281095');
  await page.keyboard.press('Escape');
  await changes.getByRole('link', { name: '516.774,6' }).click();
  await expect(panel).toContainText('516.774,60954503936');
});

test.describe('of many releases', () => {
  test.use({ holds: 'nothing' });

  test('list and triangle draw what is seen; keys lead to the first release and a row is copied whole', async ({
    desk,
    workspace,
  }) => {
    fillVintages(workspace, 60);
    const { page } = desk;
    await page.reload();
    await desk.go('#/revisions?series=%3ALABOUR_INDEX%3A_T%3AVN%3Aday%3ASPLY');
    const triangle = page.getByRole('grid', { name: 'Bảng hiệu đính' });
    await expect(triangle).toHaveAttribute('aria-colcount', '62');
    await expect(triangle.getByRole('columnheader', { name: dayText(dayOfRelease(59), 'vi') })).toBeInViewport();
    expect(await triangle.getByRole('gridcell').count()).toBeLessThan(900);

    const panel = page.getByRole('tabpanel');
    const changes = panel.getByRole('table');
    await expect(changes).toHaveAttribute('aria-rowcount', '201');
    expect(await changes.getByRole('row').count()).toBeLessThan(60);
    await panel.evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await expect(changes.locator('tr[aria-rowindex="201"]')).toBeInViewport();

    await triangle.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    const at = triangle.locator('.at');
    await expect(at).toHaveAttribute('data-row', '29');
    await expect(at).toHaveAttribute('data-column', '0');
    await expect(at).toBeInViewport({ ratio: 1 });
    await expect(triangle).toHaveAttribute('aria-activedescendant', (await at.getAttribute('id')) ?? '');

    await page.keyboard.press('Shift+End');
    await page.keyboard.press('ControlOrMeta+c');
    await expect(page.getByText('Đã chép 60 ô')).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.press('F2');
    await expect(page).toHaveURL(/key=[^&]*2009-01-01[^&]*%401(&|$)/);
  });
});

test('a row of the list is cut before its period is', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/revisions');
  const row = page.getByRole('tabpanel').getByRole('row', { name: /Khai thác than cứng và than non/ });
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const period = await row.getByText(', 5/2024', { exact: true }).boundingBox();
    const cell = await row.getByRole('cell').first().boundingBox();
    expect((period?.x ?? 9e9) + (period?.width ?? 0), `${width}`).toBeLessThanOrEqual(
      (cell?.x ?? 0) + (cell?.width ?? 0),
    );
  }
});

test('a day is compared with as well, and as of that day nothing has changed', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/revisions?since=2024-05-29');
  await expect(page.getByLabel('Ngày', { exact: true })).toHaveValue('2024-05-29');
  await expect(page.getByRole('button', { name: 'Tất cả, Hiệu đính: 79' })).toBeVisible();
  await page.getByLabel('Tại thời điểm').selectOption({ label: '29/5/2024' });
  await expect(page.getByText('Không có thay đổi nào.')).toBeVisible();
});

test('the formula of a contribution leads to its cells, and back', async ({ desk }) => {
  const { page } = desk;
  await desk.go(DERIVED);
  const hanoi = page.getByRole('row', { name: /^1 Hà Nội/ });
  await expect(hanoi).toContainText('+2,05');
  await hanoi.getByRole('gridcell').last().focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Nguồn gốc số liệu' });
  await expect(panel).toContainText('Đóng góp vào tốc độ tăng');
  await expect(panel).toContainText('(giá trị − giá trị kỳ gốc) ÷ tổng kỳ gốc × 100');
  await expect(panel).toContainText('Tính từ 4 số');
  // As its column prints it, every digit in the tooltip.
  const input = panel.getByRole('link', { name: /^23\.912,6 / });
  await expect(input).toHaveAttribute('title', '23.912,638');
  await input.click();
  await expect(panel.locator('td.at')).toBeVisible();
  await expect(panel).toContainText('Ô E27');
  await panel.getByRole('link', { name: 'Về phép tính' }).click();
  await expect(panel).toContainText('Tính từ 4 số');
});

test('derived figures are sorted, counted, and say why one is missing', async ({ desk }) => {
  const { page } = desk;
  await desk.go(DERIVED);
  await expect(page.getByText('Xếp hạng trong 21/63 địa phương có số')).toBeVisible();
  const head = page.getByRole('columnheader', { name: 'Tăng, %' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('tbody th.stub').first()).toHaveText('Long An');
  await page.getByRole('gridcell', { name: '23.912,6' }).click();
  const growth = page.getByRole('region', { name: 'Hà Nội: tốc độ tăng theo từng cách tính' });
  await expect(growth).toContainText('+25,32%');
  await expect(growth).toContainText('không tính được: thiếu số của Hà Nội');
});
