import { serialOf } from './dateSerial.ts';
import type { GridCell } from './grid.ts';
import type { OpenLooks } from './openDocumentStyles.ts';
import { attribute, unescapeXml } from './xmlText.ts';

const ERROR = /^(?:#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!)|Err:\d+)$/;

/** A cell from its tag and what lies between its tags; null where nothing is written. */
export function openCell(tag: string, content: string, looks: OpenLooks): GridCell | null {
  const type = attribute(tag, 'value-type');
  const written = attribute(tag, 'formula');
  const formula = written === null ? null : plainFormula(written);
  const shown = textOf(content).normalize('NFC');
  const read = type === null ? untyped(shown, formula) : typed(type, tag, shown, formula);
  if (!read) return null;
  const look = looks.look(attribute(tag, 'style-name'));
  return look ? { ...read, indent: look.indent, bold: look.bold } : read;
}

/** OpenFormula as Excel would write it: `of:=SUM([.A1:.B2];[$Tờ.C3])` → `SUM(A1:B2,Tờ!C3)`; other books stay in square brackets. */
function plainFormula(written: string): string {
  return written.replace(/^(?:\w+:)?=?/, '').replace(/"(?:[^"]|"")*"|\[[^\]]*\]|;/g, (piece) => {
    if (piece === ';') return ',';
    if (piece.startsWith('"')) return piece;
    const [, book, places = ''] = /^\[(?:'([^']*)'#)?(.*)\]$/.exec(piece) ?? [];
    const local = places
      .split(':')
      .map((place) => place.replace(/^\$?('(?:[^']|'')*'|[^.']*)\./, (_, sheet: string) => (sheet ? `${sheet}!` : '')))
      .join(':');
    return book === undefined ? local : `[${book}]${local}`;
  });
}

function untyped(shown: string, formula: string | null): GridCell | null {
  if (formula !== null) return { kind: 'uncalculated', value: null, shown, formula };
  return shown === '' ? null : { kind: 'text', value: shown, shown, formula };
}

function typed(type: string, tag: string, shown: string, formula: string | null): GridCell | null {
  const broken: GridCell = { kind: 'error', value: shown, shown, formula };
  if (ERROR.test(shown) && formula !== null) return broken;
  if (type === 'string') {
    const value = (attribute(tag, 'string-value') ?? shown).normalize('NFC');
    return value === '' ? null : { kind: 'text', value, shown: shown || value, formula };
  }
  if (type === 'boolean') return { kind: 'bool', value: attribute(tag, 'boolean-value') === 'true', shown, formula };
  const kind = type === 'percentage' ? 'percent' : type === 'date' || type === 'time' ? 'date' : 'number';
  const written = attribute(tag, type === 'date' ? 'date-value' : type === 'time' ? 'time-value' : 'value') ?? '';
  const value = type === 'date' ? serialOf(written, false) : type === 'time' ? daysOf(written) : numberOf(written);
  return value === null ? broken : { kind, value, shown, formula };
}

const numberOf = (written: string): number | null =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(written) && Number.isFinite(Number(written))
    ? Number(written)
    : null;

function daysOf(written: string): number | null {
  const found = /^PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S$/.exec(written);
  if (!found) return null;
  return (Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3]?.replace(',', '.'))) / 86_400;
}

/** The paragraphs of a cell, one a line. White space in the file counts as one blank; `text:s` stands for more. */
function textOf(content: string): string {
  if (content === '') return '';
  const paragraphs: string[] = [];
  let text: string | null = null;
  for (const [, tag, name, rest = '', plain = ''] of content.matchAll(/(<\/?([\w.-]+:?[\w.-]*)([^>]*)>)|([^<]+)/g)) {
    if (plain) {
      if (text !== null) text += unescapeXml(plain.replace(/[ \t\r\n]+/g, ' '));
    } else if (name === 'text:p') {
      if (tag?.startsWith('</') || rest.endsWith('/')) {
        paragraphs.push(text ?? '');
        text = null;
      } else text = '';
    } else if (text === null) continue;
    else if (name === 'text:s') text += ' '.repeat(Math.min(Number(attribute(rest, 'c') ?? 1) || 1, 1000));
    else if (name === 'text:tab') text += '\t';
    else if (name === 'text:line-break') text += '\n';
  }
  return paragraphs.join('\n');
}
