import { COUNTRY } from '../../../core/model/area.ts';
import type { Basis } from '../../../core/model/observation.ts';
import { endMonth, periodParts, yearBefore, type TimePeriod } from '../../../core/model/period.ts';
import { call } from '../../host.ts';
import { baseOf } from '../../parts/figures.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { withToggled } from '../../state/chosenAreas.ts';
import { shownFacts } from '../../state/shownFacts.ts';
import { unique } from '../../state/unique.ts';
import { workspace } from '../../state/workspace.svelte.ts';
import { ItemState } from './itemState.svelte.ts';
import { chartKind, type ChartKind } from './kinds.ts';

/** What the charts show, for the view in the address. To be made while the page is set up. */
export class ChartState {
  readonly facts = new Asked(shownFacts);
  readonly items = new ItemState();
  /** Chosen provinces: those of the address, else the highest and the lowest. */
  readonly chosen: readonly string[] = $derived.by(() => {
    if (address.view.areas) return address.view.areas;
    const known = this.facts.value?.known ?? [];
    return unique([known[0], known.at(-1)]).flatMap((place) => (place ? [place.area.code] : []));
  });
  readonly series = new Asked(() => {
    if (this.chosen.length === 0) return null;
    const base = baseOf(this.facts.value?.column.basis ?? 'LEVEL');
    return this.seriesOf(base === null ? this.chosen : [...this.chosen, COUNTRY]);
  });

  get kind(): ChartKind {
    return chartKind(address.view.chart);
  }
  /** Parts of the whole are the items of one place. */
  get byItems(): boolean {
    return address.view.by === 'items' && (this.kind === 'shares' || this.kind === 'treemap');
  }
  /** Three charts side by side; the ranking opens so. */
  get linked(): boolean {
    return address.view.linked === null ? this.kind === 'ranked' : address.view.linked === '1';
  }
  /** Series of the column on the screen: of the areas named, else of all of the region. */
  seriesOf(areas?: readonly string[]) {
    const column = this.facts.value?.column;
    if (!column) return null;
    const { measure, basis, item, dataset } = column;
    const kind = periodParts(column.timePeriod)?.kind;
    const which = { measure, basis, item, dataset, region: workspace.region, ...workspace.ofPlaces };
    return call('series.byArea', { ...which, ...(areas ? { areas: [...areas] } : {}), ...(kind ? { kind } : {}) });
  }
  /** Periods of the same kind with figures for provinces, up to the one on the screen, oldest first. */
  periodsOf(basis: Basis, until: TimePeriod): readonly TimePeriod[] {
    const kind = periodParts(until)?.kind;
    const code = workspace.measure?.code;
    const found = workspace.periods.filter(
      (one) =>
        one.measure === code && one.basis === basis && one.provinces > 0 && periodParts(one.timePeriod)?.kind === kind,
    );
    return found
      .map(({ timePeriod }) => timePeriod)
      .filter((period) => endMonth(period) <= endMonth(until))
      .sort((a, b) => endMonth(a) - endMonth(b));
  }
  /** Periods that the one on the screen can be compared with, newest first. */
  get earlier(): readonly TimePeriod[] {
    const column = this.facts.value?.column;
    return column ? this.periodsOf(column.basis, column.timePeriod).slice(0, -1).reverse() : [];
  }
  /** The period compared with: the one of the address, else a year before, else the one just before. */
  get before(): TimePeriod | null {
    const now = this.facts.value?.column.timePeriod;
    const wanted = [address.view.before, now ? yearBefore(now) : null];
    return wanted.find((period) => period && this.earlier.includes(period)) ?? this.earlier[0] ?? null;
  }

  toggle = (area: string): void => {
    if (area !== COUNTRY) address.go({ areas: withToggled(this.chosen, area) });
  };
}
