import { BASES, type Basis } from '../../../core/model/observation.ts';
import type { TimePeriod } from '../../../core/model/period.ts';
import { address } from '../../state/address.svelte.ts';
import { workspace } from '../../state/workspace.svelte.ts';

/** A measure in a comparison, at the period that stands for the one on the screen. */
export type Indicator = { readonly measure: string; readonly basis: Basis; readonly period: TimePeriod };

/** Every indicator with figures for provinces at the period on the screen but the one that is shown, by `MEASURE.BASIS`. */
export function otherIndicators(): readonly Indicator[] {
  const { measure: own, basis: ownBasis } = workspace;
  return workspace.byProvince.flatMap(({ code, bases }) =>
    BASES.flatMap((basis): Indicator[] => {
      const period = bases.includes(basis) ? workspace.periodOf(code, basis) : null;
      return period && (code !== own?.code || basis !== ownBasis) ? [{ measure: code, basis, period }] : [];
    }),
  );
}

/** The second indicator: the one of the address, else the first of another measure that is compared in the same way, else any. */
export function otherIndicator(): Indicator | null {
  const all = otherIndicators();
  const wanted = all.find(({ measure, basis }) => `${measure}.${basis}` === address.view.other);
  const growing = (one: Indicator): boolean => ['SPLY', 'SPLY_GROWTH'].includes(one.basis);
  const foreign = all.filter(({ measure }) => measure !== workspace.measure?.code);
  return wanted ?? foreign.find(growing) ?? foreign[0] ?? all[0] ?? null;
}
