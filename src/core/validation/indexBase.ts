import { medianNumber } from '../statistics/robust.ts';
import type { RuleFinding } from '../model/validation.ts';
import { periodText, type TimePeriod } from '../model/period.ts';
import { columnsOf } from './columnsOf.ts';
import { periodBefore } from './copiedMonth.ts';
import { aboutColumn, everyColumn, ofBook, ofPast, type Place, type Rule } from './finding.ts';
import { lastSaid } from './knownBefore.ts';
import { withNumbers } from '../model/text.ts';
import { said } from './said.ts';

/** Growth rates lie below this in the middle, indices above it; taken for the other they lie as near to the period before. */
const BETWEEN = 50;
const NEAR = 30;
const ROWS = 2;
const SHOWN = 40;

/** Without a past: so many rows, all of them below, are no indices; all of them within such bounds are no growth. */
const ALONE = 4;
const NO_INDICES = 50;
const NO_GROWTH = [60, 150] as const;

/**
 * A column of indices that became growth rates, or the other way round: its middle is within 30 points of
 * the period before only when 100 is added, or taken away (lỗi). Where the rows have no past: at least 4 indices that all lie
 * below 50, or growth rates of 60 to 150 everywhere (cảnh báo). Tolerance: 30 points.
 */
export const indexBase: Rule = {
  code: 'index-base',
  check: (book) =>
    everyColumn(book, columnsOf).flatMap((place) => {
      const { basis, timePeriod } = place.column;
      const before = periodBefore(timePeriod);
      if (!/^(SPLY|PREV)/.test(basis)) return [];
      return before ? crossed(place, before) : alone(place);
    }),
};

function crossed(place: Place, before: TimePeriod): RuleFinding[] {
  const { book, column } = place;
  const rows = [...column.figures.values()].flatMap((figure) => {
    const known = lastSaid(book, figure, before) ?? lastSaid(book, figure, column.timePeriod);
    return known ? [{ figure, known }] : [];
  });
  if (rows.length < ROWS) return alone(place);
  const now = medianNumber(rows.map(({ figure }) => figure.value)) ?? 0;
  const then = medianNumber(rows.map(({ known }) => known.value)) ?? 0;
  const isGrowth = column.basis.endsWith('GROWTH');
  const [low, high] = isGrowth ? [then, now] : [now, then];
  if (low >= BETWEEN || high <= BETWEEN || Math.abs(low + 100 - high) > NEAR) return [];
  return [
    aboutColumn(place, {
      rule: 'index-base',
      severity: 'error',
      evidence: rows
        .slice(0, SHOWN)
        .flatMap(({ figure, known }) => [ofBook(book, figure), ofPast(known.key, known.vintage)]),
      tolerance: { vi: '30 điểm sau khi cộng 100.', en: '30 points after 100 is added.' },
      text: withNumbers([said(now), said(then)], (a, b) => ({
        vi: `Cột quanh ${a.vi}, cùng các dòng đó ${periodText(before)} quanh ${b.vi}: gốc so sánh có thể đã đổi.`,
        en: `The column lies around ${a.en}, the same rows lay around ${b.en} in ${periodText(before, 'en')}: the base may have changed.`,
      })),
    }),
  ];
}

/** A column that nothing is known of: indices lie around 100, growth rates around 0. */
function alone(place: Place): RuleFinding[] {
  const { book, column } = place;
  const figures = [...column.figures.values()];
  const values = figures.map(({ value }) => value);
  const isGrowth = column.basis.endsWith('GROWTH');
  const isCrossed = isGrowth
    ? values.every((value) => value > NO_GROWTH[0] && value < NO_GROWTH[1])
    : values.every((value) => value < NO_INDICES);
  if (values.length < ALONE || !isCrossed) return [];
  return [
    aboutColumn(place, {
      rule: 'index-base',
      severity: 'warning',
      evidence: figures.slice(0, SHOWN).map((figure) => ofBook(book, figure)),
      tolerance: {
        vi: 'Mọi dòng dưới 50 (chỉ số) hay từ 60 đến 150 (tốc độ tăng).',
        en: 'Every row below 50 (indices), or from 60 to 150 (growth).',
      },
      text: withNumbers([said(medianNumber(values) ?? 0)], (middle) =>
        isGrowth
          ? {
              vi: `Cột tốc độ tăng mà mọi dòng quanh ${middle.vi}: chỉ số (gốc 100)?`,
              en: `A column of growth whose rows all lie around ${middle.en}: indices (100 is no change)?`,
            }
          : {
              vi: `Cột chỉ số (gốc 100) mà mọi dòng quanh ${middle.vi}: tốc độ tăng?`,
              en: `A column of indices (100 is no change) whose rows all lie around ${middle.en}: growth rates?`,
            },
      ),
    }),
  ];
}
