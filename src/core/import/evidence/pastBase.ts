import type { PastRelease } from '../../model/past.ts';
import { withNumbers } from '../../model/text.ts';
import { said } from '../saidNumber.ts';
import { median } from '../ofMany.ts';
import { rangeOf, type ColumnView } from './columnViews.ts';
import type { Finding } from './finding.ts';
import { lastMonthOf, lastYear } from './pastRelations.ts';

/** So many rows must say it, lie so near with 100 added, and so many times further off without. */
const ENOUGH = 5;
const NEAR = 0.02;
const TIMES = 5;

/** Columns of indices that follow from earlier books when 100 is added to them, and do not as they stand: growth rates. */
export function pastBaseDoubts(views: readonly ColumnView[], past: readonly PastRelease[]): Finding[] {
  return views.flatMap((view) => {
    const asPrinted = offBy(view, views, past, { span: 0, month: 0 });
    if (!(asPrinted > NEAR * TIMES)) return [];
    const ways = [
      { of: view, off: offBy(view, views, past, { span: 100, month: 0 }) },
      { of: lastMonthOf(view, views), off: offBy(view, views, past, { span: 0, month: 100 }) },
    ];
    const [best] = ways.filter(({ off }) => off < NEAR && off * TIMES < asPrinted).sort((a, b) => a.off - b.off);
    return best?.of ? [isGrowth(best.of)] : [];
  });
}

/** How far the rows of a column lie off in the middle, as a logarithm; Infinity where too few have a past. */
function offBy(
  view: ColumnView,
  views: readonly ColumnView[],
  past: readonly PastRelease[],
  more: { readonly span: number; readonly month: number },
): number {
  const rows = [...(lastYear(view, views, past, more)?.values() ?? [])];
  return rows.length < ENOUGH ? NaN : median(rows.map(({ now, then }) => Math.abs(now - then)));
}

function isGrowth(view: ColumnView): Finding {
  const middle = median([...view.figures.values()].map(({ value }) => value));
  return {
    severity: 'ask',
    code: 'base-changed',
    cell: rangeOf(view),
    column: view.key,
    of: view.all,
    text: withNumbers([said(middle)], (around) => ({
      vi: `Cột ${view.letters} có tiêu đề là chỉ số, quanh ${around.vi}; với các mức trong sổ và sổ trước thì số cao hơn 100 điểm mới khớp: tốc độ tăng?`,
      en: `Column ${view.letters} is headed as an index and lies around ${around.en}; by the levels here and in the book before it would be 100 higher: growth rates?`,
    })),
  };
}
