import { columnLetters } from '../model/address.ts';
import { TOTAL } from '../model/area.ts';
import { dayText } from '../model/format.ts';
import { keyText } from '../model/observation.ts';
import { unitText } from '../model/unit.ts';
import type { Cell, ObservationRow } from '../model/views.ts';
import type { PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { refTo } from '../workbook/writeBook.ts';
import type { Frame, ReportColumn } from './frame.ts';
import { LOOK } from './look.ts';
import { MARK, SHEETS, STATUS, WORDS } from './words.ts';

const HEAD = 3;
const FIRST = HEAD + 1;
const HEADS = {
  vi: [
    'TT',
    'Ô trong bảng',
    'Chỉ tiêu',
    'Nội dung cột',
    'Địa phương',
    'Giá trị như công bố',
    'Đơn vị',
    'Trạng thái',
    'Ngày công bố',
    'Sổ số liệu (tệp)',
    'Trang tính',
    'Ô',
  ],
  en: [
    'No.',
    'Cell of the table',
    'Indicator',
    'Column',
    'Locality',
    'Value as published',
    'Unit',
    'Status',
    'Released on',
    'Workbook (file)',
    'Sheet',
    'Cell',
  ],
};
const WIDTHS = [5, 9, 27, 27, 18, 19, 10, 16, 11, 31, 17, 7];
/** Columns of long texts, which wrap. */
const LONG = [2, 3, 4, 7, 9, 10];

type Sourced = { readonly column: ReportColumn; readonly at: string; readonly row: ObservationRow };

/** Every number and mark of the table with its workbook, sheet, cell and day of release. Refuses a number without a source. */
export function sourcedCells(frame: Frame): Sourced[] {
  const byKey = new Map(frame.view.sources.map((row) => [keyText(row), row]));
  return frame.columns.flatMap((column) =>
    placesOf(frame, column).flatMap(([cell, sheetRow]) => {
      if (!cell) return [];
      const row = byKey.get(cell.key);
      if (!row) throw new Error(`The report shows ${cell.key} without a source`);
      return [{ column, at: column.letters + sheetRow, row }];
    }),
  );
}

function placesOf(frame: Frame, column: ReportColumn): [Cell | null, number][] {
  return [
    [column.national, frame.nationalRow ?? 0],
    [column.regional, frame.regionalRow ?? 0],
    ...column.cells.map((cell, i): [Cell | null, number] => [cell, frame.first + i]),
  ];
}

/** Row of the first source of a column; the head where it has none. */
export function firstRowOf(sourced: readonly Sourced[], column: ReportColumn): number {
  const place = sourced.findIndex((one) => one.column === column);
  return place < 0 ? HEAD : FIRST + place;
}

export function sourcesSheet(frame: Frame, sourced: readonly Sourced[]): SheetPlan {
  const { lang } = frame;
  const end = columnLetters(WIDTHS.length - 1);
  return {
    name: SHEETS.sources[lang],
    cells: [
      { at: 'A1', value: SHEETS.sources[lang].toLocaleUpperCase('vi'), look: LOOK.title },
      { at: 'A2', value: WORDS.backToTable[lang], link: refTo(frame.sheet, 'A1'), look: LOOK.link },
      ...HEADS[lang].map((value, i) => ({ at: `${columnLetters(i)}${HEAD}`, value, look: LOOK.head })),
      ...sourced.flatMap((one, i) => rowCells(frame, one, i)),
    ],
    widths: WIDTHS,
    heights: { [HEAD]: 34, ...heightsOf(frame, sourced) },
    merges: [`A1:${end}1`, `A2:${end}2`],
    freeze: `C${FIRST}`,
    filter: `A${HEAD}:${end}${Math.max(HEAD, FIRST + sourced.length - 1)}`,
    print: {
      landscape: true,
      repeatRows: `${HEAD}:${HEAD}`,
      footer: `&L&"Times New Roman,Italic"&9${SHEETS.sources[lang]}&R&"Times New Roman,Regular"&9&P/&N`,
    },
  };
}

/** As many lines as the longest text of the row needs. */
function heightsOf(frame: Frame, sourced: readonly Sourced[]): Record<number, number> {
  const lines = sourced.map((one, i) =>
    LONG.map((c) => Math.ceil(String(contentsOf(frame, one, i)[c]?.value ?? '').length / (WIDTHS[c] ?? 1))),
  );
  return Object.fromEntries(lines.map((counts, i) => [FIRST + i, 14 * Math.max(1, ...counts)]));
}

function rowCells(frame: Frame, one: Sourced, i: number): PlannedCell[] {
  return contentsOf(frame, one, i).map(({ look, ...cell }, c) => ({
    ...cell,
    look: { ...LOOK.label, indent: 0, wrap: LONG.includes(c), ...look, size: 10 },
    at: `${columnLetters(c)}${FIRST + i}`,
  }));
}

function contentsOf({ lang, sheet }: Frame, { column, at, row }: Sourced, i: number): Omit<PlannedCell, 'at'>[] {
  return [
    { value: i + 1, look: LOOK.rank },
    { value: at, link: refTo(sheet, at), look: { ...LOOK.link, italic: false, border: 'box' } },
    { value: row.item === TOTAL ? column.head.measureName[lang] : column.group },
    { value: column.label },
    { value: row.areaName },
    { value: row.value ?? MARK[row.status] ?? '', look: { align: 'right', border: 'box', format: 'General' } },
    { value: unitText(row)[lang] },
    { value: STATUS[row.status][lang] },
    { value: dayText(row.releasedOn, lang), look: { align: 'center', border: 'box' } },
    { value: row.file },
    { value: row.sheet },
    { value: row.cell, look: { align: 'center', border: 'box' } },
  ];
}
