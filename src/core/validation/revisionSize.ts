import { seriesOf, type RuleFinding, type Vintage } from '../model/validation.ts';
import { columnsOf, type Figure } from './columnsOf.ts';
import { aboutFigure, everyColumn, ofBook, ofPast, type Place, type Rule } from './finding.ts';
import { lastSaid, type Known } from './knownBefore.ts';
import { offOthers, type Change } from './offOthers.ts';
import { withNumbers } from '../model/text.ts';
import { said, saidPart, saidPercent } from './said.ts';

/** So many earlier revisions tell what is usual for a series. */
const ENOUGH = 4;
const TIMES = 8;
/** As natural logarithms: what is no large revision whatever was usual, and what is one for every series. */
const LEAST = 0.1;
const LARGE = 0.7;
const SPREADS = 10;

/**
 * A revision that is larger than usual: above 10 % and 8 times the mean absolute revision (MAR) of the series (thông tin),
 * or to twice or half (cảnh báo); in a series with fewer than 4 revisions to twice or half and 10 robust spreads off the other rows.
 */
export const revisionSize: Rule = {
  code: 'revision-size',
  check: (book) =>
    everyColumn(book, columnsOf).flatMap((place) => {
      const rows = [...place.column.figures.values()].flatMap((figure) => rowOf(place, figure));
      const off = offOthers(rows);
      return rows.flatMap((row) => told(place, row, off(row)));
    }),
};

type Row = Change & { readonly figure: Figure; readonly known: Known };

function rowOf({ book, column }: Place, figure: Figure): Row[] {
  const known = lastSaid(book, figure, column.timePeriod);
  const more = column.basis.endsWith('GROWTH') ? 100 : 0;
  if (!known || figure.value + more <= 0 || known.value + more <= 0) return [];
  return [{ figure, known, change: Math.log((figure.value + more) / (known.value + more)) }];
}

function told(place: Place, { figure, known, change }: Row, spreads: number): RuleFinding[] {
  if (Math.abs(change) <= LEAST || Math.abs(figure.value - known.value) <= 3 * figure.half) return [];
  const usual = meanRevision(place, figure);
  const isLarge =
    usual === null
      ? Math.abs(change) > LARGE && spreads > SPREADS
      : Math.abs(change) > TIMES * Math.max(usual, LEAST / TIMES);
  if (!isLarge) return [];
  return [
    aboutFigure(place, figure, {
      rule: 'revision-large',
      severity: Math.abs(change) > LARGE ? 'warning' : 'info',
      evidence: [ofBook(place.book, figure), ofPast(known.key, known.vintage)],
      tolerance: {
        vi: '10% và 8 lần mức điều chỉnh bình quân (MAR) của chuỗi; cảnh báo: gấp đôi hay còn một nửa.',
        en: '10% and 8 times the mean absolute revision (MAR) of the series; a warning: twice or half.',
      },
      text: withNumbers(
        [said(known.value), said(figure.value), saidPercent(Math.exp(change) - 1), saidPart(usual ?? 0)],
        (then, now, by, mean) => ({
          vi: `Điều chỉnh từ ${then.vi} thành ${now.vi} (${by.vi}); ${usual === null ? 'các dòng khác gần như không đổi' : `thường chỉ ${mean.vi}`}.`,
          en: `Revised from ${then.en} to ${now.en} (${by.en}); ${usual === null ? 'the other rows hardly moved' : `usually ${mean.en}`}.`,
        }),
      ),
    }),
  ];
}

/** Mean absolute revision of a series between one vintage and the next, as a natural logarithm; null of fewer than 4. */
function meanRevision({ book }: Place, { one }: Figure): number | null {
  const more = one.key.basis.endsWith('GROWTH') ? 100 : 0;
  const sizes = [...(book.past.get(seriesOf(one.key))?.values() ?? [])].flatMap((vintages) => sizesOf(vintages, more));
  return sizes.length < ENOUGH ? null : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

const sizesOf = (vintages: readonly Vintage[], more: number): number[] =>
  vintages.slice(1).flatMap((later, i) => {
    const [a, b] = [vintages[i]?.value, later.value];
    return a == null || b == null || a + more <= 0 || b + more <= 0
      ? []
      : [Math.abs(Math.log((b + more) / (a + more)))];
  });
