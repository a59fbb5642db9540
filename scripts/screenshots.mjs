import './checkNode.mjs';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bin/node24.js';
import { build } from './build.mjs';
import { ensureChromium, NO_CHROMIUM } from './chromium.mjs';
import { setUpPackages } from './setUp.mjs';
import { runCommand, runQuietly, step, Stop } from './steps.mjs';

const FOLDER = join(ROOT, '.pictures');
const IN_DOCS = join(ROOT, 'docs/pictures');
/** The pictures that the guide shows, by their names. */
const GUIDE = [...readFileSync(join(ROOT, 'docs/using.md'), 'utf8').matchAll(/\]\(pictures\/([\w-]+)\.png\)/g)];

// npm run screenshots: every page on the sample workspace in both themes, languages and sizes; those of the guide go into docs/pictures.
await runCommand(async () => {
  const node = await setUpPackages();
  await step('Biên dịch · Building', () => build(node));
  const chromium = await ensureChromium();
  if (!chromium) throw new Stop(NO_CHROMIUM);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const env = { ...process.env, CHROMIUM: chromium, CTDESK_PICTURES: FOLDER };
  await step('Chụp màn hình · Pictures', async () => {
    const args = ['node_modules/@playwright/test/cli.js', 'test', 'e2e/pictures.spec.ts', '--project=loopback'];
    const { status, output } = await runQuietly(node, args, { env });
    if (status !== 0) throw new Stop(output);
  });
  mkdirSync(IN_DOCS, { recursive: true });
  for (const [, name] of GUIDE) copyFileSync(join(FOLDER, `${name}-1280-light-vi.png`), join(IN_DOCS, `${name}.png`));
  console.log(`${FOLDER}\n${IN_DOCS}`);
  return 0;
});
