import { decodeText } from './textEncoding.ts';
import { damaged, notADocument, tooLarge } from './refusals.ts';
import { walkTags } from './xmlTags.ts';
import { plainXml, unescapeXml } from './xmlText.ts';
import { openZip } from './zipParts.ts';

const MOST_LETTERS = 400_000;
const BODY = 'word/document.xml';

/** The text of a file for the check: plain text of any encoding, or the paragraphs of a .docx, one a line, and rows of its tables. */
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

/** A cell of a table of figures is no longer; one that a page was laid out with holds paragraphs. */
const WIDEST_CELL = 80;

/** The text of a document; `between` what stands between the cells of a row, or nothing where only rows of a table of figures are lines. */
function wordText(bytes: Uint8Array, between?: string): string {
  const xml = openZip(bytes).text(BODY);
  if (xml === null) throw notADocument();
  const tags = walkTags(BODY, plainXml(xml));
  let text = '';
  let open = 0;
  let row: string[] | null = null;
  while (tags.next()) {
    const { name, closes, empty } = tags;
    if (name === 'p' && !empty) {
      open += closes ? -1 : 1;
      if (!closes) continue;
      if (!row) text += '\n';
      else {
        row.push(text);
        text = '';
      }
    } else if (name === 'tr' && !empty) {
      // a table in a cell ends the row that it stands in
      if (!closes) [row, text] = [[[...(row ?? []), text].join('\n')], ''];
      else if (row) [text, row] = [(row[0] ?? '') + rowText(row.slice(1), between), null];
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

function rowText(cells: readonly string[], between?: string): string {
  const isOfFigures = cells.every((cell) => cell.length <= WIDEST_CELL && !cell.includes('\n'));
  return `${cells.join(between ?? (isOfFigures ? '\t' : '\n'))}\n`;
}
