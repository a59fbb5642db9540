import type { Answer, ColumnSettings } from '../model/review.ts';
import type { Unit } from '../model/unit.ts';
import { fold } from './fold.ts';

/** What the analyst settled about one table, ready to be asked while it is read. */
export type TableAnswers = {
  readonly all: readonly Answer[];
  /** What was said of a column; those of all columns ("*") count where its own say nothing. */
  settings(column: string): ColumnSettings | null;
  /** Whether the doubt of a code about a column is settled. */
  accepts(column: string, code: string): boolean;
  /** Whether a column, a row, or a cell of both is left out. */
  leaves(column: string, label: string): boolean;
  /** The place that a row names; null: none; undefined: nothing was said. */
  area(label: string): string | null | undefined;
  /** The unit of a row, or of the whole table. */
  unit(label: string | null): Unit | null;
  readonly decimal: ',' | '.' | null;
  /** The year of the figures, where title and headings name another. */
  readonly year: number | null;
};

/** Every column of a table. */
export const EVERY = '*';

/** Of two answers to one question the later counts. */
export function answersFor(all: readonly Answer[]): TableAnswers {
  const settings = new Map<string, ColumnSettings>();
  const accepted = new Set<string>();
  const left = new Set<string>();
  const areas = new Map<string, string | null>();
  const units = new Map<string, Unit>();
  let decimal: ',' | '.' | null = null;
  let year: number | null = null;
  for (const one of all)
    if (one.kind === 'column') settings.set(one.column, { ...settings.get(one.column), ...one.set });
    else if (one.kind === 'accept') accepted.add(`${one.column}|${one.code}`);
    else if (one.kind === 'leave')
      left.add(`${one.column ?? EVERY}|${one.label === undefined ? EVERY : fold(one.label)}`);
    else if (one.kind === 'area') areas.set(fold(one.label), one.area);
    else if (one.kind === 'unit') units.set(fold(one.label ?? EVERY), { unit: one.unit, unitMult: one.unitMult });
    else if (one.kind === 'decimal') decimal = one.mark;
    else if (one.kind === 'year') year = one.year;
  return {
    all,
    settings(column) {
      const [every, own] = [settings.get(EVERY), settings.get(column)];
      return every || own ? { ...every, ...own } : null;
    },
    accepts: (column, code) =>
      accepted.size > 0 && (accepted.has(`${column}|${code}`) || accepted.has(`${EVERY}|${code}`)),
    leaves: (column, label) =>
      left.size > 0 && [column, EVERY].some((c) => left.has(`${c}|${fold(label)}`) || left.has(`${c}|${EVERY}`)),
    area: (label) => (areas.size > 0 ? areas.get(fold(label)) : undefined),
    unit: (label) => (units.size > 0 ? (units.get(label === null ? EVERY : fold(label)) ?? null) : null),
    decimal,
    year,
  };
}

/** A table about which nothing was said. */
export const NO_ANSWERS: TableAnswers = answersFor([]);
