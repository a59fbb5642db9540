import { sampleBooks } from '../core/api/sampleBooks.ts';
import type { Answer } from '../core/model/answer.ts';
import type { FileTicket } from '../core/model/host.ts';
import type { CurrentCore } from './currentCore.ts';
import type { Tickets } from './tickets.ts';

type Needs = {
  readonly core: CurrentCore;
  readonly tickets: Tickets;
  /** Folder of the workbooks. */
  readonly books: string;
  /** The workspace that holds them and nothing else; made when it is first wanted. */
  readonly workspace: string;
  /** Notes that another workspace is open now. */
  readonly opened: (file: string) => void;
  readonly showAnew: () => void;
};

/** Opens the workspace of the samples. Gives its books to the page while it is empty; the page imports them as any others. */
export function createSamples({ core, tickets, books, workspace, opened, showAnew }: Needs) {
  return async (): Promise<Answer<readonly FileTicket[]>> => {
    const found = await sampleBooks(books);
    if (!found.ok) return found;
    const isOpen = workspace === core.workspace();
    const said = await (isOpen ? core.call('workspace.describe', {}) : core.change(workspace));
    if (!said.ok) return said;
    opened(workspace);
    const { observations } = said.value as { readonly observations: number };
    if (observations === 0) return { ok: true, value: await tickets.issue(found.value) };
    setImmediate(showAnew);
    return { ok: true, value: [] };
  };
}
