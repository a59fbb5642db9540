import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { openCore } from '../../../src/core/api/core.ts';
import { practice, practiceBooks, PRACTICE_ROUNDS } from '../../../src/core/api/practice.ts';
import { stageBook } from '../../../src/core/import/stageBook.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';

const figuresOf = (bytes: Uint8Array) =>
  stageBook(readBook(bytes), '2024-06-29').tables.flatMap(({ reading }) =>
    (reading?.observations ?? []).map(({ key, value, status }) => ({ key, value, status })),
  );

it('practises on books that are read as real ones are, as .xlsx and as .xls alike', () => {
  const figures = [...practiceBooks()].map(figuresOf);
  for (let i = 0; i < figures.length; i += 2) {
    expect(figures[i]?.length).toBeGreaterThan(20);
    expect(figures[i + 1]).toEqual(figures[i]);
  }
});

it('practises in steps of one small book and comes to its end', () => {
  const books = [...practiceBooks()].length;
  expect([...practice()]).toHaveLength(books * (1 + PRACTICE_ROUNDS));
});

it('gets the readers ready when files are likely to come', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-'));
  const prepared: unknown[] = [];
  const core = await openCore({
    workspace: join(folder, 'new.ctd'),
    files: { read: () => Promise.reject(new Error('no file')) },
    now: () => '2026-01-01T00:00:00Z',
    reader: () => ({
      prepare: (books) => void prepared.push(books),
      read: () => Promise.reject(new Error('no reader')),
      close: () => Promise.resolve(),
    }),
  });
  expect(await core.dispatch('import.prepare', {})).toMatchObject({ ok: true });
  expect(await core.dispatch('import.prepare', { files: 4 })).toMatchObject({ ok: true });
  expect(prepared).toEqual([undefined, 4]);
  await core.close();
  rmSync(folder, { recursive: true });
});
