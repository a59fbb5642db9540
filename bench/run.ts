import { join } from 'node:path';
import { importPart } from './importPart.ts';
import { leftOut, type Part } from './measurement.ts';
import { table, writeResults } from './report.ts';
import { reportsPart } from './reportsPart.ts';
import { screenPart } from './screenPart.ts';
import { startPart } from './startPart.ts';
import { tablePart } from './tablePart.ts';
import { textPart } from './textPart.ts';
import { validatePart } from './validatePart.ts';
import { vintagesPart } from './vintagesPart.ts';

const PARTS: Record<string, () => Promise<Part>> = {
  import: importPart,
  table: tablePart,
  vintages: vintagesPart,
  validate: validatePart,
  reports: reportsPart,
  text: textPart,
  start: startPart,
  screen: screenPart,
};

// npm run bench [-- import table vintages validate reports text start screen]: every part, or the named ones. A part that breaks is a failure of the run.
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; choose from ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const parts: Part[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.error(`${name} …`);
    parts.push(await part().catch((error: unknown) => broken(name, error)));
  }
  console.log(table(parts));
  const path = writeResults(parts, join(import.meta.dirname, 'results'), new Date().toISOString());
  console.log(`written to ${path}`);
}

function broken(name: string, error: unknown): Part {
  process.exitCode = 1;
  console.error(error);
  return leftOut(name, `failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
}
