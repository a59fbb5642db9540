import { dayText } from '../model/format.ts';
import { periodText } from '../model/period.ts';
import type { PlannedCell } from '../workbook/writeBook.ts';
import { refTo } from '../workbook/writeBook.ts';
import { HEAD_ROW, lastLetters, NUMBER_ROW, type Frame, type ReportColumn } from './frame.ts';
import { LOOK } from './look.ts';
import type { SourceLinks } from './sourcesSheet.ts';
import { SHEETS, STATUS, WORDS } from './words.ts';

type Head = { readonly cells: PlannedCell[]; readonly merges: string[] };

/** Title block and the header rows: indicator, column, status, number. A column's number leads to its sources. */
export function headCells(frame: Frame, links: SourceLinks): Head {
  const { columns, lang } = frame;
  const end = lastLetters(frame);
  const groups = groupsOf(columns);
  const stub = [WORDS.order[lang], WORDS.area[lang]].map((value, i) => ['AB'[i] ?? '', value] as const);
  return {
    cells: [
      ...titleCells(frame),
      ...stub.flatMap(([letter, value]) =>
        [0, 1, 2].map((n) => ({ at: `${letter}${HEAD_ROW + n}`, ...(n === 0 && { value }), look: LOOK.head })),
      ),
      { at: `A${NUMBER_ROW}`, value: 'A', look: LOOK.number },
      { at: `B${NUMBER_ROW}`, value: 'B', look: LOOK.number },
      ...groups.flatMap((group) =>
        group.map(({ letters, group: value }, i) => ({
          at: letters + HEAD_ROW,
          ...(i === 0 && { value }),
          look: LOOK.head,
        })),
      ),
      ...columns.flatMap((column, i): PlannedCell[] => [
        { at: `${column.letters}${HEAD_ROW + 1}`, value: column.label, look: LOOK.subHead },
        { at: `${column.letters}${HEAD_ROW + 2}`, ...statusOf(column, lang), look: { ...LOOK.subHead, italic: true } },
        {
          at: column.letters + NUMBER_ROW,
          value: `(${i + 1})`,
          ...firstLink(column, links),
          look: LOOK.number,
        },
      ]),
    ],
    merges: [
      ...[1, 2, 3, 4].map((row) => `A${row}:${end}${row}`),
      `A${HEAD_ROW}:A${HEAD_ROW + 2}`,
      `B${HEAD_ROW}:B${HEAD_ROW + 2}`,
      ...groups
        .filter((group) => group.length > 1)
        .map((group) => `${group[0]?.letters}${HEAD_ROW}:${group.at(-1)?.letters}${HEAD_ROW}`),
    ],
  };
}

/** The number of a column leads to the first of its sources. */
function firstLink({ national, regional, cells }: ReportColumn, links: SourceLinks): { link?: string } {
  const first = [national, regional, ...cells].find((cell) => cell !== null);
  const { link } = first ? links(first.key) : {};
  return link ? { link } : {};
}

function titleCells({ view, lang, columns }: Frame): PlannedCell[] {
  const { vi } = { vi: lang === 'vi' };
  const days = columns.flatMap(({ head }) => head.releasedOn).sort();
  const day = dayText(view.asOf ?? days.at(-1) ?? view.madeOn, lang);
  const made = dayText(view.madeOn, lang);
  return [
    { at: 'A1', value: WORDS.title[lang], look: LOOK.title },
    { at: 'A2', value: `${view.region.name[lang]} - ${periodText(view.period, lang)}`, look: LOOK.subtitle },
    {
      at: 'A3',
      value: vi
        ? `Theo số liệu công bố đến ngày ${day}. Lập ngày ${made} từ bộ số liệu ${view.workspaceName}.`
        : `Figures published up to ${day}. Made on ${made} from the workspace ${view.workspaceName}.`,
      look: LOOK.remark,
    },
    { at: 'A4', value: WORDS.seeSources[lang], link: refTo(SHEETS.sources[lang], 'A1'), look: LOOK.link },
  ];
}

function statusOf({ head }: ReportColumn, lang: 'vi' | 'en'): { value?: string } {
  return head.status === 'E' || head.status === 'P' ? { value: STATUS[head.status][lang] } : {};
}

/** Neighbouring columns of one indicator. */
export function groupsOf(columns: readonly ReportColumn[]): ReportColumn[][] {
  const groups: ReportColumn[][] = [];
  for (const column of columns)
    if (groups.at(-1)?.[0]?.group === column.group) groups.at(-1)?.push(column);
    else groups.push([column]);
  return groups;
}
