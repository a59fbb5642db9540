import type { Area, Region } from './area.ts';
import type { ObsStatus } from './observation.ts';
import type { TimePeriod } from './period.ts';
import type { Text } from './text.ts';
import type { Cell, ColumnHead, RankRange } from './views.ts';

/** One number that a figure rests on, with the cell that it came from; without a cell where it is a weight or is not there. */
export type FigureInput = {
  /** The term as the expression names it: an observation key, `…@release`, or a weight. */
  readonly term: string;
  readonly area: Area;
  readonly timePeriod: TimePeriod | null;
  readonly value: number | null;
  /** The text that the sheet shows; null for a weight and where there is nothing. */
  readonly shown: string | null;
  /** Null where the workspace has nothing under this key. */
  readonly status: ObsStatus | null;
  readonly unit: string;
  readonly unitMult: number;
  readonly source: FigureSource | null;
};

/** Where an input stands; a weight names its set in `file` and no cell. */
export type FigureSource = {
  readonly release: number | null;
  readonly releasedOn: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
};

/** One step of a computation: a formula with what it gave, and the steps inside it. */
export type FigureStep = {
  readonly expression: string;
  readonly formula: string;
  readonly name: Text;
  readonly rule: Text;
  readonly value: number | null;
  readonly unit: string;
  readonly unitMult: number;
  readonly steps: readonly FigureStep[];
};

/** A derived figure with all that it rests on. Recomputing `rule` from the inputs gives `value`. */
export type Figure = {
  readonly expression: string;
  readonly asOf: string | null;
  readonly value: number | null;
  /** Its exact value, in the same unit, as a fraction of whole numbers ("53391/190080"); null where there is none. */
  readonly exact: string | null;
  readonly unit: string;
  readonly unitMult: number;
  /** What rounding of the printed numbers leaves, both ends in the unit of the figure; null where it leaves nothing open or cannot be said. */
  readonly within: { readonly low: number; readonly high: number } | null;
  /** E where any input is an estimate, else P where any is preliminary, else A; null where there is no value. */
  readonly status: ObsStatus | null;
  /** Why there is no value. */
  readonly why: Text | null;
  /** Null for a number that is as it was published. */
  readonly step: FigureStep | null;
  readonly inputs: readonly FigureInput[];
};

/** A derived number of a table; `why` is null where there is a value. */
export type DerivedCell = {
  readonly value: number | null;
  readonly expression: string;
  readonly why: Text | null;
  /** Only of ranks and their changes that rounding leaves open: the ranks, or the places up or down, that are possible. */
  readonly range?: RankRange;
};

/** What can be derived for the places of a table. Percent, percentage points, places of a ranking, or the unit of the level. */
export const DERIVED_KINDS = [
  'growth',
  'previous',
  'share',
  'shareChange',
  'rank',
  'rankChange',
  'contribution',
] as const;
export type DerivedKind = (typeof DERIVED_KINDS)[number];

export type DerivedRow = {
  readonly area: Area;
  /** The published (or, by other borders, combined) number that all is derived from. */
  readonly base: Cell | null;
  readonly cells: Readonly<Record<DerivedKind, DerivedCell | null>>;
};

/** Derived figures of the places of a region, each with its expression. A kind that means nothing for the measure is null in every row. */
export type DerivedTable = {
  readonly region: Region;
  readonly asOf: string | null;
  readonly column: ColumnHead;
  /** What shares are shares of; null where there is nothing to share. */
  readonly whole: {
    readonly what: 'region' | 'country' | 'sum';
    readonly value: number;
    readonly expression: string;
  } | null;
  /** Rows with a value: ranks are places among these. */
  readonly known: number;
  readonly kinds: readonly DerivedKind[];
  readonly rows: readonly DerivedRow[];
};

/** The ways to say how much something grew. They differ where last year was revised. */
export const GROWTH_KINDS = ['published', 'levels', 'sameRelease', 'sameStage'] as const;
export type GrowthKind = (typeof GROWTH_KINDS)[number];

/** The growth of one level against the same span of last year, by each way, and how far the base moved in between. */
export type GrowthComparison = {
  readonly measureName: Text;
  readonly itemLabel: string;
  readonly area: Area;
  readonly timePeriod: TimePeriod;
  readonly asOf: string | null;
  readonly unit: string;
  readonly unitMult: number;
  /** The level now, and last year's as the workspace has it. */
  readonly now: DerivedCell;
  readonly before: DerivedCell;
  /** Published: what the office says. Levels: newest against newest. Same release: both as one book prints them. Same stage: first against first. */
  readonly growth: Readonly<Record<GrowthKind, DerivedCell>>;
  /** The base that level and published growth imply, and what it is away from the one in the workspace, in %. */
  readonly impliedBase: DerivedCell;
  readonly baseRevision: DerivedCell;
};

/** One place as several sources say it; `gaps` are the later sources less the first one, null where either has no cell. */
export type SourceRow = {
  readonly area: Area;
  readonly cells: readonly (Cell | null)[];
  readonly gaps: readonly ({ readonly absolute: DerivedCell; readonly relative: DerivedCell } | null)[];
};

/** The same indicator from different sources, side by side. The columns name the datasets; one column: there is no other source. */
export type SourceComparison = {
  readonly region: Region;
  readonly asOf: string | null;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly SourceRow[];
  /** The region and the country, where they have a figure. */
  readonly totals: readonly SourceRow[];
};
