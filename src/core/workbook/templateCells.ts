import type { Text } from '../model/text.ts';
import type { TemplateCell, TemplateFill } from './templateSheet.ts';
import { attribute, unescapeXml, writtenXml } from './xmlText.ts';

/** The place that a repeated row stands for, and which of them it is, from 1. */
export type RowMember = { readonly code: string; readonly name: string; readonly number: number };
/** Where a marker stands, the texts left of it in its row, and the place that the row was repeated for. */
export type MarkerPlace = {
  readonly sheet: string;
  readonly cell: string;
  readonly left: readonly string[];
  readonly member?: RowMember | undefined;
};
/** What a marker becomes; `print` is a number as a text prints it, `why` says what is in the way of a figure. */
export type Filled =
  | { readonly kind: 'number'; readonly value: number; readonly print: string }
  | { readonly kind: 'text'; readonly text: string; readonly why?: Text }
  | { readonly kind: 'unknown'; readonly why: Text };
/** Fills a marker and counts it; refuses one for a reason of its place. */
export type Asking = {
  fill(marker: string, place: MarkerPlace): Filled;
  refuse(marker: string, place: MarkerPlace, why: Text): void;
};

/** What is known of a sheet beside its cells. */
export type TemplateParts = {
  readonly sheet: string;
  /** Each shared text with its runs. */
  readonly strings: readonly string[];
  /** Cells that name the columns of Excel tables. */
  readonly heads: ReadonlySet<string>;
  /** What the cells of named ranges hold. */
  readonly named: ReadonlyMap<string, string>;
  /** Who the repeated rows stand for. */
  readonly members: ReadonlyMap<number, RowMember>;
};

const MARKER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const TABLE_HEAD: Text = {
  vi: 'Ô này là tên cột của một bảng Excel, không đổi được vì công thức dùng tên đó. Đặt dấu {{…}} ở ô khác.',
  en: 'This cell names a column of an Excel table, which formulas use: it is not changed. Put the marker elsewhere.',
};
const SPLIT: Text = {
  vi: 'Dấu {{…}} không đóng, hoặc bị chia thành nhiều kiểu chữ trong ô. Viết lại cả dấu bằng một kiểu chữ.',
  en: 'The marker is not closed, or is written in several typefaces within the cell. Write all of it in one.',
};

/** What the cells of one row become: those with a marker, and those of named ranges. */
export function rowFills(
  row: number,
  cells: readonly TemplateCell[],
  parts: TemplateParts,
  asking: Asking,
): Map<string, TemplateFill> {
  const fills = new Map<string, TemplateFill>();
  const member = parts.members.get(row);
  const texts = cells.map((cell) => {
    const runs = runsOf(cell, parts.strings);
    return { cell, runs, text: runs === null ? '' : plainText(runs) };
  });
  const leftOf = (column: number): string[] =>
    texts.flatMap(({ cell, text }) => (cell.column < column && text !== '' && !text.includes('{{') ? text : []));
  for (const { cell, runs, text } of texts) {
    if (runs === null || !text.includes('{{')) continue;
    const place = { sheet: parts.sheet, cell: cell.at, left: leftOf(cell.column), member };
    if (parts.heads.has(cell.at)) asking.refuse(text, place, TABLE_HEAD);
    else {
      const found = cellFill(runs, text, place, asking);
      if (found) fills.set(cell.at, found);
    }
  }
  for (const [at, marker] of parts.named) {
    const [, letters = '', line] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    if (Number(line) !== row || fills.has(at)) continue;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const found = asFill(asking.fill(marker, { sheet: parts.sheet, cell: at, left: leftOf(column), member }));
    if (found) fills.set(at, found);
  }
  return fills;
}

const asFill = (found: Filled): TemplateFill | null =>
  found.kind === 'unknown' ? null : found.kind === 'number' ? found : { kind: 'text', text: found.text };

/** A cell that is nothing but one marker becomes its number; a marker inside a text is printed there, in the look of its run. */
function cellFill(runs: string, text: string, place: MarkerPlace, asking: Asking): TemplateFill | null {
  const whole = /^\s*\{\{\s*([^{}]*?)\s*\}\}\s*$/.exec(text);
  if (whole) return asFill(asking.fill(whole[1] ?? '', place));
  const written = runs.replace(
    /(<(?:\w+:)?t\b[^>]*>)([^<]*)(?=<)/g,
    (_, tag: string, inner: string) => tag + printedIn(inner, place, asking),
  );
  const open = plainText(written).match(/\{\{/g)?.length ?? 0;
  // one that stands whole in a run was refused for a reason of its own
  if (open > (written.match(MARKER)?.length ?? 0)) asking.refuse(text, place, SPLIT);
  return written === runs ? null : { kind: 'runs', xml: written };
}

/** Markers in a piece of XML text, printed. */
export const printedIn = (xml: string, place: MarkerPlace, asking: Asking): string =>
  xml.replace(MARKER, (whole: string, marker: string) => {
    const found = asking.fill(unescapeXml(marker), place);
    return found.kind === 'unknown' ? whole : writtenXml(found.kind === 'number' ? found.print : found.text);
  });

/** The text of runs, without what is said above it in small letters. */
export function plainText(runs: string): string {
  const spoken = runs.replace(/<((?:\w+:)?)rPh\b[\s\S]*?<\/\1rPh>/g, '');
  return [...spoken.matchAll(/<(?:\w+:)?t\b[^>]*>([^<]*)</g)].map(([, text = '']) => unescapeXml(text)).join('');
}

/** The runs of a cell's text; null where it holds no text of its own. */
export function runsOf({ tag, inner }: TemplateCell, strings: readonly string[]): string | null {
  if (/<(?:\w+:)?f\b/.test(inner)) return null;
  const type = attribute(tag, 't');
  if (type === 'inlineStr') return /<(?:\w+:)?is>([\s\S]*)<\/(?:\w+:)?is>/.exec(inner)?.[1] ?? null;
  if (type !== 's') return null;
  return strings[Number(/<(?:\w+:)?v>(\d+)</.exec(inner)?.[1] ?? -1)] ?? null;
}
