import { attribute, plainXml, unescapeXml } from './xmlText.ts';
import { openZip } from './zipParts.ts';

const PROPERTY = /<(?:\w+:)?property\b([^>]*)>\s*<(?:\w+:)?(?:lpwstr|lpstr|bstr)>([^<]*)</g;

/** The properties that someone put into an .xlsx beside the usual ones, by name; empty where it has none. */
export function propertiesOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const xml = plainXml(openZip(bytes).text('docProps/custom.xml') ?? '');
  const found = [...xml.matchAll(PROPERTY)].flatMap(([, tag = '', text = '']): [string, string][] => {
    const name = attribute(tag, 'name');
    return name === null ? [] : [[name, unescapeXml(text)]];
  });
  return new Map(found);
}
