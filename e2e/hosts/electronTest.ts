import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startElectron, type ElectronApp } from './electron.ts';
import './page.ts';
import { labourBook } from './workbook.ts';

/** The bytes of the workbook that the tests use. */
export const BOOK = labourBook(99.96);

type Fixtures = { folder: string; workbook: string; app: ElectronApp };

/** Each test has a folder, a workbook in it, and the application on a workspace in it. */
export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'ctdesk-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  workbook: async ({ folder }, use) => {
    const file = join(folder, '2024-05-29 Biểu số liệu tháng 5.xlsx');
    await writeFile(file, BOOK);
    await use(file);
  },
  app: async ({ folder }, use) => {
    const app = await startElectron({ workspace: join(folder, 'thử.ctd') });
    await use(app);
    await app.stop();
  },
});
