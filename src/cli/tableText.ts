import { dayText, formatNumber } from '../core/model/format.ts';
import { publisherText } from '../core/model/measures.ts';
import { periodText } from '../core/model/period.ts';
import type { Lang } from '../core/model/text.ts';
import { unitText } from '../core/model/unit.ts';
import type { AreaRow, AreaTable, Cell, ColumnHead } from '../core/model/views.ts';
import { inColumns, wrap, type Align } from './columns.ts';
import { columnDecimals } from './numbers.ts';
import { BASIS_TEXT, bordersText, COMBINED, COMBINED_TEXT, MARK, NOT_COMPUTED, NOTHING, STATUS_TEXT } from './words.ts';

const HEAD_WIDTH = 18;

/** A table by area as aligned text: title, column heads, areas in official order, region and country last. */
export function tableText(table: AreaTable, lang: Lang): string {
  const foot = [table.regionRow, table.national].filter((row) => row !== null);
  const decimals = table.columns.map((column, i) => {
    const cells = [...table.rows, ...foot].map((row) => row.cells[i]?.value ?? null);
    return columnDecimals(cells, column.unit, 1);
  });
  const line = (row: AreaRow, place: string): string[] => [
    place,
    row.area.name,
    ...table.columns.map((column, i) => cellText(row.cells[i] ?? null, column, decimals[i] ?? 1, lang)),
  ];
  const heads = headLines(table.columns, lang);
  const body = table.rows.map((row, i) => line(row, String(i + 1)));
  const rest = foot.map((row) => line(row, ''));
  const aligns: readonly Align[] = ['right', 'left', ...table.columns.map(() => 'right' as const)];
  const blank = aligns.map(() => '');
  const lines = inColumns([...heads, blank, ...body, ...(rest.length > 0 ? [blank, ...rest] : [])], aligns);
  const notes = legend(table, lang) + reasons(table, lang);
  return `${titleText(table, lang)}\n\n${lines}${notes && `\n${notes}`}`;
}

function titleText(table: AreaTable, lang: Lang): string {
  const names = [
    ...new Set(table.columns.map((c) => c.measureName[lang] + (c.item === '_T' ? '' : `: ${c.itemLabel || c.item}`))),
  ];
  const days = [...new Set(table.columns.flatMap((column) => column.releasedOn))].sort();
  const released = days.map((day) => dayText(day, lang)).join(', ');
  const publishers = [...new Set(table.columns.map(({ dataset }) => publisherText(dataset)[lang]))];
  const about = [
    table.region.name[lang],
    table.borders && bordersText(table.borders)[lang],
    ...publishers,
    released && { vi: `công bố ${released}`, en: `released ${released}` }[lang],
    table.asOf && { vi: `tại thời điểm ${dayText(table.asOf)}`, en: `as of ${table.asOf}` }[lang],
  ];
  return `${names.join('; ')}\n${about.filter(Boolean).join(' · ')}`;
}

/** Heads of several lines, standing on their cells: period, basis, unit, status. */
function headLines(columns: readonly ColumnHead[], lang: Lang): string[][] {
  const texts = columns.map((column) => [
    periodText(column.timePeriod, lang),
    ...wrap(BASIS_TEXT[column.basis][lang], HEAD_WIDTH),
    unitText(column)[lang],
    ...(column.status === 'E' || column.status === 'P' ? [`(${STATUS_TEXT[column.status][lang]})`] : []),
  ]);
  const height = Math.max(1, ...texts.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) => {
    const last = i === height - 1;
    const first = last ? [{ vi: 'TT', en: 'No.' }[lang], { vi: 'Địa phương', en: 'Area' }[lang]] : ['', ''];
    return [...first, ...texts.map((lines) => lines[i - (height - lines.length)] ?? '')];
  });
}

function cellText(cell: Cell | null, column: ColumnHead, decimals: number, lang: Lang): string {
  if (!cell) return NOTHING;
  const revised = cell.revised ? '*' : '';
  if (cell.derived && cell.value === null) return NOT_COMPUTED;
  if (cell.value === null) return (MARK[cell.status as 'M' | 'L' | 'O'] ?? NOTHING) + revised;
  const own = column.status === null && (cell.status === 'E' || cell.status === 'P') ? ` ${cell.status}` : '';
  return formatNumber(cell.value, decimals, lang) + own + revised + (cell.derived ? COMBINED : '');
}

/** Why cells cannot be computed, with the places of each reason. */
function reasons(table: AreaTable, lang: Lang): string {
  const places = new Map<string, Set<string>>();
  for (const { area, cells } of [...table.rows, table.regionRow, table.national].filter((row) => row !== null))
    for (const cell of cells)
      if (cell?.why) places.set(cell.why[lang], (places.get(cell.why[lang]) ?? new Set()).add(area.name));
  return [...places].map(([why, names]) => `${NOT_COMPUTED} ${[...names].join(', ')}: ${why}\n`).join('');
}

/** Explains the signs that the table uses, and no others. */
function legend(table: AreaTable, lang: Lang): string {
  const rows = [...table.rows, table.regionRow, table.national].filter((row) => row !== null);
  const cells = rows.flatMap((row) => table.columns.map((column, i) => ({ cell: row.cells[i] ?? null, column })));
  const has = (status: string): boolean =>
    cells.some(
      ({ cell, column }) =>
        cell?.status === status &&
        !(cell.derived && cell.value === null) &&
        (cell.value === null || column.status === null),
    );
  const parts = [
    ...(['M', 'L', 'O'] as const).filter(has).map((status) => `${MARK[status]} ${STATUS_TEXT[status][lang]}`),
    ...(['E', 'P'] as const).filter(has).map((status) => `${status} ${STATUS_TEXT[status][lang]}`),
    cells.some(({ cell }) => cell === null) &&
      `${NOTHING} ${{ vi: 'không có sổ nào nói tới', en: 'no book says anything' }[lang]}`,
    cells.some(({ cell }) => cell?.revised) &&
      `* ${{ vi: 'đã hiệu đính so với lần công bố đầu', en: 'revised since its first release' }[lang]}`,
    cells.some(({ cell }) => cell?.derived && cell.value !== null) && `${COMBINED} ${COMBINED_TEXT[lang]}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${parts.join('; ')}\n` : '';
}
