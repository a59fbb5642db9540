import { cellAt, rowNumbers, type Grid } from '../workbook/grid.ts';
import { isFigure, isTextNumber, isValueLike, textOf } from './cellForms.ts';
import { fold, tidy } from './fold.ts';
import { columnText } from './headings.ts';
import { periodIn } from './periodWords.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { NO_ANSWERS } from './tableAnswers.ts';
import { isDitto, isUnitLine, unitNamed } from './unitWords.ts';

const NUMBERED = /^\s*\d{1,2}\s*\.\s*\S/;
const CONTINUED = /\(?\s*tiep theo\s*\)?/;

/** Finds the tables of a sheet by content; pages headed "(Tiếp theo)" are joined to the table that they continue. */
export function findTables(grid: Grid): SheetTable[] {
  const rows = rowNumbers(grid);
  const starts = rows.filter((row, i) => i === 0 || startsTable(grid, rows, i));
  const tables: (SheetTable & { readonly pages: TablePage[] })[] = [];
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? Infinity;
    const page = layOut(
      grid,
      rows.filter((row) => row >= start && row < end),
    );
    const title = titleOf(grid, page.titleRows);
    const before = tables.at(-1);
    if (before && CONTINUED.test(fold(title)) && sameTitle(before.title, title)) before.pages.push(page);
    else tables.push({ grid, pages: [page], title, answers: NO_ANSWERS });
  });
  return tables;
}

