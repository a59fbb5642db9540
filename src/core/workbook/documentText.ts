import { decodeText } from './textEncoding.ts';
import { damaged, notADocument, tooLarge } from './refusals.ts';
import { walkTags } from './xmlTags.ts';
import { plainXml, unescapeXml } from './xmlText.ts';
import { openZip } from './zipParts.ts';

const MOST_LETTERS = 400_000;
const BODY = 'word/document.xml';

/** The text of a file for the check: plain text of any encoding, or the paragraphs of a .docx, one a line. */
export function documentText(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isZip ? wordText(bytes) : decodeText(bytes);
  if (text === null) throw notADocument();
  const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  if (plain.length > MOST_LETTERS)
    throw tooLarge({ vi: `${plain.length} > ${MOST_LETTERS} chữ`, en: `${plain.length} > ${MOST_LETTERS} letters` });
  return plain;
}

/** The paragraphs of a .docx, one a line; a row of a table is one line. */
export function documentLines(bytes: Uint8Array): string {
  const text = wordText(bytes, ' | ');
  if (text === null) throw notADocument();
  return text;
}

function wordText(bytes: Uint8Array, betweenCells = '\n'): string {
  const xml = openZip(bytes).text(BODY);
  if (xml === null) throw notADocument();
  const tags = walkTags(BODY, plainXml(xml));
  let text = '';
  let open = 0;
  let inRow = false;
  while (tags.next()) {
    const { name, closes, empty } = tags;
    if (name === 'p' && !empty) {
      open += closes ? -1 : 1;
      if (closes) text += inRow ? betweenCells : '\n';
    } else if (name === 'tr' && !empty) {
      inRow = !closes;
      if (closes && betweenCells !== '\n') text = `${text.slice(0, -betweenCells.length)}\n`;
    } else if (closes) continue;
    // what was taken out under tracked changes is no text any more; a field's command never was
    else if ((name === 'del' || name === 'instrText') && !empty) tags.skip();
    else if (name === 't' && !empty) text += unescapeXml(tags.textOnly());
    else if (name === 'tab') text += ' ';
    else if (name === 'br' || name === 'cr') text += '\n';
    else if (name === 'noBreakHyphen') text += '-';
  }
  if (open !== 0) throw damaged(BODY);
  return text.replace(/\n{3,}/g, '\n\n').trim();
}
