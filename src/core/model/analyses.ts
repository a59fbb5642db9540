import type { Area, Region } from './area.ts';
import type { DerivedCell } from './figure.ts';
import type { ObsStatus } from './observation.ts';
import type { TimePeriod } from './period.ts';
import type { Text } from './text.ts';
import type { ColumnHead } from './views.ts';

/** The dispersion of one column between the places of a region. All is over the places with a figure; the others are named. */
export type SpreadAnswer = {
  readonly region: Region;
  readonly asOf: string | null;
  readonly column: ColumnHead;
  /** Places with a figure, of all places. */
  readonly known: number;
  readonly members: number;
  readonly missing: readonly Area[];
  readonly highest: Area | null;
  readonly lowest: Area | null;
  readonly ratio: DerivedCell;
  readonly variation: DerivedCell;
  /** Only of levels that can be added up, over the weights that are declared for them. */
  readonly theil: DerivedCell | null;
  /** Spread of the logarithms at each period of the kind, oldest first. σ convergence is read among periods with the same places. */
  readonly sigma: readonly SigmaPoint[];
  readonly beta: BetaAnswer | null;
};

export type SigmaPoint = {
  readonly timePeriod: TimePeriod;
  readonly sigma: DerivedCell;
  readonly known: number;
  /** The places with a figure are those of the period that was asked for. */
  readonly samePlaces: boolean;
};

/** β convergence between an earlier period and the one asked for, over the places with a figure at both. */
export type BetaAnswer = {
  readonly from: TimePeriod;
  readonly to: TimePeriod;
  readonly n: number;
  /** Places with a figure at one of both times only. */
  readonly leftOut: readonly Area[];
  readonly slope: DerivedCell;
  readonly standardError: DerivedCell;
  readonly rSquared: DerivedCell;
};

export const SHIFT_PARTS = ['national', 'mix', 'regional'] as const;
export type ShiftPart = (typeof SHIFT_PARTS)[number];
export type ShiftCells = { readonly change: DerivedCell } & Readonly<Record<ShiftPart, DerivedCell>>;

/** A part of a whole at two times. The rest has no item. */
export type StructurePart = {
  readonly item: string | null;
  readonly itemLabel: string;
  readonly before: DerivedCell;
  /** With the status of the numbers that it rests on, E before P before A, and the days of their release. */
  readonly now: DerivedCell & { readonly status: ObsStatus | null; readonly releasedOn: readonly string[] };
  /** In percentage points. */
  readonly change: DerivedCell;
  /** Only for a place against the country. */
  readonly shiftShare: ShiftCells | null;
};

/** The structure of a level of a place at two times. */
export type StructureAnswer = {
  readonly dataset: string;
  readonly measureName: Text;
  readonly area: Area;
  readonly before: TimePeriod;
  readonly now: TimePeriod;
  readonly asOf: string | null;
  readonly parts: readonly StructurePart[];
  /** Half of all changes of share without sign, in percentage points. */
  readonly shift: DerivedCell;
  /** Against the country, over the items that both have at both times; null for the country itself. */
  readonly shiftShare: {
    readonly total: ShiftCells;
    /** Items that one of both lacks: left out. */
    readonly leftOut: readonly string[];
  } | null;
};

/** A month of a series taken apart: value = trend + seasonal + remainder. Weight 1 is ordinary, 0 an outlier. */
export type TrendMonth = {
  readonly timePeriod: TimePeriod;
  readonly key: string;
  readonly value: number;
  readonly trend: number;
  readonly seasonal: number;
  readonly remainder: number;
  readonly weight: number;
};

/** Trend and season of a monthly series: never published by an office, `label` says so. */
export type TrendAnswer = {
  readonly dataset: string;
  readonly measureName: Text;
  readonly itemLabel: string;
  readonly area: Area;
  readonly asOf: string | null;
  readonly unit: string;
  readonly unitMult: number;
  readonly label: Text;
  /** The keys of all months, with commas between: `stlTrend(KEY,SERIES)` is the expression of the trend of a month. */
  readonly series: string;
  /** Empty where the series cannot be taken apart; `why` says why. */
  readonly months: readonly TrendMonth[];
  readonly why: Text | null;
};

/** The expression of a part of a month of a series taken apart. */
export const trendExpression = (
  { series }: TrendAnswer,
  { key }: TrendMonth,
  part: 'Trend' | 'Seasonal' | 'Remainder',
) => `stl${part}(${key},${series})`;
