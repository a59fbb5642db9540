import type { Area } from './area.ts';
import type { Basis, ObsStatus } from './observation.ts';
import type { PeriodParts, TimePeriod } from './period.ts';
import type { ColumnHead } from './views.ts';

/** What one release said about one key; `value` is null exactly when the status is M, L or O. */
export type VintageValue = {
  readonly release: number;
  readonly releasedOn: string;
  readonly value: number | null;
  readonly status: ObsStatus;
};

/** Later minus earlier, in the unit of the figures; `relative` in percent of the earlier one, null for points and from 0. */
export type Difference = { readonly absolute: number; readonly relative: number | null };

/** An estimate, and the last vintage after it that is none. */
export type EstimateOutcome = {
  readonly estimate: VintageValue;
  readonly outcome: VintageValue;
  /** Outcome minus estimate; null where their units differ. */
  readonly error: Difference | null;
};

/** The level of a year ago that a published level and its published growth rest on, beside the level that was published then. */
export type ImpliedBase = Difference & {
  readonly value: number;
  /** The release that says both figures. */
  readonly release: number;
  readonly releasedOn: string;
  readonly levelKey: string;
  readonly growthKey: string;
};

/** One reference period with all that was said about it. */
export type TriangleRow = {
  readonly timePeriod: TimePeriod;
  readonly key: string;
  /** Every vintage, oldest first, marks for missing figures included. */
  readonly vintages: readonly VintageValue[];
  /** The first and the last vintage that have a value; a mark is none. */
  readonly first: VintageValue | null;
  readonly latest: VintageValue | null;
  /** Latest minus first; null where there are not two vintages with a value, or their units differ. */
  readonly revision: Difference | null;
  /** How often a value was followed by another one. */
  readonly revisions: number;
  /** False where vintages stand in different units: their values cannot be held against each other. */
  readonly comparable: boolean;
  readonly estimate: EstimateOutcome | null;
  /** Only for levels; null where no release says level and growth of the year after. */
  readonly impliedBase: ImpliedBase | null;
};

/** Figures over many differences; all null where there is none. Formulas: query/differences.ts. */
export type DifferenceSummary = {
  /** Periods that were compared: n of all means. */
  readonly compared: number;
  readonly up: number;
  readonly down: number;
  readonly unchanged: number;
  /** Percent of the compared periods. */
  readonly shareUp: number | null;
  /** MR */
  readonly mean: number | null;
  /** MAR */
  readonly meanAbsolute: number | null;
  /** Mean of the relative differences, in percent; null for points. */
  readonly meanRelative: number | null;
  /** RMAR, in percent; null for points. */
  readonly relativeMeanAbsolute: number | null;
  readonly largest: (Difference & { readonly timePeriod: TimePeriod; readonly key: string }) | null;
};

/** Reference periods × releases of one series. */
export type RevisionTriangle = {
  readonly column: Omit<ColumnHead, 'timePeriod'>;
  readonly area: Area;
  readonly kind: PeriodParts['kind'] | null;
  readonly asOf: string | null;
  /** True where differences are points (indices, growth, shares), false where they are amounts. */
  readonly inPoints: boolean;
  /** The releases that say anything about the series, oldest first, two of one day by their entry. */
  readonly releases: readonly ReleaseRef[];
  /** Oldest period first. */
  readonly rows: readonly TriangleRow[];
  readonly summary: DifferenceSummary & {
    /** How often a value was followed by another one, over all periods. */
    readonly revisions: number;
    /** Periods left out because their vintages stand in different units. */
    readonly notComparable: number;
  };
  /** Outcome minus estimate. */
  readonly estimates: DifferenceSummary;
};

export type ReleaseRef = {
  readonly id: number;
  readonly releasedOn: string;
  readonly file: string;
  /** The instant at which it was taken back; null as long as it counts. */
  readonly withdrawnAt: string | null;
};

/**
 * new: nothing was said before · revised: another value or unit · status: same value, other status · withdrawn: its release was
 * taken back, and what stood before, or nothing, stands now · vanished: a later release says its column again without it.
 */
export const SINCE_KINDS = ['new', 'revised', 'status', 'withdrawn', 'vanished'] as const;
export type SinceKind = (typeof SINCE_KINDS)[number];

/** One key whose figure changed. */
export type ChangeSince = {
  readonly kind: SinceKind;
  readonly key: string;
  readonly label: string;
  readonly before: VintageValue | null;
  readonly after: VintageValue | null;
  /** After minus before; null unless both have a value in one unit. */
  readonly difference: Difference | null;
  readonly unit: string;
  readonly unitMult: number;
  /** The unit of `before`, where it is another one. */
  readonly unitBefore: { readonly unit: string; readonly unitMult: number } | null;
  /** The release that made the change: that says it, was withdrawn, or no longer says it. */
  readonly release: number;
};

export type SinceGroup = Readonly<Record<SinceKind, number>> & {
  readonly dataset: string;
  readonly measure: string;
};

/** What is known now, or on `asOf`, and was not known on a day or when a release was the newest. */
export type ChangesSince = {
  readonly since: { readonly release: number | null; readonly day: string };
  readonly asOf: string | null;
  /** Releases that came after, oldest first. */
  readonly added: readonly ReleaseRef[];
  /** Releases that stood then and were taken back after. */
  readonly withdrawn: readonly ReleaseRef[];
  /** Counts of all changes by dataset and measure; null on the pages after the first. */
  readonly groups: readonly SinceGroup[] | null;
  readonly rows: readonly ChangeSince[];
  /** What the following page starts after; null at the end. */
  readonly next: number | null;
};

/** What names a series apart from its dataset. */
export type SeriesName = {
  readonly measure: string;
  readonly item: string;
  readonly area: string;
  readonly basis: Basis;
};
