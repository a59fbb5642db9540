import type { Text } from '../model/text.ts';
import { repeatRows, type MembersOf } from './repeatRows.ts';
import { printedIn, rowFills, type Asking, type Filled, type MarkerPlace, type RowMember } from './templateCells.ts';
import { namedCells, sheetsOf } from './templateParts.ts';
import { changedSheet } from './templateSheet.ts';
import { packedZip } from './writeZip.ts';
import { openWellFormed } from './wellFormed.ts';

/** A marker that was not filled: it stays as it is where it is not understood, and its cell is empty where there is no figure. */
export type Unfilled = { readonly sheet: string; readonly cell: string; readonly marker: string; readonly why: Text };
export type FilledTemplate = {
  readonly bytes: Uint8Array;
  readonly filled: number;
  readonly unfilled: readonly Unfilled[];
};

const NO_ROW: Text = {
  vi: 'Hàng này không có ô nào trong mẫu. Kẻ khung hoặc ghi tên địa phương ở hàng này.',
  en: 'The template has no cell in this row. Give the row a frame or the name of a place.',
};

/**
 * Fills the marked cells and the named ranges (`ct.…`) of a workbook. Only the cells, headers, footers and drawing texts with a
 * marker are changed: styles, charts, pictures, formulas, print set-up and every other part stay as they are. Formulas are computed
 * anew when the workbook is opened. Rows with `{{each}}` are repeated first, once for each member, or left with what is in the way.
 */
export function fillTemplate(
  bytes: Uint8Array,
  fill: (marker: string, place: MarkerPlace) => Filled,
  membersOf: MembersOf,
): FilledTemplate {
  const repeated = repeatRows(bytes, membersOf);
  const zip = openWellFormed(repeated.bytes);
  const parts = new Map(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()]));
  const unfilled: Unfilled[] = repeated.refused.map((one) => ({ ...one, marker: 'each' }));
  let filled = 0;
  const asking: Asking = {
    fill(marker, place) {
      const found = fill(marker, place);
      if (found.kind !== 'number' && found.why) this.refuse(marker, place, found.why);
      else filled += 1;
      return found;
    },
    refuse: (marker, { sheet, cell }, why) => void unfilled.push({ sheet, cell, marker, why }),
  };
  const put = (name: string, xml: string): void => void parts.set(name, Buffer.from(xml, 'utf8'));
  const workbook = zip.text('xl/workbook.xml') ?? '';
  const cellsNamed = namedCells(workbook);
  for (const { sheet, target, xml, ...known } of sheetsOf(zip)) {
    const named = cellsNamed.get(sheet) ?? new Map<string, string>();
    const members = repeated.members.get(sheet) ?? new Map<number, RowMember>();
    const rows = new Set<number>();
    const changed = changedSheet(xml, (row, cells) => {
      rows.add(row);
      return rowFills(row, cells, { sheet, ...known, named, members }, asking);
    });
    put(target, withHeaders(changed, sheet, asking));
    for (const [cell, marker] of named)
      if (!rows.has(Number(cell.replace(/\D+/, '')))) asking.refuse(marker, { sheet, cell, left: [] }, NO_ROW);
  }
  for (const name of zip.names) {
    if (!/^xl\/(?:drawings|charts)\/[^/]+\.xml$/.test(name)) continue;
    const xml = zip.text(name) ?? '';
    if (xml.includes('{{')) put(name, drawingText(xml, name, asking));
  }
  put('xl/workbook.xml', computedOnLoad(workbook));
  return { bytes: packedZip(parts), filled, unfilled };
}

/** Markers in headers and footers. */
const withHeaders = (xml: string, sheet: string, asking: Asking): string =>
  xml.replace(
    /(<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)>)([^<]*)(?=<)/g,
    (_, tag: string, text: string) => tag + printedIn(text, { sheet, cell: '', left: [] }, asking),
  );

/** Markers in text boxes and titles of charts. */
const drawingText = (xml: string, part: string, asking: Asking): string =>
  xml.replace(
    /(<a:t>)([^<]*)(?=<)/g,
    (_, tag: string, text: string) => tag + printedIn(text, { sheet: part, cell: '', left: [] }, asking),
  );

/** Formulas of the template rest on cells that are new now. */
function computedOnLoad(workbook: string): string {
  const plain = workbook.replace(/\s+fullCalcOnLoad="[^"]*"/, '');
  if (/<(?:\w+:)?calcPr\b/.test(plain)) return plain.replace(/<((?:\w+:)?)calcPr\b/, '<$1calcPr fullCalcOnLoad="1"');
  const place = /<(?:\w+:)?(?:oleSize|customWorkbookViews|pivotCaches|extLst)\b|<\/(?:\w+:)?workbook>/.exec(plain);
  return place ? `${plain.slice(0, place.index)}<calcPr fullCalcOnLoad="1"/>${plain.slice(place.index)}` : plain;
}
