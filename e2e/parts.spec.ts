import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { layoutFaults } from './layout.ts';
import { useTheme } from './pages.ts';

const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** What axe finds, of any weight. A layer that floats stands beside the regions of the page by its nature. */
async function violations(page: Page, floating = false): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (floating ? axe.disableRules(['region']) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`every part, ${theme}: no barrier, nothing cut off, at two sizes and in two languages`, async ({
    desk,
  }, info) => {
    const { page } = desk;
    await useTheme(desk, theme);
    for (const lang of ['vi', 'en'] as const) {
      await desk.go('#/settings');
      await page.getByRole('button', { name: lang === 'vi' ? 'Tiếng Việt' : 'English' }).click();
      await desk.go('#/parts');
      await expect(page.getByRole('progressbar').first()).toBeVisible();
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        expect(await layoutFaults(page), `${lang} ${size.width}`).toEqual([]);
        await page.screenshot({ path: info.outputPath(`bo-phan-${lang}-${theme}-${size.width}.png`) });
      }
      expect(await violations(page), lang).toEqual([]);
    }
  });

test('a menu opens, is walked through and closes from the keyboard, and the focus goes back', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/parts');
  const opener = page.getByRole('button', { name: 'Mở danh mục' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Chép' })).toBeFocused();
  expect(await violations(page, true)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Nguồn gốc' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Rút lại' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(
    page.getByRole('region', { name: 'Bộ phận' }).getByText('Rút lại', { exact: true }).last(),
  ).toBeVisible();
});

test('a tooltip comes with the focus and leaves with Escape', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/parts');
  await page.getByRole('button', { name: 'Nguồn gốc' }).focus();
  const tip = page.getByRole('tooltip');
  await expect(tip).toContainText('Theo địa giới trước 01/7/2025');
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
});

test('arrows walk along tabs and show what they stand for; a tab that is off is passed over', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/parts');
  await page.getByRole('tab', { name: 'Hiệu đính' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Mới' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: 'Mới' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Hiệu đính' })).toBeFocused();
});

test('a dialog holds the focus and gives it back', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/parts');
  const opener = page.getByRole('button', { name: 'Mở hộp hỏi' });
  await opener.click();
  await expect(page.getByRole('dialog', { name: 'Rút lại lần ghi nhận 29/6/2024?' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the theme stands before the program runs, and follows the system until one is chosen', async ({ desk }) => {
  const { page } = desk;
  const theme = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect(theme).toHaveAttribute('data-theme', 'contrast');
  await useTheme(desk, 'light');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await useTheme(desk, 'dark');
  await page.route('**/index-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe('rgb(21, 23, 25)');
});

test('every control is reached by Tab and shows that it has the focus', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/parts');
  await expect(page.getByRole('heading', { name: 'Bộ phận' })).toBeVisible();
  await page.locator('body').press('Tab');
  const unmarked: string[] = [];
  const reached = new Set<string>();
  for (let step = 0; step < 120; step++) {
    const at = await page.evaluate<{ id: string; name: string; marked: boolean } | null>(`(() => {
      const all = [...document.querySelectorAll('main *')];
      const element = document.activeElement;
      if (!element || !all.includes(element)) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { id: String(all.indexOf(element)), name: element.outerHTML.slice(0, 120), marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
    })()`);
    if (at) {
      if (reached.has(at.id)) break;
      reached.add(at.id);
      if (!at.marked) unmarked.push(at.name);
    }
    await page.keyboard.press('Tab');
  }
  const missed = await page.evaluate<string[]>(`(() => {
    const all = [...document.querySelectorAll('main *')];
    const reached = new Set(${JSON.stringify([...reached])});
    return all.flatMap((element, i) => {
      if (!element.matches('button, input, select, textarea, summary, a[href], [role=separator]')) return [];
      const left = element.disabled || element.tabIndex < 0 || element.closest('select') !== null && element.tagName !== 'SELECT';
      const sameName = element.type === 'radio' && !element.checked;
      return left || sameName || reached.has(String(i)) ? [] : [element.outerHTML.slice(0, 120)];
    });
  })()`);
  expect(unmarked).toEqual([]);
  expect(missed).toEqual([]);
});

test('nothing moves where the system asks for less motion', async ({ desk }) => {
  const { page } = desk;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await desk.go('#/parts');
  await expect(page.getByRole('heading', { name: 'Bộ phận' })).toBeVisible();
  const moving = await page.evaluate<string[]>(`[...document.querySelectorAll('*')]
    .filter((element) => getComputedStyle(element).transitionDuration.split(', ').some((time) => parseFloat(time) > 0))
    .map((element) => element.outerHTML.slice(0, 100))`);
  expect(moving).toEqual([]);
});
