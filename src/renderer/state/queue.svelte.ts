import type { Call } from '../../core/api/contract.ts';
import type { FileTicket } from '../../core/model/host.ts';
import type { StagedBook } from '../../core/model/lists.ts';
import { call, reasonOf } from '../host.ts';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { address } from './address.svelte.ts';
import { answered, isLost, newBook, type Answers, type Book } from './queueBook.ts';
import { notices } from './notices.svelte.ts';
import { prefs } from './prefs.svelte.ts';
import { undoList } from './undo.svelte.ts';
import { workspace } from './workspace.svelte.ts';

/** A book that was committed, and the release that it became. */
type Committed = { readonly id: number; readonly release: number; readonly observations: number };

/** The books on their way in. One is read at a time; stopping takes effect between two books. */
export class Queue {
  books = $state.raw<readonly Book[]>([]);
  chosen = $state<number | null>(null);
  /** Committing or discarding. */
  writing = $state(false);
  /** A book is being read anew with other answers. */
  answering = $state(false);
  #last = 0;
  #running = false;
  /** The book whose reading was ended. */
  #stopped: number | null = null;
  #commits = 0;
  #answers: Promise<unknown> = Promise.resolve();

  get waiting(): readonly Book[] {
    return this.books.filter(({ state }) => state === 'waiting' || state === 'reading');
  }
  get ready(): readonly Book[] {
    return this.books.filter(({ state }) => state === 'ready');
  }
  /** A book is being reviewed: undo is that of its answers. */
  get reviewing(): boolean {
    return address.view.page === 'import' && this.open?.state === 'ready';
  }
  get open(): Book | null {
    return this.books.find(({ id }) => id === this.chosen) ?? this.books[0] ?? null;
  }

  /** Files are likely to come: the core gets ready to read them. Whether it can is seen when they are there. */
  expect(): void {
    void call('import.prepare', {}).catch(() => undefined);
  }

  /** Takes files in, shows the page and reads them one after the other. Gives the books that they became. */
  async take(files: readonly FileTicket[]): Promise<readonly number[]> {
    if (files.length === 0) return [];
    const added = files.map((file) => newBook(file, ++this.#last));
    this.books = [...this.books, ...added];
    this.chosen = added[0]?.id ?? null;
    address.go({ page: 'import', key: null });
    await this.#readAll();
    return added.map(({ id }) => id);
  }

  /** Ends the reading that is under way and leaves the waiting books unread. */
  async stop(): Promise<void> {
    const reading = this.books.find(({ state }) => state === 'reading');
    this.books = this.books.map((book) => (book.state === 'waiting' ? { ...book, state: 'stopped' } : book));
    if (!reading) return;
    this.#stopped = reading.id;
    await call('import.cancel', { file: reading.ticket }).catch((error: unknown) => notices.refused(error));
  }

  async discard(book: Book): Promise<void> {
    await this.#write(async () => {
      if (book.staged && book.state === 'ready') {
        await this.#forget([...book.older, book.staged.importId]);
        await call('import.forget', { sha256: book.staged.sha256 });
      }
      this.#change(book.id, { state: 'discarded', staged: null });
    });
  }

  /** Asks about the reading of a book. Where the core has lost it, the book is read again with its answers. */
  ask: Call = async (method, input) => {
    try {
      return await call(method, input);
    } catch (error) {
      const importId = 'importId' in input ? input.importId : null;
      const book = this.books.find(({ state, staged }) => state === 'ready' && staged?.importId === importId);
      if (book && isLost(error)) await this.#read(book);
      throw error;
    }
  };

  /** Reads a ready book anew with other answers, one change after the other. Gives the answers before; null when refused. */
  answer(id: number, change: (answers: Answers) => Answers): Promise<Answers | null> {
    const work = this.#answers.then(() => this.#answer(id, change));
    this.#answers = work;
    return work;
  }

