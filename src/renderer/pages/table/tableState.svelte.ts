import { periodParts, type TimePeriod } from '../../../core/model/period.ts';
import type { ThresholdOp } from '../../../core/model/threshold.ts';
import type { Facts } from '../../../core/model/views.ts';
import { call } from '../../host.ts';
import { calendarOf } from '../../parts/calendar.ts';
import { baseOf } from '../../parts/figures.ts';
import { address, type TableForm } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { prefs } from '../../state/prefs.svelte.ts';
import type { ExportedView } from '../../state/viewFile.ts';
import { workspace } from '../../state/workspace.svelte.ts';
import { arrange, withHidden, withMoved, withPinned, type ColumnLayout } from './columnLayout.ts';
import { columnLayouts } from './columnLayouts.svelte.ts';
import { filterRows, readFilters, writeFilters, type Filter } from './filters.ts';
import { joinTables, type Grid, type GridColumn, type GridRow } from './gridModel.ts';
import type { ColumnTools, GridView } from './gridView.ts';
import { readLimit, writeLimit, type Limit } from './limitText.ts';
import { monthsGrid } from './monthsGrid.ts';
import { withOwnColumns } from './ownColumns.ts';
import { NO_CHANGES, rankChanges, type RankChanges } from './ranks.ts';
import { BY_REGION, sortRows } from './rowOrder.ts';
import { sparkLines, type SparkLines } from './sparkLines.ts';
import { footOf, withRegionLines } from './tableLines.ts';

/** Everything that the table page shows, for the view in the address. To be made while the page is set up. */
export class TableState implements GridView {
  others = $state(true);
  roomy = $state(false);
  /** The next copy takes the whole table with its heads. */
  copyingAll = false;
  /** A threshold that is being drawn along the strip, before it is let go. */
  drawn = $state<number | null>(null);
  /** The column whose filter is being chosen. */
  filtering = $state.raw<GridColumn | null>(null);
  /** The list of all columns is open. */
  listing = $state(false);

  readonly form: TableForm = $derived(address.view.form ?? 'table');
  readonly heat: boolean = $derived(address.view.heat !== '0');
  /** Set by the analyst; without a value it follows the comparison base. */
  readonly #set: Limit = $derived(readLimit(address.view.threshold));
  readonly filters: readonly Filter[] = $derived(readFilters(address.view.filter));

  readonly lead = new Asked(() => {
    const { measure, period, region, ofPlaces } = workspace;
    if (!measure || !period || this.form !== 'table') return null;
    return (
      workspace.version,
      call('table.byArea', { measure: measure.code, period, region, ...ofPlaces, alsoCumulative: true })
    );
  });
  readonly beside = new Asked(() => {
    const { measure, period, region, ofPlaces, byProvince } = workspace;
    if (!measure || !period || !this.others || this.form !== 'table') return null;
    const rest = byProvince.flatMap(({ code }) => (code === measure.code ? [] : [code]));
    // A measure that has nothing for this period is left out; the leading table says its refusal aloud.
    return (
      workspace.version,
      call('table.several', { measure: rest, period, region, ...ofPlaces, alsoCumulative: true })
    );
  });
  /** All periods of the measure, in the form of the one on the screen. */
  readonly periods = new Asked(() => {
    const { measure, basis, region, ofPlaces } = workspace;
    if (!measure || !basis || this.form !== 'months') return null;
    const shown = workspace.periodOf(measure.code, basis);
    const kind = shown ? periodParts(shown)?.kind : undefined;
    return (
      workspace.version,
      call('series.byArea', { measure: measure.code, basis, region, ...ofPlaces, ...(kind ? { kind } : {}) })
    );
  });
  /** The leading table, or all periods of the indicator, as it is handed out. */
  get exported(): ExportedView | null {
    const { measure, period, basis, region, ofPlaces } = workspace;
    if (!measure) return null;
    const about = { measure: measure.code, region, ...ofPlaces };
    if (this.form !== 'table') return basis ? { kind: 'series', basis, ...about } : null;
    return period ? { kind: 'table', period, alsoCumulative: true, ...about } : null;
  }
  /** The figures as they came, before columns of our own and the analyst's arrangement. */
  readonly joined: Grid = $derived.by(() => {
    const { measures, basis, measure } = workspace;
    if (this.form === 'months') {
      const period = measure && basis ? workspace.periodOf(measure.code, basis) : null;
      return this.periods.value ? monthsGrid(this.periods.value, measures, period) : joinTables([], measures, basis);
    }
    const beside = (this.beside.value ?? []).filter((table) => table !== null);
    return joinTables(this.lead.value ? [this.lead.value, ...beside] : [], measures, basis);
  });
  readonly main: GridColumn | null = $derived(this.joined.columns[this.joined.main] ?? null);

