import { unescapeXml } from './xmlText.ts';
import type { Tags } from './xmlTags.ts';

/** Text of a cell as it is meant: references decoded, `_x000D_` for signs that XML cannot hold, one way of line ends, composed letters. */
export function cellText(written: string): string {
  return plainText(written).normalize('NFC');
}

/** As {@link cellText}, with letters as they are composed in the file. */
export function plainText(written: string): string {
  let text = unescapeXml(written);
  if (text.includes('_x'))
    text = text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

/** The text of a string item whose tag was opened last, of all its runs. A phonetic run is a reading aid, no text. */
export function textOfItem(tags: Tags): string {
  if (tags.empty) return '';
  let text = '';
  for (let depth = 1; depth > 0 && tags.next();) {
    if (tags.closes) depth--;
    else if (tags.name === 't') text += tags.textOnly();
    else if (tags.name === 'rPh') tags.skip();
    else if (!tags.empty) depth++;
  }
  return cellText(text);
}
