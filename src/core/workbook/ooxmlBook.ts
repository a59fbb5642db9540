import type { Bounds } from './bounds.ts';
import { plainStyle, stylesOf } from './cellStyles.ts';
import type { Book, Grid, RowSpan } from './grid.ts';
import { damaged } from './refusals.ts';
import { relationsOf } from './relations.ts';
import { stringsOf } from './sharedStrings.ts';
import { readSheet, type BookContext } from './sheetCells.ts';
import { attribute, isTrue, plainXml } from './xmlText.ts';
import type { ZipParts } from './zipParts.ts';

/** The name of the part that lists the sheets; null where the package holds no workbook. */
export function workbookPart(zip: ZipParts): string | null {
  const named = relationsOf(zip, '').find(({ kind }) => kind === 'officedocument')?.target;
  return [named, 'xl/workbook.xml', 'xl/workbook.bin'].find((name) => name !== undefined && zip.has(name)) ?? null;
}

/**
 * The cells of an .xlsx or .xlsm. Only the parts that hold cells are unpacked, each with its checksum verified; document types
 * are refused; pictures, macros and links to other books are never looked at. Where only a span of rows is wanted, other sheets
 * are not unpacked.
 */
export function ooxmlBook(zip: ZipParts, bounds: Bounds, only?: RowSpan): Book {
  const book = workbookPart(zip) ?? 'xl/workbook.xml';
  const relations = relationsOf(zip, book);
  const xml = required(zip, book);
  const date1904 = isTrue(attribute(/<(?:\w+:)?workbookPr\b([^>]*)>/.exec(xml)?.[1] ?? '', 'date1904'));
  const part = (kind: string): { readonly name: string; readonly xml: string } | null => {
    const name = relations.find((relation) => relation.kind === kind)?.target;
    const text = name === undefined ? null : partOf(zip, name);
    return name === undefined || text === null ? null : { name, xml: text };
  };
  const strings = part('sharedstrings');
  const styles = part('styles');
  const context: BookContext = {
    strings: strings ? stringsOf(strings.name, strings.xml) : [],
    styles: styles ? stylesOf(styles.name, styles.xml, date1904) : [],
    plain: plainStyle(date1904),
    date1904,
    bounds,
  };
  const grids: Grid[] = [];
  for (const [, tag = ''] of xml.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)) {
    const id = /\s\w+:id=["']([^"']+)["']/.exec(tag)?.[1];
    const relation = relations.find((known) => known.id === id);
    if (!relation) throw damaged(`${book}: sheet ${id ?? '?'}`);
    if (relation.kind !== 'worksheet') continue; // charts, dialogs and macro sheets hold no table
    const sheet = sheetName(tag);
    if (only && sheet !== only.sheet) continue;
    const state = attribute(tag, 'state')?.toLowerCase();
    const hidden = state === 'hidden' || state === 'veryhidden';
    grids.push({ sheet, hidden, ...readSheet(relation.target, required(zip, relation.target), context, only) });
  }
  if (grids.length === 0 && !only) throw damaged(`${book}: 0 sheets`);
  return { grids, date1904 };
}

const sheetName = (tag: string): string => (attribute(tag, 'name') ?? '').replace(/_x000[ad]_/gi, ' ').normalize('NFC');

function partOf(zip: ZipParts, name: string): string | null {
  const xml = zip.text(name);
  return xml === null ? null : plainXml(xml);
}

function required(zip: ZipParts, name: string): string {
  const xml = partOf(zip, name);
  if (xml === null) throw damaged(name);
  return xml;
}
