import { join } from 'node:path';
import { askingBook } from './books.ts';
import { expect, test } from './fixtures.ts';
import { PAGES, useLook } from './pages.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
/** Where `npm run screenshots` wants them; then there are pictures of everything; a test run takes each size and each theme once. */
const FOLDER = process.env['CTDESK_PICTURES'];
const LOOKS = SIZES.flatMap((size) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['vi', 'en'] as const).flatMap((lang) =>
      FOLDER || (lang === 'vi' && (size.width === 1280) === (theme === 'light')) ? { size, theme, lang } : [],
    ),
  ),
);

for (const { size, theme, lang } of LOOKS)
  test(`pictures at ${size.width}×${size.height}, ${theme}, ${lang}: nothing reaches beyond the window`, async ({
    desk,
    folder,
  }, info) => {
    test.setTimeout(300_000);
    const { page } = desk;
    await page.setViewportSize(size);
    await useLook(desk, theme, lang);
    const take = async (name: string): Promise<void> => {
      await page.waitForLoadState('networkidle');
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      const { scroll, inner } = await page.evaluate<{ scroll: number; inner: number }>(
        '({ scroll: document.documentElement.scrollWidth, inner: innerWidth })',
      );
      expect(scroll, name).toBeLessThanOrEqual(inner);
      const file = `${name}-${size.width}-${theme}-${lang}.png`;
      await page.screenshot({ path: FOLDER ? join(FOLDER, file) : info.outputPath(file) });
    };
    for (const { name, address, sign } of PAGES) {
      await desk.go(address);
      if (lang === 'vi') await expect(page.getByText(sign).first()).toBeVisible();
      else await page.waitForTimeout(600);
      await take(name);
    }
    await desk.drop([
      await askingBook(folder, '2024-07-29-Biểu tháng 7 của một nơi có tên rất dài, bản sửa lần hai.xlsx'),
    ]);
    await expect(page.getByRole('gridcell', { name: 'Xứ Lạ' })).toBeVisible();
    await take('nhap-so-lieu');
  });
