import type { Area, Region } from './area.ts';
import type { DerivedCell } from './figure.ts';
import type { Basis, ObsStatus, PriceBasis } from './observation.ts';
import type { Freq, TimePeriod } from './period.ts';
import type { Text } from './text.ts';
import type { ThresholdOp } from './threshold.ts';

/** What stands over one column of a table by area. */
export type ColumnHead = {
  readonly dataset: string;
  readonly measure: string;
  readonly measureName: Text;
  readonly item: string;
  readonly itemLabel: string;
  readonly basis: Basis;
  readonly priceBasis: PriceBasis;
  readonly timePeriod: TimePeriod;
  readonly unit: string;
  readonly unitMult: number;
  /** The status of all values, where they agree; null where they differ or none is known. */
  readonly status: ObsStatus | null;
  /** Days of release of the vintages shown, newest last. */
  readonly releasedOn: readonly string[];
};

/** Ranks, or places up or down, from the best to the worst; both included. */
export type RankRange = { readonly best: number; readonly worst: number };

/** One value or one mark. A null cell in a table means: no book says anything about it. */
export type Cell = {
  readonly value: number | null;
  readonly status: ObsStatus;
  /** For `observation.trace`. */
  readonly key: string;
  /** A later release changed it: the value differs from the first vintage. */
  readonly revised: boolean;
  /** 1 = highest among the members with a value (ties share a rank); null where it means nothing. */
  readonly rank: number | null;
  /** Computed and not published: `key` is then the expression for `figure.read`, and `why` says what is in the way of a value. */
  readonly derived?: true;
  readonly why?: Text | null;
  /** Only of ranks and their changes that rounding leaves open. */
  readonly range?: RankRange;
};

export type AreaRow = { readonly area: Area; readonly cells: readonly (Cell | null)[] };

/** Areas × columns, as it stood on `asOf` (null = now). Rows in official order. */
export type AreaTable = {
  readonly region: Region;
  readonly asOf: string | null;
  /** The day whose borders the rows have; left out where they are those of the period. */
  readonly borders?: string;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly AreaRow[];
  /** The region itself: as an office published it, else combined from its members. */
  readonly regionRow: AreaRow | null;
  readonly national: AreaRow | null;
};

export type AreaValue = {
  readonly area: Area;
  readonly value: number;
  readonly status: ObsStatus;
  readonly key: string;
  readonly rank: number;
  /** Percent of `shareOf`; null where shares mean nothing. */
  readonly share: number | null;
  /** Percentage points of the growth of `shareOf`; null where level and growth are not both known. */
  readonly contribution: number | null;
  /** Combined from other places; `key` is then its expression. */
  readonly derived?: true;
};

/** A member without a value: `key` leads to the cell that says so, `why` says why it cannot be combined from other places. */
export type MissingArea = {
  readonly area: Area;
  readonly status: ObsStatus | null;
  readonly key?: string;
  readonly why?: Text | null;
};

/** Growth of a place now and at an earlier time, in %. */
export type Recovery = { readonly area: Area; readonly now: DerivedCell; readonly then: DerivedCell | null };

/** The counted facts of one column: "19/28 above 100". All comparisons on unrounded values. */
export type Facts = {
  readonly column: ColumnHead;
  readonly region: Region;
  readonly asOf: string | null;
  readonly borders?: string;
  readonly op: ThresholdOp;
  readonly threshold: number;
  /** All members of the region, known or not: the n of k/n. */
  readonly members: number;
  /** Members with a value, highest first. */
  readonly known: readonly AreaValue[];
  /** Known members that meet the threshold, highest first. */
  readonly meeting: readonly AreaValue[];
  readonly above: readonly AreaValue[];
  readonly at: readonly AreaValue[];
  readonly below: readonly AreaValue[];
  /** Members that print like the threshold (one decimal) without being equal to it. */
  readonly boundary: readonly AreaValue[];
  readonly missing: readonly MissingArea[];
  /** "Tất cả đều": whether every member meets the threshold. One exception settles it; a member without a value leaves it open. */
  readonly every: { readonly verdict: 'all' | 'not-all' | 'undecided'; readonly exceptions: readonly AreaValue[] };
  /** "Khôi phục": who grows now and did not at an earlier time; undecided are those that grow now and have no figure of then. */
  readonly recovery?: {
    readonly since: TimePeriod;
    readonly recovered: readonly Recovery[];
    readonly undecided: readonly Recovery[];
  };
  readonly national: AreaValue | null;
  readonly regionValue: AreaValue | null;
  readonly median: number | null;
  /** Sum of the known members; only for additive levels. */
  readonly total: number | null;
  /** What shares are shares of: the published figure of the region, else the sum of all members, else the country; null where there is none. */
  readonly shareOf: { readonly what: 'region' | 'country' | 'sum'; readonly value: number } | null;
};

export type SeriesPoint = {
  readonly timePeriod: TimePeriod;
  readonly value: number | null;
  readonly status: ObsStatus;
  readonly key: string;
  /** As in `Cell`. */
  readonly derived?: true;
  readonly why?: Text | null;
  /** The year of constant prices, or of the base of an index, where the book names it. */
  readonly baseYear?: number;
};

/** One time series; a month without a book is absent, and a chart leaves a gap there. */
export type Series = {
  readonly area: Area;
  readonly item: string;
  readonly itemLabel: string;
  readonly points: readonly SeriesPoint[];
};
export type SeriesAnswer = { readonly column: Omit<ColumnHead, 'timePeriod'>; readonly series: readonly Series[] };

export type ObservationRow = {
  readonly dataset: string;
  readonly measure: string;
  readonly item: string;
  readonly itemLabel: string;
  readonly area: string;
  readonly areaName: string;
  readonly freq: Freq;
  readonly timePeriod: TimePeriod;
  readonly basis: Basis;
  readonly priceBasis: PriceBasis;
  readonly unit: string;
  readonly unitMult: number;
  readonly value: number | null;
  readonly status: ObsStatus;
  readonly releasedOn: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
};

export type Vintage = {
  readonly release: number;
  readonly releasedOn: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: number | null;
  readonly status: ObsStatus;
};

/** A vintage whose release was taken back: it counts nowhere. */
export type WithdrawnVintage = Vintage & { readonly withdrawnAt: string };

/** A text of the book and the cells that it stands in. */
export type HeaderPart = { readonly text: string; readonly cells: string };

/** A few rows of the sheet around a cell, as the book shows them. `columns` counts from 0. */
export type SheetPiece = {
  readonly columns: readonly number[];
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly { readonly text: string; readonly numeric: boolean }[];
  }[];
};

/** Where one number comes from. */
export type Trace = {
  readonly observation: ObservationRow;
  readonly measureName: Text;
  readonly release: number;
  readonly committedAt: string;
  readonly sha256: string;
  readonly tableTitle: string;
  /** What the spreadsheet shows; null when it shows the stored value itself. */
  readonly shown: string;
  readonly formula: string | null;
  /** Column headings as read, top down. */
  readonly columnPath: readonly HeaderPart[];
  /** Row headings as read, outer first. */
  readonly rowPath: readonly HeaderPart[];
  readonly unitPart: HeaderPart | null;
  /** Why the column was read so. */
  readonly evidence: readonly Text[];
  /** Every release of this key that counts, oldest first, the shown one included. */
  readonly vintages: readonly Vintage[];
  /** What withdrawn releases said about this key, oldest first, with the instant of withdrawal. */
  readonly withdrawn: readonly WithdrawnVintage[];
  readonly piece: SheetPiece | null;
};
