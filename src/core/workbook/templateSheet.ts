import { a1, columnLetters, fromA1 } from '../model/address.ts';
import { attribute, writtenXml } from './xmlText.ts';

/** What a cell of a template becomes: a number, or a text in place of what stands there. Its look stays. */
export type TemplateFill =
  | { readonly kind: 'number'; readonly value: number }
  /** The runs of a text as XML, or a plain text. */
  | { readonly kind: 'runs'; readonly xml: string }
  | { readonly kind: 'text'; readonly text: string };

/** A cell of a sheet as its XML has it. */
export type TemplateCell = {
  readonly at: string;
  readonly column: number;
  readonly tag: string;
  readonly inner: string;
};

/** The rows of a sheet, and the cells of a row, with the prefix of their names, their tag and what is inside. */
export const ROW = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;

/** Goes through the cells of a sheet row by row, and gives the sheet with those changed that `fill` has something for. Everything else stays byte for byte. */
export function changedSheet(
  xml: string,
  fill: (row: number, cells: readonly TemplateCell[]) => ReadonlyMap<string, TemplateFill>,
): string {
  return xml.replace(ROW, (whole: string, prefix: string, tag: string, inner: string | undefined) => {
    const row = Number(attribute(tag, 'r'));
    const cells = cellsOf(inner ?? '', row);
    const fills = fill(row, cells);
    if (fills.size === 0) return whole;
    const written = cells.map((cell) => {
      const found = fills.get(cell.at);
      return found ? filledCell(prefix, cell.tag, found) : cellXml(prefix, cell);
    });
    const known = new Set(cells.map(({ at }) => at));
    const added = [...fills].flatMap(([at, found]) => {
      const column = fromA1(at)?.column ?? 0;
      return known.has(at) ? [] : [{ column, xml: filledCell(prefix, ` r="${at}"`, found) }];
    });
    const all = [...cells.map(({ column }, i) => ({ column, xml: written[i] ?? '' })), ...added];
    const plain = tag.replace(/\s+spans="[^"]*"/, '');
    return `<${prefix}row${added.length > 0 ? plain : tag}>${all
      .sort((a, b) => a.column - b.column)
      .map((one) => one.xml)
      .join('')}</${prefix}row>`;
  });
}

/** The cells of a row by its inner XML. */
export function cellsOf(inner: string, row: number): TemplateCell[] {
  let next = 0;
  return [...inner.matchAll(CELL)].map(([, , tag = '', content = '']) => {
    const at = attribute(tag, 'r') ?? a1(row, next);
    const column = fromA1(at)?.column ?? next;
    next = column + 1;
    return { at, column, tag, inner: content };
  });
}

const cellXml = (prefix: string, { tag, inner }: TemplateCell): string =>
  inner === '' ? `<${prefix}c${tag}/>` : `<${prefix}c${tag}>${inner}</${prefix}c>`;

function filledCell(prefix: string, tag: string, fill: TemplateFill): string {
  const kept = tag.replace(/\s+(?:t|cm|vm)="[^"]*"/g, '');
  if (fill.kind === 'number') return `<${prefix}c${kept}><${prefix}v>${fill.value}</${prefix}v></${prefix}c>`;
  const runs =
    fill.kind === 'runs' ? fill.xml : `<${prefix}t xml:space="preserve">${writtenXml(fill.text)}</${prefix}t>`;
  if (fill.kind === 'text' && fill.text === '') return `<${prefix}c${kept}/>`;
  return `<${prefix}c${kept} t="inlineStr"><${prefix}is>${runs}</${prefix}is></${prefix}c>`;
}

/** The cells of a range of one sheet, in rows. */
export function rangeCells(range: string): string[] {
  const [from, to = from] = range.replaceAll('$', '').split(':');
  const [a, b] = [fromA1(from ?? ''), fromA1(to ?? '')];
  if (!a || !b) return [];
  const rows = Array.from({ length: Math.min(b.row - a.row + 1, 5_000) }, (_, i) => a.row + i);
  const columns = Array.from({ length: Math.min(b.column - a.column + 1, 200) }, (_, i) => a.column + i);
  return rows.flatMap((row) => columns.map((column) => columnLetters(column) + row));
}
