import { median, type ColumnView } from './columnViews.ts';
import type { Beside } from './pastFigures.ts';

export type WithPast = { readonly view: ColumnView; readonly beside: readonly Beside[] };

/** Fewer rows do not tell what change is usual; a few tell it roughly. */
const FEWEST = 5;
const FEW = 10;

type Entry = { readonly now: number; readonly then: number };

/** Figures and their pasts by row as logarithms, with the change and the spread of change that are usual in the column. */
export type Fit = { readonly rows: ReadonlyMap<number, Entry>; readonly shift: number; readonly spread: number };

/** How the rows of a column follow from their past; null where too few have one. */
export function fitOf({ view, beside }: WithPast): Fit | null {
  if (view.basis === 'SPLY_GROWTH' || view.basis === 'PREV_GROWTH') return null;
  const entries = beside.flatMap(({ figure, past }): [number, Entry][] => {
    if (figure.value <= 0 || past.value <= 0) return [];
    const times = Number(figure.unit.split(' ')[1] ?? 0) - past.unitMult;
    return [[figure.one.row, { now: Math.log(figure.value) + times * Math.LN10, then: Math.log(past.value) }]];
  });
  if (entries.length < FEWEST) return null;
  const changes = entries.map(([, { now, then }]) => now - then);
  const shift = median(changes);
  const least = entries.length < FEW ? 0.04 : 0.004;
  const spread = Math.max(1.48 * median(changes.map((change) => Math.abs(change - shift))), least);
  return { rows: new Map(entries), shift, spread };
}

/** What the exchange of two rows explains over all columns: twice the logarithm of a likelihood ratio, and how well the rows fit then. */
export function exchange(
  fits: readonly Fit[],
  a: number,
  b: number,
): { gain: number; clear: boolean; unusual: boolean } {
  let gain = 0;
  let [clear, unusual] = [true, false];
  for (const { rows, shift, spread } of fits) {
    const [one, other] = [rows.get(a), rows.get(b)];
    if (!one || !other) continue;
    const off = (now: number, then: number): number => Math.abs(now - then - shift) / (2 * spread);
    const own = off(one.now, one.then) + off(other.now, other.then);
    const crossed = off(one.now, other.then) + off(other.now, one.then);
    gain += 4 * (Math.log1p(own ** 2 / 3) - Math.log1p(crossed ** 2 / 3));
    if (own > 2) unusual = true;
    if ((own >= 2 && crossed >= own / 2) || crossed > 5) clear = false;
  }
  return { gain, clear, unusual };
}
