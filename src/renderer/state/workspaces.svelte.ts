import { DECLINED, type RecentWorkspace, type WorkspaceOrder } from '../../core/model/host.ts';
import { host } from '../host.ts';
import { HostError } from '../hostError.ts';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { frame } from './frame.svelte.ts';
import { notices, type NoticeAction } from './notices.svelte.ts';
import { queue } from './queue.svelte.ts';

/** The workspaces that were open before, the latest first; empty where the host has none to offer. */
export const recentWorkspaces = $state<{ list: readonly RecentWorkspace[] }>({ list: [] });

/** True where this host can open other workspaces. */
export const canChange = host.workspaces !== undefined;

/** Reads the list of workspaces anew. */
export async function readRecentWorkspaces(): Promise<void> {
  recentWorkspaces.list = (await host.workspaces?.recent()) ?? [];
}

const COPY_HERE: NoticeAction = {
  text: { vi: vi.workspaces.copyHere, en: en.workspaces.copyHere },
  run: () => void orderWorkspace({ kind: 'local' }),
};

/** Carries out an order; asks first where books would be left behind that were read and not committed. */
export async function orderWorkspace(order: WorkspaceOrder, sure = false): Promise<void> {
  frame.leaving = null;
  if (order.kind !== 'copy' && !sure && queue.ready.length + queue.waiting.length > 0) {
    frame.leaving = order;
    return;
  }
  try {
    // What the page keeps as state cannot travel to another process as it is.
    const said = await host.workspaces?.order($state.snapshot(order));
    if (said && !said.ok) throw new HostError(said.error);
    if (said?.value && order.kind === 'copy')
      notices.done({ vi: vi.workspaces.copied(said.value), en: en.workspaces.copied(said.value) });
    await readRecentWorkspaces();
  } catch (error) {
    const asked = order.kind === 'open' && error instanceof HostError && DECLINED.includes(error.code);
    notices.refused(error, asked ? COPY_HERE : undefined);
  }
}
