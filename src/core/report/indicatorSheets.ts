import { columnLetters } from '../model/address.ts';
import { periodText } from '../model/period.ts';
import type { Cell } from '../model/views.ts';
import type { Condition, PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { refTo } from '../workbook/writeBook.ts';
import { cellRef, type Frame, type ReportColumn } from './frame.ts';
import { indicatorColumns, type IndicatorColumn } from './indicatorColumns.ts';
import { ABOVE, BAR, BELOW, figure, LOOK } from './look.ts';
import { pageOf } from './page.ts';
import { sheetNames } from './sheetNames.ts';
import type { SourceLinks } from './sourcesSheet.ts';
import { groupsOf } from './tableHead.ts';
import { MARK, WORDS } from './words.ts';

const HEAD = 5;
const FIRST = HEAD + 1;

/** One sheet an indicator: level, growth, share, rank and contribution of every member, month and year so far, as formulas over the table. */
export function indicatorSheets(frame: Frame, links: SourceLinks): SheetPlan[] {
  const groups = groupsOf(frame.columns);
  const names = sheetNames(groups.map((group) => group[0]?.group ?? ''));
  return groups.map((group, i) => indicatorSheet(frame, group, names[i] ?? String(i), i, links));
}

function indicatorSheet(
  frame: Frame,
  group: readonly ReportColumn[],
  name: string,
  n: number,
  links: SourceLinks,
): SheetPlan {
  const { lang, members, view } = frame;
  const columns = indicatorColumns(frame, group);
  const letters = columns.map((_, i) => columnLetters(i + 2));
  const end = letters.at(-1) ?? 'B';
  const last = FIRST + members.length - 1;
  const totals = [frame.nationalRow, frame.regionalRow].filter((row) => row !== null);
  const note = last + totals.length + 2;
  const size = columns.length > 10 ? 10 : 12;
  return {
    name,
    cells: [
      { at: 'A1', value: (group[0]?.group ?? '').toLocaleUpperCase('vi'), look: LOOK.title },
      { at: 'A2', value: `${view.region.name[lang]} - ${periodText(view.period, lang)}`, look: LOOK.subtitle },
      { at: 'A3', value: WORDS.backToTable[lang], link: refTo(frame.sheet, 'A1'), look: LOOK.link },
      { at: `A${HEAD}`, value: WORDS.order[lang], look: { ...LOOK.head, size } },
      { at: `B${HEAD}`, value: WORDS.area[lang], look: { ...LOOK.head, size } },
      ...columns.map(({ label }, i) => ({ at: `${letters[i]}${HEAD}`, value: label, look: { ...LOOK.head, size } })),
      ...members.flatMap((area, i) => [
        { at: `A${FIRST + i}`, value: i + 1, look: LOOK.rank },
        { at: `B${FIRST + i}`, value: area.name, look: LOOK.label },
        ...columns.map((column, c) => memberCell(column, i, `${letters[c]}${FIRST + i}`, links)),
      ]),
      ...totals.flatMap((row, t) => totalCells(frame, columns, letters, row, last + 1 + t, links)),
      { at: `A${note}`, value: WORDS.noteDerived[lang], look: LOOK.note },
    ],
    widths: [5, frame.regionalRow === null ? 20 : 32, ...columns.map(() => (columns.length > 10 ? 12 : 15))],
    heights: {
      [HEAD]: columns.length > 10 ? 112 : 100,
      [note]: 17 * Math.ceil(WORDS.noteDerived[lang].length / (25 + 13 * Math.max(columns.length, 5))),
    },
    merges: [1, 2, 3, note].map((row) => `A${row}:${columnLetters(Math.max(columns.length + 1, 6))}${row}`),
    freeze: `C${FIRST}`,
    tables: [{ name: `tblChiTieu${n + 1}`, range: `A${HEAD}:${end}${last}` }],
    print: pageOf(frame, name, { onePage: members.length < 40, repeatRows: `${HEAD}:${HEAD}` }),
    conditions: columns.flatMap((column, i) => conditionsOf(column, letters[i] ?? '', last)),
  };
}

function memberCell(column: IndicatorColumn, member: number, at: string, links: SourceLinks): PlannedCell {
  const published = column.column.cells[member] ?? null;
  const found = column.of(member);
  if (found) return { at, ...found, ...linked(column, published, links), look: lookOf(column) };
  const mark = column.kind === 'published' && published ? MARK[published.status] : undefined;
  return { at, ...(mark && { value: mark }), ...linked(column, published, links), look: LOOK.mark };
}

const linked = ({ kind }: IndicatorColumn, cell: Cell | null, links: SourceLinks) =>
  kind === 'published' && cell ? links(cell.key) : {};

const lookOf = ({ format }: IndicatorColumn, bold = false) =>
  format === '0' ? LOOK.rank : figure(format, bold ? { bold } : {});

/** The country and the region: what was published of them, and the growth that it means. */
function totalCells(
  frame: Frame,
  columns: readonly IndicatorColumn[],
  letters: readonly string[],
  tableRow: number,
  row: number,
  links: SourceLinks,
): PlannedCell[] {
  const { lang, view, nationalRow } = frame;
  const national = tableRow === nationalRow;
  return [
    { at: `A${row}`, look: LOOK.totalLabel },
    { at: `B${row}`, value: national ? WORDS.country[lang] : view.region.name[lang], look: LOOK.totalLabel },
    ...columns.map((column, i): PlannedCell => {
      const at = `${letters[i]}${row}`;
      const cell = national ? column.column.national : column.column.regional;
      if (cell?.value == null || (column.kind !== 'published' && column.kind !== 'growth'))
        return { at, look: LOOK.mark };
      const ref = cellRef(frame, column.column, tableRow);
      const found =
        column.kind === 'growth'
          ? { formula: `${ref}-100`, value: cell.value - 100 }
          : { formula: ref, value: cell.value };
      return { at, ...found, ...linked(column, cell, links), look: lookOf(column, true) };
    }),
  ];
}

/** Bars behind shares; growth above 0 teal, below 0 rust. */
function conditionsOf({ kind, column }: IndicatorColumn, letter: string, last: number): Condition[] {
  const range = `${letter}${FIRST}:${letter}${last}`;
  const cell = `${letter}${FIRST}`;
  const rate = kind === 'growth' || (kind === 'published' && column.head.basis.endsWith('_GROWTH'));
  if (kind === 'share') return [{ kind: 'bars', range, color: BAR }];
  if (!rate) return [];
  const rule = (sign: string, color: string): Condition => ({
    kind: 'compare',
    range,
    formula: `AND(ISNUMBER(${cell}),${cell}${sign}0)`,
    look: { color },
  });
  return [rule('>', ABOVE), rule('<', BELOW)];
}
