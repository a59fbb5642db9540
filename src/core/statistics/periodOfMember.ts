import { expressionFrom } from '../model/expression.ts';
import type { TimePeriod } from '../model/period.ts';

/** The period of a figure whose id is the text of its term; null for a weight or a computed one. */
export function periodOfMember(id: string): TimePeriod | null {
  const term = expressionFrom(id);
  return term?.kind === 'observation' ? term.key.timePeriod : null;
}
