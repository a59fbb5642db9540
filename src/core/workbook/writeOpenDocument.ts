import { fromA1 } from '../model/address.ts';
import type { BookPlan, PlannedCell, SheetPlan } from './writeBook.ts';
import { createDocumentStyles, type DocumentStyles } from './writeDocumentStyles.ts';
import { documentZip } from './writeZip.ts';
import { writtenXml } from './xmlText.ts';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const NAMESPACES = ['office', 'table', 'text', 'style', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'office:version="1.2"',
  )
  .join(' ');

/** Bytes of an .ods file: looks, number formats, merges, widths, notes and links; formulas stand as their results, charts are left out. */
export function writeOpenDocument(plan: BookPlan): Uint8Array {
  const styles = createDocumentStyles();
  const tables = plan.sheets.map((sheet) => tableOf(sheet, styles)).join('');
  const part = (root: string, inner: string): Uint8Array =>
    Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<office:${root} ${NAMESPACES}>${inner}</office:${root}>`);
  const entry = (path: string, type: string): string =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const manifest = [
    entry('/', MIME),
    ...['content.xml', 'styles.xml', 'meta.xml'].map((name) => entry(name, 'text/xml')),
  ];
  return documentZip(
    MIME,
    new Map([
      [
        'content.xml',
        part(
          'document-content',
          `<office:automatic-styles>${styles.xml()}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`,
        ),
      ],
      ['styles.xml', part('document-styles', styles.page)],
      [
        'meta.xml',
        part(
          'document-meta',
          `<office:meta><dc:title>${writtenXml(plan.title)}</dc:title><dc:subject>${writtenXml(plan.subject)}</dc:subject><dc:description>${writtenXml(plan.description)}</dc:description><meta:initial-creator>${writtenXml(plan.creator)}</meta:initial-creator><dc:date>${plan.madeAt.slice(0, 19)}</dc:date>${userDefined(plan)}</office:meta>`,
        ),
      ],
      [
        'META-INF/manifest.xml',
        Buffer.from(
          `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">${manifest.join('')}</manifest:manifest>`,
        ),
      ],
    ]),
  );
}

const userDefined = ({ properties = {} }: BookPlan): string =>
  Object.entries(properties)
    .map(
      ([name, value]) =>
        `<meta:user-defined meta:name="${writtenXml(name)}" meta:value-type="string">${writtenXml(value)}</meta:user-defined>`,
    )
    .join('');

type Span = { readonly rows: number; readonly columns: number };

function tableOf(sheet: SheetPlan, styles: DocumentStyles): string {
  const spans = new Map<string, Span>();
  const covered = new Set<string>();
  for (const range of sheet.merges ?? []) {
    const [from, to] = range.split(':').map((cell) => fromA1(cell));
    if (!from || !to) continue;
    spans.set(`${from.row}:${from.column}`, { rows: to.row - from.row + 1, columns: to.column - from.column + 1 });
    for (let row = from.row; row <= to.row; row++)
      for (let column = from.column; column <= to.column; column++) covered.add(`${row}:${column}`);
    covered.delete(`${from.row}:${from.column}`);
  }
  const cells = new Map<number, Map<number, PlannedCell>>();
  for (const cell of sheet.cells) {
    const at = fromA1(cell.at);
    if (!at) continue;
    const row = cells.get(at.row) ?? new Map<number, PlannedCell>();
    cells.set(at.row, row.set(at.column, cell));
  }
  const last = Math.max(...cells.keys());
  const width = Math.max(sheet.widths.length, ...[...cells.values()].map((row) => Math.max(...row.keys()) + 1));
  const rows = Array.from({ length: last }, (_, i) => {
    const row = i + 1;
    const inner = Array.from({ length: width }, (__, column) => {
      const name = `${row}:${column}`;
      if (covered.has(name)) return '<table:covered-table-cell/>';
      return cellOf(cells.get(row)?.get(column), spans.get(name), styles);
    });
    return `<table:table-row table:style-name="${styles.row(sheet.heights?.[row])}">${inner.join('')}</table:table-row>`;
  });
  const columns = sheet.widths.map((chars) => `<table:table-column table:style-name="${styles.column(chars)}"/>`);
  return `<table:table table:name="${writtenXml(sheet.name)}" table:style-name="ta">${columns.join('')}${rows.join('')}</table:table>`;
}

function cellOf(cell: PlannedCell | undefined, span: Span | undefined, styles: DocumentStyles): string {
  if (!cell) return '<table:table-cell/>';
  const merged = span ? ` table:number-columns-spanned="${span.columns}" table:number-rows-spanned="${span.rows}"` : '';
  const { value, note, link } = cell;
  const number = typeof value === 'number';
  const typed = number
    ? ` office:value-type="float" office:value="${value}"`
    : value === undefined
      ? ''
      : ' office:value-type="string"';
  const text = value === undefined ? '' : writtenXml(String(value)).replaceAll('&#10;', '<text:line-break/>');
  // A link on a number would make a text of it.
  const linked =
    link && !number
      ? `<text:a xlink:type="simple" xlink:href="#${writtenXml(link.replace(/'!/, "'."))}">${text}</text:a>`
      : text;
  const said = note ? `<office:annotation><text:p>${writtenXml(note)}</text:p></office:annotation>` : '';
  const shown = text === '' || number ? '' : `<text:p>${linked}</text:p>`;
  return `<table:table-cell table:style-name="${styles.cell(cell.look)}"${merged}${typed}>${said}${shown}</table:table-cell>`;
}
