import { expect, test } from './fixtures.ts';

test('a copied address opens the same threshold, release, findings, changes and tab', async ({ desk }) => {
  const { page } = desk;
  const opensAgain = async (): Promise<string> => {
    const hash = new URL(page.url()).hash;
    await desk.go('#/settings');
    await page.goto('about:blank');
    await page.goBack();
    await desk.go(hash);
    return hash;
  };

  await desk.go('#/table?period=2024-06');
  await page.getByLabel('Ngưỡng', { exact: true }).last().fill('105');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '≥' }).click();
  const count = await page.getByTestId('threshold-count').textContent();
  expect(await opensAgain()).toMatch(/threshold=ge(:|%3A)105/);
  await expect(page.getByTestId('threshold-count')).toHaveText(count ?? '');
  // Another comparison is held against its own base.
  await page.getByRole('combobox', { name: 'Gốc so sánh' }).selectOption({ index: 0 });
  await expect(page).not.toHaveURL(/threshold=/);

  await desk.go('#/checks');
  await page.getByRole('combobox', { name: 'Mức' }).selectOption('warning');
  await expect(page).toHaveURL(/severity=warning/);
  await opensAgain();
  await expect(page.getByRole('combobox', { name: 'Mức' })).toHaveValue('warning');

  await desk.go('#/sources');
  await page.getByRole('button', { name: '29/5/2024' }).click();
  await page.getByRole('tab', { name: /Vướng mắc/ }).click();
  expect(await opensAgain()).toMatch(/release=\d+.*tab=problems/);
  await expect(page.getByRole('button', { name: '29/5/2024' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('tab', { name: /Vướng mắc/ })).toHaveAttribute('aria-selected', 'true');

  await desk.go('#/revisions');
  await page.getByRole('tab', { name: /^Mới/ }).click();
  await expect(page).toHaveURL(/change=new/);
  await page.goBack();
  await expect(page.getByRole('tab', { name: /Hiệu đính/ })).toHaveAttribute('aria-selected', 'true');
});

test('the overview counts what the validation desk found, and leads to it', async ({ desk }) => {
  const { page } = desk;
  await desk.go('#/overview');
  await page.getByRole('link', { name: /^Kiểm tra: \d+ lỗi, \d+ cảnh báo$/ }).click();
  await expect(page.getByRole('heading', { name: 'Kiểm tra' })).toBeVisible();
});
