import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** How far below the upper edge of the text a section begins, in pixels. */
const below = (page: Page, part: string): Promise<number> =>
  page.evaluate<number>(`(() => {
    const text = document.querySelector('article');
    const heading = document.getElementById('guide-${part}');
    return heading.getBoundingClientRect().top - text.getBoundingClientRect().top;
  })()`);

/** What is read stands at the top: here, but for the space above a heading. */
const atTop = async (page: Page, part: string): Promise<void> => {
  await expect.poll(async () => Math.abs(await below(page, part))).toBeLessThan(48);
};

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

test('F1 opens the guide in the language of the screen at the page at hand; another language stays at the same place', async ({
  desk,
}) => {
  const { page } = desk;
  const text = page.getByRole('article');
  await desk.go('#/revisions');
  await expect(page.getByRole('heading', { level: 1, name: 'Hiệu đính' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(text).toHaveAttribute('lang', 'vi');
  await expect(text.getByRole('heading', { name: 'Hiệu đính', exact: true })).toBeVisible();
  await atTop(page, 'hieu-dinh');

  await command(page, 'english');
  await expect(text).toHaveAttribute('lang', 'en');
  await expect(text.getByRole('heading', { name: 'Revisions', exact: true })).toBeVisible();
  await atTop(page, 'hieu-dinh');

  // Read on without an address of its own, and then in the other language.
  await page.evaluate(`document.getElementById('guide-ban-do').scrollIntoView()`);
  await command(page, 'tieng viet');
  await expect(text).toHaveAttribute('lang', 'vi');
  await atTop(page, 'ban-do');
  await command(page, 'english');
  await expect(text).toHaveAttribute('lang', 'en');
  await atTop(page, 'ban-do');
});

test('in English every section of the contents, every link and every picture of the guide is there', async ({
  desk,
}) => {
  const { page } = desk;
  await command(page, 'english');
  await desk.go('#/checks');
  await expect(page.getByRole('heading', { level: 1, name: 'Checks' })).toBeVisible();
  await page.keyboard.press('F1');
  await atTop(page, 'ban-kiem-tra');

  const text = page.getByRole('article');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  for (const name of await contents.getByRole('link').allTextContents())
    await expect(text.getByRole('heading', { name: name.trim(), exact: true })).toHaveCount(1);
  await contents.getByRole('link', { name: 'Importing and reviewing figures' }).click();
  await atTop(page, 'nhap-so-lieu-va-xem-lai');
  await text.getByRole('button', { name: 'Forms of the office' }).click();
  await atTop(page, 'mau-cua-co-quan');

  const pictures = text.getByRole('img');
  await expect(pictures).toHaveCount(10);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('naturalWidth', 1280);
  }
});
