import { COUNTRY } from '../../../core/model/area.ts';
import { periodParts } from '../../../core/model/period.ts';
import { call } from '../../host.ts';
import { baseOf } from '../../parts/figures.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { unique } from '../../state/unique.ts';
import { workspace } from '../../state/workspace.svelte.ts';

/** A line chart with more than these is no longer read. */
export const MOST_LINES = 5;

/** What the two charts show, for the view in the address. To be made while the page is set up. */
export class ChartState {
  readonly facts = new Asked(() => {
    const { measure, basis, region, ofPlaces, version } = workspace;
    if (!measure || !basis || version === 0) return null;
    const period = workspace.periodOf(measure.code, basis) ?? workspace.period;
    if (!period) return null;
    const base = baseOf(basis);
    const threshold = base === null ? {} : { op: 'gt' as const, threshold: base };
    return call('facts.byArea', { measure: measure.code, basis, period, region, ...ofPlaces, ...threshold });
  });
  /** Chosen provinces: those of the address, else the highest and the lowest. */
  readonly chosen: readonly string[] = $derived.by(() => {
    if (address.view.areas) return address.view.areas;
    const known = this.facts.value?.known ?? [];
    return unique([known[0], known.at(-1)]).flatMap((place) => (place ? [place.area.code] : []));
  });
  readonly series = new Asked(() => {
    const column = this.facts.value?.column;
    if (!column || this.chosen.length === 0) return null;
    const { measure, basis, item, dataset } = column;
    const kind = periodParts(column.timePeriod)?.kind;
    const areas = baseOf(basis) === null ? this.chosen : [...this.chosen, COUNTRY];
    const which = { measure, basis, item, dataset, region: workspace.region, areas: [...areas], ...workspace.ofPlaces };
    return call('series.byArea', kind ? { ...which, kind } : which);
  });

  /** Chooses a province, or drops it; the oldest choice leaves when there are too many. */
  toggle(area: string): void {
    const next = this.chosen.includes(area)
      ? this.chosen.filter((code) => code !== area)
      : [...this.chosen, area].slice(-MOST_LINES);
    address.go({ areas: next });
  }
}
