import { askingBook } from './books.ts';
import { expect, test } from './fixtures.ts';
import { PAGES, useTheme } from './pages.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

for (const size of SIZES)
  for (const theme of ['light', 'dark'] as const)
    test(`pictures at ${size.width}×${size.height}, ${theme}: nothing reaches beyond the window`, async ({
      desk,
      folder,
    }, info) => {
      const { page } = desk;
      await page.setViewportSize(size);
      await useTheme(desk, theme);
      const take = async (name: string): Promise<void> => {
        await page.waitForLoadState('networkidle');
        await page.evaluate('document.fonts.ready.then(() => undefined)');
        const { scroll, inner } = await page.evaluate<{ scroll: number; inner: number }>(
          '({ scroll: document.documentElement.scrollWidth, inner: innerWidth })',
        );
        expect(scroll, name).toBeLessThanOrEqual(inner);
        await page.screenshot({ path: info.outputPath(`${name}-${size.width}-${theme}.png`) });
      };
      for (const { name, address, sign } of PAGES) {
        await desk.go(address);
        await expect(page.getByText(sign).first()).toBeVisible();
        await take(name);
      }
      await desk.drop([
        await askingBook(folder, '2024-07-29-Biểu tháng 7 của một nơi có tên rất dài, bản sửa lần hai.xlsx'),
      ]);
      await expect(page.getByRole('gridcell', { name: 'Xứ Lạ' })).toBeVisible();
      await take('nhap-so-lieu');
    });
