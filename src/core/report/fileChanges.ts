import type { FileChange } from '../model/fileChange.ts';
import { formatNumber, plainDigits } from '../model/format.ts';
import { OBSERVATION_FIELDS } from '../model/observationCsv.ts';
import type { Lang } from '../model/text.ts';
import { cellAt, rowNumbers, type Book, type Grid } from '../workbook/grid.ts';
import { SOURCE_HEADS } from './sheetWords.ts';

/** A sheet that names every published figure of a workbook, a line each: its heads, what tells a figure, its value and status. */
type Listing = {
  readonly heads: readonly string[];
  readonly of: readonly number[];
  readonly value: number;
  readonly status: number;
};
const field = (name: (typeof OBSERVATION_FIELDS)[number]): number => OBSERVATION_FIELDS.indexOf(name);
const LISTINGS: readonly Listing[] = [
  {
    heads: OBSERVATION_FIELDS,
    of: (
      [
        'DATASET',
        'MEASURE',
        'ITEM',
        'ITEM_LABEL',
        'AREA_NAME',
        'TIME_PERIOD',
        'BASIS',
        'UNIT_MEASURE',
        'UNIT_MULT',
      ] as const
    ).map(field),
    value: field('OBS_VALUE'),
    status: field('OBS_STATUS'),
  },
  ...(['vi', 'en'] as const).map((lang) => ({ heads: SOURCE_HEADS[lang], of: [3, 4, 5, 7], value: 6, status: 8 })),
];
/** Titles stand above the heads. */
const LAST_HEAD = 3;

/** What two workbooks of one question say otherwise of their published figures. */
export function bookChanges(before: Book, after: Book, lang: Lang): FileChange[] {
  const [then, now] = [figuresOf(before, lang), figuresOf(after, lang)];
  return changesOf([...new Set([...now.keys(), ...then.keys()])], (of) => ({
    of,
    before: then.get(of) ?? null,
    after: now.get(of) ?? null,
  }));
}

function figuresOf(book: Book, lang: Lang): Map<string, string> {
  return new Map(book.grids.flatMap((grid) => LISTINGS.flatMap((listing) => listed(grid, listing, lang))));
}

function listed(grid: Grid, { heads, of, value, status }: Listing, lang: Lang): [string, string][] {
  const text = (row: number, column: number): string => {
    const cell = cellAt(grid, row, column)?.value ?? '';
    if (typeof cell !== 'number') return String(cell);
    return formatNumber(cell, (plainDigits(cell).split('.')[1] ?? '').length, lang);
  };
  const rows = rowNumbers(grid);
  const head = rows.find((row) => row <= LAST_HEAD && heads.every((name, i) => text(row, i) === name));
  if (head === undefined) return [];
  return rows
    .filter((row) => row > head)
    .map((row) => {
      const said = text(row, status);
      return [of.map((column) => text(row, column)).join(' · '), `${text(row, value)}${said && ` (${said})`}`];
    });
}

/** Numbers of sections, tables and charts: they follow from what stands before. */
const ORDER = /^(?:[IVX]+|(?:Bảng|Table|Biểu đồ|Chart) \d+)\. /;
const NUMBER = /\u2212?\d[\d.,]*/g;

/** What two documents of one question say otherwise, line by line: a line whose numbers alone differ is the same one changed. */
export function lineChanges(before: string, after: string): FileChange[] {
  const [then, now] = [linesOf(before), linesOf(after)];
  return changesOf([...new Set([...now.keys(), ...then.keys()])], (line) => ({
    of: '',
    before: then.get(line) ?? null,
    after: now.get(line) ?? null,
  }));
}

/** The lines by what they say beside their numbers, each time that they say it. */
function linesOf(text: string): Map<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    text.split('\n').map((written) => {
      const line = written.replace(ORDER, '');
      const plain = line.replace(NUMBER, '#');
      const count = (counts.get(plain) ?? 0) + 1;
      counts.set(plain, count);
      return [`${plain} ${count}`, line];
    }),
  );
}

const changesOf = (keys: readonly string[], change: (key: string) => FileChange): FileChange[] =>
  keys.map(change).filter(({ before, after }) => before !== after);
