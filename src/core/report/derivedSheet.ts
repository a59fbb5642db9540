import { columnLetters } from '../model/address.ts';
import type { PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { refTo } from '../workbook/writeBook.ts';
import { derivedColumns, type DerivedColumn } from './derivedColumns.ts';
import type { Frame } from './frame.ts';
import { BAR, figure, LOOK } from './look.ts';
import { SHEETS, WORDS } from './words.ts';

const HEAD = 4;
const FIRST = HEAD + 2;

/** Growth, ranks, shares, implied levels and contributions: formulas over the cells of the table. Null when nothing can be computed. */
export function derivedSheet(frame: Frame): SheetPlan | null {
  const { lang, members } = frame;
  const columns = derivedColumns(frame);
  if (columns.length === 0) return null;
  const letters = columns.map((_, i) => columnLetters(i + 2));
  const end = letters.at(-1) ?? 'C';
  const last = FIRST + members.length - 1;
  return {
    name: SHEETS.derived[lang],
    cells: [
      { at: 'A1', value: SHEETS.derived[lang].toLocaleUpperCase('vi'), look: LOOK.title },
      { at: 'A2', value: WORDS.backToTable[lang], link: refTo(frame.sheet, 'A1'), look: LOOK.link },
      ...headCells(frame, columns, letters),
      ...members.flatMap((area, i) => [
        { at: `A${FIRST + i}`, value: i + 1, look: LOOK.rank },
        { at: `B${FIRST + i}`, value: area.name, look: LOOK.label },
        ...columns.map((column, n) => formulaCell(column, i, `${letters[n]}${FIRST + i}`)),
      ]),
      { at: `A${last + 2}`, value: WORDS.noteDerived[lang], look: LOOK.note },
    ],
    widths: [5, 20, ...columns.map(() => (columns.length > 12 ? 11 : 15))],
    heights: { [HEAD]: 128, [HEAD + 1]: 98, [last + 2]: 34 },
    merges: [
      `A1:${end}1`,
      `A2:${end}2`,
      `A${HEAD}:A${HEAD + 1}`,
      `B${HEAD}:B${HEAD + 1}`,
      `A${last + 2}:${end}${last + 2}`,
      ...runsOf(columns).flatMap(([from, to]) =>
        from === to ? [] : [`${letters[from]}${HEAD}:${letters[to]}${HEAD}`],
      ),
    ],
    freeze: `C${FIRST}`,
    print: {
      landscape: true,
      onePage: members.length < 40,
      repeatRows: `${HEAD}:${HEAD + 1}`,
      footer: `&L&"Times New Roman,Italic"&9${SHEETS.derived[lang]}&R&"Times New Roman,Regular"&9&P/&N`,
    },
    conditions: columns.flatMap(({ bars }, i) =>
      bars ? [{ kind: 'bars' as const, range: `${letters[i]}${FIRST}:${letters[i]}${last}`, color: BAR }] : [],
    ),
  };
}

function headCells({ lang }: Frame, columns: readonly DerivedColumn[], letters: readonly string[]): PlannedCell[] {
  const size = columns.length > 12 ? 10 : 12;
  const stub = [WORDS.order[lang], WORDS.area[lang]];
  return [
    ...stub.flatMap((value, i) => [
      { at: `${'AB'[i]}${HEAD}`, value, look: LOOK.head },
      { at: `${'AB'[i]}${HEAD + 1}`, look: LOOK.head },
    ]),
    ...columns.flatMap(({ group, label }, i) => [
      {
        at: `${letters[i]}${HEAD}`,
        ...(columns[i - 1]?.group !== group && { value: group }),
        look: { ...LOOK.head, size },
      },
      { at: `${letters[i]}${HEAD + 1}`, value: label, look: { ...LOOK.subHead, size } },
    ]),
  ];
}

/** First and last place of neighbouring columns of one group. */
function runsOf(columns: readonly DerivedColumn[]): [number, number][] {
  const runs: [number, number][] = [];
  columns.forEach(({ group }, i) => {
    const run = runs.at(-1);
    if (run && columns[i - 1]?.group === group) run[1] = i;
    else runs.push([i, i]);
  });
  return runs;
}

function formulaCell({ of, format }: DerivedColumn, member: number, at: string): PlannedCell {
  const cell = of(member);
  return cell ? { at, ...cell, look: format === '0' ? LOOK.rank : figure(format) } : { at, look: LOOK.mark };
}
