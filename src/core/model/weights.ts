import type { Area } from './area.ts';

/** What a set of weights says of itself: of which measure and item, by whom, of which base, for which days (null = open). */
export type WeightsAbout = {
  readonly measure: string;
  readonly item: string;
  readonly name: string;
  readonly source: string;
  readonly basePeriod: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

/** The weight of a place, above 0, in any unit: only the proportions count. */
export type AreaWeight = { readonly area: string; readonly value: number };

/** A set of weights in the workspace. A withdrawn one weighs nothing any more. */
export type WeightSet = WeightsAbout & {
  readonly id: number;
  readonly enteredAt: string;
  readonly withdrawnAt: string | null;
  readonly weights: readonly { readonly area: Area; readonly value: number }[];
};

/** The weights that a file holds, with the rows of its sheet. */
export type WeightFile = {
  readonly name: string;
  readonly sheet: string;
  readonly weights: readonly { readonly row: number; readonly area: Area; readonly value: number }[];
};
