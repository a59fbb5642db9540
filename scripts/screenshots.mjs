import './checkNode.mjs';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../bin/node24.js';
import { build } from './build.mjs';
import { ensureChromium, NO_CHROMIUM } from './chromium.mjs';
import { setUpPackages } from './setUp.mjs';
import { runCommand, runQuietly, step, Stop } from './steps.mjs';

const FOLDER = join(ROOT, '.pictures');
const DOCS = join(ROOT, 'docs');
/** The pictures that the guide shows in each language, and what they are taken as. */
const GUIDE = Object.entries({ vi: 'using.md', en: 'using.en.md' }).flatMap(([lang, guide]) =>
  [...readFileSync(join(DOCS, guide), 'utf8').matchAll(/\]\((pictures\/(?:en\/)?([\w-]+)\.png)\)/g)].map(
    ([, file, name]) => ({ file: join(DOCS, file), taken: join(FOLDER, `${name}-1280-light-${lang}.png`) }),
  ),
);

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
  for (const { file, taken } of GUIDE) {
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(taken, file);
  }
  console.log(`${FOLDER}\n${join(DOCS, 'pictures')}`);
  return 0;
});
