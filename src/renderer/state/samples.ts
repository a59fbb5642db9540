import { host } from '../host.ts';
import { HostError } from '../hostError.ts';
import { address } from './address.svelte.ts';
import { notices } from './notices.svelte.ts';
import { queue } from './queue.svelte.ts';
import { workspace } from './workspace.svelte.ts';
import { readRecentWorkspaces } from './workspaces.svelte.ts';

/** True where the samples disturb nothing: no figures are there, and no book is on its way in. */
export const canOpenSamples = (): boolean => workspace.empty && queue.waiting.length + queue.ready.length === 0;

/** Reads and commits the sample workbooks as any others, then shows what they say. Books that were stopped or refused stay where they are. */
export async function openSamples(): Promise<void> {
  try {
    const given = await host.openSamples();
    if (!given.ok) throw new HostError(given.error);
    if (given.value.length === 0) return; // the page is being loaded anew
    await Promise.all([workspace.load(), readRecentWorkspaces()]);
    const ids = await queue.take(given.value);
    const books = queue.ready.filter(({ id }) => ids.includes(id));
    if (books.length < ids.length) return;
    await queue.commit(books);
    address.go({ page: 'overview' });
  } catch (error) {
    notices.refused(error);
  }
}
