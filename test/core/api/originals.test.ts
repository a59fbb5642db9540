import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readWorkbookFile } from '../../../src/cli/files.ts';
import { openCore } from '../../../src/core/api/core.ts';
import { createLentFiles } from '../../../src/main/lentFiles.ts';
import { bookOf, labourTable } from '../../fixtures/books.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ctdesk-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each(['terminal', 'window'] as const)(
  'the %s only reads an original: not a byte, a time or a file beside it changes',
  async (host) => {
    const books = join(folder, 'sổ gốc');
    mkdirSync(books);
    const file = join(books, '2024-05-29-T5.xlsx');
    writeFileSync(file, bookOf({ A: labourTable([['Hà Nội', 100.7, 99.2]], '01/5/2024') }));
    const state = () => {
      const { mtimeMs, ctimeMs, mode, size } = statSync(file);
      return { mtimeMs, ctimeMs, mode, size, bytes: readFileSync(file, 'hex'), beside: readdirSync(books) };
    };
    const before = state();
    const lent = createLentFiles();
    lent.lend('t', file);
    const core = await openCore({
      workspace: join(folder, 'kho.ctd'),
      now: () => '2024-07-01T00:00:00.000Z',
      files: host === 'window' ? lent : { read: readWorkbookFile },
    });
    const staged = await core.dispatch('import.stage', { file: host === 'window' ? 't' : file });
    const { importId } = (staged as { value: { importId: number } }).value;
    expect(await core.dispatch('import.commit', { importId })).toMatchObject({ ok: true });
    await core.close();
    expect(state()).toEqual(before);
  },
);
