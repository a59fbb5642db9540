import type { Bounds } from './bounds.ts';
import type { Book, GridCell, Merge } from './grid.ts';
import { createHtmlTable, type HtmlTable } from './htmlTable.ts';
import { plainText } from './htmlText.ts';
import { damaged, notSpreadsheet, unsafe } from './refusals.ts';
import { decodeText } from './textEncoding.ts';

const TAG = /<(?:!--[\s\S]*?-->|(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[!?][^>]*>)/gi;
/** Nothing between their tags is text of the page. */
const SILENT = /^(?:script|style|head|noscript|template|textarea|select|svg|iframe|object|title|xml)$/;
const BREAK = /^(?:p|div|br|h[1-6]|li|tr|ul|ol|section|article|header|footer|center|pre|hr|caption)$/;
/** Lines of text that are kept above each table and below the last: titles, units, notes. */
const LINES = 12;
const MAX_TABLES = 2_000;

/**
 * The tables of a web page as one sheet, as a spreadsheet program opens it: below each other with an empty row between, each
 * under the lines of text that stand before it. Scripts are skipped and nothing is fetched.
 */
export function htmlBook(bytes: Uint8Array, bounds: Bounds): Book {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const html = decodeText(bytes, /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null);
  if (html === null) throw damaged('HTML');
  if (/<!ENTITY/i.test(html)) throw unsafe('HTML');
  const blocks = blocksOf(html, bounds);
  if (!blocks.some((block) => typeof block !== 'string'))
    throw notSpreadsheet({ vi: 'trang web (HTML) không có bảng', en: 'a web page (HTML) without a table' });
  return { grids: [{ sheet: 'HTML', hidden: false, ...stacked(blocks, bounds) }], date1904: false };
}

/** Lines of text and tables in the order of the page. A table inside a cell follows the table around it. */
function blocksOf(html: string, bounds: Bounds): (string | HtmlTable)[] {
  const blocks: (string | HtmlTable)[] = [];
  const open: HtmlTable[] = [];
  let line = '';
  let at = 0;
  const endLine = (): void => {
    const text = line.replace(/^ +| +$/g, '').normalize('NFC');
    if (text.trim() !== '') blocks.push(text);
    line = '';
  };
  TAG.lastIndex = 0;
  for (let found = TAG.exec(html); found; found = TAG.exec(html)) {
    const [whole, close, element, rest = ''] = found;
    const table = open.at(-1);
    const text = plainText(html.slice(at, found.index));
    if (table) table.text(text);
    else line += text;
    at = found.index + whole.length;
    if (!element) continue;
    const name = element.toLowerCase();
    if (!close && SILENT.test(name) && !rest.endsWith('/')) {
      at = skipped(html, name, at);
      TAG.lastIndex = at;
    } else if (name === 'table') {
      if (close) open.pop()?.end();
      else {
        if (open.length === 0) endLine();
        const inner = createHtmlTable(rest, bounds);
        blocks.push(inner);
        if (open.push(inner) > 100 || blocks.length > MAX_TABLES * LINES) throw damaged('HTML: quá nhiều bảng');
      }
    } else if (table) table.tag(name, close === '/', rest);
    else if (BREAK.test(name)) endLine();
  }
  line += plainText(html.slice(at));
  endLine();
  if (open.length > 0) throw damaged('HTML: cut off'); // the last number may be half of one
  return blocks.filter((block) => typeof block === 'string' || block.rows.some((row) => row.size > 0));
}

/** The place after the closing tag of an element that is skipped whole. */
function skipped(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

function stacked(
  blocks: readonly (string | HtmlTable)[],
  bounds: Bounds,
): { rows: Map<number, Map<number, GridCell>>; merges: Merge[]; hiddenRows: Set<number>; hiddenColumns: Set<number> } {
  const rows = new Map<number, Map<number, GridCell>>();
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  let next = 1;
  let lines: string[] = [];
  let tables = 0;
  const write = (kept: readonly string[]): void => {
    for (const text of kept)
      rows.set(next++, new Map([[0, { kind: 'text', value: text, shown: text, formula: null }]]));
    bounds.cells(kept.length);
  };
  for (const block of blocks) {
    if (typeof block === 'string') {
      lines.push(block);
      continue;
    }
    if (tables++ > 0) next++;
    write(lines.slice(-LINES));
    lines = [];
    block.rows.forEach((row, i) => {
      if (row.size > 0) rows.set(next + i, row);
    });
    const shift = next - 1;
    for (const merge of block.merges) merges.push({ ...merge, top: merge.top + shift, bottom: merge.bottom + shift });
    for (const row of block.hiddenRows) hiddenRows.add(row + shift);
    next += block.rows.length;
    bounds.place(next, 0);
  }
  write(lines.slice(0, LINES));
  return { rows, merges, hiddenRows, hiddenColumns: new Set() };
}
