import { cellAt, type Grid, type GridCell } from '../workbook/grid.ts';
import { withoutEnglishRows } from './bilingual.ts';
import { isFigure, isValueLike, textOf } from './cellForms.ts';
import { fold, tidy } from './fold.ts';
import { columnText } from './headings.ts';
import { isLetterhead } from './letterhead.ts';
import { columnsThatName, isCodes, numberLabel, numberLabelColumns } from './numberLabels.ts';
import { isColumnNumbers, isNumberingRow } from './numberingRow.ts';
import { periodIn } from './periodWords.ts';
import { isMonthNumber, namesPartOfYear } from './rowPeriods.ts';
import type { PageParts, TablePage } from './sheetTable.ts';
import { isDitto, isUnitLine, unitNamed } from './unitWords.ts';
import { isNoteMark } from './writtenNumber.ts';

/** The texts of a row, from left to right. */
export function rowTexts(grid: Grid, row: number): string[] {
  return [...(grid.rows.get(row) ?? [])]
    .sort((a, b) => a[0] - b[0])
    .map(([, cell]) => textOf(cell))
    .filter((text) => text.trim() !== '');
}

/** The first of the texts of a row; empty where there is none. */
function firstText(grid: Grid, row: number): string {
  let first = Infinity;
  let found = '';
  for (const [column, cell] of grid.rows.get(row) ?? []) {
    const text = column < first ? textOf(cell) : '';
    if (text.trim() !== '') [first, found] = [column, text];
  }
  return found;
}

