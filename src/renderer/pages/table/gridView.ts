import type { TimePeriod } from '../../../core/model/period.ts';
import type { SeriesAnswer } from '../../../core/model/views.ts';
import type { Grid, GridRow } from './gridModel.ts';
import type { RankChanges } from './ranks.ts';

/** What the parts of a grid show: the table by province and the derived figures are such views. */
export type GridView = {
  readonly grid: Grid;
  readonly rows: readonly GridRow[];
  readonly heat: boolean;
  readonly roomy: boolean;
  /** What the main column is held against. */
  readonly limit: number;
  /** The next copy takes the whole table with its heads. */
  readonly copyingAll: boolean;
  /** The small lines and rank changes of the main column. */
  readonly series: { readonly value: SeriesAnswer | null };
  readonly calendar: readonly TimePeriod[];
  readonly changes: RankChanges;
};
