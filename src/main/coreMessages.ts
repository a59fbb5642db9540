import type { Answer } from '../core/model/answer.ts';

/** What the main process tells the core's process. */
export type ToCore =
  | { readonly kind: 'open'; readonly workspace: string }
  | { readonly kind: 'lend'; readonly ticket: string; readonly path: string }
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly input: unknown }
  | { readonly kind: 'close' };

/** What comes back: one answer a call. */
export type FromCore = { readonly id: number; readonly answer: Answer<unknown> };
