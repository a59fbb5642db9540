import { columnLetters } from '../../model/address.ts';
import { dayText } from '../../model/format.ts';
import { keyText } from '../../model/observation.ts';
import { OBSERVATION_FIELDS, observationFields } from '../../model/observationCsv.ts';
import type { BookPlan, PlannedCell, SheetPlan } from '../../workbook/writeBook.ts';
import { refTo } from '../../workbook/writeBook.ts';
import { figure, LOOK } from '../look.ts';
import { MARK, STATUS, WORDS } from '../words.ts';
import { EXPORT_WORDS } from './exportWords.ts';
import type { ExportCell, ExportView } from './exportView.ts';

const HEAD = 5;
const FIRST = HEAD + 2;

/** A view as a workbook: the table as it is read, and behind it every observation with its codes, status and cell. */
export function exportBook(view: ExportView): BookPlan {
  const { lang, title, about, madeOn, workspaceName } = view;
  const lines = sourceLines(view);
  return {
    title: `${title} - ${about}`,
    subject: about,
    creator: 'Công Thương Desk',
    description: lang === 'vi' ? `Từ bộ số liệu ${workspaceName}.` : `From the workspace ${workspaceName}.`,
    keywords: '',
    madeAt: madeOn,
    sheets: [tableSheet(view, lines), ...(view.sources.length > 0 ? [longSheet(view)] : [])],
  };
}

/** The line of each observation on the second sheet, by its key. */
const sourceLines = ({ sources }: ExportView): ReadonlyMap<string, number> =>
  new Map(sources.map((row, i) => [keyText(row), i + 2]));

function tableSheet(view: ExportView, lines: ReadonlyMap<string, number>): SheetPlan {
  const { lang, columns, rows } = view;
  const letters = columns.map((_, i) => columnLetters(i + 2));
  const end = columnLetters(Math.max(columns.length + 1, 5));
  const notes = notesOf(view);
  const below = FIRST + rows.length + 1;
  const stub = [WORDS.order[lang], view.stub];
  const single = columns.flatMap(({ group }, i) => (group === '' ? [letters[i]] : []));
  let order = 0;
  return {
    name: EXPORT_WORDS.table[lang],
    cells: [
      { at: 'A1', value: view.title, look: LOOK.title },
      { at: 'A2', value: view.about, look: LOOK.subtitle },
      { at: 'A3', value: madeWords(view), look: LOOK.remark },
      ...stub.flatMap((value, i) => [
        { at: `${'AB'[i]}${HEAD}`, value, look: LOOK.head },
        { at: `${'AB'[i]}${HEAD + 1}`, look: LOOK.head },
      ]),
      ...columns.flatMap(({ group, label }, i) => [
        { at: `${letters[i]}${HEAD}`, value: group || label, look: { ...LOOK.head, size: 11 } },
        { at: `${letters[i]}${HEAD + 1}`, ...(group && { value: label }), look: { ...LOOK.subHead, size: 11 } },
      ]),
      ...rows.flatMap(({ name, total, cells }, r): PlannedCell[] => [
        { at: `A${FIRST + r}`, ...(!total && { value: ++order }), look: LOOK.rank },
        { at: `B${FIRST + r}`, value: name, look: total ? LOOK.totalLabel : LOOK.label },
        ...cells.map((cell, c) => cellOf(view, cell, `${letters[c]}${FIRST + r}`, columns[c]?.format ?? '', lines)),
      ]),
      ...notes.map((value, i) => ({ at: `A${below + i}`, value, look: LOOK.note })),
    ],
    widths: [5, 34, ...Array.from({ length: Math.max(columns.length, 4) }, () => 16)],
    heights: {
      [HEAD]: 50,
      [HEAD + 1]: 66,
      ...Object.fromEntries(notes.map((note, i) => [below + i, noteHeight(note, columns.length)])),
    },
    merges: [
      ...[1, 2, 3].map((row) => `A${row}:${end}${row}`),
      ...['A', 'B', ...single].map((letter) => `${letter}${HEAD}:${letter}${HEAD + 1}`),
      ...notes.map((_, i) => `A${below + i}:${end}${below + i}`),
    ],
    freeze: `C${FIRST}`,
    print: {
      landscape: columns.length > 4,
      repeatRows: `${HEAD}:${HEAD + 1}`,
      footer: '&R&"Times New Roman,Regular"&9&P/&N',
    },
  };
}

