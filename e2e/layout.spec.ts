import { askingBook } from './books.ts';
import { expect, test } from './fixtures.ts';
import { layoutFaults, SIZES } from './layout.ts';
import { PAGES } from './pages.ts';

test('at every size nothing is cut off, covered or outside the window', async ({ desk, folder }) => {
  test.setTimeout(180_000);
  const { page } = desk;
  const found: Record<string, string[]> = {};
  const look = async (name: string): Promise<void> => {
    await page.waitForLoadState('networkidle');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const faults = await layoutFaults(page);
      if (faults.length > 0) found[`${name} ${size.width}×${size.height}`] = faults;
    }
  };
  for (const { name, address, sign } of PAGES) {
    await desk.go(address);
    await expect(page.getByText(sign).first()).toBeAttached();
    await look(name);
  }
  await desk.drop([await askingBook(folder)]);
  await expect(page.getByRole('gridcell').first()).toBeAttached();
  await look('nhap-so-lieu');
  expect(found).toEqual({});
});

test('figures that arrive push nothing aside', async ({ desk }) => {
  const { page } = desk;
  // Here the panel lies over the page; where it stands beside it, opening it is a move that was asked for.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(`
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        globalThis.shifts.push({ value, what: sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? '').slice(0, 90)) });
    }).observe({ type: 'layout-shift' });
  `);
  const found: Record<string, unknown> = {};
  for (const { name, address, sign } of PAGES) {
    await desk.go(address);
    await expect(page.getByText(sign).first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate<{ value: number; what: string[] }[]>('globalThis.shifts.splice(0)');
    if (shifts.reduce((sum, { value }) => sum + value, 0) > 0.02) found[name] = shifts;
  }
  expect(found).toEqual({});
});
