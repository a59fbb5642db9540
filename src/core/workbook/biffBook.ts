import { addGlobal, createGlobals, type BiffGlobals } from './biffGlobals.ts';
import { BOF, EOF, followedBy, walkRecords, type Records } from './biffRecords.ts';
import { readBiffSheet, type BiffBook } from './biffSheet.ts';
import { biffStrings } from './biffText.ts';
import type { Bounds } from './bounds.ts';
import { formatsByNumber, type CellStyle } from './cellStyles.ts';
import type { Book, Grid } from './grid.ts';
import { LeftToLibrary } from './leftToLibrary.ts';
import { damaged } from './refusals.ts';

const [STRINGS, CONTINUE] = [0xfc, 0x3c];
const WORKSHEET = 0x10;

/**
 * The cells of an .xls stream of Excel 97 to 2003, in one walk over its records. Refuses what is encrypted, cut off or holds
 * records of no known number; a book with anything that only the spreadsheet library can follow is left to it.
 */
export function biffBook(stream: Uint8Array, bounds: Bounds): Book {
  const records = walkRecords(stream);
  const globals = createGlobals(8);
  const { declared } = globals;
  const grids: Grid[] = [];
  let strings: readonly string[] = [];
  let book: BiffBook | null = null;
  let sheets = 0;
  while (records.next()) {
    const sheet = records.id === BOF && records.depth === 1 ? declared.get(records.at) : undefined;
    if (sheet) {
      declared.delete(records.at);
      sheets++;
      if (sheet.kind !== 0) {
        passSheet(records);
        continue;
      }
      if (!sheet.name || records.bytes.readUInt16LE(records.start + 2) !== WORKSHEET) throw new LeftToLibrary();
      book ??= { strings, styles: stylesOf(globals), bounds };
      grids.push({ sheet: sheet.name.normalize('NFC'), hidden: sheet.hidden, ...readBiffSheet(records, book) });
    } else if (records.depth > 1) continue;
    else if (records.id === STRINGS) strings = stringsAt(records);
    else addGlobal(records, globals);
  }
  if (declared.size > 0) throw damaged(`${declared.size} sheets`);
  if (sheets === 0) throw damaged('0 sheets');
  return { grids, date1904: globals.date1904 };
}

/** Goes to the last record of a chart or a macro sheet. */
function passSheet(records: Records): void {
  while (records.next()) if (records.id === EOF && records.depth === 1) return;
}

function stylesOf({ styles, formats, date1904 }: BiffGlobals): CellStyle[] {
  const written = [...formats].map(([number, code]): [number, string] => {
    if (!code) throw new LeftToLibrary();
    return [number, code];
  });
  const formatOf = formatsByNumber(
    written.filter(([number]) => number > 0),
    date1904,
  );
  return styles.map(({ format, look }) => ({ format: formatOf(format), look }));
}

function stringsAt(records: Records): string[] {
  const pieces: Buffer[] = [];
  const take = (): number => pieces.push(records.bytes.subarray(records.start, records.end));
  for (take(); followedBy(records, CONTINUE); take()) records.next();
  const strings = biffStrings(pieces);
  if (!strings) throw new LeftToLibrary();
  return strings;
}
