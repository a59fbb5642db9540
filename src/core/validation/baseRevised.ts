import { periodText, yearBefore } from '../model/period.ts';
import type { RuleFinding } from '../model/validation.ts';
import { columnsOf, type Figure } from './columnsOf.ts';
import { aboutFigure, everyColumn, ofBook, ofPast, type Place, type Rule } from './finding.ts';
import { lastSaid, type Known } from './knownBefore.ts';
import { levelsOf } from './levelRatios.ts';
import { withNumbers } from '../model/text.ts';
import { said, saidPart, saidPercent } from './said.ts';
import { offOthers, type Change } from './offOthers.ts';
import { oneAColumn } from './oneAColumn.ts';

/** A base that moved by less is told by the table of revisions, not here. */
const WORTH_TELLING = 0.005;
/** Off the other rows of its column by so much (natural logarithm) and so many spreads is no usual revision. */
const FAR = 1.2;
const SPREADS = 10;

/**
 * A published growth that does not follow from the stored levels, because last year's was revised since (thông tin, with
 * the base that it implies; FIELD T-20). Tolerance: rounding of level and index, and 0.5 % of the base. A row whose base
 * moved to 3.3 times or a third and by 10 spreads of the other rows is a warning: level or growth may be wrong.
 */
export const baseRevised: Rule = {
  code: 'base-revised',
  check(book) {
    const levels = levelsOf(book);
    return everyColumn(book, columnsOf).flatMap((place) => {
      const { basis, timePeriod } = place.column;
      const before = basis === 'SPLY' || basis === 'SPLY_GROWTH' ? yearBefore(timePeriod) : null;
      if (!before) return [];
      const rows = [...place.column.figures.values()].flatMap((figure): Row[] => {
        const { dataset, measure, item, area } = figure.one.key;
        const level = levels.get(`${dataset}:${measure}:${item}:${area}:${timePeriod}`);
        const known = level && lastSaid(book, level, before);
        const index = figure.value + (basis === 'SPLY' ? 0 : 100);
        if (!level || !known || !(known.value > 0) || !(index > 0) || !(level.value > 0)) return [];
        const implied = (level.value * 100) / index;
        const room = implied * (level.half / level.value + figure.half / index);
        return [{ figure, level, known, implied, room, change: Math.log(implied / known.value) }];
      });
      const off = offOthers(rows);
      return oneAColumn(rows.flatMap((row) => told(place, row, off(row))));
    });
  },
};

type Row = Change & {
  readonly figure: Figure;
  readonly level: Figure;
  readonly known: Known;
  readonly implied: number;
  readonly room: number;
};

function told(place: Place, row: Row, spreads: number): RuleFinding[] {
  const { figure, level, known, implied, room, change } = row;
  const moved = implied / known.value - 1;
  if (Math.abs(implied - known.value) <= room + WORTH_TELLING * known.value) return [];
  const isOdd = Math.abs(change) > FAR && spreads > SPREADS;
  return [
    aboutFigure(place, figure, {
      rule: 'base-revised',
      severity: isOdd ? 'warning' : 'info',
      evidence: [ofBook(place.book, figure), ofBook(place.book, level), ofPast(known.key, known.vintage)],
      tolerance: withNumbers([saidPart(WORTH_TELLING), { vi: '3,3', en: '3.3' }], (part, times) => ({
        vi: `Sai số làm tròn và ${part.vi} của gốc; cảnh báo khi gấp ${times.vi} lần hay còn một phần ba, và quá 10 lần độ phân tán của các dòng khác.`,
        en: `Rounding and ${part.en} of the base; a warning beyond ${times.en} times or a third and 10 spreads of the other rows.`,
      })),
      text: withNumbers([said(implied), said(known.value), saidPercent(moved)], (base, was, by) => ({
        vi: `Mức và tốc độ tăng công bố cho gốc ${periodText(known.key.timePeriod)} là ${base.vi}, trong kho là ${was.vi} (${by.vi}): ${isOdd ? 'mức hay tốc độ tăng sai?' : 'gốc năm trước đã điều chỉnh.'}`,
        en: `Published level and growth imply ${base.en} for ${periodText(known.key.timePeriod, 'en')}; the workspace has ${was.en} (${by.en}): ${isOdd ? 'level or growth wrong?' : "last year's base was revised."}`,
      })),
    }),
  ];
}
