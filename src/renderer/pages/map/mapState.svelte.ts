import type { ScaleMode } from '../../parts/map/mapScale.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { MOST_CHOSEN, shownFacts } from '../../state/shownFacts.ts';

/** What the map page shows, for the view in the address. To be made while the page is set up. */
export class MapState {
  mode = $state<ScaleMode>('classes');
  allNames = $state(false);
  /** The place pointed at, on the map or in the list. */
  pointed = $state<string | null>(null);

  readonly facts = new Asked(shownFacts);

  get form(): 'map' | 'tiles' {
    return address.view.drawn ?? 'map';
  }
  get chosen(): readonly string[] {
    return address.view.areas ?? [];
  }

  /** Chooses a place, or drops it; the oldest choice leaves when there are too many. */
  toggle(area: string): void {
    const next = this.chosen.includes(area)
      ? this.chosen.filter((code) => code !== area)
      : [...this.chosen, area].slice(-MOST_CHOSEN);
    address.go({ areas: next.length > 0 ? next : null });
  }
}
