import type { Answer, Question } from '../../../../core/model/review.ts';
import type { TimePeriod } from '../../../../core/model/period.ts';
import type { Unit } from '../../../../core/model/unit.ts';

/** What an answer about every column of a table names. */
export const EVERY = '*';

export type Named = { readonly area: string } | { readonly timePeriod: TimePeriod } | Unit;

/** What was named in words, as the answer to a question; a unit is that of the column or row that the question is about. */
export function openAnswer({ about }: Pick<Question, 'about'>, named: Named, columns: ReadonlySet<string>): Answer {
  if ('area' in named) return { kind: 'area', label: about, area: named.area };
  if ('timePeriod' in named) return { kind: 'column', column: about, set: { timePeriod: named.timePeriod } };
  const { unit, unitMult } = named;
  if (about === EVERY || columns.has(about)) return { kind: 'column', column: about, set: { unit, unitMult } };
  return { kind: 'unit', ...(about === '' ? {} : { label: about }), unit, unitMult };
}
