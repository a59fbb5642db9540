import { median } from '../ofMany.ts';

/** A figure, or what follows from it, beside what earlier books say of the same: natural logarithms. */
export type Entry = { readonly now: number; readonly then: number };

/** Whether earlier books said the very same, or something of an earlier period. */
export type Nearness = 'same' | 'moved';

/** Figures and their pasts by row, with the change and the spread of change that are usual in the column. */
export type Fit = {
  readonly rows: ReadonlyMap<number, Entry>;
  readonly shift: number;
  readonly spread: number;
  /** What it speaks of: fits that say the same are no evidence beside each other. */
  readonly says: string;
  /** The part of what it says that counts, up to 1. */
  readonly worth: number;
};

/** The least spread by the number of rows: a few tell what is usual only roughly. */
const LEAST: Readonly<Record<Nearness, readonly (readonly [number, number])[]>> = {
  same: [
    [10, 0.001],
    [5, 0.01],
    [2, 0.04],
  ],
  moved: [
    [10, 0.004],
    [5, 0.04],
    [2, 0.15],
  ],
};

/** How rows follow from their past; null where too few have one. */
export function fitOf(rows: ReadonlyMap<number, Entry>, nearness: Nearness, says: string, worth = 1): Fit | null {
  const least = LEAST[nearness].find(([count]) => rows.size >= count)?.[1];
  if (least === undefined) return null;
  const changes = [...rows.values()].map(({ now, then }) => now - then);
  const shift = median(changes);
  const spread = 1.48 * median(changes.map((change) => Math.abs(change - shift)));
  return { rows, shift, spread: Math.max(spread, least), says: `${nearness} ${says}`, worth };
}

/** How many spreads a change lies off the usual one. */
const offBy = ({ shift, spread }: Fit, now: number, then: number): number => Math.abs(now - then - shift) / spread;

/**
 * What the exchange of two rows explains: twice the logarithm of a likelihood ratio (Student's t with 4 degrees of freedom).
 * Of fits that say the same the best one counts, and everything that speaks against it.
 */
export function exchangeGain(fits: readonly Fit[], a: number, b: number): number {
  const best = new Map<string, number>();
  let against = 0;
  for (const fit of fits) {
    const gain = fit.worth * gainOf(fit, fit.rows.get(a), fit.rows.get(b));
    if (gain < 0) against += gain;
    else best.set(fit.says, Math.max(best.get(fit.says) ?? 0, gain));
  }
  return [...best.values()].reduce((sum, gain) => sum + gain, against);
}

/** The most that the exchange of each row with any other could explain: what keeps it from its own past. */
export function mostGains(fits: readonly Fit[]): ReadonlyMap<number, number> {
  const bySaying = new Map<string, Map<number, number>>();
  for (const fit of fits) {
    const most = bySaying.get(fit.says) ?? new Map<number, number>();
    bySaying.set(fit.says, most);
    for (const [row, { now, then }] of fit.rows)
      most.set(row, Math.max(most.get(row) ?? 0, fit.worth * tail(offBy(fit, now, then))));
  }
  const sums = new Map<number, number>();
  for (const most of bySaying.values()) for (const [row, gain] of most) sums.set(row, (sums.get(row) ?? 0) + gain);
  return sums;
}

/** Rows that are put back fit as others do, or at least six times better; what fits only better explains nothing. */
const USUAL = 3;
const MUCH_BETTER = 6;

function gainOf(fit: Fit, one: Entry | undefined, other: Entry | undefined): number {
  if (!one || !other) return 0;
  const own = [offBy(fit, one.now, one.then), offBy(fit, other.now, other.then)] as const;
  const back = [offBy(fit, one.now, other.then), offBy(fit, other.now, one.then)] as const;
  const gain = tail(own[0]) + tail(own[1]) - tail(back[0]) - tail(back[1]);
  return Math.max(...back) > Math.max(USUAL, Math.min(...own) / MUCH_BETTER) ? Math.min(0, gain) : gain;
}

const tail = (off: number): number => 5 * Math.log1p(off ** 2 / 4);
