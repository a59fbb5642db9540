import { dayText } from '../model/format.ts';
import { periodText } from '../model/period.ts';
import type { PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { refTo } from '../workbook/writeBook.ts';
import { countedSentence } from './countsSheet.ts';
import { cellRef, knownValues, rangeRef, type Frame, type ReportColumn } from './frame.ts';
import { figure, LOOK } from './look.ts';
import { pageOf } from './page.ts';
import { SHEETS, WORDS } from './words.ts';

const WIDTHS = [40, 48, 14, 14, 12, 12, 18, 12, 18];
const FIRST = 5;

/** What the report says, on one page: the counted facts, a line an indicator with who is highest and lowest, the sheets. All numbers are live. */
export function summarySheet(frame: Frame, others: readonly SheetPlan[]): SheetPlan {
  const { lang, view } = frame;
  const counted = frame.columns.filter((column) => column.fact && knownValues(column).length > 0);
  const table = FIRST + (counted.length > 0 ? counted.length + 2 : 0);
  const contents = table + 2 + frame.columns.length + 2;
  return {
    name: SHEETS.summary[lang],
    cells: [
      { at: 'A1', value: WORDS.title[lang], look: LOOK.title },
      { at: 'A2', value: `${view.region.name[lang]} - ${periodText(view.period, lang)}`, look: LOOK.subtitle },
      { at: 'A3', value: madeWords(frame), look: LOOK.remark },
      ...(counted.length > 0 ? [{ at: `A${FIRST}`, value: WORDS.countedFacts[lang], look: { bold: true } }] : []),
      ...counted.map((column, i) => ({
        at: `A${FIRST + 1 + i}`,
        ...countedSentence(frame, column),
        link: refTo(SHEETS.counts[lang], 'A1'),
        look: { align: 'left' as const, wrap: true, size: 12 },
      })),
      { at: `A${table}`, value: WORDS.indicators[lang], look: { bold: true } },
      ...headsOf(frame).map((value, i) => ({
        at: `${'ABCDEFGHI'[i]}${table + 1}`,
        value,
        look: { ...LOOK.head, size: 11 },
      })),
      ...frame.columns.flatMap((column, i) => lineOf(frame, column, table + 2 + i)),
      { at: `A${contents}`, value: WORDS.contents[lang], look: { bold: true } },
      ...others.map(({ name }, i) => ({
        at: `A${contents + 1 + i}`,
        value: name,
        link: refTo(name, 'A1'),
        look: { ...LOOK.link, align: 'left' as const, italic: false },
      })),
    ],
    widths: WIDTHS,
    heights: {
      [table + 1]: 34,
      ...Object.fromEntries(counted.map((_, i) => [FIRST + 1 + i, 33])),
      ...Object.fromEntries(frame.columns.map((column, i) => [table + 2 + i, linesOf(column) * 17])),
    },
    merges: [
      ...[1, 2, 3].map((row) => `A${row}:I${row}`),
      ...counted.map((_, i) => `A${FIRST + 1 + i}:I${FIRST + 1 + i}`),
    ],
    tables: [{ name: 'tblTomTat', range: `A${table + 1}:I${table + 1 + frame.columns.length}` }],
    print: pageOf(frame, SHEETS.summary[lang], { onePage: true }),
  };
}

function madeWords({ view, lang }: Frame): string {
  const made = dayText(view.madeOn, lang);
  return lang === 'vi'
    ? `Lập ngày ${made} từ bộ số liệu ${view.workspaceName}.`
    : `Made on ${made} from the workspace ${view.workspaceName}.`;
}

const headsOf = ({ lang }: Frame): string[] => [
  WORDS.indicator[lang],
  WORDS.column[lang],
  WORDS.country[lang],
  WORDS.regionValue[lang],
  WORDS.known[lang],
  WORDS.highest[lang],
  `${WORDS.where[lang]} (${WORDS.highest[lang]})`,
  WORDS.lowest[lang],
  `${WORDS.where[lang]} (${WORDS.lowest[lang]})`,
];

const linesOf = ({ group, label }: ReportColumn): number =>
  Math.max(1, Math.ceil(group.length / 42), Math.ceil(label.length / 50));

function lineOf(frame: Frame, column: ReportColumn, row: number): PlannedCell[] {
  const { members, nationalRow, regionalRow } = frame;
  const values = knownValues(column);
  const range = rangeRef(frame, column.letters);
  const names = rangeRef(frame, 'B');
  const number = figure(column.format, { size: 11 });
  const total = (at: number | null, cell: ReportColumn['national']): Omit<PlannedCell, 'at'> =>
    at !== null && cell?.value != null
      ? { formula: cellRef(frame, column, at), value: cell.value, look: number }
      : { look: LOOK.mark };
  const best = (side: 'MAX' | 'MIN'): Omit<PlannedCell, 'at'>[] => {
    if (values.length === 0) return [{ look: LOOK.mark }, { look: LOOK.mark }];
    const value = Math[side === 'MAX' ? 'max' : 'min'](...values);
    const member = column.cells.findIndex((cell) => cell?.value === value);
    return [
      { formula: `${side}(${range})`, value, look: number },
      {
        formula: `INDEX(${names},MATCH(${side}(${range}),${range},0))`,
        value: members[member]?.name ?? '',
        look: { ...LOOK.text, size: 11 },
      },
    ];
  };
  const contents: Omit<PlannedCell, 'at'>[] = [
    { value: column.group, look: { ...LOOK.text, size: 11 } },
    {
      value: column.label,
      link: refTo(frame.sheet, `${column.letters}${frame.first}`),
      look: { ...LOOK.text, size: 11 },
    },
    total(nationalRow, column.national),
    total(regionalRow, column.regional),
    { formula: cellRef(frame, column, frame.known), value: values.length, look: figure('0', { size: 11 }) },
    ...best('MAX'),
    ...best('MIN'),
  ];
  return contents.map((cell, c) => ({ ...cell, at: `${'ABCDEFGHI'[c]}${row}` }));
}
