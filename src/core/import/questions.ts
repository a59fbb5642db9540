import type { Problem } from '../model/observation.ts';
import type { Question } from '../model/review.ts';
import { choicesFor, openFor, type Asked } from './choices.ts';
import type { ReadTable } from './stageBook.ts';
import { EVERY } from './tableAnswers.ts';

/** Codes that an answer about the row settles; all others are about the column. */
const OF_ROW = new Set(['unknown-area', 'unknown-industry', 'no-label', 'no-unit', 'no-period']);
/** Codes that each cell answers for itself. */
const OF_CELL = new Set(['said-differently', 'unreadable', 'error-cell', 'no-result', 'date-cell']);
/** One answer settles them for the whole table. */
const OF_TABLE = new Set(['number-style', 'year-doubtful', 'no-place', 'file-place']);

/** What the problems of a book ask, one question for each cause, with the ways to answer it. */
export function questionsOf(tables: readonly ReadTable[], day: string, lastMonth: number | null): Question[] {
  return tables.flatMap((table, index) => {
    const asked = (table.reading?.problems ?? []).filter(({ severity, about }) => severity === 'ask' && about);
    return grouped(asked, table).map((group): Question => {
      const about = { ...group, table, day, lastMonth };
      const [first] = group.problems;
      const label = group.label ?? '';
      return {
        id: [table.key, first.code, group.column, label].join('|'),
        code: first.code,
        severity: 'ask',
        table: index,
        sheet: first.sheet,
        cell: first.cell,
        cells: group.problems.reduce((sum, { cells }) => sum + cells, 0),
        text: first.text,
        choices: choicesFor(about),
        open: openFor(about),
        about: group.label ?? group.column,
      };
    });
  });
}

type Group = Pick<Asked, 'column' | 'label'> & { readonly problems: [Problem, ...Problem[]] };

function grouped(problems: readonly Problem[], table: ReadTable): Group[] {
  const groups = new Map<string, Group>();
  const columns = new Set([
    ...(table.reading?.columns ?? []).map(({ key }) => key),
    ...problems.map(({ about }) => about?.column),
  ]);
  for (const problem of problems) {
    const { column = '', label = '' } = problem.about ?? {};
    const { code } = problem;
    const group: Pick<Group, 'column' | 'label'> = OF_ROW.has(code)
      ? { column: EVERY, label }
      : OF_CELL.has(code)
        ? { column, label }
        : { column: OF_TABLE.has(code) ? EVERY : column, label: null };
    const name = [code, OF_CELL.has(code) ? problem.cell : group.column, group.label, reason(problem)].join('|');
    const known = groups.get(name);
    if (known) known.problems.push(problem);
    else groups.set(name, { ...group, problems: [problem] });
  }
  return acrossColumns([...groups.values()], columns.size);
}

/** What a column lacks, so that only like questions are joined. */
const reason = (problem: Problem): string => problem.about?.missing ?? '';

/** A question that every column of a table asks is one question. */
function acrossColumns(groups: readonly Group[], columns: number): Group[] {
  const nameOf = ({ problems: [first] }: Group): string => `${first.code}|${reason(first)}`;
  const alike = Map.groupBy(
    groups.filter(({ label }) => label === null),
    nameOf,
  );
  return groups.flatMap((group) => {
    const same = group.label === null && columns > 1 ? (alike.get(nameOf(group)) ?? []) : [];
    if (same.length < columns || same.length === 0) return group;
    const [first] = group.problems;
    const others = same.flatMap(({ problems }) => problems).slice(1);
    return same[0] === group ? { column: EVERY, label: null, problems: [first, ...others] } : [];
  });
}
