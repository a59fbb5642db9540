import { columnLetters } from '../model/address.ts';
import { dayText } from '../model/format.ts';
import { keyText } from '../model/observation.ts';
import { unitText } from '../model/unit.ts';
import type { ObservationRow } from '../model/views.ts';
import type { Lang } from '../model/text.ts';
import type { PlannedCell, PrintPlan, SheetPlan } from '../workbook/writeBook.ts';
import { refTo } from '../workbook/writeBook.ts';
import type { Frame } from './frame.ts';
import { LOOK } from './look.ts';
import { SOURCE_HEADS } from './sheetWords.ts';
import { MARK, SHEETS, STATUS, WORDS } from './words.ts';

const HEAD = 3;
const FIRST = HEAD + 1;
const WIDTHS = [6, 20, 10, 28, 28, 18, 17, 13, 17, 12, 33, 18, 8];
/** Columns of long texts, which wrap. */
const LONG = [1, 3, 4, 5, 8, 10, 11];

/** One number or mark of a sheet with the place that it came from. */
export type SourceLine = {
  /** The sheet of the report. */
  readonly in: string;
  readonly at: string;
  readonly measure: string;
  readonly column: string;
  readonly areaName: string;
  readonly value: number | string;
  readonly unit: string;
  readonly status: string;
  readonly releasedOn: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
};
/** The sheet that the sources are of. */
type Of = Pick<Frame, 'lang' | 'sheet'> & { readonly print: PrintPlan };

/** A cell of the report that holds a published number or mark. */
export type SourcedPlace = {
  readonly sheet: string;
  readonly at: string;
  readonly key: string;
  readonly indicator: string;
  readonly label: string;
};
export type Sourced = SourcedPlace & { readonly row: ObservationRow };

/** Where a published number leads to, by its key. */
export type SourceLinks = (key: string) => { readonly link?: string; readonly tip?: string };

/** Every published number and mark of the report with its workbook, sheet, cell and day of release. Refuses a number without a source. */
export function sourcedCells({ view }: Frame, places: readonly SourcedPlace[]): Sourced[] {
  const byKey = new Map(view.sources.map((row) => [keyText(row), row]));
  return places.map((place) => {
    const row = byKey.get(place.key);
    if (!row) throw new Error(`The report shows ${place.key} without a source`);
    return { ...place, row };
  });
}

/** The line of each number on the sheet of sources, and its cell in words. */
export function sourceLinks({ lang }: Frame, sourced: readonly Sourced[]): SourceLinks {
  const known = new Map<string, { link: string; tip: string }>();
  sourced.forEach(({ key, row }, i) => {
    if (known.has(key)) return;
    const tip = `${row.file} - ${row.sheet}!${row.cell} - ${dayText(row.releasedOn, lang)}`;
    known.set(key, { link: refTo(SHEETS.sources[lang], `A${FIRST + i}`), tip });
  });
  return (key) => known.get(key) ?? {};
}

/** The lines of the sheet without its title, for a name. */
export const sourcesRange = (sourced: readonly unknown[]): string =>
  `A${HEAD}:${columnLetters(WIDTHS.length - 1)}${Math.max(FIRST, HEAD + sourced.length)}`;

/** The lines of the report's sources. */
export const sourceLines = ({ lang }: Frame, sourced: readonly Sourced[]): SourceLine[] =>
  sourced.map(({ sheet, at, indicator, label, row }) => ({
    ...{ in: sheet, at, measure: indicator, column: label, areaName: row.areaName },
    value: row.value ?? MARK[row.status] ?? '',
    ...{ unit: unitText(row)[lang], status: STATUS[row.status][lang], releasedOn: row.releasedOn },
    ...{ file: row.file, sheet: row.sheet, cell: row.cell },
  }));

export function sourcesSheet(of: Of, lines: readonly SourceLine[]): SheetPlan {
  const { lang, sheet, print } = of;
  const end = columnLetters(WIDTHS.length - 1);
  return {
    name: SHEETS.sources[lang],
    cells: [
      { at: 'A1', value: SHEETS.sources[lang].toLocaleUpperCase('vi'), look: LOOK.title },
      { at: 'A2', value: WORDS.backToTable[lang], link: refTo(sheet, 'A1'), look: LOOK.link },
      ...SOURCE_HEADS[lang].map((value, i) => ({
        at: `${columnLetters(i)}${HEAD}`,
        value,
        look: { ...LOOK.head, size: 11 },
      })),
      ...lines.flatMap((one, i) => rowCells(lang, one, i)),
    ],
    widths: WIDTHS,
    heights: { [HEAD]: 34, ...heightsOf(lang, lines) },
    merges: [`A1:${end}1`, `A2:${end}2`],
    freeze: `D${FIRST}`,
    ...(lines.length > 0 && { tables: [{ name: 'tblNguon', range: sourcesRange(lines) }] }),
    print: { ...print, repeatRows: `${HEAD}:${HEAD}` },
  };
}

/** As many lines as the longest text of the row needs. */
function heightsOf(lang: Lang, lines: readonly SourceLine[]): Record<number, number> {
  const needed = lines.map((one, i) =>
    LONG.map((c) => Math.ceil(String(contentsOf(lang, one, i)[c]?.value ?? '').length / (WIDTHS[c] ?? 1))),
  );
  return Object.fromEntries(needed.map((counts, i) => [FIRST + i, 14 * Math.max(1, ...counts)]));
}

function rowCells(lang: Lang, one: SourceLine, i: number): PlannedCell[] {
  return contentsOf(lang, one, i).map(({ look, ...cell }, c) => ({
    ...cell,
    look: { ...LOOK.label, indent: 0, wrap: LONG.includes(c), ...look, size: 10 },
    at: `${columnLetters(c)}${FIRST + i}`,
  }));
}

function contentsOf(lang: Lang, line: SourceLine, i: number): Omit<PlannedCell, 'at'>[] {
  return [
    { value: i + 1, look: LOOK.rank },
    { value: line.in },
    { value: line.at, link: refTo(line.in, line.at), look: { ...LOOK.link, italic: false, border: 'box' } },
    { value: line.measure },
    { value: line.column },
    { value: line.areaName },
    { value: line.value, look: { align: 'right', border: 'box', format: 'General' } },
    { value: line.unit },
    { value: line.status },
    { value: dayText(line.releasedOn, lang), look: { align: 'center', border: 'box' } },
    { value: line.file },
    { value: line.sheet },
    { value: line.cell, look: { align: 'center', border: 'box' } },
  ];
}
