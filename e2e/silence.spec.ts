import { expect, sample, test } from './fixtures.ts';
import { PAGES } from './pages.ts';

test('no page, no import and no report asks for anything but the application itself', async ({ desk }) => {
  const { page } = desk;
  const own = new URL(page.url());
  const asked: string[] = [];
  const strangers: string[] = [];
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    asked.push(url.pathname);
    const isOurs = url.protocol === own.protocol && url.host === own.host;
    if (!isOurs && !['data:', 'blob:'].includes(url.protocol)) strangers.push(request.url());
  });
  await page.reload();
  for (const { address, sign } of PAGES) {
    await desk.go(address);
    await expect(page.getByText(sign).first()).toBeVisible();
  }
  await desk.drop([await sample('T6.2024')]);
  await expect(page.getByText(/đã được ghi nhận trước đây/)).toBeVisible();
  expect(asked.length).toBeGreaterThan(2);
  expect(strangers).toEqual([]);
});
