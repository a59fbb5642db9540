import type { Facts } from '../../core/model/views.ts';
import { call } from '../host.ts';
import { baseOf } from '../parts/figures.ts';
import { workspace } from './workspace.svelte.ts';

/** The facts of the measure, basis, period and region in the address, counted against the comparison base; null while one is missing. */
export function shownFacts(): Promise<Facts> | null {
  const { measure, basis, region, ofPlaces, version } = workspace;
  if (!measure || !basis || version === 0) return null;
  const period = workspace.periodOf(measure.code, basis) ?? workspace.period;
  if (!period) return null;
  const base = baseOf(basis);
  const threshold = base === null ? {} : { op: 'gt' as const, threshold: base };
  return call('facts.byArea', { measure: measure.code, basis, period, region, ...ofPlaces, ...threshold });
}
