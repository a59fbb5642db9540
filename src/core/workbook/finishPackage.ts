import type { BookPlan, SheetPlan } from './writeBook.ts';
import { writtenXml } from './xmlText.ts';
import { packedZip } from './writeZip.ts';
import { openZip } from './zipParts.ts';

const TYPES = '[Content_Types].xml';
const RELATIONS = '_rels/.rels';
const CUSTOM = 'docProps/custom.xml';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const CUSTOM_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
/** The form of all custom properties, as the standard names it. */
const CUSTOM_FORM = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Puts what the library does not know into the package: links of any cell, properties of our own. The same package gives the same bytes. */
export function finishPackage(bytes: Uint8Array, plan: BookPlan): Uint8Array {
  const zip = openZip(bytes);
  const parts = new Map(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()]));
  const change = (name: string, to: (xml: string) => string): void => {
    parts.set(name, Buffer.from(to(zip.text(name) ?? ''), 'utf8'));
  };
  plan.sheets.forEach((sheet, i) => {
    if (sheet.cells.some(({ link }) => link)) change(`xl/worksheets/sheet${i + 1}.xml`, (xml) => withLinks(xml, sheet));
  });
  for (const name of zip.names)
    if (/^xl\/(?:worksheets|drawings)\/[^/]+\.xml$/.test(name))
      parts.set(name, Buffer.from(withPlainIds(Buffer.from(parts.get(name) ?? []).toString('utf8')), 'utf8'));
  if (plan.properties) {
    change(TYPES, (xml) =>
      xml.replace('</Types>', `<Override PartName="/${CUSTOM}" ContentType="${CUSTOM_TYPE}"/></Types>`),
    );
    change(RELATIONS, (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdCustom" Type="${CUSTOM_RELATION}" Target="${CUSTOM}"/></Relationships>`,
      ),
    );
    parts.set(CUSTOM, Buffer.from(customXml(plan.properties), 'utf8'));
  }
  return packedZip(parts);
}

/** The library draws the ids of bars and drawings by lot: here they are counted, so that the same plan gives the same bytes. */
function withPlainIds(xml: string): string {
  const known = new Map<string, string>();
  return xml.replace(/(?<=\bid(?:="|>))\{[0-9A-Fa-f-]{36}\}/g, (drawn) => {
    const plain = known.get(drawn) ?? `{00000000-0000-4000-8000-${String(known.size + 1).padStart(12, '0')}}`;
    known.set(drawn, plain);
    return plain;
  });
}

/** Links stand behind the formats of cells and before what is about printing. */
function withLinks(xml: string, { cells }: SheetPlan): string {
  const links = cells.flatMap(({ at, link, tip }) =>
    link
      ? `<hyperlink ref="${at}" location="${writtenXml(link)}"${tip ? ` tooltip="${writtenXml(tip.slice(0, 255))}"` : ''}/>`
      : [],
  );
  const place = /<(?:printOptions|pageMargins)\b/.exec(xml)?.index;
  if (place === undefined) throw new Error('A sheet without margins has no place for links');
  return `${xml.slice(0, place)}<hyperlinks>${links.join('')}</hyperlinks>${xml.slice(place)}`;
}

function customXml(properties: Readonly<Record<string, string>>): string {
  const all = Object.entries(properties).map(
    ([name, value], i) =>
      `<property fmtid="${CUSTOM_FORM}" pid="${i + 2}" name="${writtenXml(name)}"><vt:lpwstr>${writtenXml(value)}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${all.join('')}</Properties>`;
}
