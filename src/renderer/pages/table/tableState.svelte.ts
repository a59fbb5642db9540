import type { Facts } from '../../../core/model/views.ts';
import { periodParts } from '../../../core/model/period.ts';
import type { ThresholdOp } from '../../../core/model/threshold.ts';
import { call } from '../../host.ts';
import { calendarOf } from '../../parts/calendar.ts';
import { baseOf } from '../../parts/figures.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { workspace } from '../../state/workspace.svelte.ts';
import { joinTables, sortRows, type Grid, type GridColumn, type GridRow } from './gridModel.ts';
import { NO_CHANGES, rankChanges, type RankChanges } from './ranks.ts';

/** Everything that the table page shows, for the view in the address. To be made while the page is set up. */
export class TableState {
  heat = $state(true);
  others = $state(true);
  roomy = $state(false);
  /** The next copy takes the whole table with its heads. */
  copyingAll = false;
  op = $state<ThresholdOp>('gt');
  /** Set by the analyst; null follows the comparison base. */
  threshold = $state<number | null>(null);

  readonly lead = new Asked(() => {
    const { measure, period, region, ofPlaces } = workspace;
    if (!measure || !period) return null;
    return (
      workspace.version,
      call('table.byArea', { measure: measure.code, period, region, ...ofPlaces, alsoCumulative: true })
    );
  });
  readonly beside = new Asked(() => {
    const { measure, period, region, ofPlaces, byProvince } = workspace;
    if (!measure || !period || !this.others) return null;
    const rest = byProvince.filter(({ code }) => code !== measure.code);
    const ask = (code: string) =>
      call('table.byArea', { measure: code, period, region, ...ofPlaces, alsoCumulative: true });
    // A measure that has nothing for this period is left out; the leading table says its refusal aloud.
    return (workspace.version, Promise.all(rest.map(({ code }) => ask(code).catch(() => null))));
  });
  readonly grid: Grid = $derived.by(() => {
    const beside = (this.beside.value ?? []).filter((table) => table !== null);
    const tables = this.lead.value ? [this.lead.value, ...beside] : [];
    return joinTables(tables, workspace.measures, workspace.basis);
  });
  readonly rows: readonly GridRow[] = $derived(sortRows(this.grid, address.view.sort));
  readonly main: GridColumn | null = $derived(this.grid.columns[this.grid.main] ?? null);

  /** The counted facts of every column, in the order of the columns. */
  readonly facts = new Asked(() => {
    const { columns } = this.grid;
    return columns.length > 0 ? Promise.all(columns.map((column) => this.#factsOf(column))) : null;
  });
  readonly mainFacts: Facts | null = $derived(this.facts.value?.[this.grid.main] ?? null);
  readonly limit: number = $derived(this.threshold ?? this.mainFacts?.threshold ?? 100);

  readonly series = new Asked(() => {
    const { main } = this;
    if (!main) return null;
    const kind = periodParts(main.timePeriod)?.kind;
    const { measure, basis, item, dataset } = main;
    const which = { measure, basis, item, dataset, region: workspace.region, ...workspace.ofPlaces };
    return call('series.byArea', kind ? { ...which, kind } : which);
  });
  /** The time axis of the small lines: every period, so that a missing book is a gap. */
  readonly calendar = $derived(
    calendarOf((this.series.value?.series ?? []).flatMap(({ points }) => points.map(({ timePeriod }) => timePeriod))),
  );
  readonly changes: RankChanges = $derived(
    this.main && this.series.value ? rankChanges(this.series.value.series, this.main.timePeriod) : NO_CHANGES,
  );

  #factsOf({ measure, basis, item, dataset, timePeriod }: GridColumn): Promise<Facts> {
    const base = baseOf(basis);
    const threshold = base === null ? {} : { op: 'gt' as const, threshold: base };
    const which = {
      measure,
      basis,
      item,
      dataset,
      period: timePeriod,
      region: workspace.region,
      ...workspace.ofPlaces,
    };
    return call('facts.byArea', { ...which, ...threshold });
  }
}
