import { randomInt } from 'node:crypto';
import { withHistory } from '../import/evidence/withHistory.ts';
import { layoutFor, layoutNotes, matchOf } from '../import/layouts.ts';
import { questionsOf } from '../import/questions.ts';
import { reviewSheet } from '../import/reviewSheet.ts';
import { dayOf, stageBook, type ReadBook } from '../import/stageBook.ts';
import type { StagedBook } from '../model/lists.ts';
import type { PlacedAnswer, RememberedLayout } from '../model/review.ts';
import { Refusal } from '../model/text.ts';
import { answeredLayouts, answersOf, layoutsLike } from '../query/layouts.ts';
import { openReviews } from '../query/openReviews.ts';
import { createPast } from '../query/pastReleases.ts';
import type { LayoutToStore } from '../store/layout.ts';
import { forgetReview, keepReview } from '../store/openReview.ts';
import { addRelease, restoreRelease, withdrawRelease, type BookToStore } from '../store/release.ts';
import { packSource } from '../store/source.ts';
import { countChanges, listChanges } from './changes.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';
import { createReadAhead, type LoadedFile } from './readAhead.ts';
import type { BookOrder, WorkbookReading } from './reading.ts';
import { dayInName } from './releaseDate.ts';
import { bookToStore, emptyBook, stagedTable } from './stagedBook.ts';

type ImportMethod = Extract<keyof Service, `import.${string}`>;

/** A book under review: what was read of it, how, and what a commit would store. */
type Staged = {
  readonly id: number;
  readonly order: NonNullable<BookOrder['stage']>;
  readonly reading: WorkbookReading;
  readonly read: ReadBook;
  readonly book: BookToStore;
  /** The layout that each table follows, as known after so many commits. */
  readonly known: readonly (RememberedLayout | null)[];
  readonly commits: number;
};

