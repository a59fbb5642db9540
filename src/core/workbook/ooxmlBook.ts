import { boundStrings, type Bounds } from './bounds.ts';
import { looksOf, onlyNumberFormats } from './cellLooks.ts';
import { damaged } from './refusals.ts';
import { relationsOf } from './relations.ts';
import type { Look, SheetNotes } from './sheetNotes.ts';
import { scanSheet } from './sheetXml.ts';
import { storedZip } from './storedZip.ts';
import { attribute, isTrue, plainXml } from './xmlText.ts';
import type { ZipParts } from './zipParts.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** The name of the part that lists the sheets; null where the package holds no workbook. */
export function workbookPart(zip: ZipParts): string | null {
  const named = relationsOf(zip, '').find(({ kind }) => kind === 'officedocument')?.target;
  return [named, 'xl/workbook.xml', 'xl/workbook.bin'].find((name) => name !== undefined && zip.has(name)) ?? null;
}

/**
 * An .xlsx or .xlsm as a new package for the library: only the parts that hold cells, under our own names and relations, each
 * with its checksum verified, without document types, pictures, macros or links to other books.
 */
export function ooxmlBook(
  zip: ZipParts,
  bounds: Bounds,
): { readonly bytes: Uint8Array; readonly sheets: SheetNotes[] } {
  const book = workbookPart(zip) ?? 'xl/workbook.xml';
  const relations = relationsOf(zip, book);
  const xml = required(zip, book);
  const target = (kind: string): string | undefined => relations.find((relation) => relation.kind === kind)?.target;
  const parts = new Map<string, string>();

  const strings = partOf(zip, target('sharedstrings'));
  if (strings !== null) {
    boundStrings(strings.match(/<(?:\w+:)?si\b/g)?.length ?? 0);
    parts.set('xl/sharedStrings.xml', strings);
  }
  const styles = partOf(zip, target('styles'));
  const looks: readonly Look[] = styles === null ? [] : looksOf(styles);
  if (styles !== null) parts.set('xl/styles.xml', onlyNumberFormats(styles));

  const sheets: SheetNotes[] = [];
  for (const [, tag = ''] of xml.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)) {
    const id = /\s\w+:id=["']([^"']+)["']/.exec(tag)?.[1];
    const relation = relations.find((known) => known.id === id);
    if (!relation) throw damaged(`${book}: sheet ${id ?? '?'}`);
    if (relation.kind !== 'worksheet') continue; // charts, dialogs and macro sheets hold no table
    const scan = scanSheet(relation.target, required(zip, relation.target), looks, bounds);
    parts.set(`xl/worksheets/sheet${sheets.length + 1}.xml`, scan.xml);
    const state = attribute(tag, 'state')?.toLowerCase();
    const hidden = state === 'hidden' || state === 'veryhidden';
    const { xml: _, ...seen } = scan;
    sheets.push({ name: sheetName(tag), hidden, cells: true, ...seen });
  }
  const date1904 = isTrue(attribute(/<(?:\w+:)?workbookPr\b([^>]*)>/.exec(xml)?.[1] ?? '', 'date1904'));
  return { bytes: packageOf(parts, sheets.length, date1904), sheets };
}

const sheetName = (tag: string): string => (attribute(tag, 'name') ?? '').replace(/_x000[ad]_/gi, ' ');

function partOf(zip: ZipParts, name: string | undefined): string | null {
  const xml = name === undefined ? null : zip.text(name);
  return xml === null ? null : plainXml(xml);
}

function required(zip: ZipParts, name: string): string {
  const xml = partOf(zip, name);
  if (xml === null) throw damaged(name);
  return xml;
}

/** The sheets go by their numbers, so that no name (`__proto__`, doubles) can mean anything to the library. */
function packageOf(parts: Map<string, string>, sheets: number, date1904: boolean): Uint8Array {
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${LINKS}/${kind}" Target="${target}"/>`;
  const links = numbers.map((n) => link(`r${n}`, 'worksheet', `worksheets/sheet${n}.xml`));
  if (parts.has('xl/sharedStrings.xml')) links.push(link('t', 'sharedStrings', 'sharedStrings.xml'));
  if (parts.has('xl/styles.xml')) links.push(link('f', 'styles', 'styles.xml'));
  const list = numbers.map((n) => `<sheet name="${n}" sheetId="${n}" r:id="r${n}"/>`).join('');
  parts.set(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list}</sheets></workbook>`,
  );
  const wrap = (inner: string): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  parts.set('xl/_rels/workbook.xml.rels', wrap(links.join('')));
  parts.set('_rels/.rels', wrap(link('r1', 'officeDocument', 'xl/workbook.xml')));
  parts.set('[Content_Types].xml', contentTypes([...parts.keys()]));
  return storedZip(new Map([...parts].map(([name, xml]) => [name, Buffer.from(xml, 'utf8')])));
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/workbook\.xml$/, 'sheet.main'],
  [/sharedStrings\.xml$/, 'sharedStrings'],
  [/styles\.xml$/, 'styles'],
  [/sheet\d+\.xml$/, 'worksheet'],
];

function contentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const type = TYPES.find(([form]) => form.test(name))?.[1];
    return type
      ? [
          `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
        ]
      : [];
  });
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}