const noteHeight = (note: string, columns: number): number =>
  17 * Math.ceil(note.length / (30 + 14 * Math.max(columns, 4)));

function madeWords({ lang, asOf, madeOn, workspaceName }: ExportView): string {
  const made = dayText(madeOn, lang);
  const known =
    asOf === null ? '' : lang === 'vi' ? ` như đã biết ngày ${dayText(asOf, lang)}` : ` as of ${dayText(asOf, lang)}`;
  return lang === 'vi'
    ? `Lập ngày ${made} từ bộ số liệu ${workspaceName}${known}.`
    : `Made on ${made} from the workspace ${workspaceName}${known}.`;
}

/** What marks and italics mean, what was computed, the books behind the figures. */
function notesOf({ lang, rows, sources }: ExportView): string[] {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
  const files = [...new Set(sources.map(({ file, releasedOn }) => `${file} (${dayText(releasedOn, lang)})`))];
  return [
    ...(cells.some(({ status }) => status in MARK) ? [WORDS.noteMarks[lang]] : []),
    ...(cells.some(({ status }) => status === 'E' || status === 'P') ? [EXPORT_WORDS.italics[lang]] : []),
    ...(cells.some(({ key }) => key === null) ? [EXPORT_WORDS.computed[lang]] : []),
    ...(files.length > 0 ? [`${EXPORT_WORDS.sources[lang]}: ${files.join('; ')}.`] : []),
  ];
}

function cellOf(
  { lang }: ExportView,
  cell: ExportCell | null,
  at: string,
  format: string,
  lines: ReadonlyMap<string, number>,
): PlannedCell {
  if (!cell) return { at, look: LOOK.mark };
  const line = cell.key === null ? undefined : lines.get(cell.key);
  const link = line === undefined ? {} : { link: refTo(EXPORT_WORDS.long[lang], `A${line}`) };
  const note = cell.note ?? (cell.status === 'E' || cell.status === 'P' ? STATUS[cell.status][lang] : null);
  const mark = MARK[cell.status];
  if (cell.value === null) return { at, ...(mark && { value: mark }), ...link, ...(note && { note }), look: LOOK.mark };
  const italic = cell.status === 'E' || cell.status === 'P';
  return {
    at,
    value: cell.value,
    ...link,
    ...(cell.key === null && note && { note }),
    look: figure(cell.format ?? format, { italic }),
  };
}

function longSheet({ lang, sources }: ExportView): SheetPlan {
  const value = OBSERVATION_FIELDS.indexOf('OBS_VALUE');
  const numbers = [value, OBSERVATION_FIELDS.indexOf('UNIT_MULT')];
  return {
    name: EXPORT_WORDS.long[lang],
    cells: [
      ...OBSERVATION_FIELDS.map((field, i) => ({
        at: `${columnLetters(i)}1`,
        value: field,
        look: { ...LOOK.head, size: 10 },
      })),
      ...sources.flatMap((row, r) =>
        observationFields(row).flatMap((text, c): PlannedCell[] => {
          if (text === '') return [];
          const look = { size: 10, ...(c === value && { format: 'General' }) };
          return [{ at: `${columnLetters(c)}${r + 2}`, value: numbers.includes(c) ? Number(text) : text, look }];
        }),
      ),
    ],
    widths: [18, 20, 8, 24, 9, 18, 6, 16, 12, 8, 12, 8, 16, 8, 12, 34, 18, 9],
    freeze: 'A2',
    filter: `A1:${columnLetters(OBSERVATION_FIELDS.length - 1)}${sources.length + 1}`,
    print: { landscape: true, repeatRows: '1:1', footer: '&R&"Times New Roman,Regular"&9&P/&N' },
  };
}
