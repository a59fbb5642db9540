import type { FileTicket } from '../core/model/host.ts';

/** Keeps files opened from the shell until the page listens. */
export function createInbox(send: (files: readonly FileTicket[]) => void) {
  let kept: FileTicket[] = [];
  let listening = false;

  function pass(): void {
    if (!listening || kept.length === 0) return;
    const files = kept;
    kept = [];
    send(files);
  }

  return {
    deliver(files: readonly FileTicket[]): void {
      kept.push(...files);
      pass();
    },
    /** The page listens from now on. */
    listen(): void {
      listening = true;
      pass();
    },
    /** The page was lost; the one that is loaded in its place does not listen yet. */
    reset: (): void => void (listening = false),
  };
}
