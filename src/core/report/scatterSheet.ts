import type { SheetPlan } from '../workbook/writeBook.ts';
import { fixed, refTo } from '../workbook/writeBook.ts';
import { cellRef, type Frame, type ReportColumn } from './frame.ts';
import { figure, LEVEL, LOOK } from './look.ts';
import { pageOf } from './page.ts';
import { fixedRow } from './wholes.ts';
import { SHEETS, WORDS } from './words.ts';

const HEAD = 4;
const FIRST = HEAD + 1;
/** Fewer points show nothing. */
const LEAST = 5;

type Pair = { readonly level: ReportColumn; readonly growth: ReportColumn; readonly members: readonly number[] };

/** Who is large and who grows: the share of each member in their sum against its growth, one native point a member. */
export function scatterSheet(frame: Frame): SheetPlan | null {
  const pair = largestPair(frame);
  if (!pair) return null;
  const { level, growth, members } = pair;
  const { lang } = frame;
  const name = SHEETS.scatter[lang];
  const last = FIRST + members.length - 1;
  const sum = level.cells.reduce((total, cell) => total + (cell?.value ?? 0), 0);
  const whole = fixedRow(cellRef(frame, level, frame.sum));
  const isIndex = growth.head.basis === 'SPLY';
  const heads = [WORDS.area[lang], WORDS.shareOfSum[lang], WORDS.growth[lang]];
  const names = members.map((member) => frame.members[member]?.name ?? '');
  const at = (letter: string): string => refTo(name, fixed(`${letter}${FIRST}:${letter}${last}`));
  return {
    name,
    cells: [
      { at: 'A1', value: level.group, look: LOOK.title },
      { at: 'A2', value: level.label, look: LOOK.remark },
      ...heads.map((value, i) => ({ at: `${'ABC'[i]}${HEAD}`, value, look: LOOK.head })),
      ...members.flatMap((member, i) => {
        const row = FIRST + i;
        const rate = cellRef(frame, growth, frame.first + member);
        const [size, speed] = [level, growth].map(({ cells }) => cells[member]?.value ?? 0) as [number, number];
        return [
          { at: `A${row}`, value: names[i] ?? '', look: LOOK.label },
          {
            at: `B${row}`,
            formula: `${cellRef(frame, level, frame.first + member)}/${whole}*100`,
            value: (size / sum) * 100,
            look: figure('#,##0.0'),
          },
          {
            at: `C${row}`,
            formula: isIndex ? `${rate}-100` : rate,
            value: isIndex ? speed - 100 : speed,
            look: figure('#,##0.0'),
          },
        ];
      }),
    ],
    widths: [20, 18, 18, 3],
    heights: { [HEAD]: 66 },
    merges: ['A1:P1', 'A2:P2'],
    freeze: `B${FIRST}`,
    tables: [{ name: 'tblQuyMoTocDo', range: `A${HEAD}:C${last}` }],
    print: pageOf(frame, name, { onePage: true, area: `A1:P${Math.max(last, FIRST + 28)}` }),
    charts: [
      {
        kind: 'dots',
        title: level.group,
        valueTitle: WORDS.growth[lang],
        xTitle: WORDS.shareOfSum[lang],
        categories: at('B'),
        series: [{ name: refTo(name, fixed(`C${HEAD}`)), values: at('C'), labels: names, color: LEVEL }],
        format: '#,##0.0',
        from: 'E4',
        to: `P${FIRST + 28}`,
      },
    ],
  };
}

/** Level and growth of one indicator and period that most members have both of. */
function largestPair(frame: Frame): Pair | null {
  const pairs = frame.columns.flatMap((level): Pair[] => {
    if (!level.additive) return [];
    const growth = frame.columns.find((other) => isGrowthOf(other, level));
    const members = growth
      ? [...level.cells.keys()].filter((i) => level.cells[i]?.value != null && growth.cells[i]?.value != null)
      : [];
    return growth && members.length >= LEAST && members.every((i) => (level.cells[i]?.value ?? -1) >= 0)
      ? [{ level, growth, members }]
      : [];
  });
  return pairs.sort((a, b) => b.members.length - a.members.length)[0] ?? null;
}

function isGrowthOf({ head }: ReportColumn, { head: level }: ReportColumn): boolean {
  const growth = head.basis === 'SPLY' || head.basis === 'SPLY_GROWTH';
  const same = head.dataset === level.dataset && head.measure === level.measure && head.item === level.item;
  return growth && same && head.timePeriod === level.timePeriod;
}
