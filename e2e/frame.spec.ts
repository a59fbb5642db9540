import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { askingBook } from './books.ts';
import { layoutFaults } from './layout.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Tìm địa phương, chỉ tiêu, trang, lệnh' });
const field = (page: Page) => palette(page).getByRole('combobox');
const hash = (page: Page) => page.evaluate<string>('location.hash');

/** What axe finds; a layer that floats stands beside the regions of the page by its nature. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().disableRules(['region']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Takes what the page puts on the clipboard. */
async function catchCopies(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(`
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => { globalThis.copied = text; } } });
  `);
  return () => page.evaluate<string>('globalThis.copied');
}

test('from anywhere, without a mouse and without marks: a province, a measure, a page, a command', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06');
  await expect(page.getByText(/19\/28 đạt/)).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('bac giang');
  await expect(palette(page).getByRole('option').first()).toContainText('Bắc Giang');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
  await expect.poll(() => hash(page)).toMatch(/VN-54/);

  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('option').first()).toContainText('Bắc Giang');
  await page.keyboard.type('nganh ban le');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('hieu dinh');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hiệu đính', level: 1 })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('LABOUR_INDEX');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bảng địa phương', level: 1 })).toBeVisible();
  expect(await hash(page)).toContain('measure=LABOUR_INDEX');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('phim tat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
});

test('nothing is chosen while an input method composes, and the focus stays inside', async ({ desk }) => {
  const { page } = desk;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hieu dinh');
  const before = await hash(page);
  const enter = (more: object) => field(page).dispatchEvent('keydown', { key: 'Enter', bubbles: true, ...more });
  await enter({ isComposing: true });
  await enter({ keyCode: 229 });
  await expect(palette(page)).toBeVisible();
  expect(await hash(page)).toBe(before);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const chosen = await field(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${chosen}"]`)).toHaveAttribute('aria-selected', 'true');
  await field(page).fill('');
  expect(await violations(page)).toEqual([]);
  expect(await layoutFaults(page)).toEqual([]);
  await enter({});
  await expect(palette(page)).toHaveCount(0);
});

test('a key press in the palette is answered at once (printed, not judged)', async ({ desk }) => {
  const { page } = desk;
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  const took: number[] = [];
  for (const text of ['b', 'ba', 'bac', 'bac ', 'bac g', 'bac gi', 'bac giang'])
    took.push(
      await page.evaluate<number>(`(() => {
        const input = document.querySelector('dialog input');
        const began = performance.now();
        input.value = ${JSON.stringify(text)};
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return Promise.resolve().then(() => { document.body.offsetHeight; return performance.now() - began; });
      })()`),
    );
  console.log(`palette, ms a key press: ${took.map((ms) => ms.toFixed(1)).join(' ')}`);
  await expect(palette(page).getByRole('option').first()).toContainText('Bắc Giang');
});

test('steps can be gone back and forward, each to its whole view', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06&measure=IIP');
  await expect(page.getByRole('heading', { name: 'Bảng địa phương', level: 1 })).toBeVisible();
  await page.getByLabel('Tại thời điểm').selectOption({ label: '29/5/2024' });
  await expect(page.getByText('không phải hiện tại')).toBeVisible();
  const then = await hash(page);
  await page.getByRole('link', { name: 'Biểu đồ' }).first().click();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect.poll(() => hash(page)).toBe(then);
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByText('không phải hiện tại')).toHaveCount(0);
  await page.getByRole('button', { name: 'Tiến tới' }).click();
  await expect.poll(() => hash(page)).toBe(then);
});

