import type { ThresholdOp } from '../model/threshold.ts';
import type { Facts } from '../model/views.ts';
import type { PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { refTo } from '../workbook/writeBook.ts';
import { boundaryWords, countedWords, nameList, thresholdText } from './countWords.ts';
import { cellRef, knownValues, rangeRef, type Frame, type ReportColumn } from './frame.ts';
import { figure, LOOK } from './look.ts';
import { pageOf } from './page.ts';
import { SHEETS, WORDS } from './words.ts';

const SIGN: Record<ThresholdOp, string> = { gt: '>', ge: '>=', lt: '<', le: '<=' };

/** Every counted fact as a sentence whose count is live, with the numbers and the names behind it. */
export function countsSheet(frame: Frame): SheetPlan | null {
  const { lang, view } = frame;
  if (view.facts.length === 0) return null;
  const cells: PlannedCell[] = [];
  const heights: Record<number, number> = {};
  const merges = ['A1:C1', 'A2:C2'];
  let row = 4;
  for (const fact of view.facts) {
    const column = frame.columns.find((candidate) => candidate.fact === fact);
    if (!column) continue;
    cells.push(...sentenceCells(frame, column, row));
    merges.push(`A${row}:C${row}`, `A${row + 1}:C${row + 1}`);
    Object.assign(heights, { [row]: 18, [row + 1]: 34 });
    const lines = lineCells(frame, column, fact);
    lines.forEach(({ label, names = '', ...content }, i) => {
      const at = row + 3 + i;
      cells.push(
        { at: `A${at}`, value: label, look: LOOK.label },
        { look: LOOK.mark, ...content, at: `B${at}` },
        { at: `C${at}`, look: LOOK.text, ...(names && { value: names }) },
      );
      heights[at] = 17.5 * Math.max(1, Math.ceil(names.length / 78));
    });
    row += 4 + lines.length;
  }
  return {
    name: SHEETS.counts[lang],
    cells: [
      { at: 'A1', value: SHEETS.counts[lang].toLocaleUpperCase('vi'), look: LOOK.title },
      { at: 'A2', value: WORDS.backToTable[lang], link: refTo(frame.sheet, 'A1'), look: LOOK.link },
      ...cells,
    ],
    widths: [36, 14, 84],
    heights,
    merges,
    print: pageOf(frame, SHEETS.counts[lang]),
  };
}

/** "19/28 địa phương có …": count and threshold are those of the sheet. */
export function countedSentence(frame: Frame, column: ReportColumn): { formula: string; value: string } | null {
  const { fact } = column;
  if (!fact) return null;
  const [between, after] = countedWords(column, fact, frame.lang);
  const threshold = cellRef(frame, column, frame.threshold);
  const count = `COUNTIF(${rangeRef(frame, column.letters)},"${SIGN[fact.op]}"&${threshold})`;
  return {
    formula: `${count}&${literal(between)}&${threshold}&${literal(after)}`,
    value: fact.meeting.length + between + thresholdText(fact.threshold, frame.lang) + after,
  };
}

function sentenceCells(frame: Frame, column: ReportColumn, row: number): PlannedCell[] {
  const { lang } = frame;
  const heads = [WORDS.fact[lang], WORDS.value[lang], WORDS.names[lang]];
  return [
    { at: `A${row}`, value: `${column.group} - ${column.label}`, look: { bold: true } },
    {
      at: `A${row + 1}`,
      ...countedSentence(frame, column),
      look: { wrap: true, vertical: 'top' },
    },
    ...heads.map((value, i) => ({ at: `${'ABC'[i]}${row + 2}`, value, look: LOOK.head })),
  ];
}

/** A text inside a formula: quotes doubled, in pieces, as one literal may not pass 255 characters. */
export function literal(text: string): string {
  return (text.match(/[\s\S]{1,120}/gu) ?? ['']).map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

type Line = Omit<PlannedCell, 'at'> & { readonly label: string; readonly names?: string };

function lineCells(frame: Frame, column: ReportColumn, fact: Facts): Line[] {
  const { lang } = frame;
  const values = knownValues(column);
  const here = (row: number): string => cellRef(frame, column, row);
  const range = rangeRef(frame, column.letters);
  const count = figure('0');
  const number = figure('#,##0.00');
  const missing = fact.missing.map(({ area }) => area.name).join('; ');
  const counted = (row: number, side: 'above' | 'at' | 'below'): Line => ({
    label: WORDS[side][lang],
    formula: here(row),
    value: fact[side].length,
    look: count,
    names: nameList(fact[side], lang),
  });
  const best = (side: 'MAX' | 'MIN', label: string): Line => {
    const value = Math[side === 'MAX' ? 'max' : 'min'](...values);
    const names = nameList(
      fact.known.filter((known) => known.value === value),
      lang,
    );
    return { label, formula: `${side}(${range})`, value, look: number, names };
  };
  return [
    { label: WORDS.threshold[lang], formula: here(frame.threshold), value: fact.threshold, look: figure('General') },
    { label: WORDS.members[lang], value: fact.members, look: count },
    { label: WORDS.known[lang], formula: here(frame.known), value: values.length, look: count },
    counted(frame.above, 'above'),
    {
      ...counted(frame.at, 'at'),
      names: [nameList(fact.at, lang), boundaryWords(fact, lang)].filter(Boolean).join(' '),
    },
    counted(frame.below, 'below'),
    {
      label: WORDS.missing[lang],
      formula: `${fact.members}-${here(frame.known)}`,
      value: fact.members - values.length,
      look: count,
      names: missing,
    },
    ...(values.length === 0 ? [] : [best('MAX', WORDS.highest[lang]), best('MIN', WORDS.lowest[lang])]),
    ...(fact.median === null
      ? []
      : [{ label: WORDS.median[lang], formula: `MEDIAN(${range})`, value: fact.median, look: number }]),
  ];
}
