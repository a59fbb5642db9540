import type { Basis } from '../model/observation.ts';
import type { ChartPlan, PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { fixed, refTo } from '../workbook/writeBook.ts';
import { cellRef, rangeRef, type Frame, type ReportColumn } from './frame.ts';
import { ABOVE, BELOW, figure, LEVEL, LOOK } from './look.ts';
import { pageOf } from './page.ts';
import { MARK, SHEETS, sideWords, WORDS } from './words.ts';

const HEAD = 4;
const FIRST = HEAD + 1;
/** Where bars begin: an index stands at 100 when nothing changed, a growth rate at 0; levels have no such place. */
const MIDDLE: Partial<Record<Basis, number>> = { SPLY: 100, PREV: 100, SPLY_GROWTH: 0, PREV_GROWTH: 0 };

/** Members from high to low with a native chart of these very cells; those without a figure stand below, unranked. */
export function rankingSheet(frame: Frame, column: ReportColumn, name: string, n: number): SheetPlan {
  const { lang } = frame;
  const order = [...column.cells.keys()].sort(
    (a, b) => (valueOf(column, b) ?? -1e300) - (valueOf(column, a) ?? -1e300),
  );
  const middle = MIDDLE[column.head.basis];
  const heads = [
    WORDS.rank[lang],
    WORDS.area[lang],
    column.label,
    ...(middle === undefined ? [] : sideWords(middle, lang).heads),
  ];
  const known = order.filter((member) => valueOf(column, member) !== null).length;
  const lastRow = FIRST + order.length - 1;
  return {
    name,
    cells: [
      { at: 'A1', value: column.group, look: LOOK.title },
      { at: 'A2', value: column.label, look: LOOK.remark },
      ...heads.map((value, i) => ({ at: `${'ABCDE'[i]}${HEAD}`, value, look: LOOK.head })),
      ...order.flatMap((member, i) => rowCells(frame, column, member, FIRST + i, middle)),
    ],
    widths: [7, 18, 16, ...(middle === undefined ? [] : [12, 12]), 3],
    heights: { [HEAD]: 80 },
    merges: ['A1:P1', 'A2:P2'],
    freeze: `C${FIRST}`,
    tables: [{ name: `tblXepHang${n + 1}`, range: `A${HEAD}:${'ABCDE'[heads.length - 1]}${lastRow}` }],
    print: pageOf(frame, name, { onePage: order.length < 40, area: `A1:P${Math.max(lastRow, FIRST + 30)}` }),
    ...(known > 0 && { charts: [chart(column, name, known, middle, lang)] }),
  };
}

const valueOf = (column: ReportColumn, member: number): number | null => column.cells[member]?.value ?? null;

function rowCells(
  frame: Frame,
  column: ReportColumn,
  member: number,
  row: number,
  middle: number | undefined,
): PlannedCell[] {
  const value = valueOf(column, member);
  const name = { at: `B${row}`, value: frame.members[member]?.name ?? '', look: LOOK.label };
  const mark = MARK[column.cells[member]?.status ?? 'O'];
  if (value === null)
    return [
      { at: `A${row}`, look: LOOK.rank },
      name,
      { at: `C${row}`, ...(mark && { value: mark }), look: LOOK.mark },
      ...(middle === undefined ? [] : ['D', 'E'].map((letter) => ({ at: letter + row, look: LOOK.mark }))),
    ];
  const all = column.cells.flatMap((cell) => (cell?.value == null ? [] : [cell.value]));
  const sides = (middle === undefined ? [] : (['MAX', 'MIN'] as const)).map((side, i) => ({
    at: `${'DE'[i]}${row}`,
    formula: `${side}(C${row}-${middle},0)`,
    value: (side === 'MAX' ? Math.max : Math.min)(value - (middle ?? 0), 0),
    look: figure('#,##0.0;-#,##0.0;'),
  }));
  return [
    {
      at: `A${row}`,
      formula: `RANK(C${row},${rangeRef(frame, column.letters)})`,
      value: 1 + all.filter((other) => other > value).length,
      look: LOOK.rank,
    },
    name,
    { at: `C${row}`, formula: cellRef(frame, column, frame.first + member), value, look: figure(column.format) },
    ...sides,
  ];
}

function chart(
  column: ReportColumn,
  sheet: string,
  known: number,
  middle: number | undefined,
  lang: 'vi' | 'en',
): ChartPlan {
  const rows = (letter: string): string => refTo(sheet, fixed(`${letter}${FIRST}:${letter}${FIRST + known - 1}`));
  const head = (letter: string): string => refTo(sheet, fixed(`${letter}${HEAD}`));
  const series = (letter: string, color: string) => ({ name: head(letter), values: rows(letter), color });
  return {
    kind: 'bars',
    title: column.group,
    valueTitle: middle === undefined ? column.label : sideWords(middle, lang).axis,
    categories: rows('B'),
    series: middle === undefined ? [series('C', LEVEL)] : [series('D', ABOVE), series('E', BELOW)],
    format: column.format,
    from: 'G4',
    to: `P${FIRST + 30}`,
  };
}

/** One ranking for each counted column, at most four. */
export function rankingSheets(frame: Frame): SheetPlan[] {
  const counted = frame.view.facts.flatMap((fact) => frame.columns.filter((column) => column.fact === fact));
  const name = SHEETS.ranking[frame.lang];
  return counted.slice(0, 4).map((column, i) => rankingSheet(frame, column, i === 0 ? name : `${name} ${i + 1}`, i));
}