  /** What the main column is, as text: it stays the same while columns beside it arrive, and so do the questions about it. */
  readonly #mainIs: string | null = $derived(this.main && JSON.stringify(whichOf(this.main)));

  readonly series = new Asked(() => {
    if (this.#mainIs === null || this.form !== 'table') return null;
    const { period, ...which } = JSON.parse(this.#mainIs) as Which;
    const kind = periodParts(period)?.kind;
    const asked = { ...which, region: workspace.region, ...workspace.ofPlaces };
    return (workspace.version, call('series.byArea', kind ? { ...asked, kind } : asked));
  });
  /** The time axis of the small lines: every period, so that a missing book is a gap. */
  readonly #calendar: readonly TimePeriod[] = $derived(
    calendarOf((this.series.value?.series ?? []).flatMap(({ points }) => points.map(({ timePeriod }) => timePeriod))),
  );
  readonly linesFrom: TimePeriod | null = $derived(this.#calendar[0] ?? null);
  readonly lines: SparkLines = $derived(sparkLines(this.series.value?.series ?? [], this.#calendar));
  readonly #changes: RankChanges = $derived(
    this.main && this.series.value
      ? rankChanges(
          this.series.value.series.filter(({ area }) => area.kind === 'province'),
          this.main.timePeriod,
        )
      : NO_CHANGES,
  );
  readonly ranksSince: TimePeriod | null = $derived(this.#changes.since);

  /** All columns, before some were hidden. */
  readonly full: Grid = $derived(
    this.form === 'months' ? this.joined : withOwnColumns(this.joined, this.#changes, this.#members),
  );
  readonly layout: ColumnLayout = $derived(columnLayouts.of(this.#layoutName));
  readonly grid: Grid = $derived(arrange(this.full, this.layout));
  /** The places of the main column against the threshold. */
  readonly mainFacts = new Asked(() =>
    this.#mainIs === null ? null : (workspace.version, factsOf(JSON.parse(this.#mainIs) as Which)),
  );
  readonly limit: number = $derived(this.drawn ?? this.#set.value ?? this.mainFacts.value?.threshold ?? 100);

  readonly #words = $derived({
    t: prefs.t,
    lang: prefs.lang,
    main: this.main && { id: this.main.id, op: this.op, limit: this.limit },
  });
  readonly places: readonly GridRow[] = $derived(
    filterRows(sortRows(this.grid, address.view.sort), this.grid.columns, this.filters),
  );
  readonly rows: readonly GridRow[] = $derived(
    address.view.sort === BY_REGION
      ? withRegionLines(this.grid, this.places, workspace.borders, !workspace.borders, this.#words)
      : this.places,
  );
  readonly foot: readonly GridRow[] = $derived(
    this.grid.columns.length === 0 ? [] : footOf(this.grid, workspace.regionInfo, this.#members, this.#words),
  );

  readonly tools: ColumnTools = {
    isFiltered: ({ slot }) => this.filters.some((filter) => filter.kind !== 'name' && filter.slot === slot),
    move: (column, by) => this.#arrange(withMoved(this.layout, this.full.columns, column.slot, by)),
    pin: (column, pin) => this.#arrange(withPinned(this.layout, column.slot, pin)),
    hide: (column) => this.show(column, false),
    filter: (column) => (this.filtering = column),
    reset: () => columnLayouts.keep(this.#layoutName, null),
  };
  show(column: GridColumn, shown: boolean): void {
    this.#arrange(withHidden(this.layout, column.slot, !shown));
  }
  get op(): ThresholdOp {
    return this.#set.op;
  }
  setLimit(change: Partial<Limit>): void {
    this.drawn = null;
    address.go({ threshold: writeLimit({ ...this.#set, ...change }) });
  }
  setFilters(filters: readonly Filter[]): void {
    address.go({ filter: writeFilters(filters) });
  }
  /** The region whose members the rows are by the borders of the period, for formulas over all of them. */
  get #members(): string | null {
    return workspace.borders ? null : workspace.region;
  }
  get #layoutName(): string {
    return `${workspace.measure?.code ?? ''} ${this.form}`;
  }
  #arrange(layout: ColumnLayout): void {
    columnLayouts.keep(this.#layoutName, layout);
  }
}

type Which = ReturnType<typeof whichOf>;
const whichOf = ({ measure, basis, item, dataset, timePeriod: period }: GridColumn) => ({
  ...{ measure, basis, item, dataset, period },
});

function factsOf(which: Which): Promise<Facts> {
  const base = baseOf(which.basis);
  const threshold = base === null ? {} : { op: 'gt' as const, threshold: base };
  return call('facts.byArea', { ...which, region: workspace.region, ...workspace.ofPlaces, ...threshold });
}
