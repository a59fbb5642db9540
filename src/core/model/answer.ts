import type { Text } from './text.ts';

/** The one shape of every answer, on every transport. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: string; message: Text } };
