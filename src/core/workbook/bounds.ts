import { tooLarge } from './refusals.ts';

export const MAX_FILE = 200 * 2 ** 20;
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
const MAX_CELLS = 5_000_000;
const MAX_MERGES = 100_000;
const MAX_STYLES = 65_490;
const MAX_STRINGS = 2_000_000;
/** All texts and formulas of the cells of a book together, in characters: one string of a megabyte named by every cell is a bomb. */
const MAX_TEXT = 64 * 2 ** 20;
/** Excel takes 255 characters; a longer one makes a longer text of every cell. */
const MAX_FORMAT = 1000;

/** What has been counted of one book. */
export type Bounds = {
  cells(count: number): void;
  merges(count: number): void;
  /** What a cell shows and its formula, in so many cells. */
  text(cell: { readonly shown: string; readonly formula: string | null }, times?: number): void;
  /** Refuses a place that no sheet has; row from 1, column from 0. */
  place(row: number, column: number): void;
};

/** Counts what a whole book holds and refuses at the first bound that is passed. */
export function createBounds(): Bounds {
  let cells = 0;
  let merges = 0;
  let text = 0;
  return {
    cells(count) {
      cells += count;
      if (cells > MAX_CELLS) throw tooLarge({ vi: 'hơn 5 triệu ô', en: 'more than 5 million cells' });
    },
    merges(count) {
      merges += count;
      if (merges > MAX_MERGES) throw tooLarge({ vi: 'hơn 100.000 ô gộp', en: 'more than 100,000 merged cells' });
    },
    text({ shown, formula }, times = 1) {
      text += (shown.length + (formula?.length ?? 0)) * times;
      if (text > MAX_TEXT)
        throw tooLarge({ vi: 'hơn 64 triệu ký tự trong các ô', en: 'more than 64 million characters in cells' });
    },
    place(row, column) {
      if (!(row >= 1 && row <= MAX_ROWS && column >= 0 && column < MAX_COLUMNS))
        throw tooLarge({ vi: 'có ô nằm ngoài giới hạn trang tính', en: 'a cell lies outside the limits of a sheet' });
    },
  };
}

export function boundStyles(count: number): void {
  if (count > MAX_STYLES) throw tooLarge({ vi: 'hơn 65.490 kiểu ô', en: 'more than 65,490 cell styles' });
}

export function boundFormat(code: string): void {
  if (code.length > MAX_FORMAT)
    throw tooLarge({ vi: 'định dạng số dài hơn 1.000 ký tự', en: 'a number format of more than 1,000 characters' });
}

export function boundStrings(count: number): void {
  if (count > MAX_STRINGS) throw tooLarge({ vi: 'hơn 2 triệu chuỗi chữ', en: 'more than 2 million strings' });
}
