import { attribute, plainXml, unescapeXml } from './xmlText.ts';
import { openZip } from './zipParts.ts';

/** By the part of a package, how a property of the user's own stands there: its tag and its text. */
const PROPERTIES = [
  ['docProps/custom.xml', /<(?:\w+:)?property\b([^>]*)>\s*<(?:\w+:)?(?:lpwstr|lpstr|bstr)>([^<]*)</g],
  ['meta.xml', /<(?:\w+:)?user-defined\b([^>]*)>([^<]*)</g],
] as const;

/** The properties that someone put into an .xlsx, .docx or .ods beside the usual ones, by name; empty where it has none. */
export function propertiesOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new Map();
  const zip = openZip(bytes);
  const found = PROPERTIES.flatMap(([part, property]) =>
    [...plainXml(zip.text(part) ?? '').matchAll(property)].flatMap(([, tag = '', text = '']): [string, string][] => {
      const name = attribute(tag, 'name');
      return name === null ? [] : [[name, unescapeXml(text)]];
    }),
  );
  return new Map(found);
}
