const FORMS = new Map<string, RegExp>();

/** The value of an attribute in the text of a tag; null where it is not written. */
export function attribute(tag: string, name: string): string | null {
  let form = FORMS.get(name);
  if (!form) FORMS.set(name, (form = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const found = form.exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null;
}

export const isTrue = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five names and the numbers of XML decoded; other references stay as written. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole;
    const point = hex ? parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** True where a comment, CDATA or a declaration may stand. An exclamation mark is rare and quickly looked for. */
export const hasDeclaration = (xml: string): boolean => xml.includes('!') && xml.includes('<!');

/** XML without comments and with plain text for CDATA, so that a search for tags finds only tags. */
export function plainXml(xml: string): string {
  if (!hasDeclaration(xml)) return xml;
  return replaceBetween(
    replaceBetween(xml, '<!--', '-->', () => ''),
    '<![CDATA[',
    ']]>',
    escapeXml,
  );
}

function replaceBetween(xml: string, open: string, close: string, change: (inner: string) => string): string {
  let out = '';
  let at = 0;
  for (let start = xml.indexOf(open); start >= 0; start = xml.indexOf(open, at)) {
    const end = xml.indexOf(close, start + open.length);
    if (end < 0) break;
    out += xml.slice(at, start) + change(xml.slice(start + open.length, end));
    at = end + close.length;
  }
  return out + xml.slice(at);
}

/** The first element of a name, with its tags; empty where there is none. */
export function section(xml: string, name: string): string {
  const open = new RegExp(`<(\\w+:)?${name}\\b[^>]*>`).exec(xml);
  if (!open) return '';
  if (open[0].endsWith('/>')) return open[0];
  const close = `</${open[1] ?? ''}${name}>`;
  const end = xml.indexOf(close, open.index);
  return end < 0 ? '' : xml.slice(open.index, end + close.length);
}

/** A text as a written part may hold it, in elements and attributes. Signs that XML knows no way to write are left out. */
export function writtenXml(text: string): string {
  return escapeXml(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')).replace(
    /[\t\n\r]/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}
