import type { Observation, Problem } from '../../model/observation.ts';
import type { PlacedAnswer } from '../../model/review.ts';
import type { Text } from '../../model/text.ts';
import type { ReadTable } from '../stageBook.ts';
import { answersFor } from '../tableAnswers.ts';

/** Something that speaks against figures that were read: `ask` sets them aside, `warn` leaves them. */
export type Finding = {
  readonly severity: 'ask' | 'warn';
  readonly code: string;
  /** A1 address of what it is about. */
  readonly cell: string;
  /** The column by its key, or every one: what an answer names. */
  readonly column: string;
  readonly text: Text;
  /** The figures that an `ask` sets aside. */
  readonly of: readonly Observation[];
};

/** A table after its findings: figures in doubt leave it, and a problem comes in with as many cells. Each figure is set aside once; what an analyst has accepted is no doubt. */
export function withFindings(
  table: ReadTable,
  findings: readonly Finding[],
  answers: readonly PlacedAnswer[],
): ReadTable {
  const { reading, sheet } = table;
  if (!reading || findings.length === 0) return table;
  const said = answersFor(answers.flatMap((one) => (one.table === table.key ? one.answer : [])));
  const aside = new Set<Observation>();
  const problems: Problem[] = [];
  for (const { severity, code, cell, column, text, of } of findings) {
    if (said.accepts(column, code)) continue;
    const fresh = severity === 'ask' ? of.filter((one) => !aside.has(one)) : [];
    if (severity === 'ask' && fresh.length === 0) continue;
    for (const one of fresh) aside.add(one);
    problems.push({ severity, code, sheet, cell, cells: fresh.length, text, about: { column } });
  }
  const observations = reading.observations.filter((one) => !aside.has(one));
  return { ...table, reading: { ...reading, observations, problems: [...reading.problems, ...problems] } };
}
