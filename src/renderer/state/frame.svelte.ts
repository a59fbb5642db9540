import type { WorkspaceOrder } from '../../core/model/host.ts';
import { address } from './address.svelte.ts';
import { prefs } from './prefs.svelte.ts';

/** What the tour speaks of, in its order; each stands in the page as `data-tour`. */
export const TOUR = ['pages', 'scope', 'figure', 'find', 'guide'] as const;

/** What floats over every page. */
export const frame = $state({
  /** The palette is open. */
  palette: false,
  /** The sheet of keys is open. */
  keys: false,
  /** The order that waits for a yes, because books would be left behind. */
  leaving: null as WorkspaceOrder | null,
  /** The tour was asked for. */
  tour: false,
  /** Where the tour is. */
  step: 0,
});

/** Begins the tour anew, where there is most to see. */
export function startTour(): void {
  address.go({ page: 'overview', key: null });
  Object.assign(frame, { tour: true, step: 0 });
}

/** Ends the tour, at its end or before; it does not begin by itself again. */
export function endTour(): void {
  frame.tour = false;
  if (!prefs.toured) prefs.set({ toured: true });
}
