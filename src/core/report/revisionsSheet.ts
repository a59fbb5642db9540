import { columnLetters } from '../model/address.ts';
import { dayText } from '../model/format.ts';
import { periodText } from '../model/period.ts';
import { unitText } from '../model/unit.ts';
import type { PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { refTo } from '../workbook/writeBook.ts';
import { basisWords } from './columnWords.ts';
import type { ReportRevision } from './conferenceView.ts';
import type { Frame } from './frame.ts';
import { ABOVE, BELOW, figure, LOOK } from './look.ts';
import { pageOf } from './page.ts';
import { REVISION_HEADS, REVISION_KINDS } from './sheetWords.ts';
import { MARK, SHEETS, WORDS } from './words.ts';

const HEAD = 5;
const FIRST = HEAD + 1;
const WIDTHS = [5, 50, 18, 17, 30, 14, 14, 15, 15, 14, 12, 24];
/** Columns of long texts, which wrap. */
const LONG = [1, 4] as const;

/** What was said before and is said otherwise now, of the report's places and indicators; differences are live. */
export function revisionsSheet(frame: Frame): SheetPlan {
  const { lang, view } = frame;
  const name = SHEETS.revisions[lang];
  const end = columnLetters(WIDTHS.length - 1);
  const { rows, since, leftOut } = view.revisions;
  const last = Math.max(FIRST, FIRST + rows.length - 1);
  const none = rows.length === 0;
  return {
    name,
    cells: [
      { at: 'A1', value: name.toLocaleUpperCase('vi'), look: LOOK.title },
      {
        at: 'A2',
        value: sentence(since === null ? null : dayText(since, lang), rows.length, leftOut, lang),
        look: LOOK.remark,
      },
      { at: 'A3', value: WORDS.backToTable[lang], link: refTo(frame.sheet, 'A1'), look: LOOK.link },
      ...REVISION_HEADS[lang].map((value, i) => ({
        at: `${columnLetters(i)}${HEAD}`,
        value,
        look: { ...LOOK.head, size: 11 },
      })),
      ...rows.flatMap((one, i) => rowCells(frame, one, i)),
      ...(none ? [{ at: `A${FIRST}`, value: WORDS.noRevisions[lang], look: LOOK.note }] : []),
    ],
    widths: WIDTHS,
    heights: { [HEAD]: 48, ...Object.fromEntries(rows.map((one, i) => [FIRST + i, heightOf(one, lang)])) },
    merges: [...[1, 2, 3].map((row) => `A${row}:${end}${row}`), ...(none ? [`A${FIRST}:${end}${FIRST}`] : [])],
    freeze: `C${FIRST}`,
    ...(!none && { tables: [{ name: 'tblDieuChinh', range: `A${HEAD}:${end}${last}` }] }),
    conditions: none ? [] : conditions(last),
    print: pageOf(frame, name, { repeatRows: `${HEAD}:${HEAD}` }),
  };
}

function sentence(since: string | null, count: number, leftOut: number, lang: 'vi' | 'en'): string {
  const more = {
    vi: leftOut > 0 ? `, ${leftOut} lần khác không in ra` : '',
    en: leftOut > 0 ? `, ${leftOut} more not printed` : '',
  };
  if (since === null) return WORDS.noReportBefore[lang];
  return lang === 'vi'
    ? `Số đã công bố đến ngày ${since} và nay khác: ${count} số${more.vi}.`
    : `Published up to ${since} and said otherwise now: ${count} figures${more.en}.`;
}

function heightOf({ measureName, key }: ReportRevision, lang: 'vi' | 'en'): number {
  const texts = [measureName[lang], basisWords(key)[lang]];
  return 15 * Math.max(1, ...texts.map((text, i) => Math.ceil(text.length / (WIDTHS[LONG[i] ?? 1] ?? 1))));
}

function rowCells({ lang }: Frame, { change, measureName, areaName, key }: ReportRevision, i: number): PlannedCell[] {
  const row = FIRST + i;
  const { before, after } = change;
  const both = before?.value != null && after?.value != null && change.unitBefore === null;
  const value = (one: typeof before) =>
    one?.value != null
      ? { value: one.value, look: figure('#,##0.0##') }
      : { ...(one && MARK[one.status] && { value: MARK[one.status] }), look: LOOK.mark };
  const day = (one: typeof before) => (one ? dayText(one.releasedOn, lang) : '');
  const contents: Omit<PlannedCell, 'at'>[] = [
    { value: i + 1, look: LOOK.rank },
    { value: measureName[lang] },
    { value: areaName },
    { value: periodText(key.timePeriod, lang) },
    { value: basisWords(key)[lang] || WORDS.value[lang] },
    { value: unitText(change)[lang] },
    { value: day(before), look: LOOK.mark },
    value(before),
    value(after),
    both
      ? {
          formula: `I${row}-H${row}`,
          value: (after.value ?? 0) - (before.value ?? 0),
          look: figure('+#,##0.0##;-#,##0.0##;0'),
        }
      : { look: LOOK.mark },
    both && before.value !== 0
      ? {
          formula: `(I${row}/H${row}-1)*100`,
          value: ((after.value ?? 0) / (before.value ?? 1) - 1) * 100,
          look: figure('+#,##0.0;-#,##0.0;0.0'),
        }
      : { look: LOOK.mark },
    { value: [REVISION_KINDS[change.kind][lang], day(after)].filter(Boolean).join(', ') },
  ];
  return contents.map(({ look, ...cell }, c) => ({
    ...cell,
    at: `${columnLetters(c)}${row}`,
    look: { ...LOOK.text, indent: 0, ...look, size: 11 },
  }));
}

const conditions = (last: number) =>
  (['>', '<'] as const).map((sign) => ({
    kind: 'compare' as const,
    range: `J${FIRST}:J${last}`,
    formula: `AND(ISNUMBER(J${FIRST}),J${FIRST}${sign}0)`,
    look: { color: sign === '>' ? ABOVE : BELOW },
  }));
