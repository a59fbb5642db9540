import { keyText } from '../model/observation.ts';
import type {
  CheckedBook,
  EvidenceFigure,
  FindingSeverity,
  RuleFinding,
  StoredTable,
  Vintage,
} from '../model/validation.ts';
import type { ObservationKey } from '../model/observation.ts';
import type { Text } from '../model/text.ts';
import type { CheckedColumn, Figure } from './columnsOf.ts';

/** A rule of the desk: what it is called and what it finds in a release. It changes nothing. */
export type Rule = { readonly code: string; readonly check: (book: CheckedBook) => readonly RuleFinding[] };

/** One table and column under a rule. */
export type Place = { readonly book: CheckedBook; readonly table: StoredTable; readonly column: CheckedColumn };

type About = {
  readonly rule: string;
  readonly severity: FindingSeverity;
  readonly tolerance: Text;
  readonly text: Text;
  readonly evidence: readonly EvidenceFigure[];
};

/** A finding about one figure. */
export const aboutFigure = ({ table, column }: Place, figure: Figure, about: About): RuleFinding => ({
  ...about,
  sheet: table.sheet,
  cell: `${column.letters}${figure.one.row}`,
  subject: keyText(figure.one.key),
});

/** A finding about a whole column. */
export function aboutColumn({ table, column }: Place, about: About): RuleFinding {
  const rows = [...column.figures.keys()];
  const { dataset } = [...column.figures.values()][0]?.one.key ?? { dataset: table.dataset ?? '' };
  return {
    ...about,
    sheet: table.sheet,
    cell: `${column.letters}${Math.min(...rows)}:${column.letters}${Math.max(...rows)}`,
    subject: `${dataset}:${column.measure}:${column.timePeriod}:${column.basis}`,
  };
}

/** A figure of the release as evidence. */
export const ofBook = ({ release }: CheckedBook, { one }: Figure): EvidenceFigure => ({
  key: keyText(one.key),
  release,
  value: one.value,
});

/** A figure of an earlier release as evidence. */
export const ofPast = (key: ObservationKey, { release, value }: Vintage): EvidenceFigure => ({
  key: keyText(key),
  release,
  value,
});

/** Every column of a book with its table. */
export const everyColumn = (
  book: CheckedBook,
  columnsOf: (table: StoredTable) => readonly CheckedColumn[],
): readonly Place[] => book.tables.flatMap((table) => columnsOf(table).map((column) => ({ book, table, column })));
