import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';

/** No frame follows any more: what a page puts off until after its paint stays put off. */
const HELD = `globalThis.frame = requestAnimationFrame; globalThis.held = [];
globalThis.requestAnimationFrame = (then) => held.push(then);`;
const GO_ON = 'globalThis.requestAnimationFrame = frame; for (const then of held) frame(then);';
const FULL = 28;

test('while only the rows in sight are drawn, the table is counted, chosen, copied and reached as a whole', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06');
  const stubs = page.locator('tbody th.stub');
  await expect(stubs).toHaveCount(FULL);
  const grid = page.getByRole('grid');
  const box = page.locator('.scroll:has(> [role=grid])');
  await page.evaluate(HELD);
  await desk.go('#/table?period=2024-06&region=ALL63');
  await expect(grid).toHaveAttribute('aria-rowcount', '67');
  const drawn = await stubs.count();
  expect(drawn).toBeLessThan(63);
  const [sight, lowest] = [await box.boundingBox(), await stubs.last().boundingBox()];
  expect(lowest?.y).toBeGreaterThan((sight?.y ?? Infinity) + (sight?.height ?? 0));
  const length = await box.evaluate(({ scrollHeight }) => scrollHeight);
  await expect(page.locator('tfoot tr').last()).toHaveAttribute('aria-rowindex', '67');
  expect(await barriers(page)).toEqual([]);

  await page.locator('td[data-row="0"][data-column="0"]').focus();
  await page.keyboard.press('Control+Shift+End');
  await expect(page.getByText(/^Đã chọn [\d.]+ ô/)).toBeVisible();
  await page.evaluate(GO_ON);
  await expect(stubs).toHaveCount(63);
  expect(await box.evaluate(({ scrollHeight }) => scrollHeight)).toBe(length);
});

test('paper and keys wait for no row', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/table?period=2024-06');
  const stubs = page.locator('tbody th.stub');
  await expect(stubs).toHaveCount(FULL);
  await page.evaluate(HELD);
  await desk.go('#/table?period=2024-06&region=ALL63');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '67');
  await page.locator('td[data-row="0"][data-column="0"]').focus();
  await page.keyboard.press('Control+a');
  await expect(page.locator('td[data-row="62"][tabindex="0"]')).toBeFocused();
  await expect(stubs).toHaveCount(63);

  await desk.go('#/table?period=2024-06');
  await expect(stubs).toHaveCount(FULL);
  await page.locator('td[data-row="0"][data-column="0"]').click();
  await desk.go('#/table?period=2024-06&region=ALL63');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '67');
  expect(await stubs.count()).toBeLessThan(63);
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  expect(await stubs.count()).toBe(63);
});
