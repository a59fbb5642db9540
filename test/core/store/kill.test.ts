import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/core/store/open.ts';
import { verifyStore } from '../../../src/core/store/verify.ts';
import { bookOf, labourTable, type Row } from '../../fixtures/books.ts';

const POINTS = 6;

const count = ({ sql }: Store, table: 'release' | 'observation'): number =>
  Number(sql(`select count(*) from ${table}`).pluck().get());

it('killed at any moment of an import, the workspace is as it was before that file or after it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-kill-'));
  const rows: Row[] = [
    ['CẢ NƯỚC', 101, 103],
    ...Array.from({ length: 20 }, (): Row[] => [
      ['Hà Nội', 100, 99],
      ['Hải Phòng', 1, 2],
      ['Thái Bình', 3, 4],
    ]).flat(),
  ];
  const books = Array.from({ length: 12 }, (_, i) => {
    const path = join(folder, `2024-${String(i + 1).padStart(2, '0')}-28.xlsx`);
    writeFileSync(path, bookOf({ A: labourTable(rows.slice(0, 4), `01/${i + 1}/2024`) }));
    return path;
  });
  const counts = new Set<number>();
  for (let i = 0; i < POINTS; i++) {
    const file = join(folder, `w${i}.ctd`);
    const child = fork(join(import.meta.dirname, '../../fixtures/importer.ts'), [file, ...books], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let acknowledged = 0;
    child.on('message', () => (acknowledged += 1));
    await once(child, 'message');
    setTimeout(() => child.kill('SIGKILL'), i * 13);
    await once(child, 'exit');
    const store = openStore(file);
    const releases = count(store, 'release');
    expect(releases).toBeGreaterThanOrEqual(acknowledged);
    expect(releases).toBeLessThanOrEqual(acknowledged + 1);
    expect(count(store, 'observation')).toBe(releases * 8);
    expect(verifyStore(store)).toMatchObject({ ok: true, checked: releases });
    store.db.close();
    counts.add(releases);
  }
  expect(counts.size).toBeGreaterThan(1);
}, 300_000);
