import type { Basis } from '../model/observation.ts';
import type { ClaimKind, ClaimReach } from '../model/claim.ts';
import type { TimePeriod } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import type { ThresholdOp } from '../model/threshold.ts';
import type { Exact } from '../statistics/exact.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Numeral } from './numerals.ts';
import type { Span } from './prose.ts';

export type ReadArea = { readonly code: string; readonly name: string; readonly reach: ClaimReach };
export type ReadMeasure = {
  readonly code: string | null;
  readonly name: Text;
  readonly part: string | null;
  /**
   * The part is only words beside the number that were not understood, or what an earlier sentence was about, or a name that is short
   * for the whole, too: it may be none.
   */
  readonly guess?: 'words' | 'earlier' | 'short';
  /** The part that the indicator was named with, meant where those words are none. */
  readonly instead?: string;
  readonly reach: ClaimReach;
};
export type ReadPeriod = {
  readonly timePeriod: TimePeriod;
  readonly reach: ClaimReach;
  /** Named in another part of a sentence that names more than one. */
  readonly loose?: readonly TimePeriod[];
  /** Told beside the figure of a year later, as it was known then. */
  readonly then?: true;
};

/** Of n places so many meet a threshold of a growth or a level. */
export type Count = {
  readonly k: number;
  /** Null where the text says only how many. */
  readonly n: number | null;
  readonly op: ThresholdOp | null;
  /** In % of growth, or in plain units of a level; null where the condition could not be read. */
  readonly threshold: Exact | null;
  /** `known`: how many have a figure at all. */
  readonly of: 'growth' | 'level' | 'known';
  /** Held against the growth of the country instead of a threshold. */
  readonly than: 'country' | null;
  /** Counted are only those that have a figure. */
  readonly among: boolean;
  /** The text says the number itself. */
  readonly isSaid?: true;
  /** The places that are named to meet it; `closed` where the text names all. */
  readonly listed: { readonly places: readonly ReadArea[]; readonly closed: boolean } | null;
};

/** "cao nhất", "đứng thứ hai", "ba địa phương dẫn đầu": a place among so many from one end, by level or growth. */
export type Rank = {
  readonly from: 'top' | 'bottom';
  readonly best: number;
  readonly worst: number;
  readonly of: 'level' | 'growth';
  /** Ranked among those that have a figure. */
  readonly among: boolean;
  /** Of which region; the country where the text says so, null where it does not say. */
  readonly field: ReadArea | null;
};

/** A claim as read from its sentence, before it is held against anything. */
export type ReadClaim = Span & {
  readonly id: number;
  readonly kind: ClaimKind;
  readonly quote: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** The clause inside the sentence. */
  readonly clause: number;
  readonly area: ReadArea | null;
  readonly measure: ReadMeasure | null;
  readonly period: ReadPeriod | null;
  readonly basis: Basis | null;
  readonly estimate: boolean;
  readonly numeral: Numeral | null;
  /** The number of the claim, with its sign ("giảm 3 %" is −3), in plain units. */
  readonly value: Exact | null;
  readonly within: Interval | null;
  readonly unit: string | null;
  readonly count: Count | null;
  readonly rank: Rank | null;
  /** What a share is a share of, where the text says so. */
  readonly whole: ReadArea | null;
  /** Stands in brackets right behind another number of the same sentence: its id. */
  readonly beside: number | null;
  /** Why it is not certain what the claim is about. */
  readonly unsure: readonly Text[];
};

/** Whether two claims are about one place, measure, part and period. */
export const sameSubject = (a: ReadClaim, b: ReadClaim): boolean => sameSeries(a, b) && a.area?.code === b.area?.code;

/** Whether two claims are about one measure, part and period, of whatever place. */
export const sameSeries = (a: ReadClaim, b: ReadClaim): boolean =>
  a.measure !== null &&
  b.measure !== null &&
  a.measure.code === b.measure.code &&
  (a.measure.code !== null || a.measure.name.vi === b.measure.name.vi) &&
  a.measure.part === b.measure.part &&
  (a.period?.timePeriod ?? null) === (b.period?.timePeriod ?? null);
