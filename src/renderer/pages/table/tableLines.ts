import { COUNTRY, type Area, type Region } from '../../../core/model/area.ts';
import { endMonth, lastDay } from '../../../core/model/period.ts';
import type { Grid, GridRow } from './gridModel.ts';
import { regionsOf, summaryRow, type SummaryWords } from './summaryRows.ts';

/** The lines below: the region first, then the country as it was published. */
export function footOf(
  grid: Grid,
  region: Region | null,
  members: string | null,
  words: SummaryWords,
): readonly GridRow[] {
  const { t, lang } = words;
  const place = (code: string, name: string): Area => ({ code, name, kind: 'region', rank: 0 });
  const name = region?.code === 'NORTH28' ? t.grid.north : (region?.name[lang] ?? '');
  const own = summaryRow(place(region?.code ?? '', name), grid.rows, grid.columns, grid.region, members, words);
  const national: GridRow = {
    area: place(COUNTRY, t.table.country),
    cells: grid.national,
    says: grid.columns.map((column) => (column.own || column.derived ? { text: '', help: '', partial: false } : null)),
  };
  return grid.national.length > 0 ? [own, national] : [own];
}

/** The places by the regions of the statistics office, each region's line before them. Regions count all their places, shown or not. */
export function withRegionLines(
  grid: Grid,
  shown: readonly GridRow[],
  borders: string | null,
  ownBorders: boolean,
  words: SummaryWords,
): readonly GridRow[] {
  const [first] = grid.columns;
  if (!first) return shown;
  const regions = regionsOf(grid.rows, borders ?? dayOf(endMonth(first.timePeriod)), words.lang);
  const wanted = new Set(shown.map(({ area }) => area.code));
  const lines = regions.flatMap(({ area, rows, whole }) => {
    const own = rows.filter((row) => wanted.has(row.area.code));
    if (own.length === 0) return [];
    return [summaryRow(area, rows, grid.columns, [], whole && ownBorders ? area.code : null, words), ...own];
  });
  return lines.length > 0 ? lines : shown;
}

function dayOf(end: number): string {
  const [year, month] = [Math.floor(end / 12), (end % 12) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(lastDay(year, month)).padStart(2, '0')}`;
}