/** Where title, unit, headings, stub, body and notes of a page stand, from what its cells hold. */
export function layOut(grid: Grid, all: readonly number[]): TablePage {
  const rows = all.filter((row) => !isNumberingRow(grid, row));
  const { stubColumns: textColumns, figureColumns } = columnsOf(grid, rows);
  const unitColumn = unitColumnOf(grid, rows, textColumns);
  const stubColumns = textColumns.filter((column) => column !== unitColumn);
  const inParts = rows.some((row) => stubColumns.some((c) => namesPartOfYear(textOf(cellAt(grid, row, c)))));
  const numbers = numberLabelColumns(grid, rows, stubColumns, figureColumns);
  const hasStub = (row: number): boolean =>
    stubColumns.some((c) => {
      const cell = cellAt(grid, row, c);
      const isNumber = (inParts && isMonthCell(cell)) || (numbers.includes(c) && numberLabel(cell) !== null);
      return isNumber || textOf(cell).trim() !== '';
    });
  const hasFigure = (row: number): boolean =>
    figureColumns.some((c) => isFigure(cellAt(grid, row, c))) && !isColumnNumbers(grid, row, figureColumns);
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
    row > lastFigure || /^\s*(\(\*|ghi chu|nguon)/.test(fold(firstText(grid, row)));
  const head = headOf(grid, above, textColumns);
  const dataColumns = figureColumns.filter((c) => columnText(grid, head.headerRows, c).length > 0);
  const noteRows = below.filter(isNote);
  const notes = new Set(noteRows);
  const bodyRows = below.filter((row) => !notes.has(row));
  return completed(grid, { ...head, bodyRows, noteRows, stubColumns, unitColumn, dataColumns });
}

/** A page with what follows from where its pieces stand. */
export function completed(grid: Grid, page: PageParts): TablePage {
  const { bodyRows, stubColumns, unitColumn, dataColumns } = page;
  const lastText = Math.max(-1, unitColumn ?? -1, ...stubColumns);
  const strays = bodyRows.flatMap((row) =>
    [...(grid.rows.get(row) ?? [])]
      .filter(([c, cell]) => !dataColumns.includes(c) && c > lastText && isFigure(cell))
      .map(([column]) => ({ row, column })),
  );
  const filled = bodyRows.filter((row) => dataColumns.some((c) => isFigure(cellAt(grid, row, c))));
  return {
    ...page,
    periodsInRows: periodsInRows(grid, filled, stubColumns),
    partsInRows: partsInRows(grid, filled, stubColumns),
    numberLabels: numberLabelColumns(grid, [...page.headerRows, ...bodyRows], stubColumns, dataColumns),
    strays,
  };
}

/** What stands in the title rows of a page, as one line. */
export function titleOf(grid: Grid, titleRows: readonly number[]): string {
  return tidy(withoutEnglishRows(titleRows.map((row) => rowTexts(grid, row).join(' '))).join(' '));
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
  const counted = [...figures.keys()].filter((c) => c > label && !isCodes(grid, rows, c)).sort((a, b) => a - b);
  const naming = columnsThatName(grid, rows, label === Infinity ? [] : [label], counted);
  const figureColumns = counted.slice(naming.length);
  const firstData = figureColumns[0] ?? Infinity;
  const texts = new Set<number>();
  for (const row of rows)
    for (const [c, cell] of grid.rows.get(row) ?? []) if (c < firstData && cell.kind === 'text') texts.add(c);
  const named = [...texts].filter((c) => !holdsMarks(grid, rows, figureColumns, c));
  const stubColumns = [...new Set([...named, ...naming])].sort((a, b) => a - b);
  return { stubColumns: firstData === Infinity ? [] : stubColumns, figureColumns };
}

/** True for a narrow column between labels and figures that holds only marks of footnotes, or only the beginning of a merged heading. */
function holdsMarks(grid: Grid, rows: readonly number[], figureColumns: readonly number[], column: number): boolean {
  const body = rows.findIndex((row) => figureColumns.some((c) => isFigure(cellAt(grid, row, c))));
  const texts = rows.slice(body).map((row) => textOf(cellAt(grid, row, column)).trim());
  const [first] = figureColumns;
  if (texts.some((text) => text !== '')) return texts.every((text) => text === '' || isNoteMark(text));
  return grid.merges.some(
    ({ top, left, right }) =>
      left === column && first !== undefined && right >= first && hasTextBefore(grid, top, column),
  );
}

const hasTextBefore = (grid: Grid, row: number, column: number): boolean =>
  [...(grid.rows.get(row) ?? [])].some(([c, cell]) => c < column && textOf(cell).trim() !== '');

/** A heading in the stub that stands between the column headings and the first figures belongs to the body. */
function bodyStart(
  grid: Grid,
  rows: readonly number[],
  first: number,
  textColumns: readonly number[],
  figureColumns: readonly number[],
): number {
  const lastStub = Math.max(0, ...textColumns);
  const cells = (row: number): [number, GridCell][] => [...(grid.rows.get(row) ?? [])];
  // "A. Hành khách | Nghìn hành khách": a heading of rows with their one unit beside it. Several units are those of columns.
  const headsRows = (row: number): boolean => {
    const texts = rowTexts(grid, row);
    const beside = texts.slice(1);
    return MAJOR.test(texts[0] ?? '') && beside.every((text) => isUnitLine(text) && text === beside[0]);
  };
  const hasHead = (row: number): boolean => !headsRows(row) && cells(row).some(([c]) => figureColumns.includes(c));
  const above = rows.filter((row) => row < first);
  const heads = above.filter(hasHead);
  const lastHead = heads.at(-1);
  if (lastHead === undefined) return first;
  const between = above.filter(
    (row) =>
      row > lastHead && (headsRows(row) || cells(row).every(([c, cell]) => c <= lastStub && cell.kind === 'text')),
  );
  return between[0] ?? first;
}

const MAJOR = /^\s*(?:[IVX]+|[A-D])\s*[.)]\s/;

/** Half of the rows that hold figures (`filled`) are named by a period that stands alone in its label. */
function periodsInRows(grid: Grid, filled: readonly number[], stubColumns: readonly number[]): boolean {
  const named = filled.filter((row) =>
    stubColumns.some((c) => periodIn(fold(textOf(cellAt(grid, row, c))), null) !== null),
  );
  return filled.length >= 3 && named.length >= filled.length / 2;
}

