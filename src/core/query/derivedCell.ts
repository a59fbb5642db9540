import { expressionText, type Expression } from '../model/expression.ts';
import type { ObsStatus } from '../model/observation.ts';
import type { SpanCell } from '../model/span.ts';
import type { Store } from '../store/open.ts';
import { figure } from './figure.ts';

/** Computes an expression as of a day: the very figure that `figure.read` gives for it, with its unit, its status and the days of its numbers. */
export function derivedCell(
  store: Store,
  one: Expression,
  asOf: string | undefined,
): SpanCell & { readonly status: ObsStatus | null } {
  const { expression, value, status, why, unit, unitMult, inputs } = figure(store, expressionText(one), asOf);
  const days = inputs.flatMap(({ source }) => (source?.release == null ? [] : source.releasedOn));
  return { value, status, expression, why, unit, unitMult, releasedOn: [...new Set(days)].sort() };
}
