import { columnLetters } from '../model/address.ts';
import type { DeskFinding } from '../model/validation.ts';
import type { PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { refTo } from '../workbook/writeBook.ts';
import type { Frame } from './frame.ts';
import { LOOK } from './look.ts';
import { pageOf } from './page.ts';
import { FINDING_STATES, REMARK_HEADS, SEVERITIES } from './sheetWords.ts';
import { SHEETS, WORDS } from './words.ts';

const HEAD = 5;
const FIRST = HEAD + 1;
const WIDTHS = [5, 13, 62, 40, 22, 8, 30];

/** What the rules find about the figures of the report, the worst first, with its cells and what was accepted of it. */
export function remarksSheet(frame: Frame): SheetPlan {
  const { lang, view } = frame;
  const name = SHEETS.remarks[lang];
  const end = columnLetters(WIDTHS.length - 1);
  const { findings } = view;
  const none = findings.length === 0;
  return {
    name,
    cells: [
      { at: 'A1', value: name.toLocaleUpperCase('vi'), look: LOOK.title },
      { at: 'A2', value: WORDS.remarks[lang], look: LOOK.remark },
      { at: 'A3', value: WORDS.backToTable[lang], link: refTo(frame.sheet, 'A1'), look: LOOK.link },
      ...REMARK_HEADS[lang].map((value, i) => ({
        at: `${columnLetters(i)}${HEAD}`,
        value,
        look: { ...LOOK.head, size: 11 },
      })),
      ...findings.flatMap((finding, i) => rowCells(frame, finding, i)),
      ...(none ? [{ at: `A${FIRST}`, value: WORDS.noRemarks[lang], look: LOOK.note }] : []),
    ],
    widths: WIDTHS,
    heights: Object.fromEntries(
      findings.map(({ text, tolerance }, i) => [FIRST + i, heightOf(text[lang], tolerance[lang])]),
    ),
    merges: [...[1, 2, 3].map((row) => `A${row}:${end}${row}`), ...(none ? [`A${FIRST}:${end}${FIRST}`] : [])],
    freeze: `A${FIRST}`,
    ...(!none && { tables: [{ name: 'tblKiemTra', range: `A${HEAD}:${end}${FIRST + findings.length - 1}` }] }),
    print: pageOf(frame, name, { repeatRows: `${HEAD}:${HEAD}` }),
  };
}

const heightOf = (text: string, tolerance: string): number =>
  15 * Math.max(1, Math.ceil(text.length / 60), Math.ceil(tolerance.length / 38));

function rowCells({ lang }: Frame, finding: DeskFinding, i: number): PlannedCell[] {
  const { severity, text, tolerance, sheet, cell, state, acceptance } = finding;
  const said = [FINDING_STATES[state][lang], acceptance?.reason ?? ''].filter(Boolean).join(': ');
  const contents: Omit<PlannedCell, 'at'>[] = [
    { value: i + 1, look: LOOK.rank },
    { value: SEVERITIES[severity][lang], look: LOOK.mark },
    { value: text[lang] },
    { value: tolerance[lang] },
    { value: sheet },
    { value: cell, look: LOOK.mark },
    { value: said },
  ];
  return contents.map(({ look, ...content }, c) => ({
    ...content,
    at: `${columnLetters(c)}${FIRST + i}`,
    look: { ...LOOK.text, indent: 0, vertical: 'top', ...look, size: 11 },
  }));
}
