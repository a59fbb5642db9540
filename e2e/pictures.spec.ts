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
    }, info) => {
      const { page } = desk;
      await page.setViewportSize(size);
      await useTheme(desk, theme);
      for (const { name, address, sign } of PAGES) {
        await desk.go(address);
        await expect(page.getByText(sign).first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        await page.evaluate('document.fonts.ready.then(() => undefined)');
        const { scroll, inner } = await page.evaluate<{ scroll: number; inner: number }>(
          '({ scroll: document.documentElement.scrollWidth, inner: innerWidth })',
        );
        expect(scroll, name).toBeLessThanOrEqual(inner);
        await page.screenshot({ path: info.outputPath(`${name}-${size.width}-${theme}.png`) });
      }
    });
