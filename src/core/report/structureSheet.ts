import { columnLetters } from '../model/address.ts';
import type { PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { fixed, refTo } from '../workbook/writeBook.ts';
import { cellRef, knownValues, type Frame, type ReportColumn } from './frame.ts';
import { BAR, figure, LOOK, SERIES_COLORS } from './look.ts';
import { pageOf } from './page.ts';
import { groupsOf } from './tableHead.ts';
import { fixedRow } from './wholes.ts';
import { SHEETS, WORDS } from './words.ts';

const HEAD = 4;
const FIRST = HEAD + 1;
const MOST_PARTS = 8;
const MOST_COLUMNS = 6;

/** How the sum of the members is made up: the largest of them and the rest, one column an indicator, with a chart of stacked columns. */
export function structureSheet(frame: Frame): SheetPlan | null {
  const { lang, members } = frame;
  const columns = columnsOf(frame);
  const [first] = columns;
  if (!first) return null;
  const parts = largest(first, columns);
  const name = SHEETS.structure[lang];
  const letters = columns.map((_, i) => columnLetters(i + 1));
  const end = letters.at(-1) ?? 'B';
  const rest = FIRST + parts.length;
  const heads = columns.map(({ group, label }) => `${group} - ${label}`);
  const row = (place: number, letter: string): string => refTo(name, fixed(`${letter}${FIRST + place}`));
  return {
    name,
    cells: [
      { at: 'A1', value: name.toLocaleUpperCase('vi'), look: LOOK.title },
      { at: 'A2', value: WORDS.structureOf[lang], look: LOOK.remark },
      { at: `A${HEAD}`, value: WORDS.area[lang], look: LOOK.head },
      ...heads.map((value, i) => ({ at: `${letters[i]}${HEAD}`, value, look: { ...LOOK.head, size: 10 } })),
      ...parts.flatMap((member, r) => [
        { at: `A${FIRST + r}`, value: members[member]?.name ?? '', look: LOOK.label },
        ...columns.map((column, c) => partCell(frame, column, member, `${letters[c]}${FIRST + r}`)),
      ]),
      { at: `A${rest}`, value: WORDS.others[lang], look: LOOK.label },
      ...columns.map((column, c) => restCell(column, parts, letters[c] ?? '', rest)),
    ],
    widths: [24, ...columns.map(() => 18)],
    heights: { [HEAD]: 92 },
    merges: [1, 2].map((line) => `A${line}:H${line}`),
    freeze: `B${FIRST}`,
    tables: [{ name: 'tblCoCau', range: `A${HEAD}:${end}${rest}` }],
    conditions: [{ kind: 'bars', range: `B${FIRST}:${end}${rest}`, color: BAR }],
    print: pageOf(frame, name, { onePage: true, area: `A1:H${rest + 28}` }),
    charts: [
      {
        kind: 'stacked',
        title: name,
        valueTitle: WORDS.structureOf[lang],
        categories: refTo(name, fixed(`B${HEAD}:${end}${HEAD}`)),
        series: [...parts.keys(), parts.length].map((place) => ({
          name: row(place, 'A'),
          values: refTo(name, fixed(`B${FIRST + place}:${end}${FIRST + place}`)),
          color: SERIES_COLORS[place === parts.length ? SERIES_COLORS.length - 1 : place] ?? SERIES_COLORS[0],
        })),
        format: '#,##0.0',
        from: `A${rest + 2}`,
        to: `H${rest + 27}`,
      },
    ],
  };
}

/** One level an indicator that may be added up: the year so far where there is one. */
function columnsOf(frame: Frame): ReportColumn[] {
  return groupsOf(frame.columns)
    .flatMap((group) => {
      const levels = group.filter((one) => one.additive && isWhole(one));
      return levels.at(-1) ?? [];
    })
    .slice(0, MOST_COLUMNS);
}

/** Shares are of something only where nothing is below 0 and something is above. */
const isWhole = (column: ReportColumn): boolean => {
  const values = knownValues(column);
  return values.length > 1 && values.every((value) => value >= 0) && sumOf(column) > 0;
};

const sumOf = (column: ReportColumn): number => knownValues(column).reduce((sum, value) => sum + value, 0);

/** The members with the largest shares over all columns, those of the first column first. */
function largest(first: ReportColumn, columns: readonly ReportColumn[]): number[] {
  const weight = (member: number): number =>
    columns.reduce((sum, column) => sum + (column.cells[member]?.value ?? 0) / sumOf(column), 0);
  const chosen = [...first.cells.keys()].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_PARTS);
  const own = (member: number): number => first.cells[member]?.value ?? 0;
  return chosen.filter((member) => weight(member) > 0).sort((a, b) => own(b) - own(a) || weight(b) - weight(a));
}

function partCell(frame: Frame, column: ReportColumn, member: number, at: string): PlannedCell {
  const value = column.cells[member]?.value;
  if (value == null) return { at, look: LOOK.mark };
  const whole = fixedRow(cellRef(frame, column, frame.sum));
  const formula = `${cellRef(frame, column, frame.first + member)}/${whole}*100`;
  return { at, formula, value: (value / sumOf(column)) * 100, look: figure('#,##0.0') };
}

function restCell(column: ReportColumn, parts: readonly number[], letter: string, row: number): PlannedCell {
  const shares = parts.map((member) => ((column.cells[member]?.value ?? 0) / sumOf(column)) * 100);
  return {
    at: `${letter}${row}`,
    formula: `100-SUM(${letter}${FIRST}:${letter}${row - 1})`,
    value: 100 - shares.reduce((sum, share) => sum + share, 0),
    look: figure('#,##0.0'),
  };
}
