import { bookFindings, type TableFindings } from '../import/evidence/bookEvidence.ts';
import { pastFindings } from '../import/evidence/withHistory.ts';
import { keyText } from '../model/observation.ts';
import type { ProblemInfo } from '../model/lists.ts';
import type { CheckedBook, RuleFinding } from '../model/validation.ts';
import { lastMonthOf, storedReading } from './storedReading.ts';

type Finding = TableFindings['findings'][number];

const TOLERANCE = {
  vi: 'Ngưỡng của khâu nhập: ngoài mọi điều các biểu sạch từng in ra.',
  en: 'The bounds of the import: outside everything that clean tables ever print.',
};

/** What the importer's own evidence says against the stored tables of a release: was it read rightly? */
export function importFindings(book: CheckedBook): RuleFinding[] {
  const tables = book.tables.map(storedReading);
  const past = pastFindings(tables, lastMonthOf(book.tables), book.recent) ?? [];
  // Rows that are gone are looked for by a rule of the desk, which remembers more books.
  const found = [...bookFindings(tables, book.releasedOn), ...past.map(withoutRows)];
  return found.flatMap(({ table, findings }) =>
    findings
      .filter(({ code }) => code !== 'row-missing' || !book.aside.has(table.sheet))
      .map((one) => toRule(book, table, one)),
  );
}

const withoutRows = ({ table, findings }: TableFindings): TableFindings => ({
  table,
  findings: findings.filter(({ code }) => code !== 'row-missing'),
});

function toRule(
  { release, releasedOn }: CheckedBook,
  { sheet, title }: TableFindings['table'],
  one: Finding,
): RuleFinding {
  const { severity, code, cell, of, text } = one;
  return {
    rule: code,
    severity: severity === 'ask' ? 'error' : 'warning',
    sheet,
    cell,
    subject: subjectOf(of, `${releasedOn} ${title} ${cell} ${text.en}`),
    evidence: of.map(({ key, value }) => ({ key: keyText(key), release, value })),
    tolerance: TOLERANCE,
    text,
  };
}

/** The first and last key of what is in doubt; what has no figures is of one release alone. */
function subjectOf(of: Finding['of'], otherwise: string): string {
  const keys = of.map(({ key }) => keyText(key));
  const [first, last] = [keys[0], keys.at(-1)];
  return first === undefined ? otherwise : first === last ? first : `${first} … ${last}`;
}

/** Values that one book says twice and differently: open problems of the import, and findings of the desk. */
export function doubleFindings(problems: readonly ProblemInfo[], releasedOn: string): RuleFinding[] {
  return problems
    .filter(({ code }) => code === 'said-differently')
    .map(({ code, sheet, cell, text }) => ({
      rule: code,
      severity: 'error',
      sheet,
      cell,
      subject: `${releasedOn} ${sheet} ${cell}`,
      evidence: [],
      tolerance: { vi: 'Không có dung sai.', en: 'No tolerance.' },
      text,
    }));
}
