import { a1 } from '../model/address.ts';
import { possibleStyles, readNumber, type NumberStyle } from '../model/number.ts';
import type { ObsStatus, Problem } from '../model/observation.ts';
import { withNumbers } from '../model/text.ts';
import { cellAt, type GridCell } from '../workbook/grid.ts';
import { isTextNumber, isToldFigure, markOf, percentDigits } from './cellForms.ts';
import { saidInFull } from './saidNumber.ts';
import type { SheetTable } from './sheetTable.ts';
import { writtenNumber } from './writtenNumber.ts';

/** A cell read: a number, a mark for a missing one, or a problem. */
export type ReadValue =
  | {
      readonly value: number | null;
      readonly status: ObsStatus | null;
      readonly asText: boolean;
      /** What the office wrote to say that the number is not exact: "khoảng", ">". */
      readonly qualifier?: string;
    }
  | { readonly problem: Problem };

/** How a table writes numbers as text; null where it does not, or where its texts can be read in more than one way. */
export type TextStyle = { readonly style: NumberStyle | null; readonly ways: number };

/** Decided once for all pages of a table from all its text numbers. */
export function textStyleOf(table: SheetTable): TextStyle {
  const texts = table.pages.flatMap((page) =>
    (table.long?.allRows ?? page.bodyRows).flatMap((row) =>
      page.dataColumns.flatMap((column) => {
        const cell = cellAt(table.grid, row, column);
        return cell?.kind === 'text' ? (percentDigits(cell) ?? writtenNumber(String(cell.value))?.digits ?? []) : [];
      }),
    ),
  );
  const possible = texts.length > 0 ? possibleStyles(texts) : [];
  const { decimal } = table.answers;
  const styles = decimal === null ? possible : possible.filter((style) => style.decimal === decimal);
  return { style: styles.length === 1 ? (styles[0] ?? null) : null, ways: styles.length };
}

/** The number of a cell, written as one or as text, percentages as shown; null for any other cell. */
export function numberAt(cell: GridCell | undefined, texts: TextStyle): number | null {
  if (cell?.kind === 'number') return Number(cell.value);
  if (cell?.kind === 'percent') return asShown(cell);
  if (cell?.kind !== 'text' || texts.style === null) return null;
  const digits = percentDigits(cell) ?? writtenNumber(String(cell.value))?.digits;
  return digits === undefined ? null : readNumber(digits, texts.style);
}

/** 0.25 that the sheet shows as 25 %: 25, with every digit that the cell holds. */
const asShown = ({ value }: GridCell): number => Number((Number(value) * 100).toPrecision(15));

/** Reads one body cell. Empty is O, "-" is M, "…" is L, and 0 is 0; what is not certain is a problem with its address. */
export function readValue(
  table: SheetTable,
  row: number,
  column: number,
  texts: TextStyle,
  percentAsShown = false,
): ReadValue {
  const cell = cellAt(table.grid, row, column);
  if (!cell || (cell.kind === 'text' && String(cell.value).trim() === ''))
    return { value: null, status: 'O', asText: false };
  if (cell.kind === 'number') return { value: Number(cell.value), status: null, asText: false };
  if (cell.kind === 'percent' && percentAsShown) return { value: asShown(cell), status: null, asText: false };
  const digits = percentAsShown ? percentDigits(cell) : null;
  const percent = digits === null || texts.style === null ? null : readNumber(digits, texts.style);
  if (percent !== null) return { value: percent, status: null, asText: true };
  const mark = markOf(cell);
  if (mark) return { value: null, status: mark, asText: false };
  const address = { sheet: table.grid.sheet, cell: a1(row, column), cells: 1 };
  if (isTextNumber(cell)) {
    const written = writtenNumber(String(cell.value));
    const value = texts.style && written ? readNumber(written.digits, texts.style) : null;
    if (value !== null)
      return { value, status: null, asText: true, ...(written?.qualifier ? { qualifier: written.qualifier } : {}) };
    return { problem: { ...address, ...unclearText(cell, texts.ways) } };
  }
  return { problem: { ...address, ...notANumber(cell) } };
}

type Said = Pick<Problem, 'severity' | 'code' | 'text'>;

function unclearText(cell: GridCell, ways: number): Said {
  const text = String(cell.value).trim();
  return ways > 1
    ? {
        severity: 'ask',
        code: 'number-style',
        text: {
          vi: `"${text}" có thể đọc theo ${ways} cách; cần chọn dấu thập phân của biểu này.`,
          en: `"${text}" can be read in ${ways} ways; choose the decimal mark of this table.`,
        },
      }
    : {
        severity: 'stop',
        code: 'unreadable',
        text: {
          vi: `"${text}" không đọc được thành số theo cách viết của biểu này.`,
          en: `"${text}" is not a number in the style of this table.`,
        },
      };
}

function notANumber(cell: GridCell): Said {
  const { shown } = cell;
  if (isToldFigure(cell))
    return {
      severity: 'ask',
      code: 'told-figure',
      text: {
        vi: `"${shown}" là lời có số, không phải một số; cần người đọc.`,
        en: `"${shown}" is words with figures, no number: to be read by a person.`,
      },
    };
  switch (cell.kind) {
    case 'error':
      return {
        severity: 'stop',
        code: 'error-cell',
        text: {
          vi: `Ô báo lỗi ${shown}; không có số để ghi.`,
          en: `The cell shows the error ${shown}; there is no number.`,
        },
      };
    case 'uncalculated':
      return {
        severity: 'stop',
        code: 'no-result',
        text: {
          vi: 'Công thức chưa có kết quả; hãy mở tệp bằng Excel, tính lại và lưu.',
          en: 'The formula has no result; open the file in Excel, recalculate and save.',
        },
      };
    case 'percent':
      return {
        severity: 'ask',
        code: 'percent-format',
        text: withNumbers([saidInFull(Number(cell.value))], (held) => ({
          vi: `Ô hiện "${shown}" nhưng lưu ${held.vi}: là tỷ lệ hay phần trăm?`,
          en: `The cell shows "${shown}" but holds ${held.en}: a fraction or a percentage?`,
        })),
      };
    case 'date':
      return {
        severity: 'stop',
        code: 'date-cell',
        text: {
          vi: `Ô là ngày tháng (${shown}), không phải số liệu.`,
          en: `The cell is a date (${shown}), not a figure.`,
        },
      };
    default:
      return {
        severity: 'stop',
        code: 'unreadable',
        text: { vi: `"${shown}" không phải số.`, en: `"${shown}" is not a number.` },
      };
  }
}
