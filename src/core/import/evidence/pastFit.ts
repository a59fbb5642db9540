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
 * What the exchange of two rows explains, by their places among `rows`: twice the logarithm of a likelihood ratio (Student's t
 * with 4 degrees of freedom). Of fits that say the same the best one counts, and everything that speaks against it.
 */
export function exchangeGains(fits: readonly Fit[], rows: readonly number[]): (one: number, other: number) => number {
  const sayings = [...new Set(fits.map(({ says }) => says))];
  const columns = fits.map((fit) => ({
    fit,
    saying: sayings.indexOf(fit.says),
    own: rows.map((row) => ownOf(fit, row)),
  }));
  const best = new Float64Array(sayings.length);
  return (one, other) => {
    best.fill(0);
    let sum = 0;
    for (const { fit, saying, own } of columns) {
      const [a, b] = [own[one], own[other]];
      const gain = a && b ? fit.worth * gainOf(fit, a, b) : 0;
      if (gain < 0) sum += gain;
      else if (gain > (best[saying] ?? 0)) best[saying] = gain;
    }
    for (const gain of best) sum += gain;
    return sum;
  };
}

/** A row beside its own past: how far off it lies, and what that tells. */
type Own = Entry & { readonly off: number; readonly told: number };

function ownOf(fit: Fit, row: number): Own | null {
  const entry = fit.rows.get(row);
  if (!entry) return null;
  const off = offBy(fit, entry.now, entry.then);
  return { ...entry, off, told: tail(off) };
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

function gainOf(fit: Fit, one: Own, other: Own): number {
  const [first, second] = [offBy(fit, one.now, other.then), offBy(fit, other.now, one.then)];
  const gain = one.told + other.told - tail(first) - tail(second);
  const isUsual = Math.max(first, second) <= Math.max(USUAL, Math.min(one.off, other.off) / MUCH_BETTER);
  return isUsual ? gain : Math.min(0, gain);
}

const tail = (off: number): number => 5 * Math.log1p(off ** 2 / 4);
