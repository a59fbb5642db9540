import type { FileTicket } from '../../core/model/host.ts';
import type { StagedBook } from '../../core/model/lists.ts';
import type { Text } from '../../core/model/text.ts';
import { call, reasonOf } from '../host.ts';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { address } from './address.svelte.ts';
import { notices } from './notices.svelte.ts';
import { prefs } from './prefs.svelte.ts';
import { workspace } from './workspace.svelte.ts';

export type BookState = 'waiting' | 'reading' | 'ready' | 'already' | 'refused' | 'committed' | 'discarded' | 'stopped';
export type Book = {
  readonly id: number;
  readonly ticket: string;
  readonly name: string;
  readonly size: number;
  readonly state: BookState;
  readonly staged: StagedBook | null;
  readonly refusal: Text | null;
  /** Figures stored, once committed. */
  readonly stored: number;
};

/** The books on their way in. One is read at a time; stopping takes effect between two books. */
export class Queue {
  books = $state.raw<readonly Book[]>([]);
  chosen = $state<number | null>(null);
  /** Committing or discarding. */
  writing = $state(false);
  #last = 0;
  #running = false;

  get waiting(): readonly Book[] {
    return this.books.filter(({ state }) => state === 'waiting' || state === 'reading');
  }
  get ready(): readonly Book[] {
    return this.books.filter(({ state }) => state === 'ready');
  }
  get open(): Book | null {
    return this.books.find(({ id }) => id === this.chosen) ?? this.books[0] ?? null;
  }

  /** Takes files in, shows the page and reads them one after the other. */
  async take(files: readonly FileTicket[]): Promise<void> {
    if (files.length === 0) return;
    const added = files.map((file): Book => {
      return { ...file, id: ++this.#last, state: 'waiting', staged: null, refusal: null, stored: 0 };
    });
    this.books = [...this.books, ...added];
    this.chosen = added[0]?.id ?? null;
    address.go({ page: 'import', key: null });
    if (this.#running) return;
    this.#running = true;
    for (let next = this.#next(); next; next = this.#next()) await this.#read(next);
    this.#running = false;
  }

  stop(): void {
    this.books = this.books.map((book) => (book.state === 'waiting' ? { ...book, state: 'stopped' } : book));
  }

  async discard(book: Book): Promise<void> {
    await this.#write(async () => {
      if (book.staged && book.state === 'ready') await call('import.discard', { importId: book.staged.importId });
      this.#change(book.id, { state: 'discarded', staged: null });
    });
  }

  /** Commits books in the order of their release dates; a refused one does not keep the others out. */
  async commit(books: readonly Book[]): Promise<void> {
    const day = (book: Book): string => book.staged?.releasedOn ?? '';
    await this.#write(async () => {
      for (const book of [...books].sort((a, b) => day(a).localeCompare(day(b)))) await this.#commitOne(book);
      await workspace.load();
    });
  }

  /** Leaves only what still waits for an answer. */
  clear(): void {
    this.books = this.books.filter(({ state }) => ['waiting', 'reading', 'ready'].includes(state));
  }

  #next(): Book | undefined {
    return this.books.find(({ state }) => state === 'waiting');
  }

  async #read(book: Book): Promise<void> {
    this.#change(book.id, { state: 'reading' });
    try {
      const staged = await call('import.stage', { file: book.ticket });
      this.#change(book.id, { staged, state: staged.already === null ? 'ready' : 'already' });
    } catch (error) {
      this.#change(book.id, { state: 'refused', refusal: reasonOf(error) });
    }
  }

  async #commitOne(book: Book): Promise<void> {
    if (!book.staged) return;
    try {
      const { observations } = await call('import.commit', { importId: book.staged.importId });
      this.#change(book.id, { state: 'committed', stored: observations });
      const count = prefs.number(observations);
      notices.done({ vi: vi.import.done(book.name, count), en: en.import.done(book.name, count) });
    } catch (error) {
      this.#change(book.id, { state: 'refused', refusal: reasonOf(error) });
    }
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
