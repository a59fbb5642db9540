import type { PlannedCell } from '../workbook/writeBook.ts';
import { knownValues, localRange, type Frame, type ReportColumn } from './frame.ts';
import { figure, LOOK } from './look.ts';
import { WORDS } from './words.ts';

/** The rows under the members: how many are known, sums of levels, thresholds and the counts against them, all live. */
export function summaryCells(frame: Frame): PlannedCell[] {
  const rows = [
    [frame.known, WORDS.known, knownCell],
    [frame.sum, WORDS.sum, sumCell],
    [frame.threshold, WORDS.threshold, thresholdCell],
    [frame.above, WORDS.above, counter('>', 'above')],
    [frame.at, WORDS.at, counter('', 'at')],
    [frame.below, WORDS.below, counter('<', 'below')],
  ] as const;
  return rows.flatMap(([row, label, cell]) => [
    { at: `A${row}`, look: LOOK.sum },
    { at: `B${row}`, value: label[frame.lang], look: LOOK.sum },
    ...frame.columns.map((column) => ({ look: LOOK.mark, ...cell(frame, column), at: column.letters + row })),
  ]);
}

type Content = Omit<PlannedCell, 'at'>;

function knownCell(frame: Frame, column: ReportColumn): Content {
  const formula = `COUNT(${localRange(frame, column.letters)})`;
  return { formula, value: knownValues(column).length, look: figure('0') };
}

function sumCell(frame: Frame, column: ReportColumn): Content {
  const values = knownValues(column);
  if (!column.additive || values.length === 0) return {};
  return {
    formula: `SUM(${localRange(frame, column.letters)})`,
    value: values.reduce((sum, value) => sum + value, 0),
    look: figure(column.format),
  };
}

function thresholdCell(_: Frame, { fact }: ReportColumn): Content {
  return fact ? { value: fact.threshold, look: { ...LOOK.input, format: 'General' } } : {};
}

function counter(sign: '>' | '' | '<', side: 'above' | 'at' | 'below') {
  return (frame: Frame, { fact, letters }: ReportColumn): Content => {
    if (!fact) return {};
    const criterion = sign ? `"${sign}"&${letters}$${frame.threshold}` : `${letters}$${frame.threshold}`;
    const formula = `COUNTIF(${localRange(frame, letters)},${criterion})`;
    return { formula, value: fact[side].length, look: figure('0') };
  };
}
