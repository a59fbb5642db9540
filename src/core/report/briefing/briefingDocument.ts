import { numeralOf } from '../../model/briefingText.ts';
import { editedText, type BriefNumber, type EditedBriefing } from '../../model/briefing.ts';
import { ABOVE, BELOW, LEVEL, REST } from '../look.ts';
import type { DocumentBlock, DocumentPlan } from '../../document/writeDocument.ts';

type Made = Pick<DocumentPlan, 'madeAt' | 'properties'>;

/** A briefing as a document: sections with their sentences, those that are switched off left out, then the tables. */
export function briefingDocument(briefing: EditedBriefing, made: Made): DocumentPlan {
  const { title, subject, lang, sections, tables, charts } = briefing;
  const shown = sections
    .map((section) => ({ ...section, sentences: section.sentences.filter(({ off }) => !off) }))
    .filter(({ sentences }) => sentences.length > 0);
  const text = shown.flatMap(({ name, heading, sentences }, i): DocumentBlock[] => [
    { kind: 'heading', text: `${numeralOf(i)}. ${heading}` },
    ...sentences.map((one): DocumentBlock => ({ kind: name === 'notes' ? 'note' : 'text', text: editedText(one) })),
  ]);
  const word = { vi: 'Bảng', en: 'Table' }[lang];
  const below = tables.flatMap(({ title: caption, heads, rows }, i): DocumentBlock[] => [
    { kind: 'caption', text: `${word} ${i + 1}. ${caption}` },
    {
      kind: 'table',
      heads,
      rows: rows.map(({ label, cells }) => [label, ...cells.map(cellText)]),
      widths: widthsOf(heads.length),
      numeric: heads.map((_, at) => at > 0 && rows.every(({ cells }) => typeof cells[at - 1] !== 'string')),
    },
  ]);
  const figureWord = { vi: 'Biểu đồ', en: 'Chart' }[lang];
  const drawn = charts.flatMap(({ of, title: caption, bars, note }, i): DocumentBlock[] => [
    { kind: 'caption', text: `${figureWord} ${i + 1}. ${caption}` },
    {
      kind: 'bars',
      title: caption,
      bars: bars.map(({ label, value: { value, text: printed }, rest }) => ({
        ...{ label, value, text: printed },
        color: rest ? REST : of === 'share' ? LEVEL : value < 0 ? BELOW : ABOVE,
      })),
    },
    ...(note === null ? [] : [{ kind: 'note', text: note } as const]),
  ]);
  return {
    ...made,
    title,
    subject,
    creator: 'Công Thương Desk',
    language: { vi: 'vi-VN', en: 'en-GB' }[lang],
    blocks: [{ kind: 'title', text: title }, { kind: 'subject', text: subject }, ...text, ...below, ...drawn],
  };
}

/** Empty where there is no figure. */
const cellText = (cell: BriefNumber | string | null): string =>
  cell === null ? '' : typeof cell === 'string' ? cell : cell.text;

const FIRST = 34;
const widthsOf = (columns: number): number[] => [
  FIRST,
  ...Array.from({ length: columns - 1 }, () => (100 - FIRST) / (columns - 1)),
];
