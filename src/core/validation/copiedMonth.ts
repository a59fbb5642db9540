import { monthsLater, periodText, type TimePeriod } from '../model/period.ts';
import { partsOf } from './periodKind.ts';
import type { RuleFinding } from '../model/validation.ts';
import { columnsOf, type CheckedColumn, type Figure } from './columnsOf.ts';
import { aboutColumn, everyColumn, ofBook, ofPast, type Place, type Rule } from './finding.ts';
import { allSaid, type Known } from './knownBefore.ts';
import { withNumbers } from '../model/text.ts';
import { saidPart } from './said.ts';

/** So many rows, and so many different figures among them, must be there; such a part of them must be the same. */
const ROWS = 5;
const PART = 0.8;
const SHOWN = 40;

/** A column whose figures are those of the month before, in this book or as they were known (lỗi): 80 % of at least 5 rows that differ from each other. */
export const copiedMonth: Rule = {
  code: 'month-copied',
  check: (book) => everyColumn(book, columnsOf).flatMap((place) => copied(place)),
};

/** Annual figures may well stay; a copied month is what offices do by mistake. */
export const periodBefore = (period: TimePeriod): TimePeriod | null => {
  const parts = partsOf(period);
  if (parts?.kind === 'cumulative') return parts.months > 1 ? monthsLater(period, -1) : null;
  if (parts?.kind === 'month' || parts?.kind === 'day') return monthsLater(period, -1);
  return parts?.kind === 'quarter' ? monthsLater(period, -3) : null;
};

function copied(place: Place): RuleFinding[] {
  const { book, table, column } = place;
  const before = periodBefore(column.timePeriod);
  if (!before) return [];
  const beside = columnsOf(table).find((other) => sameKind(other, column) && other.timePeriod === before);
  const pairs = [...column.figures.values()].flatMap((figure) => {
    if (!isTelling(figure, column)) return [];
    const here = earlier(beside, figure);
    const all = [...(here ? [here] : []), ...allSaid(book, figure, before)];
    const known = all.find(({ value }) => value === figure.value) ?? all[0];
    return known ? [{ figure, known }] : [];
  });
  const same = pairs.filter(({ figure, known }) => known.value === figure.value);
  const different = new Set(same.map(({ figure }) => figure.value)).size;
  if (different < ROWS || same.length < PART * pairs.length || pairs.length < column.figures.size / 3) return [];
  return [found(place, before, same, pairs.length)];
}

const sameKind = (a: CheckedColumn, b: CheckedColumn): boolean =>
  a !== b && a.measure === b.measure && a.basis === b.basis;

function earlier(
  beside: CheckedColumn | undefined,
  { one, unit }: Figure,
): { readonly value: number; readonly figure: Figure } | null {
  const figure = beside?.figures.get(one.row);
  return figure && figure.unit === unit && figure.one.key.item === one.key.item && figure.one.key.area === one.key.area
    ? { value: figure.value, figure }
    : null;
}

/** 0 and 100 and whole numbers of one digit say nothing when they stay. */
const isTelling = ({ value }: Figure, { basis }: CheckedColumn): boolean =>
  value !== 0 && (basis === 'LEVEL' ? Math.abs(value) >= 10 || !Number.isInteger(value) : value !== 100);

type Pair = { readonly figure: Figure; readonly known: Known | { readonly value: number; readonly figure: Figure } };

function found(place: Place, before: TimePeriod, same: readonly Pair[], all: number): RuleFinding {
  const evidence = same
    .slice(0, SHOWN)
    .flatMap(({ figure, known }) => [
      ofBook(place.book, figure),
      'vintage' in known ? ofPast(known.key, known.vintage) : ofBook(place.book, known.figure),
    ]);
  return aboutColumn(place, {
    rule: 'month-copied',
    severity: 'error',
    evidence,
    tolerance: { vi: 'Ít nhất 5 dòng, 80% số dòng giống hệt.', en: 'At least 5 rows, 80% of them the same.' },
    text: withNumbers([saidPart(same.length / all)], (part) => ({
      vi: `${same.length}/${all} dòng (${part.vi}) giống hệt ${periodText(before)}: cột chép từ kỳ trước?`,
      en: `${same.length} of ${all} rows (${part.en}) are those of ${periodText(before, 'en')}: a column copied from the period before?`,
    })),
  });
}
