import type { ScaleMode } from '../../parts/map/mapScale.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { withToggled } from '../../state/chosenAreas.ts';
import { shownFacts } from '../../state/shownFacts.ts';

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

  toggle(area: string): void {
    const next = withToggled(this.chosen, area);
    address.go({ areas: next.length > 0 ? next : null });
  }
}
