import { unitText } from '../../model/unit.ts';
import { fold } from '../fold.ts';
import type { TableReading } from '../readTable.ts';
import { withoutOfWhich } from '../stubRows.ts';
import { rangeOver, type ColumnView, type Figure } from './columnViews.ts';
import { countedIn, isCounted } from './countedIn.ts';
import { EVERY } from '../tableAnswers.ts';
import type { Finding } from './finding.ts';

type OddRow = { readonly row: number; readonly label: string; readonly figures: readonly Figure[] };

/**
 * Rows whose unit is none in which their label can be counted, in columns where each row has its own. Two such rows speak
 * against the whole column of units: it may stand a row too high or too low.
 */
export function unitDoubts(reading: TableReading, views: readonly ColumnView[]): Finding[] {
  const mixed = views.filter(
    (view) => view.basis === 'LEVEL' && new Set([...view.figures.values()].map(({ unit }) => unit)).size > 1,
  );
  if (mixed.length === 0) return [];
  const odd = reading.rows.flatMap((row): OddRow[] => {
    const label = row.path.at(-1)?.text ?? '';
    const allowed = countedIn(fold(withoutOfWhich(label)).replace(/^[-+\s]+/, ''));
    if (!allowed) return [];
    const figures = mixed.flatMap((view) => view.figures.get(row.row) ?? []);
    const wrong = figures.filter(({ unit }) => !allowed.includes(unit.split(' ')[0] ?? ''));
    return wrong.length > 0 ? [{ row: row.row, label, figures: wrong }] : [];
  });
  const finds = odd.map((one) => oddUnit(reading, one));
  const others = odd.filter(({ figures }) => figures.some(({ unit }) => isCounted(unit.split(' ')[0] ?? '')));
  return others.length < 2 ? finds : [...finds, rowsOff(mixed, others)];
}

function oddUnit(reading: TableReading, { row, label, figures }: OddRow): Finding {
  const column = reading.columns[figures[0]?.one.column ?? 0];
  const unit = column ? unitText(column.meaning) : { vi: '', en: '' };
  return {
    severity: 'ask',
    code: 'unit-odd',
    column: EVERY,
    cell: `${column?.letters ?? 'A'}${row}`,
    of: figures.map(({ one }) => one),
    text: {
      vi: `"${label}" ghi theo ${unit.vi}: đơn vị tính của dòng khác?`,
      en: `"${label}" is counted in ${unit.en}: the unit of another row?`,
    },
  };
}

/** The other rows of a column of units that stands off its rows in more than one place. */
function rowsOff(mixed: readonly ColumnView[], odd: readonly OddRow[]): Finding {
  const of = mixed.flatMap(({ all }) => all);
  const letters = mixed.map((view) => view.letters);
  const names = odd.map(({ label, row }) => `"${label}" (${row})`).join(', ');
  return {
    severity: 'ask',
    code: 'unit-odd',
    column: EVERY,
    cell: rangeOver(
      letters,
      of.map(({ row }) => row),
    ),
    of,
    text: {
      vi: `Đơn vị tính không hợp với tên dòng ở ${names}: cả cột đơn vị có thể lệch dòng.`,
      en: `Units do not fit the labels of ${names}: the whole column of units may stand a row off.`,
    },
  };
}
