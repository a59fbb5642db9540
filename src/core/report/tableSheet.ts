import type { Cell } from '../model/views.ts';
import type { Condition, PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { HEAD_ROW, lastLetters, localRange, NUMBER_ROW, type Frame, type ReportColumn } from './frame.ts';
import { ABOVE, BELOW, figure, LOOK } from './look.ts';
import { pageOf } from './page.ts';
import type { SourceLinks, SourcedPlace } from './sourcesSheet.ts';
import { headCells } from './tableHead.ts';
import { summaryCells } from './tableSummary.ts';
import { MARK, STATUS, WORDS } from './words.ts';

/** The published numbers of all members in official order, with live counts below. */
export function tableSheet(frame: Frame, links: SourceLinks): SheetPlan {
  const { lang, members, columns, first, last, below } = frame;
  const end = lastLetters(frame);
  const notes = [WORDS.notes, WORDS.noteMarks, WORDS.noteRounding, WORDS.noteAverage];
  const head = headCells(frame, links);
  return {
    name: frame.sheet,
    cells: [
      ...head.cells,
      ...bodyCells(frame, links),
      ...summaryCells(frame),
      ...notes.map((text, i) => ({ at: `A${below + 2 + i}`, value: text[lang], look: LOOK.note })),
    ],
    widths: [5, 38, ...columns.map(() => (columns.length > 8 ? 14 : 17))],
    heights: { [HEAD_ROW]: 48, [HEAD_ROW + 1]: 66, [below + 3]: 18, [below + 4]: 32, [below + 5]: 32 },
    merges: [...head.merges, ...notes.map((_, i) => `A${below + 2 + i}:${end}${below + 2 + i}`)],
    freeze: `C${NUMBER_ROW + 1}`,
    print: pageOf(frame, WORDS.title[lang], {
      onePage: members.length < 40,
      repeatRows: `${HEAD_ROW}:${NUMBER_ROW}`,
      area: `A1:${end}${below + 1 + notes.length}`,
    }),
    conditions: columns.filter(({ fact }) => fact).flatMap((column) => shades(frame, column, first, last)),
  };
}

function bodyCells(frame: Frame, links: SourceLinks): PlannedCell[] {
  const { members, columns, first, nationalRow, regionalRow, view, lang } = frame;
  const total = (row: number | null, name: string, pick: (column: ReportColumn) => Cell | null): PlannedCell[] =>
    row === null
      ? []
      : [
          { at: `A${row}`, look: LOOK.totalLabel },
          { at: `B${row}`, value: name, look: LOOK.totalLabel },
          ...columns.map((column) => numberCell(column, pick(column), row, lang, true, links)),
        ];
  return [
    ...total(nationalRow, WORDS.country[lang], (column) => column.national),
    ...total(regionalRow, view.region.name[lang], (column) => column.regional),
    ...members.flatMap((area, i) => [
      { at: `A${first + i}`, value: i + 1, look: LOOK.rank },
      { at: `B${first + i}`, value: area.name, look: LOOK.label },
      ...columns.map((column) => numberCell(column, column.cells[i] ?? null, first + i, lang, false, links)),
    ]),
  ];
}

function numberCell(
  column: ReportColumn,
  cell: Cell | null,
  row: number,
  lang: 'vi' | 'en',
  bold: boolean,
  links: SourceLinks,
): PlannedCell {
  const at = column.letters + row;
  if (!cell || cell.value === null) {
    const mark = cell && MARK[cell.status];
    const note = cell?.status === 'O' ? STATUS.O[lang] : undefined;
    return { at, look: LOOK.mark, ...(mark && { value: mark }), ...(note && { note }), ...(cell && links(cell.key)) };
  }
  const italic = column.head.status === null && (cell.status === 'E' || cell.status === 'P');
  return { at, value: cell.value, ...links(cell.key), look: figure(column.format, { bold, italic }) };
}

/** Teal above the threshold, rust below; the unrounded value decides. */
function shades(frame: Frame, { letters }: ReportColumn, first: number, last: number): Condition[] {
  const range = localRange(frame, letters).replaceAll('$', '');
  const cell = `${letters}${first}`;
  const threshold = `${letters}$${frame.threshold}`;
  const rule = (sign: string, color: string): Condition => ({
    kind: 'compare',
    range,
    formula: `AND(ISNUMBER(${cell}),${cell}${sign}${threshold})`,
    look: { color },
  });
  return last < first ? [] : [rule('>', ABOVE), rule('<', BELOW)];
}

/** Every cell of the sheet with a published number or mark, column by column. */
export function tablePlaces(frame: Frame): SourcedPlace[] {
  return frame.columns.flatMap((column) => {
    const cells: [Cell | null, number][] = [
      [column.national, frame.nationalRow ?? 0],
      [column.regional, frame.regionalRow ?? 0],
      ...column.cells.map((cell, i): [Cell | null, number] => [cell, frame.first + i]),
    ];
    const about = { sheet: frame.sheet, indicator: column.group, label: column.label };
    return cells.flatMap(([cell, row]) => (cell ? [{ ...about, at: column.letters + row, key: cell.key }] : []));
  });
}
