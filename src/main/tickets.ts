import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import type { FileTicket } from '../core/model/host.ts';

/** Hands out tickets for files. `lend` tells the core which file a ticket stands for; the page never learns it. */
export function createTickets(lend: (ticket: string, path: string) => void) {
  async function issue(path: string): Promise<FileTicket> {
    // A file that cannot be looked at still gets its ticket: reading it says why, and nothing is left out in silence.
    const size = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    const ticket = randomUUID();
    lend(ticket, path);
    return { ticket, name: basename(path).normalize('NFC'), size };
  }

  return {
    /** One ticket a path, in the same order. What is not an absolute path is no file of this computer. */
    issue: (paths: readonly string[]): Promise<FileTicket[]> => Promise.all(paths.filter(isAbsolute).map(issue)),
  };
}

export type Tickets = ReturnType<typeof createTickets>;
