import type { ObservationKey } from '../model/observation.ts';
import { sameSpan, type TimePeriod } from '../model/period.ts';
import { seriesOf, type CheckedBook, type Vintage } from '../model/validation.ts';
import type { Figure } from './columnsOf.ts';

/** What earlier releases said last of a period, in the unit of a figure. */
export type Known = { readonly key: ObservationKey; readonly vintage: Vintage; readonly value: number };

/** What was said last of the series of a figure in a period, whatever the name of its span; null where nothing was, or in another unit. */
export function lastSaid(
  { past }: CheckedBook,
  { one, unit, unitMult }: Figure,
  period: TimePeriod,
  change: Partial<ObservationKey> = {},
): Known | null {
  const key = { ...one.key, ...change, timePeriod: period };
  const periods = past.get(seriesOf(key));
  if (!periods) return null;
  let best: Known | null = null;
  for (const timePeriod of sameSpan(period)) {
    const vintage = periods.get(timePeriod)?.findLast(({ value }) => value !== null);
    if (vintage?.value == null || vintage.unit !== unit) continue;
    if (best && best.vintage.releasedOn >= vintage.releasedOn) continue;
    best = { key: { ...key, timePeriod }, vintage, value: vintage.value * 10 ** (vintage.unitMult - unitMult) };
  }
  return best;
}

/** Every value that earlier releases said of a period, in the unit of a figure. */
export function allSaid({ past }: CheckedBook, { one, unit, unitMult }: Figure, period: TimePeriod): readonly Known[] {
  const periods = past.get(seriesOf(one.key));
  return sameSpan(period).flatMap((timePeriod) =>
    (periods?.get(timePeriod) ?? []).flatMap((vintage): Known[] =>
      vintage.value === null || vintage.unit !== unit
        ? []
        : [{ key: { ...one.key, timePeriod }, vintage, value: vintage.value * 10 ** (vintage.unitMult - unitMult) }],
    ),
  );
}
