import type { Call } from '../../core/api/contract.ts';
import type { FileTicket } from '../../core/model/host.ts';
import type { StagedBook } from '../../core/model/lists.ts';
import type { PlacedAnswer } from '../../core/model/review.ts';
import type { Text } from '../../core/model/text.ts';
import { HostError } from '../hostError.ts';

export type Answers = readonly PlacedAnswer[];
export type BookState =
  'waiting' | 'reading' | 'ready' | 'already' | 'refused' | 'committed' | 'withdrawn' | 'discarded' | 'stopped';
export type Book = {
  readonly id: number;
  readonly ticket: string;
  readonly name: string;
  readonly size: number;
  readonly state: BookState;
  readonly staged: StagedBook | null;
  readonly refusal: Text | null;
  /** Commits that had been made when it was read: after another one its comparison is out of date. */
  readonly readAfter: number;
  /** Earlier readings of it, which the core still holds. */
  readonly older: readonly number[];
  /** Figures stored, once committed. */
  readonly stored: number;
  /** What the analyst answered; null where nothing was asked or answered yet. */
  readonly answers: Answers | null;
};

/** A file that waits to be read. */
export function newBook(file: FileTicket, id: number): Book {
  return {
    ...file,
    id,
    state: 'waiting',
    staged: null,
    refusal: null,
    readAfter: 0,
    older: [],
    stored: 0,
    answers: null,
  };
}

/** A staged book, read anew with other answers. */
export function answered(ask: Call, importId: number, answers: Answers): Promise<StagedBook> {
  return ask('import.answer', { importId, answers: [...answers] });
}

/** The core was started again, and knows nothing of the books that were read before. */
export function isLost(error: unknown): boolean {
  return error instanceof HostError && ['no-import', 'core-died'].includes(error.code);
}
