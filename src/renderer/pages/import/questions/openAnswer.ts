import type { Answer, Question } from '../../../../core/model/review.ts';
import { parsePeriod, type TimePeriod } from '../../../../core/model/period.ts';
import type { Unit } from '../../../../core/model/unit.ts';
import { unitNamed } from './units.ts';

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

/** What stands in the field of an open question as its answer; null where it says nothing yet. */
export function ownAnswer(question: Question, own: string, columns: ReadonlySet<string>): Answer | null {
  if (own.trim() === '' || !question.open) return null;
  if (question.open === 'area') return openAnswer(question, { area: own }, columns);
  if (question.open === 'unit') return openAnswer(question, unitNamed(own), columns);
  const timePeriod = parsePeriod(own);
  return timePeriod && openAnswer(question, { timePeriod }, columns);
}
