import { rankRangeText } from '../../../core/model/rankText.ts';
import type { Lang } from '../../../core/model/text.ts';
import type { Cell } from '../../../core/model/views.ts';
import { decimalsOf, exactText, looksLike, missingMark } from '../../parts/figures.ts';
import type { Words } from '../../text/vi.ts';
import { cellText } from './cellText.ts';
import type { GridColumn, Said } from './gridModel.ts';
import { heatClass } from './heat.ts';

/** How a cell is drawn: all that follows from its figure and its column. */
export type CellLook = {
  readonly text: string;
  /** What it means, in words. */
  readonly help: string;
  readonly classes: string;
  /** Hatched: a figure should stand here and does not. */
  readonly hollow: boolean;
  /** What is drawn in the place of its text, or beside it. */
  readonly part: 'line' | 'change' | 'badge' | null;
};
export type CellWords = { readonly t: Words; readonly lang: Lang };

/** The look of a cell; `limit` is what its column is held against, null for every column but the main one. */
export function cellLook(
  cell: Cell | null,
  column: GridColumn,
  said: Said | null,
  { heat, limit }: { readonly heat: boolean; readonly limit: number | null },
  words: CellWords,
): CellLook {
  const value = cell?.value ?? null;
  const shown = said?.text ?? textOf(cell, column, words);
  const hollow = value === null && shown === '' && said === null && !column.own;
  const odd = said === null && value !== null && limit !== null && looksLike(value, limit, decimalsOf(column));
  const part = partOf(cell, column, said);
  const classes = [
    'num',
    heat && !said && !column.derived ? heatClass(value, column.basis) : '',
    column.opens && 'gl',
    said?.partial && 'partial',
    hollow && (cell === null ? 'none silent' : 'none'),
    value === null && said === null && 'miss',
    odd && 'odd',
    column.own === 'rankChange' && 'c',
    isMinus(value, column) && 'minus',
    cell?.revised && 'revised',
  ];
  const drawn = part === 'line' || part === 'change';
  return {
    text: drawn ? '' : cell?.derived && value !== null && !said ? `${shown}†` : shown,
    help: helpOf(cell, column, said, { shown, odd }, words),
    classes: classes.filter(Boolean).join(' '),
    hollow,
    part,
  };
}

function textOf(cell: Cell | null, column: GridColumn, { t, lang }: CellWords): string {
  if (!cell) return '';
  const { value, why, status, range } = cell;
  if (value === null) return why ? (column.derived ? '·' : '×') : missingMark(status);
  return range ? rankRangeText(range, column.derived === 'rankChange', lang) : cellText(value, column, t.numbers);
}

function partOf(cell: Cell | null, { own, derived, status }: GridColumn, said: Said | null): CellLook['part'] {
  if (own === 'spark' && !said) return 'line';
  const isKnown = cell !== null && cell.value !== null;
  if (derived === 'rankChange' && isKnown && !cell.range) return 'change';
  return status === null && !derived && isKnown && !said ? 'badge' : null;
}

function isMinus(value: number | null, { derived, basis }: GridColumn): boolean {
  return value !== null && value < 0 && (derived ? derived !== 'rankChange' : basis === 'LEVEL');
}

function helpOf(
  cell: Cell | null,
  { own, derived }: GridColumn,
  said: Said | null,
  { shown, odd }: { readonly shown: string; readonly odd: boolean },
  { t, lang }: CellWords,
): string {
  if (said) return said.help;
  if (!cell) return own ? '' : t.noBook;
  const { value, why, status } = cell;
  if (value === null) return why ? why[lang] : t.status[status];
  if (cell.range) return t.table.openRank(shown);
  const exact = exactText(value, t.numbers);
  if (derived) return exact;
  const notes = [odd ? t.table.boundary(shown, exact) : exact, t.status[status]];
  return [...notes, ...(cell.revised ? [t.table.revised] : []), ...(cell.derived ? [t.table.combined] : [])].join(
    ' · ',
  );
}
