import { endMonth, PERIOD_KINDS, periodParts, type TimePeriod } from '../../../core/model/period.ts';
import type { Basis } from '../../../core/model/observation.ts';
import type { PeriodInfo } from '../../../core/model/lists.ts';
import { call } from '../../host.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { unique } from '../../state/unique.ts';
import type { ExportedView } from '../../state/viewFile.ts';
import { workspace } from '../../state/workspace.svelte.ts';
import type { Grid, GridRow } from '../table/gridModel.ts';
import type { GridView } from '../table/gridView.ts';
import { NO_LINES } from '../table/sparkLines.ts';
import { sortRows } from '../table/rowOrder.ts';
import { derivedGrid } from './derivedGrid.ts';

const NO_GRID: Grid = { columns: [], groups: [], rows: [], region: [], national: [], main: -1 };
const GROWTH: readonly Basis[] = ['SPLY', 'SPLY_GROWTH'];

/** Everything that the page of derived figures shows, for the view in the address. To be made while the page is set up. */
export class DerivedState implements GridView {
  roomy = $state(false);
  copyingAll = false;
  readonly heat = false;
  readonly limit = 100;
  readonly foot = [];
  readonly lines = NO_LINES;
  readonly linesFrom = null;
  readonly ranksSince = null;
  readonly tools = null;

  /** What the measure has for places in the spans that end with the month on the screen. */
  readonly #known: readonly PeriodInfo[] = $derived.by(() => {
    const { measure, period } = workspace;
    if (!measure || !period) return [];
    const ends = ({ timePeriod }: PeriodInfo): boolean => endMonth(timePeriod) === endMonth(period);
    return workspace.periods.filter((p) => p.measure === measure.code && p.provinces > 0 && ends(p));
  });
  /** The spans to choose from: a month, a day, months together … */
  readonly spans: readonly TimePeriod[] = $derived.by(() => {
    const kind = (span: TimePeriod): number => PERIOD_KINDS.findIndex((one) => one === periodParts(span)?.kind);
    return [...unique(this.#known.map(({ timePeriod }) => timePeriod))].sort((a, b) => kind(a) - kind(b));
  });
  /** The span asked for, else the first with level and growth, from which most can be computed. */
  readonly span: TimePeriod | null = $derived.by(() => {
    const wanted = this.spans.find((span) => periodParts(span)?.kind === address.view.kind);
    const full = this.spans.find((span) => this.#has(span, ['LEVEL']) && this.#has(span, GROWTH));
    return wanted ?? full ?? this.spans[0] ?? null;
  });
  readonly #asked = $derived.by(() => {
    const { measure, region, ofPlaces } = workspace;
    const { span } = this;
    if (!measure || !span) return null;
    const basis = (['LEVEL', ...GROWTH] as const).find((one) => this.#has(span, [one]));
    return { measure: measure.code, period: span, region, ...ofPlaces, ...(basis ? { basis } : {}) };
  });
  readonly table = new Asked(() => (workspace.version, this.#asked && call('derived.byArea', this.#asked)));
  /** The same figures, as they are handed out. */
  get exported(): ExportedView | null {
    return this.#asked && { kind: 'derived', ...this.#asked };
  }
  readonly grid: Grid = $derived(this.table.value ? derivedGrid(this.table.value, workspace.measures) : NO_GRID);
  readonly rows: readonly GridRow[] = $derived(sortRows(this.grid, address.view.sort));

  #has(span: TimePeriod, bases: readonly Basis[]): boolean {
    return this.#known.some(({ timePeriod, basis }) => timePeriod === span && bases.includes(basis));
  }
}
