import type { WorkspaceOrder } from '../../core/model/host.ts';

/** What floats over every page. */
export const frame = $state({
  /** The palette is open. */
  palette: false,
  /** The sheet of keys is open. */
  keys: false,
  /** The order that waits for a yes, because books would be left behind. */
  leaving: null as WorkspaceOrder | null,
});
