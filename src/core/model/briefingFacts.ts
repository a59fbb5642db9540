import type { Area, Region } from './area.ts';
import type { Figure } from './figure.ts';
import type { TimePeriod } from './period.ts';
import type { Text } from './text.ts';
import type { RankRange } from './views.ts';

/** A place in one column of a briefing: each figure as its expression, null where there is none. */
export type BriefPlace = {
  readonly area: Area;
  readonly level: string | null;
  /** Growth against the same period of last year, in %. */
  readonly growth: string | null;
  readonly share: string | null;
  /** The ranks that rounding leaves, among the places with a figure. */
  readonly levelRank: RankRange | null;
  readonly growthRank: RankRange | null;
};

/** One indicator of one source in one period: of the members of the region, the region and the country. */
export type BriefColumn = {
  readonly measure: string;
  readonly name: Text;
  readonly dataset: string;
  readonly timePeriod: TimePeriod;
  readonly releasedOn: readonly string[];
  /** All members of the region in official order. */
  readonly places: readonly BriefPlace[];
  /** As published, or combined where every member has a figure. */
  readonly region: BriefPlace | null;
  /** As published. */
  readonly country: BriefPlace | null;
  /** The levels of all members, as one term or a list; the indices of growth. */
  readonly levels: string | null;
  readonly indices: string | null;
  /** The index of the country, as published. */
  readonly countryIndex: string | null;
  /** The shares are of the region. */
  readonly sharesOfRegion: boolean;
};

/** What the exports of the country consist of: its largest goods, and the rest. */
export type BriefStructure = {
  readonly measure: string;
  readonly name: Text;
  readonly timePeriod: TimePeriod;
  /** The largest first, each share in % of the whole as its expression; the rest has no label. */
  readonly parts: readonly { readonly label: string | null; readonly share: string }[];
};

/** Everything that a briefing says. */
export type BriefingFacts = {
  readonly period: TimePeriod;
  readonly region: Region;
  readonly asOf: string | null;
  /** One column a measure: that of the source that knows most places. */
  readonly local: readonly BriefColumn[];
  /** What the country has, in each period of a measure. */
  readonly country: readonly BriefColumn[];
  /** Null where the source of the exports of the country names no goods. */
  readonly goods: BriefStructure | null;
  /** Sources with figures of places that stay out, as two are never mixed in one ranking. */
  readonly others: readonly { readonly measure: string; readonly dataset: string }[];
  /** What `figure.read` gives for an expression. */
  readonly figure: (expression: string) => Figure;
};
