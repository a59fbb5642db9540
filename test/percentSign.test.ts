import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|svelte)$/.test(file));
/** A digit or what is put into a text, a blank, a percent sign: a remainder has a bracket or a name before it. */
const APART = /[\d}] %(?! \d)/;
const COMMENT = /^\s*(\/\/|\/?\*)/;

it('no sentence of ours has a blank before the percent sign, in either language', () => {
  const found = files.flatMap((file) =>
    readFileSync(join(SRC, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (!COMMENT.test(line) && APART.test(line) ? `${file}:${i + 1} ${line.trim()}` : [])),
  );
  expect(found).toEqual([]);
});
