import type { Bounds } from './bounds.ts';
import { isWithin, type Book, type GridCell, type RowSpan } from './grid.ts';
import { damaged, notSpreadsheet } from './refusals.ts';
import { decodeText } from './textEncoding.ts';

/** In the order of preference where two part the text equally well: a comma may be a decimal sign. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
const SAMPLE_ROWS = 200;

/** A text of values with a sign between them (.csv, .tsv) as one grid. Every cell stays text: what is a number is not decided here. */
export function delimitedBook(bytes: Uint8Array, bounds: Bounds, only?: RowSpan): Book {
  const decoded = decodeText(bytes);
  // A form feed or an end-of-file sign of DOS may stand in an old text; other control signs may not.
  if (decoded === null || /[\x00-\x08\x0e-\x19\x1b-\x1f]/.test(decoded)) throw notText();
  const text = decoded.replace(/\x1a$/, '').normalize('NFC');
  const named = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = named?.[1] ?? sniff(text);
  const rows = new Map<number, Map<number, GridCell>>();
  let row = 0;
  for (const fields of records(named ? text.slice(named[0].length) : text, delimiter)) {
    row++;
    if (only && row > only.last) break;
    if (only && !isWithin(only, row)) continue;
    const cells = new Map<number, GridCell>();
    fields.forEach((field, c) => {
      if (field === '') return;
      bounds.place(row, c);
      cells.set(c, { kind: 'text', value: field, shown: field, formula: null });
    });
    bounds.cells(cells.size);
    if (cells.size > 0) rows.set(row, cells);
  }
  return { grids: [{ sheet: 'CSV', hidden: false, rows, merges: [] }], date1904: false };
}

function notText(): Error {
  return notSpreadsheet({
    vi: 'dữ liệu không nhận ra là bảng tính',
    en: 'data that is not recognised as a spreadsheet',
  });
}

/** The sign that gives most rows the same number of fields. Refuses a text that none of them parts. */
function sniff(text: string): string {
  let best: { delimiter: string; share: number; fields: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const { share, fields } = evenness(text, delimiter);
    if (fields < 2) continue;
    if (!best || share > best.share + 1e-9 || (share > best.share - 1e-9 && fields > best.fields * 2))
      best = { delimiter, share, fields };
  }
  if (best) return best.delimiter;
  throw notSpreadsheet({ vi: 'văn bản không chia thành cột', en: 'a text without columns' });
}

/** The commonest number of fields (two or more), and the share of the filled rows that have it. */
function evenness(text: string, delimiter: string): { share: number; fields: number } {
  const counts = new Map<number, number>();
  let rows = 0;
  try {
    for (const fields of records(text, delimiter)) {
      if (fields.every((field) => field.trim() === '')) continue;
      counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
      if (++rows >= SAMPLE_ROWS) break;
    }
  } catch {
    // an open quote: what was counted before it decides, and the reading itself refuses
  }
  const [fields, times] = [...counts].filter(([n]) => n >= 2).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { share: times / Math.max(rows, 1), fields };
}

/** Rows of fields as RFC 4180 has them; what stands after a closing quote is kept. Refuses a quote that never closes. */
function* records(text: string, delimiter: string): Generator<string[]> {
  let fields: string[] = [];
  const stop = new RegExp(`[${delimiter === '|' ? '\\|' : delimiter}\\r\\n]`, 'g');
  for (let at = 0; at < text.length;) {
    const quoted = quotedField(text, at, delimiter);
    const field = quoted?.field ?? '';
    at = quoted?.end ?? at;
    stop.lastIndex = at;
    const found = stop.exec(text);
    const end = found?.index ?? text.length;
    fields.push(field + text.slice(at, end));
    at = end + 1;
    if (found?.[0] === delimiter) {
      if (at >= text.length) fields.push('');
      else continue;
    }
    if (found?.[0] === '\r' && text[at] === '\n') at++;
    yield fields;
    fields = [];
  }
  if (fields.length > 0) yield fields;
}

/** A field in quotes; blanks before the quote belong to no field when it closes where the field ends. */
function quotedField(text: string, from: number, delimiter: string): { field: string; end: number } | null {
  let open = from;
  while (text[open] === ' ') open++;
  if (text[open] !== '"') return null;
  const close = closingQuote(text, open + 1);
  if (open > from && !(close > 0 && [delimiter, '\r', '\n', undefined].includes(text[close + 1]))) return null;
  if (close < 0) throw damaged(`dấu " không đóng / a quote that never closes: ${text.slice(open, open + 30)}`);
  return { field: text.slice(open + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}
