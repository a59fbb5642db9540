import { expressionFrom, type Expression } from '../../core/model/expression.ts';
import type { ObservationKey } from '../../core/model/observation.ts';

/** Formulas that speak of all their numbers alike. */
const OF_ALL = new Set(['list', 'sum', 'sumOfKnown', 'previousOfUnion', 'unionIndex', 'weightedIndex']);

/** What a figure is about: the number that its first argument leads to; null where that is many places. */
export function subjectOf(expression: string): ObservationKey | null {
  let at: Expression | null | undefined = expressionFrom(expression);
  while (at?.kind === 'call' && !OF_ALL.has(at.formula)) at = at.args[0];
  return at?.kind === 'observation' && !at.members ? at.key : null;
}