test('a copied link names what is shown and opens it again; the copied command prints it', async ({ desk, cli }) => {
  const { page } = desk;
  await desk.go('#/table');
  await expect(page.getByText(/19\/28 đạt/)).toBeVisible();
  const copied = await catchCopies(page);
  await page.getByRole('button', { name: 'Liên kết, lệnh của trang đang xem' }).click();
  await page.getByRole('menuitem', { name: 'Chép liên kết' }).click();
  await expect(page.getByText(/Đã chép liên kết/)).toBeVisible();
  const link = await copied();
  expect(link).toContain('#/table?period=2024-M06&region=NORTH28&measure=LABOUR_INDEX');

  await page.getByRole('button', { name: 'Liên kết, lệnh của trang đang xem' }).click();
  await page.getByRole('menuitem', { name: 'Chép lệnh ctdesk' }).click();
  await expect.poll(copied).toMatch(/^ctdesk table .*--workspace 'Kho thử\.ctd'$/);
  const words = (await copied())
    .replace(/ --workspace .*/, '')
    .split(' ')
    .slice(1);
  expect(await cli(...words)).toContain('Yên Bái');

  await desk.go('#/settings');
  await page.keyboard.press('Control+k');
  await field(page).fill(link);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/19\/28 đạt/)).toBeVisible();
  await expect.poll(async () => link.endsWith(await hash(page))).toBe(true);
});

test('? lists the keys; Escape closes and the focus goes back', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/settings');
  const button = page.getByRole('button', { name: 'English' });
  await button.focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' });
  await expect(sheet.getByText('Tìm và ra lệnh')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const size of [
    { width: 1280, height: 720 },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(size);
    expect(await layoutFaults(page)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(button).toBeFocused();
});

test.describe('what changes the workspace can be taken back', () => {
  const count = (page: Page) => page.getByRole('navigation').getByRole('link', { name: /Nguồn/ });

  test('an import: from its notice, by Ctrl+Z, and done again', async ({ desk, folder }) => {
    const { page } = desk;
    await expect(count(page)).toContainText('3');
    await desk.drop([await askingBook(folder)]);
    await expect(page.getByRole('gridcell', { name: '111.2' })).toBeVisible();
    await page.getByRole('button', { name: /^Ghi nhận Ctrl/ }).click();
    const notice = page.getByText(/^Đã ghi nhận .*: \d+ số$/);
    await expect(notice).toBeVisible();
    await expect(count(page)).toContainText('4');
    await page.getByText('Hoàn tác', { exact: true }).click();
    await expect(page.getByText(/^Đã hoàn tác: Đã ghi nhận/)).toBeVisible();
    await expect(count(page)).toContainText('3');
    await expect(page.getByText('Sổ này đã được rút lại. Số của nó thôi được dùng.')).toBeVisible();

    await page.keyboard.press('Control+Shift+z');
    await expect(count(page)).toContainText('4');
    await desk.go('#/overview');
    await page.keyboard.press('Control+z');
    await expect(count(page)).toContainText('3');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('lam lai');
    await expect(palette(page).getByRole('option').first()).toContainText('Đã ghi nhận');
    await page.keyboard.press('Enter');
    await expect(count(page)).toContainText('4');
  });

  test('a withdrawal, and never while text is being written', async ({ desk }) => {
    const { page } = desk;
    await desk.go('#/sources');
    await page.getByRole('button', { name: 'Rút lại' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();
    await expect(count(page)).toContainText('2');
    await desk.go('#/table');
    const limit = page.getByRole('textbox', { name: 'Ngưỡng' });
    await limit.fill('110');
    await limit.press('Control+z');
    await expect(count(page)).toContainText('2');
    await page.getByRole('button', { name: /^Hoàn tác: Đã rút lại/ }).click();
    await expect(count(page)).toContainText('3');
  });

  test('the acceptance of a finding', async ({ desk }) => {
    const { page } = desk;
    await desk.go('#/checks');
    const findings = page.getByRole('region', { name: 'Thông tin' }).getByRole('button', { name: 'Chấp nhận' });
    await expect(findings.first()).toBeVisible();
    const open = await findings.count();
    await findings.first().click();
    await page.getByRole('dialog').getByRole('textbox').fill('đã hỏi lại');
    await page.keyboard.press('Control+Enter');
    await expect(findings).toHaveCount(open - 1);
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Đã hoàn tác: Đã chấp nhận phát hiện')).toBeVisible();
    await expect(findings).toHaveCount(open);
  });
});
