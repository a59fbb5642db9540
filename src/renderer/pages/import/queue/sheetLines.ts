import type { StagedBook } from '../../../../core/model/lists.ts';

/** One sheet of a staged book in the list: what became of it. */
export type SheetLine = {
  readonly sheet: string;
  readonly state: 'read' | 'asked' | 'unread' | 'hidden' | 'empty';
  readonly questions: number;
  readonly figures: number;
  readonly title: string;
};

/** The sheets in the order of the book. */
export function sheetLines({ sheets, tables, questions }: StagedBook): readonly SheetLine[] {
  return sheets.map(({ sheet, hidden }) => {
    const own = tables.filter((table) => table.sheet === sheet);
    const asked = questions.filter((question) => question.sheet === sheet).length;
    const read = own.some(({ state }) => state === 'read');
    const state = hidden ? 'hidden' : asked > 0 ? 'asked' : read ? 'read' : own.some((t) => t.title) ? 'unread' : null;
    return {
      sheet,
      state: state ?? (own.some((table) => table.state === 'unread') ? 'unread' : 'empty'),
      questions: asked,
      figures: own.reduce((sum, table) => sum + table.observations, 0),
      title: own.map(({ title }) => title).find((title) => title !== '') ?? '',
    };
  });
}

const WEIGHT = { asked: 0, unread: 1, read: 2, hidden: 3, empty: 3 } as const;

/** What a short list shows of a long one: the open sheet and what needs a look first, still in the order of the book. */
export function shortList(lines: readonly SheetLine[], open: string | null, most: number): readonly SheetLine[] {
  if (lines.length <= most + 1) return lines;
  const weight = (line: SheetLine): number => (line.sheet === open ? -1 : WEIGHT[line.state]);
  const first = [...lines].sort((a, b) => weight(a) - weight(b)).slice(0, most);
  return lines.filter((line) => first.includes(line));
}
