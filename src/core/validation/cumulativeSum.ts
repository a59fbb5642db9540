import { cumulative, month, periodParts, periodText, sameSpan, type TimePeriod } from '../model/period.ts';
import { keyText } from '../model/observation.ts';
import type { RuleFinding } from '../model/validation.ts';
import { columnsOf, type CheckedColumn, type Figure } from './columnsOf.ts';
import { aboutFigure, everyColumn, ofBook, ofPast, type Place, type Rule } from './finding.ts';
import { lastSaid, type Known } from './knownBefore.ts';
import { offOthers, type Change } from './offOthers.ts';
import { oneAColumn } from './oneAColumn.ts';
import { withNumbers } from '../model/text.ts';
import { said, saidPercent } from './said.ts';
import { MAY_BE_NEGATIVE } from './sign.ts';

/** Revisions of earlier months below this part of them are usual everywhere. */
const USUAL = 0.03;
const FAR = 0.3;
/** A count may fall by so many halves of a piece without a word. */
const FEW_PIECES = 6;
/** Sums fall by so much (natural logarithm) when their rows are cut otherwise. */
const RECLASSIFIED = 0.05;
const SPREADS = 8;

/**
 * A cumulative level against the one before it plus its last month. The difference is the revision of earlier months that
 * it would take, and is said. Tolerance: rounding and 3 % (thông tin above); a cảnh báo where it would take more than 30 %
 * and lies 8 robust spreads off the other rows; a lỗi where one positive month is more than all months together.
 */
export const cumulativeSum: Rule = {
  code: 'cumulative-sum',
  check: (book) =>
    everyColumn(book, columnsOf).flatMap((place) => {
      const rows = [...place.column.figures.values()].flatMap((figure) => rowOf(place, figure));
      const off = offOthers(rows);
      return oneAColumn(rows.flatMap((row) => told(place, row, off(row))));
    }),
};

/** Means and rates do not add up over months: data. */
const IS_MEAN = /BINH_QUAN|NANG_SUAT|TY_LE|TY_TRONG|GIA_BAN/;

type Row = Change & {
  readonly figure: Figure;
  readonly last: Figure | null;
  readonly before: Known;
  /** The revision that it would take, in the unit of the figure. */
  readonly revision: number;
  readonly room: number;
};

/** The months of a cumulative column, or of the quarter or year that is one; null for any other. */
function spanOf({ basis, timePeriod }: CheckedColumn): { readonly year: number; readonly months: number } | null {
  if (basis !== 'LEVEL') return null;
  for (const name of sameSpan(timePeriod)) {
    const parts = periodParts(name);
    if (parts?.kind === 'cumulative' && parts.months > 1) return parts;
  }
  return null;
}

function rowOf(place: Place, figure: Figure): Row[] {
  const { book, table, column } = place;
  const span = spanOf(column);
  if (!span || figure.value <= 0 || IS_MEAN.test(keyText(figure.one.key))) return [];
  const before = lastSaid(book, figure, cumulative(span.year, span.months - 1));
  if (!before || before.value <= 0) return [];
  const lastColumn = beside(table, column, month(span.year, span.months));
  const last = lastColumn?.figures.get(figure.one.row) ?? null;
  if (last && (last.unit !== figure.unit || last.unitMult !== figure.unitMult)) return [];
  if (!last) return MAY_BE_NEGATIVE.test(column.measure) ? [] : fallen(figure, before);
  const second = beside(table, column, month(span.year, span.months - 1))?.figures.get(figure.one.row);
  const secondBefore = second && lastSaid(book, second, month(span.year, span.months - 1));
  const known = second && secondBefore ? second.value - secondBefore.value : 0;
  const revision = figure.value - last.value - before.value - known;
  const room = figure.half * 3 + last.half;
  const change = Math.log(
    Math.max(figure.value - last.value, before.value / 1e3) / Math.max(before.value + known, before.value / 1e3),
  );
  return [{ figure, last, before, revision, room, change }];
}

/** Without a column of the last month: only that a sum from January cannot fall is known. */
function fallen(figure: Figure, before: Known): Row[] {
  const revision = figure.value - before.value;
  const change = Math.min(0, Math.log(figure.value / before.value) + RECLASSIFIED);
  return [{ figure, last: null, before, revision: Math.min(0, revision), room: FEW_PIECES * figure.half, change }];
}

const beside = (table: Place['table'], column: CheckedColumn, period: TimePeriod): CheckedColumn | undefined =>
  columnsOf(table).find(
    (other) => other.basis === 'LEVEL' && other.measure === column.measure && other.timePeriod === period,
  );

function told(place: Place, { figure, last, before, revision, room, change }: Row, spreads: number): RuleFinding[] {
  const part = revision / before.value;
  const isMore = last !== null && last.value > figure.value + room;
  if (!isMore && Math.abs(revision) <= room + USUAL * before.value) return [];
  const isOdd = Math.abs(change) > FAR && spreads > SPREADS;
  return [
    aboutFigure(place, figure, {
      rule: 'cumulative-sum',
      severity: isMore ? 'error' : isOdd ? 'warning' : 'info',
      evidence: [
        ofBook(place.book, figure),
        ...(last ? [ofBook(place.book, last)] : []),
        ofPast(before.key, before.vintage),
      ],
      tolerance: {
        vi: 'Làm tròn và 3% của các tháng trước; cảnh báo trên 30% và 8 lần độ phân tán của các dòng khác.',
        en: 'Rounding and 3% of the months before; a warning beyond 30% and 8 spreads of the other rows.',
      },
      text: withNumbers(
        [said(figure.value), said(before.value), said(before.value + (last?.value ?? 0)), saidPercent(part)],
        (now, was, sum, by) => ({
          vi: `Lũy kế ${now.vi}; ${periodText(before.key.timePeriod)} ${was.vi} cộng tháng này là ${sum.vi}: các tháng trước phải điều chỉnh ${by.vi}.`,
          en: `Cumulative ${now.en}; ${periodText(before.key.timePeriod, 'en')} ${was.en} and this month make ${sum.en}: earlier months would have to be revised by ${by.en}.`,
        }),
      ),
    }),
  ];
}
