import type { Answer, PlacedAnswer } from '../../../core/model/review.ts';

/** What an answer settles: a later one about the same thing stands in its place. Pointing adds up. */
function subjectOf(answer: Answer): string | null {
  switch (answer.kind) {
    case 'column':
      return `column ${answer.column}`;
    case 'accept':
      return `accept ${answer.code} ${answer.column}`;
    case 'leave':
      return `leave ${answer.column ?? ''}|${answer.label ?? ''}`;
    case 'area':
      return `area ${answer.label}`;
    case 'unit':
      return `unit ${answer.label ?? ''}`;
    case 'decimal':
    case 'year':
      return answer.kind;
    case 'shape':
      return null;
  }
}

/** The list with one more answer. What was set of a column before stays where the new one does not speak of it. */
export function withAnswer(list: readonly PlacedAnswer[], added: PlacedAnswer): readonly PlacedAnswer[] {
  const subject = subjectOf(added.answer);
  const same = (one: PlacedAnswer): boolean =>
    subject !== null && one.table === added.table && subjectOf(one.answer) === subject;
  const before = list.find(same)?.answer;
  const { answer } = added;
  const merged =
    before?.kind === 'column' && answer.kind === 'column'
      ? { ...added, answer: { ...answer, set: { ...before.set, ...answer.set } } }
      : added;
  return [...list.filter((one) => !same(one)), merged];
}

/** Lists of answers, one after the other: what was before, what is, what was taken back. */
export type History = {
  readonly past: readonly (readonly PlacedAnswer[])[];
  readonly future: readonly (readonly PlacedAnswer[])[];
};
export const NO_HISTORY: History = { past: [], future: [] };

/** After a change: the list before it can come back, what was taken back is gone. */
export const changed = ({ past }: History, before: readonly PlacedAnswer[]): History => ({
  past: [...past, before],
  future: [],
});
export const undone = ({ past, future }: History, before: readonly PlacedAnswer[]): History => ({
  past: past.slice(0, -1),
  future: [...future, before],
});
export const redone = ({ past, future }: History, before: readonly PlacedAnswer[]): History => ({
  past: [...past, before],
  future: future.slice(0, -1),
});
