import { TOTAL } from '../model/area.ts';
import { publisherText } from '../model/measures.ts';
import { OBS_STATUSES } from '../model/observation.ts';
import { FORMULAS } from '../statistics/formulas.ts';
import type { PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { refTo } from '../workbook/writeBook.ts';
import type { Frame } from './frame.ts';
import { LOOK } from './look.ts';
import { pageOf } from './page.ts';
import { groupsOf } from './tableHead.ts';
import { MARK, SHEETS, STATUS, WORDS } from './words.ts';

/** The formulas that the sheets of the indicators use. */
const USED = ['growth', 'growthFromIndex', 'share', 'rank', 'contribution', 'previousFromIndex'] as const;
const FIRST = 4;

/** How to read the report: notes, marks, the indicators with their publishers, the formulas in words. */
export function glossarySheet(frame: Frame): SheetPlan {
  const { lang } = frame;
  const name = SHEETS.glossary[lang];
  const notes = [WORDS.noteMarks, WORDS.noteRounding, WORDS.noteAverage, WORDS.noteDerived, WORDS.noteLive];
  const lines: (readonly [string, string])[] = [
    ...notes.map((note) => ['', note[lang]] as const),
    ...OBS_STATUSES.map((status) => [MARK[status] ?? status, STATUS[status][lang]] as const),
    ...USED.flatMap((used) => {
      const formula = FORMULAS[used];
      return formula ? [[formula.name[lang], formula.rule[lang]] as const] : [];
    }),
    ...groupsOf(frame.columns).flatMap(([column]) => {
      if (!column) return [];
      const { head, group } = column;
      const item = head.item === TOTAL ? '' : ` ${head.itemLabel}`;
      return [[group, `${publisherText(head.dataset)[lang]}: ${head.dataset}, ${head.measure}${item}`] as const];
    }),
  ];
  return {
    name,
    cells: [
      { at: 'A1', value: name.toLocaleUpperCase('vi'), look: LOOK.title },
      { at: 'A2', value: WORDS.backToTable[lang], link: refTo(frame.sheet, 'A1'), look: LOOK.link },
      ...lines.flatMap(([term, text], i): PlannedCell[] => [
        { at: `A${FIRST + i}`, value: term, look: { ...LOOK.text, bold: true, vertical: 'top' } },
        { at: `B${FIRST + i}`, value: text, look: { ...LOOK.text, vertical: 'top' } },
      ]),
    ],
    widths: [40, 100],
    heights: Object.fromEntries(
      lines.map(([term, text], i) => [
        FIRST + i,
        17 * Math.max(1, Math.ceil(term.length / 36), Math.ceil(text.length / 92)),
      ]),
    ),
    merges: ['A1:B1', 'A2:B2'],
    freeze: `A${FIRST}`,
    print: pageOf(frame, name),
  };
}
