import { AREAS, areaName } from '../model/areaRegister.ts';
import type { ReviewCell, ReviewSheet, ReviewTable } from '../model/review.ts';
import { rowNumbers, type Grid, type GridCell } from '../workbook/grid.ts';
import { readColumns } from './columns.ts';
import { decodeGrid } from './legacy/decodeGrid.ts';
import { originOf } from './shape.ts';
import type { ReadTable } from './stageBook.ts';
import { tableKindOf } from './stageBook.ts';

/** A sheet as it looks, hidden cells too, with what was understood of its tables. `day` is the day of release. */
export function reviewSheet(source: Grid, tables: readonly ReadTable[], day: string): ReviewSheet {
  const grid = decodeGrid(source);
  return {
    sheet: grid.sheet,
    hidden: grid.hidden,
    rows: rowNumbers(grid).map((row) => ({
      row,
      cells: [...(grid.rows.get(row) ?? [])].sort((a, b) => a[0] - b[0]).map(([column, cell]) => cellOf(column, cell)),
    })),
    merges: grid.merges,
    hiddenRows: [...(grid.hiddenRows ?? [])],
    hiddenColumns: [...(grid.hiddenColumns ?? [])],
    tables: tables.flatMap((table, index) => (table.sheet === grid.sheet ? tableOf(table, index, day) : [])),
  };
}

function cellOf(column: number, cell: GridCell): ReviewCell {
  return {
    column,
    text: cell.kind === 'text' ? String(cell.value) : cell.shown,
    numeric: cell.kind === 'number' || cell.kind === 'percent',
    ...(cell.original !== undefined && { original: cell.original }),
    ...(cell.bold !== undefined && { bold: cell.bold }),
    ...(cell.indent !== undefined && { indent: cell.indent }),
  };
}

function tableOf({ found, reading }: ReadTable, index: number, day: string): ReviewTable[] {
  if (!found) return [];
  const kind = tableKindOf(found);
  const names = new Map(AREAS.map((area) => [area.code, areaName(area, day)]));
  return [
    {
      table: index,
      pages: found.pages.map((page) => ({
        origin: originOf(found.grid, page),
        titleRows: page.titleRows,
        unitAt: page.unitAt,
        headerRows: page.headerRows,
        bodyRows: page.bodyRows,
        noteRows: page.noteRows,
        stubColumns: page.stubColumns,
        unitColumn: page.unitColumn,
        dataColumns: page.dataColumns,
      })),
      columns: found.pages.flatMap((page, i) =>
        (kind ? readColumns(found, page, kind) : []).map(({ key, column, letters, path, meaning, evidence }) => ({
          key,
          page: i,
          column,
          letters,
          path,
          meaning,
          evidence,
        })),
      ),
      rows: (reading?.rows ?? []).map(({ row, path, item, itemLabel, area }) => ({
        row,
        path,
        item,
        itemLabel,
        area,
        areaName: area === null ? null : (names.get(area) ?? area),
      })),
    },
  ];
}
