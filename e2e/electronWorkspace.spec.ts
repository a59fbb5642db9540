import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askingBook } from './books.ts';
import { expect, test } from './fixtures.ts';
import { startElectron, type ElectronApp } from './hosts/electron.ts';
import { layoutFaults } from './layout.ts';

const inApp = test.extend<{ app: ElectronApp }>({
  app: async ({ workspace, settings }, use) => {
    const app = await startElectron({ workspace, userData: settings });
    await use(app);
    await app.stop();
  },
});
const opener = ({ page }: ElectronApp) => page.getByRole('banner').getByRole('button', { name: /\.ctd$/ });
const releases = ({ page }: ElectronApp) => page.evaluate(() => globalThis.host.call('release.list', {}));

inApp('a new workspace is empty, the one before is among the recent ones and opens again', async ({ app, folder }) => {
  const { page, main } = app;
  await expect(opener(app)).toHaveText('Kho thử.ctd');
  await main.saveTo(join(folder, 'mới'));
  await main.clickMenu('newWorkspace');
  await expect(opener(app)).toHaveText('mới.ctd');
  await expect(page.getByText('Chưa có số liệu').first()).toBeVisible();
  expect(existsSync(join(folder, 'mới.ctd'))).toBe(true);

  await opener(app).click();
  expect(await layoutFaults(page)).toEqual([]);
  await page.getByRole('menuitem', { name: /Kho thử\.ctd/ }).click();
  await expect(opener(app)).toHaveText('Kho thử.ctd');
  await expect(page.getByRole('link', { name: /Nguồn/ }).first()).toContainText('3');
  const known = await page.evaluate(() => globalThis.host.workspaces?.recent());
  expect(known?.map(({ name, open }) => [name, open])).toEqual([
    ['Kho thử.ctd', true],
    ['mới.ctd', false],
  ]);
  expect(JSON.stringify(known)).not.toContain(folder);
});

inApp('what cannot be opened is refused, and the open workspace stays', async ({ app, folder }) => {
  const { page, main } = app;
  await expect(opener(app)).toHaveText('Kho thử.ctd');
  const foreign = join(folder, 'không phải kho.ctd');
  writeFileSync(foreign, 'no database at all, whatever its name says'.repeat(40));
  await main.choose([foreign]);
  await main.clickMenu('openWorkspace');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(opener(app)).toHaveText('Kho thử.ctd');
  expect(await releases(app)).toMatchObject({ ok: true, value: { length: 3 } });

  await main.saveTo(foreign);
  await main.clickMenu('newWorkspace');
  await expect(page.getByText(/Kho đang có không bị ghi đè/)).toBeVisible();
  expect(await releases(app)).toMatchObject({ ok: true, value: { length: 3 } });
});

inApp('a workspace whose file is gone is marked, and never made anew by opening it', async ({ app, folder }) => {
  const { page, main } = app;
  await expect(opener(app)).toHaveText('Kho thử.ctd');
  await main.saveTo(join(folder, 'mất.ctd'));
  await main.clickMenu('newWorkspace');
  await expect(opener(app)).toHaveText('mất.ctd');
  await opener(app).click();
  await page.getByRole('menuitem', { name: /Kho thử\.ctd/ }).click();
  await expect(opener(app)).toHaveText('Kho thử.ctd');
  rmSync(join(folder, 'mất.ctd'));
  await page.reload();
  await opener(app).click();
  await expect(page.getByRole('menuitem', { name: /^mất\.ctd .*không còn ở chỗ cũ/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  const said = await page.evaluate(async () => {
    const { workspaces } = globalThis.host;
    const gone = (await workspaces?.recent())?.find(({ missing }) => missing);
    return workspaces?.order({ kind: 'open', recent: gone?.id ?? '' });
  });
  expect(said).toMatchObject({ ok: false, error: { code: 'no-workspace' } });
  expect(existsSync(join(folder, 'mất.ctd'))).toBe(false);
});

inApp('a copy is whole, may replace a file, and never the open workspace', async ({ app, folder, workspace }) => {
  const { page, main } = app;
  await expect(opener(app)).toHaveText('Kho thử.ctd');
  const copy = join(folder, 'bản sao.ctd');
  writeFileSync(copy, 'an old copy');
  await main.saveTo(copy);
  await main.clickMenu('saveCopy');
  await expect(page.getByText('Đã lưu bản sao bản sao.ctd')).toBeVisible();
  await expect(opener(app)).toHaveText('Kho thử.ctd');
  await main.saveTo(workspace);
  await main.clickMenu('saveCopy');
  await expect(page.getByText(/Kho đang có không bị ghi đè/)).toBeVisible();
  await main.choose([copy]);
  await main.clickMenu('openWorkspace');
  await expect(opener(app)).toHaveText('bản sao.ctd');
  expect(await releases(app)).toMatchObject({ ok: true, value: { length: 3 } });
});

inApp('books that wait are asked about before another workspace opens', async ({ app, folder }) => {
  const { page, main } = app;
  await expect(opener(app)).toHaveText('Kho thử.ctd');
  await main.choose([await askingBook(folder)]);
  await main.clickMenu('import');
  await expect(page.getByRole('gridcell', { name: '111.2' })).toBeVisible();
  await main.saveTo(join(folder, 'mới.ctd'));
  await main.clickMenu('newWorkspace');
  const question = page.getByRole('dialog', { name: /còn sổ chưa ghi nhận/ });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Thôi' }).click();
  await expect(opener(app)).toHaveText('Kho thử.ctd');
  await main.clickMenu('newWorkspace');
  await question.getByRole('button', { name: 'Sang kho khác' }).click();
  await expect(opener(app)).toHaveText('mới.ctd');
});