/** Stage, review, commit. Until the commit nothing of the workspace is touched; what is reviewed is what is committed. */
export function importService({
  store,
  reader,
  files,
  safety,
  now,
}: Inside): Pick<Service, ImportMethod | 'release.withdraw' | 'release.restore'> {
  const staged = new Map<number, Staged>();
  let given: string | undefined;
  const ahead = createReadAhead(files, reader, (name, sha256) => orderOf(name, sha256, given));
  const past = createPast(store);
  // Begins anywhere: what a core that died had numbered must never name a book of the next one.
  let last = randomInt(2 ** 47);
  let commits = 0;
  const releaseOf = (sha256: string): number | undefined =>
    store.sql('select id from release where source = ? and withdrawn_at is null').pluck().get(sha256) as
      number | undefined;
  const orderOf = (name: string, sha256: string, day: string | undefined): BookOrder => ({
    stage: { name, day: day ?? dayInName(name), answers: answersOf(store, sha256), layouts: answeredLayouts(store) },
  });

  return {
    'import.prepare'({ files }) {
      reader.prepare(files);
      return { prepared: true };
    },

    async 'import.stage'({ file, releasedOn, next }) {
      given = releasedOn;
      const loaded = await ahead.take(file);
      const { name, bytes, sha256 } = loaded;
      const already = releaseOf(sha256) ?? null;
      const started = already === null ? loaded.read() : null; // before the next ones take the readers
      started?.catch(() => undefined);
      await ahead.start(next === undefined ? [] : typeof next === 'string' ? [next] : next);
      if (!started)
        return { ...emptyBook(name, sha256, bytes.length), already, releasedOn: releaseDay(store, already) };
      const order = orderOf(name, sha256, releasedOn);
      const reading = await started;
      const same = JSON.stringify(order) === JSON.stringify(loaded.order);
      const stage = order.stage as Staged['order'];
      const read = beside((same && reading.read) || stageBook(reading.book(), stage.day, stage), stage.day);
      const one = stagedFrom(++last, loaded, { order: stage, reading, commits, ...read }, releasedOn);
      if (one.book.tables.length === 0) throw noTable(name);
      staged.set(last, one);
      return describe(one);
    },

    'import.answer'({ importId, answers }) {
      const before = find(importId);
      const order = { ...before.order, answers, layouts: [] };
      const { read, known } = beside(stageBook(before.reading.book(), order.day, order), order.day);
      const { tables: _tables, problems: _problems, answers: _answers, ...about } = before.book;
      const one = { ...before, order, read, known, commits, book: bookToStore(read, about, answers) };
      keepReview(store, { ...about, answers }, now());
      staged.set(importId, one);
      return describe(one);
    },

    'import.sheet'({ importId, sheet }) {
      const one = find(importId);
      const grid = one.reading.book().grids.find((each) => each.sheet === sheet);
      if (!grid)
        throw new Refusal('no-sheet', {
          vi: `Sổ không có trang tính "${sheet}".`,
          en: `The workbook has no sheet "${sheet}".`,
        });
      return reviewSheet(grid, opened(one).tables, one.book.releasedOn);
    },

    'import.changes'({ importId, kind, table, after, limit }) {
      const all = listChanges(store, find(importId).book, kind, table);
      return { rows: all.slice(after, after + limit), next: after + limit < all.length ? after + limit : null };
    },

    async 'import.commit'({ importId }) {
      const one = find(importId);
      if (releaseOf(one.book.sha256) !== undefined)
        throw new Refusal('already-there', {
          vi: `Sổ "${one.book.name}" đã có trong kho.`,
          en: `The workbook "${one.book.name}" is in the workspace already.`,
        });
      await safety.beforeImport(one.book.name, one.book.sha256);
      const release = addRelease(store, { ...one.book, committedAt: now() }, layoutsOf(one));
      commits += 1;
      past.remember(release, one.book);
      staged.delete(importId);
      return { release, observations: one.book.tables.reduce((sum, table) => sum + table.observations.length, 0) };
    },

    'import.discard': ({ importId }) => ({ discarded: staged.delete(importId) }),
    'import.pending': () =>
      openReviews(store).map(({ answers, ...review }) => ({ ...review, answers: answers.length })),
    'import.forget': ({ sha256 }) => ({ forgotten: forgetReview(store, sha256) }),
    'import.cancel': ({ file }) => ({ cancelled: ahead.cancel(file) }),

    'release.withdraw'({ release }) {
      return { withdrawn: withdrawRelease(store, release, now()) };
    },
    'release.restore': ({ release }) => ({ restored: restoreRelease(store, release) }),
  };

  /** A book held against what the workspace knew on its day. */
  function besidePast(read: ReadBook, named: string | null): ReadBook {
    const day = named ?? dayOf(read.lastMonth);
    return day ? withHistory(read, past.before(day)) : read;
  }

  /** A book held against the past and against the layouts that its tables follow. */
  function beside(alone: ReadBook, named: string | null): Pick<Staged, 'read' | 'known'> {
    const read = besidePast(alone, named);
    const known = matches(read);
    return { read: { ...read, problems: [...read.problems, ...layoutNotes(read.tables, known)] }, known };
  }

  function find(importId: number): Staged {
    const one = staged.get(importId);
    if (one) return one;
    throw new Refusal('no-import', {
      vi: 'Sổ này không còn trong hàng chờ; hãy thêm lại tệp.',
      en: 'This workbook is no longer staged; add the file again.',
    });
  }

  /** The reading with its tables as they lie in their sheets: made here where it came from another process. */
  function opened(one: Staged): ReadBook {
    if (one.read.tables.some(({ found }) => found)) return one.read;
    const read = besidePast(stageBook(one.reading.book(), one.order.day, one.order), one.order.day);
    staged.set(one.id, { ...one, read });
    return read;
  }

  function describe({ id, read, book, known }: Staged): StagedBook {
    return {
      ...emptyBook(book.name, book.sha256, book.size),
      importId: id,
      releasedOn: book.releasedOn,
      releasedFrom: book.releasedFrom as StagedBook['releasedFrom'],
      sheets: read.sheets,
      tables: read.tables.map((table, i) => {
        const layout = known[i];
        return stagedTable(table, layout && table.signs ? matchOf(layout, table.signs) : null);
      }),
      problems: book.problems,
      questions: questionsOf(read.tables, book.releasedOn, read.lastMonth),
      answers: book.answers,
      ...countChanges(store, book),
    };
  }

  function matches(read: ReadBook): (RememberedLayout | null)[] {
    const signs = read.tables.map((table) => (table.state === 'read' ? table.signs : null));
    const layouts = layoutsLike(
      store,
      signs.flatMap((each) => each ?? []),
    );
    return signs.map((each) => each && layoutFor(each, layouts));
  }

  /** How the tables of a book look and what is to be remembered of the answers about them. */
  function layoutsOf({ read, book, ...staged }: Staged): LayoutToStore[] {
    const known = staged.commits === commits ? staged.known : matches(read);
    return read.tables.flatMap(({ key, signs, state }, i) => {
      if (!signs || state !== 'read') return [];
      const own = book.answers.flatMap(({ table, answer, remember }) => (remember && table === key ? answer : []));
      return { ...signs, id: known[i]?.id ?? null, seenOn: book.releasedOn, month: read.lastMonth, answers: own };
    });
  }
}

function stagedFrom(
  id: number,
  { name, bytes, sha256 }: LoadedFile,
  { order, reading, read, known, commits }: Omit<Staged, 'id' | 'book'>,
  given: string | undefined,
): Staged {
  const day = order.day ?? dayOf(read.lastMonth);
  if (!day) throw noDate(name);
  const about = {
    sha256,
    name,
    size: bytes.length,
    packed: packSource(bytes),
    releasedOn: day,
    releasedFrom: given ? 'given' : order.day ? 'file-name' : 'content',
    committedAt: '',
  };
  const answers: readonly PlacedAnswer[] = read.answers;
  const book = bookToStore(read, about, answers);
  return { id, order: { ...order, answers, layouts: [] }, reading, read, known, commits, book };
}

function releaseDay({ sql }: Inside['store'], release: number | null): string {
  return String(sql('select released_on from release where id = ?').pluck().get(release));
}

function noDate(name: string): Refusal {
  return new Refusal('no-release-date', {
    vi: `Không đọc được ngày công bố của "${name}" từ tên tệp hay nội dung. Hãy cho biết ngày công bố (ctdesk import --released YYYY-MM-DD).`,
    en: `The release date of "${name}" stands neither in its name nor in its content. Say when it was released (ctdesk import --released YYYY-MM-DD).`,
  });
}

function noTable(name: string): Refusal {
  return new Refusal('no-table', {
    vi: `"${name}" không có trang tính nào có nội dung. Chưa ghi gì vào kho.`,
    en: `"${name}" has no sheet with any content. Nothing was stored.`,
  });
}
