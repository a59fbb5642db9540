import { fold } from '../fold.ts';
import type { TableReading } from '../readTable.ts';
import type { StubRow } from '../stub.ts';
import { EVERY } from '../tableAnswers.ts';
import type { ColumnView } from './columnViews.ts';
import type { Finding } from './finding.ts';

/** So many figures, none of them round, must be the same before the same label says that it is the same row. */
const ENOUGH = 2;

/** One label with the same figures under two headings of a table: one of the two does not belong to its heading. The deeper one is asked about. */
export function twiceDoubts(reading: TableReading, views: readonly ColumnView[]): Finding[] {
  const known = new Map<string, StubRow>();
  const labels = reading.rows.map((row) => fold(row.path.at(-1)?.text ?? ''));
  const more = repeated(labels);
  return reading.rows.flatMap((row, i) => {
    const label = labels[i] ?? '';
    if (!more.has(label)) return []; // most stand once: their figures are not looked at
    const figures = views.flatMap((view) => view.figures.get(row.row)?.value ?? []);
    if (label === '' || figures.filter((value) => value % 1 !== 0).length < ENOUGH) return [];
    const name = `${label}|${figures.join('|')}`;
    const first = known.get(name);
    known.set(name, first ?? row);
    if (!first || (first.item === row.item && first.area === row.area)) return [];
    const [deeper, other] = first.path.length > row.path.length ? [first, row] : [row, first];
    return [isTwice(views, deeper, other)];
  });
}

function repeated(labels: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(labels.filter((label) => seen.size === seen.add(label).size));
}

function isTwice(views: readonly ColumnView[], row: StubRow, other: StubRow): Finding {
  const label = row.path.at(-1)?.text ?? '';
  const under = ({ path }: StubRow): string => path.at(-2)?.text ?? '';
  return {
    severity: 'ask',
    code: 'row-twice',
    column: EVERY,
    cell: `A${row.row},A${other.row}`,
    of: views.flatMap(({ all }) => all.filter((one) => one.row === row.row)),
    text: {
      vi: `"${label}" có cùng số liệu ở dòng ${row.row} (dưới "${under(row)}") và dòng ${other.row} (dưới "${under(other)}"): dòng ${row.row} thuộc mục nào?`,
      en: `"${label}" has the same figures in row ${row.row} (under "${under(row)}") and row ${other.row} (under "${under(other)}"): where does row ${row.row} belong?`,
    },
  };
}
