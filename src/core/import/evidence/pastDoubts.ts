import { periodText } from '../../model/period.ts';
import { withNumbers } from '../../model/text.ts';
import { said } from '../saidNumber.ts';
import { unitText } from '../../model/unit.ts';
import type { TableReading } from '../readTable.ts';
import { median } from '../ofMany.ts';
import { rangeOf, rangeOver, type ColumnView } from './columnViews.ts';
import { EVERY } from '../tableAnswers.ts';
import type { Finding } from './finding.ts';
import { monthsOf, type Beside } from './pastFigures.ts';
import type { WithPast } from './pastFits.ts';

/** A whole column moves less than this power of ten within a year; tourists after the pandemic moved 1.8. */
const ODD = 2;

const nameOf = (unit: string): string => unit.split(' ')[0] ?? '';

/** How many powers of ten a figure lies above its past, in one unit and for as many months; null where that says nothing. */
function rise({ figure, past }: Beside, view: ColumnView): number | null {
  if (figure.value * past.value <= 0) return null;
  const months = view.basis === 'LEVEL' ? Math.log10(monthsOf(view.timePeriod) / monthsOf(past.timePeriod)) : 0;
  return Math.log10(figure.value / past.value) + figure.unitMult - past.unitMult - months;
}

/** A column that lies by powers of ten from where its rows have always been. */
export function pastScaleDoubt({ view, beside }: WithPast): Finding[] {
  if (view.basis === 'SPLY_GROWTH' || view.basis === 'PREV_GROWTH') return [];
  const rises = beside.flatMap((one) => rise(one, view) ?? []);
  const middle = median(rises);
  if (rises.length < Math.max(1, view.figures.size / 3) || !(Math.abs(middle) > ODD)) return [];
  const now = median(beside.map(({ figure }) => figure.value));
  const then = median(beside.map(({ past }) => past.value));
  const before = beside[0]?.past.timePeriod ?? view.timePeriod;
  return [
    {
      severity: 'ask',
      code: 'past-scale',
      cell: rangeOf(view),
      column: view.key,
      of: view.all,
      text: withNumbers([said(now), said(then)], (now, then) => ({
        vi: `Cột ${view.letters} quanh ${now.vi}; cùng các dòng đó kỳ trước (${periodText(before)}) quanh ${then.vi}: thang đo hay đơn vị đã đổi?`,
        en: `Column ${view.letters} lies around ${now.en}; the same rows lay around ${then.en} before (${periodText(before, 'en')}): another scale or unit?`,
      })),
    },
  ];
}

/** Rows that stand in another unit than ever before; another power of ten is none if the figure has moved with it. */
export function pastUnitDoubts(reading: TableReading, columns: readonly WithPast[]): Finding[] {
  const odd = columns.flatMap(({ view, beside }) =>
    view.basis !== 'LEVEL'
      ? []
      : beside.filter((one) => {
          const { figure, past } = one;
          if (nameOf(figure.unit) !== past.unit) return true;
          return figure.unitMult !== past.unitMult && Math.abs(rise(one, view) ?? 0) > ODD;
        }),
  );
  const [first] = odd;
  if (!first) return [];
  const rows = odd.map(({ figure }) => figure.one.row);
  const letters = odd.flatMap(({ figure }) => reading.columns[figure.one.column]?.letters ?? []);
  const label = reading.rows.find(({ row }) => row === first.figure.one.row)?.path.at(-1)?.text ?? '';
  const [now, then] = [
    unitText({ unit: nameOf(first.figure.unit), unitMult: first.figure.unitMult }),
    unitText(first.past),
  ];
  const more = new Set(rows).size;
  return [
    {
      severity: 'ask',
      code: 'unit-changed',
      column: EVERY,
      cell: rangeOver(letters, rows),
      of: odd.map(({ figure }) => figure.one),
      text: {
        vi: `${more} dòng ghi theo đơn vị khác các kỳ trước: "${label}" theo ${now.vi}, trước đây theo ${then.vi}.`,
        en: `${more} rows stand in another unit than before: "${label}" in ${now.en}, earlier in ${then.en}.`,
      },
    },
  ];
}
