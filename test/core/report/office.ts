import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const has = (tool: string, ask: string): boolean => spawnSync(tool, [ask]).error === undefined;
/** LibreOffice is here: workbooks can be opened and computed again. */
export const OFFICE = has('soffice', '--version');
/** Pages can be looked at, too. */
export const PICTURES = OFFICE && has('pdftotext', '-v') && has('pdftoppm', '-v');

/** A profile that recalculates whatever it opens and prints as on a Vietnamese desk. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

/** Opens a workbook in LibreOffice and saves it as `xlsx` or `pdf`; gives the bytes of the result. */
export async function convert(folder: string, name: string, bytes: Uint8Array, to: 'xlsx' | 'pdf'): Promise<Buffer> {
  const profile = join(folder, 'profile');
  const out = join(folder, to);
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), SETTINGS);
  writeFileSync(join(folder, `${name}.xlsx`), bytes);
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const source = join(folder, `${name}.xlsx`);
  await run('soffice', [installation, '--headless', '--convert-to', to, '--outdir', out, source], { timeout: 110_000 });
  return readFileSync(join(out, `${name}.${to}`));
}

/** The text of a PDF, as laid out. */
export async function pdfText(file: string): Promise<string> {
  return (await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 1e8 })).stdout;
}

/** How many dots of a page have about this colour (RRGGBB). */
export async function dotsOf(file: string, page: number, color: string): Promise<number> {
  const args = ['-f', String(page), '-l', String(page), '-r', '50', file];
  const { stdout } = await run('pdftoppm', args, { encoding: 'buffer', maxBuffer: 1e8 });
  const header = /^P6\s\d+\s\d+\s\d+\s/.exec(stdout.subarray(0, 40).toString('latin1'))?.[0].length ?? 0;
  const want = [0, 2, 4].map((i) => parseInt(color.slice(i, i + 2), 16));
  let dots = 0;
  for (let i = header; i + 2 < stdout.length; i += 3)
    if (want.every((part, c) => Math.abs((stdout[i + c] ?? 0) - part) < 12)) dots++;
  return dots;
}
