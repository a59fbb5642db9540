import { Refusal } from '../model/text.ts';
import { openZip, storedZip } from './zipParts.ts';

const MAX_STYLES = 65_490;

/**
 * The package that the spreadsheet library may see: only the parts that hold cells, each with its checksum verified,
 * without document types, declared sizes, column widths, pictures, macros or links to other books.
 */
export function neededParts(bytes: Uint8Array): Uint8Array {
  const zip = openZip(bytes);
  const parts = new Map<string, Uint8Array>();
  const take = (name: string, change: (xml: string) => string = (xml) => xml): string | null => {
    const part = zip.read(name);
    if (!part) return null;
    const xml = change(checked(name, decode(name, part)));
    parts.set(name, Buffer.from(xml, 'utf8'));
    return xml;
  };
  const required = (name: string, change?: (xml: string) => string): string => {
    const xml = take(name, change);
    if (xml === null) throw missing(name);
    return xml;
  };

  const others = new Set<string>();
  const relations = required('xl/_rels/workbook.xml.rels', (xml) => onlyCellRelations(xml, others));
  const book = required('xl/workbook.xml', (xml) =>
    withoutSheets(xml, others)
      .replace(/<(?:\w+:)?definedNames[\s\S]*?<\/(?:\w+:)?definedNames>/, '')
      .replace(/<(?:\w+:)?externalReferences[\s\S]*?<\/(?:\w+:)?externalReferences>/, ''),
  );
  take('xl/sharedStrings.xml');
  take('xl/styles.xml', onlyNumberFormats);
  const sheets = sheetTargets(relations, book);
  for (const target of sheets)
    required(target, (xml) =>
      xml.replace(/<(?:\w+:)?dimension\b[^>]*>/, '').replace(/<(?:\w+:)?cols>[\s\S]*?<\/(?:\w+:)?cols>/, ''),
    );
  parts.set('[Content_Types].xml', Buffer.from(contentTypes([...parts.keys()]), 'utf8'));
  parts.set('_rels/.rels', Buffer.from(ROOT_RELATIONS, 'utf8'));
  return storedZip(parts);
}

function decode(name: string, part: Uint8Array): string {
  if (part[0] === 0xff || part[0] === 0xfe) throw damagedText(name);
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('utf8');
}

function checked(name: string, xml: string): string {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw damagedText(name);
  return xml;
}

/** Relations to sheets, strings and styles; all others (links, macros, themes, printers) are left out. Chart and macro sheets are named in `others`. */
function onlyCellRelations(xml: string, others: Set<string>): string {
  return xml.replace(/<Relationship\b[^>]*\/?>(?:<\/Relationship>)?/g, (relation) => {
    if (/\/(?:worksheet|sharedStrings|styles)"/.test(relation)) return relation;
    const id =
      /\/(?:chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)"/i.test(relation) &&
      /\bId="([^"]+)"/.exec(relation)?.[1];
    if (id) others.add(id);
    return '';
  });
}

/** Sheets that hold no cells are taken out of the list of sheets, so that every sheet that is left must exist. */
function withoutSheets(xml: string, others: ReadonlySet<string>): string {
  return xml.replace(/<(?:\w+:)?sheet\b[^>]*>/g, (sheet) => (others.has(SHEET_ID.exec(sheet)?.[1] ?? '') ? '' : sheet));
}

const SHEET_ID = /\s\w+:id="([^"]+)"/;

function sheetTargets(relations: string, book: string): string[] {
  const targets = new Map<string, string>();
  for (const [relation] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    const id = /\bId="([^"]+)"/.exec(relation)?.[1];
    const target = /\bTarget="([^"]+)"/.exec(relation)?.[1];
    if (id && target && /\/worksheet"/.test(relation))
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const declared = [...book.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([sheet]) => SHEET_ID.exec(sheet)?.[1] ?? '');
  return declared.flatMap((id) => targets.get(id) ?? []);
}

/** Fonts, fills and borders say nothing about numbers; in ministry books they are most of the file. */
function onlyNumberFormats(xml: string): string {
  const formats = /<(\w+:)?numFmts\b[\s\S]*?<\/(?:\w+:)?numFmts>/.exec(xml)?.[0] ?? '';
  const cells = /<(\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  if ((cells.match(/<(?:\w+:)?xf\b/g)?.length ?? 0) > MAX_STYLES)
    throw new Refusal('too-large', {
      vi: 'Sổ có quá nhiều kiểu ô (hơn 65.490).',
      en: 'The workbook has too many cell styles (more than 65,490).',
    });
  const root =
    /<(?:\w+:)?styleSheet\b[^>]*>/.exec(xml)?.[0] ??
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  const close = `</${/^<([\w:]+)/.exec(root)?.[1] ?? 'styleSheet'}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>${root.replace(/\/>$/, '>')}${formats}${cells}${close}`;
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/workbook\.xml$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  [/sharedStrings\.xml$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'],
  [/styles\.xml$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
  [/\.xml$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
];

function contentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const type = TYPES.find(([form]) => form.test(name))?.[1];
    return type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [];
  });
  return `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

const ROOT_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>';

function missing(name: string): Refusal {
  return new Refusal('damaged-file', {
    vi: `Tệp bị hỏng: thiếu phần ${name}. Chưa ghi gì vào kho.`,
    en: `The file is damaged: the part ${name} is missing. Nothing was stored.`,
  });
}
function damagedText(name: string): Refusal {
  return new Refusal('unsafe-file', {
    vi: `Phần ${name} chứa khai báo không được phép trong bảng tính. Chưa ghi gì vào kho.`,
    en: `The part ${name} holds a declaration that no spreadsheet needs. Nothing was stored.`,
  });
}
