import { keyText } from '../model/observation.ts';
import { isIndex, seriesOf, type RuleFinding } from '../model/validation.ts';
import { columnsOf, type Figure } from './columnsOf.ts';
import { aboutFigure, everyColumn, ofBook, type Place, type Rule } from './finding.ts';
import { withNumbers } from '../model/text.ts';
import { said } from './said.ts';

/** So many earlier figures, none of them negative, say that a series has none. */
const ENOUGH = 3;

/** Capital that was adjusted, balances and changes may be negative: data. */
export const MAY_BE_NEGATIVE = /ADJUSTED|BALANCE|CAN_DOI|CHENH_LECH|TANG_THEM|NHAP_SIEU|XUAT_SIEU|THAY_DOI/;

/** An index below 0 (lỗi), a negative level in a series that never had one, or a share or percentage below 0 (cảnh báo). Tolerance: none. */
export const sign: Rule = {
  code: 'sign',
  check: (book) =>
    everyColumn(book, columnsOf).flatMap((place) =>
      [...place.column.figures.values()].flatMap((figure) => signOf(place, figure)),
    ),
};

function signOf(place: Place, figure: Figure): RuleFinding[] {
  const { basis } = place.column;
  const { value } = figure;
  if (value >= 0 || basis.endsWith('GROWTH') || MAY_BE_NEGATIVE.test(keyText(figure.one.key))) return [];
  if (basis === 'LEVEL' && !hadFigures(place, figure)) return [];
  return [
    aboutFigure(place, figure, {
      rule: 'sign',
      severity: isIndex(basis) ? 'error' : 'warning',
      evidence: [ofBook(place.book, figure)],
      tolerance: { vi: 'Không có dung sai.', en: 'No tolerance.' },
      text: withNumbers([said(value)], (number) => ({
        vi: `${number.vi}: số này không thể âm${basis === 'LEVEL' ? ' (các kỳ trước đều dương)' : ''}.`,
        en: `${number.en}: this figure cannot be negative${basis === 'LEVEL' ? ' (it was positive in every earlier period)' : ''}.`,
      })),
    }),
  ];
}

function hadFigures({ book }: Place, { one }: Figure): boolean {
  const values = [...(book.past.get(seriesOf(one.key))?.values() ?? [])].flatMap((vintages) =>
    vintages.flatMap(({ value }) => value ?? []),
  );
  return values.length >= ENOUGH && values.every((value) => value > 0);
}