/** Three rows with figures or more, and half of them, name a part of a year. */
function partsInRows(grid: Grid, filled: readonly number[], stubColumns: readonly number[]): boolean {
  const named = filled.filter((row) =>
    stubColumns.some((c) => namesPartOfYear(textOf(cellAt(grid, row, c))) || isMonthCell(cellAt(grid, row, c))),
  );
  const told = filled.some((row) => stubColumns.some((c) => namesPartOfYear(textOf(cellAt(grid, row, c)))));
  return told && named.length >= 3 && named.length >= filled.length / 2;
}

const isMonthCell = (cell: GridCell | undefined): boolean =>
  cell !== undefined &&
  cell.kind !== 'error' &&
  isMonthNumber(cell.kind === 'text' ? textOf(cell) : String(cell.value));

/** The last text column before the figures, where it holds units or ditto marks only. */
function unitColumnOf(grid: Grid, rows: readonly number[], textColumns: readonly number[]): number | null {
  const column = textColumns.at(-1);
  if (column === undefined || textColumns.length < 2) return null;
  const texts = rows.map((row) => textOf(cellAt(grid, row, column)).trim()).filter((text) => text !== '');
  const heading = texts.findIndex((text) => /^(don vi|dvt)/.test(fold(text)));
  const body = heading < 0 ? texts : texts.slice(heading + 1);
  const units = body.filter((text) => isDitto(text) || isUnitLine(text) || unitNamed(text) !== null);
  // "Đơn vị" is a unit of measure or of the country: a column of places holds no units
  const isOfPlaces = fold(texts[heading] ?? '') === 'don vi' && units.length < body.length / 2;
  return (heading >= 0 && !isOfPlaces) || (units.length >= 3 && units.length >= body.length * 0.8) ? column : null;
}

/** The letterhead, titles, a unit line, then headings; nothing is taken from a fixed row. */
function headOf(
  grid: Grid,
  above: readonly number[],
  stubColumns: readonly number[],
): Pick<TablePage, 'letterhead' | 'titleRows' | 'unitAt' | 'headerRows'> {
  const lastStub = Math.max(0, ...stubColumns);
  const letterhead: string[] = [];
  const titleRows: number[] = [];
  let unitAt: TablePage['unitAt'] = null;
  const headerRows: number[] = [];
  let open = false;
  for (const row of above) {
    const cells = [...(grid.rows.get(row) ?? [])].filter(
      ([, cell]) => cell.kind !== 'text' || textOf(cell).trim() !== '',
    );
    const [column, cell] = cells[0] ?? [0, undefined];
    const texts = cells.map(([, each]) => textOf(each));
    if (cells.length === 0 || (headerRows.length === 0 && column <= lastStub && isNothing(cell, cells.length)))
      continue;
    const isPaper = open || texts.some(isLetterhead);
    if (headerRows.length === 0 && !unitAt && isPaper && texts.every((text) => open || text !== '')) {
      letterhead.push(...texts.map(tidy));
      open = /^[^)]*$/.test(texts.join(' ').split('(').at(-1) ?? '') && (open || texts.join(' ').includes('('));
    } else if (isUnitRow(texts) && headerRows.length === 0 && (titleRows.length > 0 || letterhead.length > 0))
      unitAt = { row, column, text: tidy(textOf(cell)) };
    else if (headerRows.length === 0 && !unitAt && cells.every(([c, each]) => c <= lastStub && each.kind === 'text'))
      titleRows.push(row);
    else headerRows.push(row);
  }
  return { letterhead, titleRows, unitAt, headerRows };
}

/** A lone 0 where a title would stand: a reference to an empty cell of another sheet. */
const isNothing = (cell: GridCell | undefined, cells: number): boolean =>
  cells === 1 && cell?.kind === 'number' && cell.value === 0;

/** A row of one unit, which may be written over several columns. */
const isUnitRow = (texts: readonly string[]): boolean =>
  texts.every((text) => tidy(text) === tidy(texts[0] ?? '')) && isUnitLine(texts[0] ?? '');