  /** Commits books in the order of their release dates; a refused one does not keep the others out. */
  async commit(books: readonly Book[]): Promise<void> {
    const day = (book: Book): string => book.staged?.releasedOn ?? '';
    await this.#answers;
    await this.#write(async () => {
      const stored: Committed[] = [];
      for (const { id } of [...books].sort((a, b) => day(a).localeCompare(day(b)))) {
        const one = await this.#commitOne(id);
        if (one) stored.push(one);
      }
      await workspace.load();
      this.#tell(books, stored);
    });
    const stale = (book: Book): boolean => book.state === 'ready' && book.readAfter !== this.#commits;
    this.books = this.books.map((book) => (stale(book) ? { ...book, state: 'waiting' } : book));
    await this.#readAll();
  }

  /** Leaves only what still waits for an answer. */
  clear(): void {
    this.books = this.books.filter(({ state }) => ['waiting', 'reading', 'ready'].includes(state));
  }

  #find(id: number): Book | undefined {
    return this.books.find((book) => book.id === id);
  }

  async #readAll(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    const next = (): Book | undefined => this.books.find(({ state }) => state === 'waiting');
    for (let book = next(); book; book = next()) await this.#read(book);
    this.#running = false;
  }

  async #read(book: Book): Promise<void> {
    const older = book.staged ? [...book.older, book.staged.importId] : book.older;
    this.#change(book.id, { state: 'reading', older, readAfter: this.#commits });
    try {
      const next = this.books.find(({ state }) => state === 'waiting');
      const fresh = await call('import.stage', { file: book.ticket, ...(next ? { next: next.ticket } : {}) });
      const again = book.answers !== null && fresh.already === null;
      const staged = again ? await answered(call, fresh.importId, book.answers) : fresh;
      this.#change(book.id, { staged, state: staged.already === null ? 'ready' : 'already' });
    } catch (error) {
      const stopped = this.#stopped === book.id;
      this.#change(book.id, stopped ? { state: 'stopped' } : { state: 'refused', refusal: reasonOf(error) });
    } finally {
      this.#stopped = null;
    }
  }

  async #answer(id: number, change: (answers: Answers) => Answers): Promise<Answers | null> {
    const book = this.#find(id);
    if (book?.state !== 'ready' || !book.staged) return null;
    const before = book.staged.answers;
    this.answering = true;
    try {
      const answers = change(before);
      const staged = await this.#answered(id, answers);
      if (this.#find(id)?.state === 'ready') this.#change(id, { staged, answers });
      return before;
    } catch (error) {
      notices.refused(error);
      return null;
    } finally {
      this.answering = false;
    }
  }

  /** Reads a book anew where another one was committed since, then commits what that reading gave. */
  async #commitOne(id: number): Promise<Committed | null> {
    const before = this.#find(id);
    if (before?.state === 'ready' && before.readAfter !== this.#commits) await this.#read(before);
    const book = this.#find(id);
    if (book?.state !== 'ready' || !book.staged) return null;
    try {
      const { release, observations } = await this.ask('import.commit', { importId: book.staged.importId });
      this.#commits += 1;
      this.#change(id, { state: 'committed', stored: observations, older: [] });
      await this.#forget(book.older);
      return { id, release, observations };
    } catch (error) {
      // The book stays as it was reviewed: its answers are not lost, and it can be committed again.
      notices.refused(error);
      return null;
    }
  }

  /** A reading with other answers, of the book as it is read now or, where the core has lost that, as it is read again. */
  async #answered(id: number, answers: Answers): Promise<StagedBook> {
    const importId = this.#find(id)?.staged?.importId ?? 0;
    return answered(this.ask, importId, answers).catch((error: unknown) => {
      const again = this.#find(id)?.staged?.importId ?? 0;
      if (again === importId) throw error;
      return answered(call, again, answers);
    });
  }

  async #forget(importIds: readonly number[]): Promise<void> {
    for (const importId of importIds) await call('import.discard', { importId });
  }

  #tell([only]: readonly Book[], stored: readonly Committed[]): void {
    const count = prefs.number(stored.reduce((sum, { observations }) => sum + observations, 0));
    if (stored.length === 0 || !only) return;
    const name = { vi: only.name, en: only.name };
    const books = prefs.number(stored.length);
    if (stored.length > 1) Object.assign(name, { vi: vi.import.books(books), en: en.import.books(books) });
    undoList.add({
      done: { vi: vi.import.done(name.vi, count), en: en.import.done(name.en, count) },
      undo: () => this.#turn(stored, 'withdrawn'),
      redo: () => this.#turn(stored, 'committed'),
    });
  }

  /** Takes committed books back, or lets them count again. */
  async #turn(stored: readonly Committed[], state: 'withdrawn' | 'committed'): Promise<void> {
    for (const { id, release } of state === 'withdrawn' ? [...stored].reverse() : stored) {
      await call(state === 'withdrawn' ? 'release.withdraw' : 'release.restore', { release });
      this.#change(id, { state });
    }
    this.#commits += 1;
  }

  async #write(work: () => Promise<void>): Promise<void> {
    this.writing = true;
    try {
      await work();
    } catch (error) {
      notices.refused(error);
    } finally {
      this.writing = false;
    }
  }

  #change(id: number, change: Partial<Book>): void {
    this.books = this.books.map((book) => (book.id === id ? { ...book, ...change } : book));
  }
}

export const queue = new Queue();
