import { createHash } from 'node:crypto';
import { withHistory } from '../../../src/core/import/evidence/withHistory.ts';
import { stageBook, type ReadBook } from '../../../src/core/import/stageBook.ts';
import { bookToStore } from '../../../src/core/api/stagedBook.ts';
import { pastRelease, type PastRelease } from '../../../src/core/model/past.ts';
import { addRelease } from '../../../src/core/store/release.ts';
import type { Store } from '../../../src/core/store/open.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles } from '../../fixtures/shared.ts';

/** A real book as the importer reads it with the books before it known. */
export type StagedReal = { readonly name: string; readonly day: string; readonly read: ReadBook };

/** The real books in the order of their days, each read with the ones before it. */
export function* stagedBooks(form = /./): Generator<StagedReal> {
  let past: PastRelease[] = [];
  for (const { name, bytes } of realFiles('gso', form)) {
    const day = name.slice(0, 10);
    const read = withHistory(stageBook(readBook(bytes()), day), past);
    yield { name, day, read };
    const readings = read.tables.flatMap(({ reading }) => reading ?? []);
    past = [pastRelease(day, readings), ...past].slice(0, 7);
  }
}

/** Commits a reading below the importer. */
export function commit(store: Store, { name, day, read }: StagedReal, mark = ''): number {
  const about = {
    sha256: createHash('sha256').update(`${name} ${mark}`).digest('hex'),
    name,
    size: 1,
    packed: new Uint8Array(1),
    releasedOn: day,
    releasedFrom: 'file-name',
    committedAt: `${day}T00:00:00.000Z`,
  };
  return addRelease(store, bookToStore(read, about, []));
}
