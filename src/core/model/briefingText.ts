import { editedText, type BriefChart, type BriefNumber, type BriefTable, type EditedBriefing } from './briefing.ts';
import { inColumns, textWidth, wrap, type Align } from './columns.ts';
import type { Lang } from './text.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
/** The number in front of a section of a briefing. */
export const numeralOf = (at: number): string => ROMAN[at] ?? String(at + 1);

const WORDS = { vi: { table: 'Bảng', chart: 'Biểu đồ' }, en: { table: 'Table', chart: 'Chart' } } as const;

/** A briefing as plain text: its sentences but for those that are switched off, its tables in columns, each chart as the table of its bars. Lines of sentences are broken at `width`, where there is one. */
export function briefingText(briefing: EditedBriefing, width = Infinity): string {
  const { title, subject, lang, sections, tables, charts } = briefing;
  const shown = sections
    .map((section) => ({ ...section, sentences: section.sentences.filter(({ off }) => !off) }))
    .filter(({ sentences }) => sentences.length > 0);
  const told = shown.map(
    ({ heading, sentences }, at) =>
      `${numeralOf(at)}. ${heading}\n${sentences.map((one) => bulletLine(editedText(one), width)).join('')}`,
  );
  const listed = tables.map((table, i) => captioned('table', i, table.title, lang, width) + tableLines(table));
  const drawn = charts.map((chart, i) => captioned('chart', i, chart.title, lang, width) + chartLines(chart));
  return [`${title.toUpperCase()}\n${subject}\n`, ...told, ...listed, ...drawn].join('\n');
}

/** A sentence as an item of a list. */
export const bulletLine = (text: string, width: number): string => `- ${wrap(text, width - 2).join('\n  ')}\n`;

const captioned = (kind: 'table' | 'chart', at: number, title: string, lang: Lang, width: number): string =>
  `${wrap(`${WORDS[lang][kind]} ${at + 1}. ${title}`, width).join('\n')}\n\n`;

const chartLines = ({ bars, note }: BriefChart): string =>
  inColumns(
    bars.map(({ label, value }) => [label, value.text]),
    ['left', 'right'],
  ) + (note === null ? '' : `\n${note}\n`);

/** A column of words, and one of numbers, is at most so wide; what is longer goes on beneath. */
const [WORDY, NUMERIC] = [34, 18];

function tableLines({ heads, rows }: BriefTable): string {
  const texts = rows.map(({ label, cells }) => [label, ...cells.map(cellText)]);
  const aligns = heads.map((_, i): Align =>
    i > 0 && rows.every(({ cells }) => typeof cells[i - 1] !== 'string') ? 'right' : 'left',
  );
  const lines = (row: readonly string[]): string[][] => {
    const pieces = row.map((text, i) => wrap(text, aligns[i] === 'right' ? NUMERIC : WORDY));
    const height = Math.max(1, ...pieces.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) => pieces.map((piece) => piece[at] ?? ''));
  };
  const body = [heads, ...texts].map(lines);
  const rule = heads.map((_, i) => '─'.repeat(Math.max(...body.flat().map((row) => textWidth(row[i] ?? '')))));
  const [head = [], ...rest] = body;
  return inColumns([...head, rule, ...rest.flat()], aligns);
}

/** Empty where there is no figure. */
const cellText = (cell: BriefNumber | string | null): string =>
  cell === null ? '' : typeof cell === 'string' ? cell : cell.text;
