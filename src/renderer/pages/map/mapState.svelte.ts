import type { ScaleMode } from '../../parts/map/mapScale.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { withToggled } from '../../state/chosenAreas.ts';
import { shownFacts } from '../../state/shownFacts.ts';
import type { ExportedView } from '../../state/viewFile.ts';
import { workspace } from '../../state/workspace.svelte.ts';

/** What the map page shows, for the view in the address. To be made while the page is set up. */
export class MapState {
  mode = $state<ScaleMode>('classes');
  allNames = $state(false);
  /** The place pointed at, on the map or in the list. */
  pointed = $state<string | null>(null);

  readonly facts = new Asked(shownFacts);

  /** The figures that are painted, as a table to hand out. */
  get exported(): ExportedView | null {
    const column = this.facts.value?.column;
    if (!column) return null;
    const { measure, basis, item, dataset, timePeriod: period } = column;
    return { kind: 'table', measure, basis, item, dataset, period, region: workspace.region, ...workspace.ofPlaces };
  }
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
