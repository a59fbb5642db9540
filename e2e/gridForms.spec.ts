import { barriersInThemes } from './barriers.ts';
import { writeExported } from './exported.ts';
import { expect, test } from './fixtures.ts';
import { layoutFaults } from './layout.ts';

for (const form of ['table', 'months', 'long'] as const)
  test(`the ${form} form holds its layout and has no barrier in three themes`, async ({ desk }) => {
    const { page } = desk;
    await desk.go(`#/table?period=2024-06&form=${form}`);
    await expect(page.getByRole('gridcell').first()).toBeVisible();
    expect(await barriersInThemes(page)).toEqual([]);
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
      [640, 400],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await layoutFaults(page), `${width}`).toEqual([]);
    }
  });

test('the long form: every cell stands under the head of its column', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06&form=long');
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const edges = await page.evaluate<number[][]>(`[...document.querySelectorAll('[role=grid] [role=row]')].slice(0, 2)
      .map((row) => [...row.children].flatMap((cell) => [cell.getBoundingClientRect().x, cell.getBoundingClientRect().right]))`);
    expect(edges[1], `${width}`).toEqual(edges[0]);
  }
});

test.describe('of any length', () => {
  test.use({ holds: 'nothing' });

  test('100,000 figures stand one a row: only those in sight are drawn, the last is a key away', async ({
    desk,
    folder,
    cli,
  }) => {
    test.setTimeout(240_000);
    await cli('import', await writeExported(folder, ['_T', ...Array.from({ length: 26 }, (_, i) => `X${i}`)]));
    const { page } = desk;
    await page.reload();
    await desk.go('#/table?form=long&measure=RETAIL_SALES&region=ALL63');
    await expect(page.getByText('102.060 số')).toBeVisible({ timeout: 60_000 });
    const grid = page.getByRole('grid', { name: 'Số liệu dạng dài' });
    await expect(grid).toHaveAttribute('aria-rowcount', '102061');
    await page.evaluate(`
      globalThis.long = [];
      new PerformanceObserver((list) => globalThis.long.push(...list.getEntries().map(({ duration }) => duration)))
        .observe({ type: 'longtask' });
    `);
    const frames = await page.evaluate<number[]>(`new Promise((done) => {
      const box = document.querySelector('[role=grid]');
      const times = [];
      let before = performance.now();
      const step = (now) => {
        times.push(now - before);
        before = now;
        box.scrollTop += 340;
        if (times.length < 240) requestAnimationFrame(step); else done(times.slice(1));
      };
      requestAnimationFrame(step);
    })`);
    const sorted = [...frames].sort((a, b) => a - b);
    const long = await page.evaluate<number[]>('globalThis.long');
    const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    console.log(
      `long form, 102.060 rows, 240 frames of 340 px: median ${at(0.5)} ms, 95 % ${at(0.95)} ms; long tasks ${long.length}, longest ${Math.max(0, ...long).toFixed(0)} ms`,
    );
    expect(await grid.getByRole('gridcell').count()).toBeLessThan(1000);
    await grid.focus();
    await page.keyboard.press('Control+End');
    await expect(grid.locator('.at')).toHaveAttribute('data-row', '102059');
    await page.keyboard.press('F2');
    await expect(page.getByRole('complementary', { name: 'Nguồn gốc số liệu' })).toContainText('I102061', {
      timeout: 60_000,
    });
  });
});
