import type { TimePeriod } from '../../../core/model/period.ts';
import type { SparkLines } from './sparkLines.ts';
import type { Grid, GridColumn, GridRow } from './gridModel.ts';

/** What can be done with a column, where a page lets columns be arranged. */
export type ColumnTools = {
  isFiltered(column: GridColumn): boolean;
  move(column: GridColumn, by: -1 | 1): void;
  pin(column: GridColumn, pin: boolean): void;
  hide(column: GridColumn): void;
  /** Opens the form of a column's filter. */
  filter(column: GridColumn): void;
  reset(): void;
};

/** What the parts of a grid show: the table by province and the derived figures are such views. */
export type GridView = {
  readonly grid: Grid;
  /** Places, with lines of regions among them where they are asked for. */
  readonly rows: readonly GridRow[];
  /** Lines that stay in view below. */
  readonly foot: readonly GridRow[];
  readonly heat: boolean;
  readonly roomy: boolean;
  /** What the main column is held against. */
  readonly limit: number;
  /** The next copy takes the whole table with its heads. */
  readonly copyingAll: boolean;
  /** The small lines of the main column, by the code of the place. */
  readonly lines: SparkLines;
  /** Where the small lines begin. */
  readonly linesFrom: TimePeriod | null;
  /** What ranks are compared with. */
  readonly ranksSince: TimePeriod | null;
  readonly tools: ColumnTools | null;
};
