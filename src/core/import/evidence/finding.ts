import type { Observation, Problem } from '../../model/observation.ts';
import type { Text } from '../../model/text.ts';
import type { ReadTable } from '../stageBook.ts';

/** Something that speaks against figures that were read: `ask` sets them aside, `warn` leaves them. */
export type Finding = {
  readonly severity: 'ask' | 'warn';
  readonly code: string;
  /** A1 address of what it is about. */
  readonly cell: string;
  readonly text: Text;
  /** The figures that an `ask` sets aside. */
  readonly of: readonly Observation[];
};

/** Whether an analyst has answered that a doubt, named as its problem is, is none. */
export type Accepted = (code: string, sheet: string, cell: string) => boolean;

export const NONE_ACCEPTED: Accepted = () => false;

/** A table after its findings: figures in doubt leave it, and a problem comes in with as many cells. Each figure is set aside once. */
export function withFindings(table: ReadTable, findings: readonly Finding[], accepted: Accepted): ReadTable {
  const { reading, sheet } = table;
  const open = findings.filter(({ code, cell }) => !accepted(code, sheet, cell));
  if (!reading || open.length === 0) return table;
  const aside = new Set<Observation>();
  const problems: Problem[] = [];
  for (const { severity, code, cell, text, of } of open) {
    const fresh = severity === 'ask' ? of.filter((one) => !aside.has(one)) : [];
    if (severity === 'ask' && fresh.length === 0) continue;
    for (const one of fresh) aside.add(one);
    problems.push({ severity, code, sheet, cell, cells: fresh.length, text });
  }
  const observations = reading.observations.filter((one) => !aside.has(one));
  return { ...table, reading: { ...reading, observations, problems: [...reading.problems, ...problems] } };
}
