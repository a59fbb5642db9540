/**
 * Whole seconds that work still takes if it goes on as it did, at least 1. Null before two steps and one second
 * are behind it, because nothing can be said then, and when all is done.
 */
export function secondsLeft(done: number, total: number, elapsedMs: number): number | null {
  if (done < 2 || elapsedMs < 1000 || done >= total) return null;
  return Math.max(1, Math.round((elapsedMs / done) * (total - done) * 0.001));
}
