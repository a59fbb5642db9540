import type { Answer } from '../core/model/answer.ts';

/** What the main process asks of the core. */
export type CoreOrder =
  | { readonly kind: 'open'; readonly workspace: string; readonly log: string }
  | { readonly kind: 'lend'; readonly ticket: string; readonly path: string }
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly input: unknown }
  | { readonly kind: 'backup'; readonly id: number; readonly file: string }
  | { readonly kind: 'close' };

/** What the main process tells of the reading processes; with `reader-started` comes the port that leads to the reader. */
export type ReaderNews =
  | { readonly kind: 'reader-started'; readonly reader: number }
  | { readonly kind: 'reader-ended'; readonly reader: number };

/** What the core's process asks of the main process, which alone can start processes in Electron. */
export type ReaderWish =
  | { readonly kind: 'start-reader'; readonly reader: number; readonly heapMb: number }
  | { readonly kind: 'end-reader'; readonly reader: number };

/** One answer a call. */
export type CoreAnswer = { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> };

export type ToCore = CoreOrder | ReaderNews;
export type FromCore = CoreAnswer | ReaderWish;