/** The title without its running number and without "(Tiếp theo)", folded. */
export function titleKey(title: string): string {
  return fold(title)
    .replace(/^\d{1,2}\s*\.\s*/, '')
    .replace(CONTINUED, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sameTitle(a: string, b: string): boolean {
  const [x, y] = [titleKey(a), titleKey(b)];
  return x.startsWith(y) || y.startsWith(x);
}

/** A numbered line without figures, with headings between it and the next figures. */
function startsTable(grid: Grid, rows: readonly number[], i: number): boolean {
  const cells = [...(grid.rows.get(rows[i] ?? 0) ?? [])];
  const [column, first] = cells.sort((a, b) => a[0] - b[0])[0] ?? [0, undefined];
  if (column > 1 || !NUMBERED.test(textOf(first)) || cells.some(([, cell]) => isFigure(cell))) return false;
  for (const row of rows.slice(i + 1)) {
    const later = [...(grid.rows.get(row) ?? [])];
    if (later.some(([c, cell]) => c > 1 && cell.kind === 'text' && !isTextNumber(cell))) return true;
    if (later.some(([, cell]) => isFigure(cell))) return false;
  }
  return false;
}

function rowTexts(grid: Grid, row: number): string[] {
  return [...(grid.rows.get(row) ?? [])]
    .sort((a, b) => a[0] - b[0])
    .map(([, cell]) => textOf(cell))
    .filter((text) => text.trim() !== '');
}

function layOut(grid: Grid, rows: readonly number[]): TablePage {
  const { stubColumns: textColumns, figureColumns } = columnsOf(grid, rows);
  const unitColumn = unitColumnOf(grid, rows, textColumns);
  const stubColumns = textColumns.filter((column) => column !== unitColumn);
  const hasStub = (row: number): boolean => stubColumns.some((c) => textOf(cellAt(grid, row, c)).trim() !== '');
  const numbersColumns = (row: number): boolean => isColumnNumbers(grid, row, figureColumns);
  const hasFigure = (row: number): boolean =>
    figureColumns.some((c) => isFigure(cellAt(grid, row, c))) && !numbersColumns(row);
  const first = bodyStart(
    grid,
    rows,
    rows.find((row) => hasStub(row) && hasFigure(row)) ?? Infinity,
    textColumns,
    figureColumns,
  );
  const above = rows.filter((row) => row < first);
  const lastFigure = rows.findLast((row) => figureColumns.some((c) => isValueLike(cellAt(grid, row, c)))) ?? 0;
  const below = rows.filter((row) => row >= first);
  const isNote = (row: number): boolean =>
    row > lastFigure || /^\s*(\(\*|ghi chu|nguon)/.test(fold(rowTexts(grid, row)[0] ?? ''));
  const head = headOf(grid, above, textColumns);
  const dataColumns = figureColumns.filter((c) => columnText(grid, head.headerRows, c).length > 0);
  const bodyRows = below.filter((row) => !isNote(row));
  return completed(grid, { ...head, bodyRows, noteRows: below.filter(isNote), stubColumns, unitColumn, dataColumns });
}

/** A page with what follows from where its pieces stand. */
export function completed(grid: Grid, page: Omit<TablePage, 'periodsInRows' | 'strays'>): TablePage {
  const { bodyRows, stubColumns, unitColumn, dataColumns } = page;
  const lastText = Math.max(-1, unitColumn ?? -1, ...stubColumns);
  const strays = bodyRows.flatMap((row) =>
    [...(grid.rows.get(row) ?? [])]
      .filter(([c, cell]) => !dataColumns.includes(c) && c > lastText && isFigure(cell))
      .map(([column]) => ({ row, column })),
  );
  return { ...page, periodsInRows: periodsInRows(grid, bodyRows, stubColumns, dataColumns), strays };
}

/** What stands in the title rows of a page, as one line. */
export function titleOf(grid: Grid, titleRows: readonly number[]): string {
  return tidy(titleRows.map((row) => rowTexts(grid, row).join(' ')).join(' '));
}

/** "A | 1 | 2 | 3" below the headings: numbers of columns, no figures. */
function isColumnNumbers(grid: Grid, row: number, figureColumns: readonly number[]): boolean {
  const numbers = figureColumns.flatMap((c) => {
    const cell = cellAt(grid, row, c);
    return cell === undefined
      ? []
      : cell.kind === 'number'
        ? Number(cell.value)
        : Number(textOf(cell).replace(/[()\s]/g, ''));
  });
  const labels = rowTexts(grid, row).filter((text) => !/^[\s(]*\d+[\s)]*$/.test(text));
  const first = numbers[0] ?? 0;
  return (
    numbers.length >= 2 &&
    first <= 3 &&
    numbers.every((number, i) => number === first + i) &&
    labels.every((text) => /^\s*\(?[A-Da-d]\)?\s*$/.test(text))
  );
}

function columnsOf(grid: Grid, rows: readonly number[]): { stubColumns: number[]; figureColumns: number[] } {
  const figures = new Map<number, number>();
  let label = Infinity;
  for (const row of rows) {
    const cells = [...(grid.rows.get(row) ?? [])].sort((a, b) => a[0] - b[0]);
    if (!cells.some(([, cell]) => isFigure(cell))) continue;
    const text = cells.find(([, cell]) => cell.kind === 'text' && !isValueLike(cell));
    if (text) label = Math.min(label, text[0]);
    for (const [c, cell] of cells) if (isFigure(cell)) figures.set(c, (figures.get(c) ?? 0) + 1);
  }
  const figureColumns = [...figures.keys()].filter((c) => c > label).sort((a, b) => a - b);
  const firstData = figureColumns[0] ?? Infinity;
  const texts = new Set<number>();
  for (const row of rows)
    for (const [c, cell] of grid.rows.get(row) ?? []) if (c < firstData && cell.kind === 'text') texts.add(c);
  return { stubColumns: firstData === Infinity ? [] : [...texts].sort((a, b) => a - b), figureColumns };
}

/** A heading in the stub that stands between the column headings and the first figures belongs to the body. */
function bodyStart(
  grid: Grid,
  rows: readonly number[],
  first: number,
  textColumns: readonly number[],
  figureColumns: readonly number[],
): number {
  const lastStub = Math.max(0, ...textColumns);
  const hasHead = (row: number): boolean => figureColumns.some((c) => cellAt(grid, row, c) !== undefined);
  const above = rows.filter((row) => row < first);
  const heads = above.filter(hasHead);
  const lastHead = heads.at(-1);
  if (lastHead === undefined) return first;
  const between = above.filter(
    (row) =>
      row > lastHead && [...(grid.rows.get(row) ?? [])].every(([c, cell]) => c <= lastStub && cell.kind === 'text'),
  );
  return between[0] ?? first;
}

/** Half of the rows that hold figures are named by a period that stands alone in its label. */
function periodsInRows(
  grid: Grid,
  rows: readonly number[],
  stubColumns: readonly number[],
  dataColumns: readonly number[],
): boolean {
  const filled = rows.filter((row) => dataColumns.some((c) => isFigure(cellAt(grid, row, c))));
  const named = filled.filter((row) =>
    stubColumns.some((c) => periodIn(fold(textOf(cellAt(grid, row, c))), null) !== null),
  );
  return filled.length >= 3 && named.length >= filled.length / 2;
}

/** The last text column before the figures, where it holds units or ditto marks only. */
function unitColumnOf(grid: Grid, rows: readonly number[], textColumns: readonly number[]): number | null {
  const column = textColumns.at(-1);
  if (column === undefined || textColumns.length < 2) return null;
  const texts = rows.map((row) => textOf(cellAt(grid, row, column)).trim()).filter((text) => text !== '');
  const heading = texts.findIndex((text) => /^(don vi|dvt)/.test(fold(text)));
  const body = heading < 0 ? texts : texts.slice(heading + 1);
  const units = body.filter((text) => isDitto(text) || isUnitLine(text) || unitNamed(text) !== null);
  return heading >= 0 || (units.length >= 3 && units.length >= body.length * 0.8) ? column : null;
}

/** Titles first, then a unit line, then headings; nothing is taken from a fixed row. */
function headOf(
  grid: Grid,
  above: readonly number[],
  stubColumns: readonly number[],
): Pick<TablePage, 'titleRows' | 'unitAt' | 'headerRows'> {
  const lastStub = Math.max(0, ...stubColumns);
  const titleRows: number[] = [];
  let unitAt: TablePage['unitAt'] = null;
  const headerRows: number[] = [];
  for (const row of above) {
    const cells = [...(grid.rows.get(row) ?? [])].filter(
      ([, cell]) => cell.kind !== 'text' || textOf(cell).trim() !== '',
    );
    const [column, cell] = cells[0] ?? [0, undefined];
    if (cells.length === 0) continue;
    if (cells.length === 1 && headerRows.length === 0 && isUnitLine(textOf(cell)) && titleRows.length > 0)
      unitAt = { row, column, text: tidy(textOf(cell)) };
    else if (headerRows.length === 0 && !unitAt && cells.every(([c, each]) => c <= lastStub && each.kind === 'text'))
      titleRows.push(row);
    else headerRows.push(row);
  }
  return { titleRows, unitAt, headerRows };
}
