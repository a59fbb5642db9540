import { keyText, pricesMeet } from '../model/observation.ts';
import { seriesOf, type CheckedBook, type RuleFinding, type Vintage } from '../model/validation.ts';
import { columnsOf, type Figure } from './columnsOf.ts';
import { aboutFigure, everyColumn, ofBook, type Place, type Rule } from './finding.ts';
import { withNumbers } from '../model/text.ts';
import { said, saidPart, saidPercent } from './said.ts';
import { halfUnit } from './printed.ts';

/**
 * The same measure, item, area, period and basis said otherwise by another dataset, or by another book of the same day
 * (cảnh báo). Tolerance: half a printed unit of each, and 0.1 %.
 */
export const betweenSources: Rule = {
  code: 'between-sources',
  check(book) {
    const others = Map.groupBy(book.others, ({ key }) => aside(keyText(key)));
    return everyColumn(book, columnsOf).flatMap((place) =>
      [...place.column.figures.values()].flatMap((figure) => {
        const elsewhere = (others.get(aside(keyText(figure.one.key))) ?? []).filter(
          ({ key, priceBasis }) =>
            key.dataset !== figure.one.key.dataset && pricesMeet([priceBasis, place.column.priceBasis]),
        );
        return [
          ...elsewhere.flatMap((other) => apart(place, figure, other, keyText(other.key), other.key.dataset)),
          ...ofTheDay(book, figure).flatMap((other) => apart(place, figure, other, keyText(figure.one.key), '')),
        ];
      }),
    );
  },
};

const RELATIVE = 0.001;
const aside = (key: string): string => key.slice(key.indexOf(':') + 1);

const ofTheDay = ({ past, releasedOn }: CheckedBook, { one }: Figure): readonly Vintage[] =>
  past
    .get(seriesOf(one.key))
    ?.get(one.key.timePeriod)
    ?.filter((vintage) => vintage.releasedOn === releasedOn) ?? [];

function apart(
  place: Place,
  figure: Figure,
  other: Omit<Vintage, 'releasedOn'>,
  key: string,
  dataset: string,
): RuleFinding[] {
  if (other.value === null || other.unit !== figure.unit) return [];
  const times = 10 ** (other.unitMult - figure.unitMult);
  const value = other.value * times;
  const room = figure.half + halfUnit(other.value, String(other.value)) * times + RELATIVE * Math.abs(figure.value);
  if (Math.abs(value - figure.value) <= room) return [];
  return [
    aboutFigure(place, figure, {
      rule: 'between-sources',
      severity: 'warning',
      evidence: [ofBook(place.book, figure), { key, release: other.release, value: other.value }],
      tolerance: withNumbers([saidPart(RELATIVE)], (part) => ({
        vi: `Nửa đơn vị in ra của mỗi số và ${part.vi}.`,
        en: `Half a printed unit of each, and ${part.en}.`,
      })),
      text: withNumbers(
        [said(figure.value), said(value), saidPercent(value / figure.value - 1)],
        (here, there, by) => ({
          vi: `Ở đây ${here.vi}, ${dataset || 'sổ khác cùng ngày'} ghi ${there.vi} (${by.vi}).`,
          en: `Here ${here.en}, ${dataset || 'another book of the day'} says ${there.en} (${by.en}).`,
        }),
      ),
    }),
  ];
}
