import type { Text } from '../model/text.ts';
import { movedChart, movedNames, movedOfSheet, type ChangedParts } from './movedParts.ts';
import { movedSheet } from './movedSheet.ts';
import { relationsOf } from './relations.ts';
import { rowMoves, type RowMoves } from './rowMoves.ts';
import { plainText, runsOf, type RowMember } from './templateCells.ts';
import { sheetsOf, type TemplatePart } from './templateParts.ts';
import { cellsOf, ROW } from './templateSheet.ts';
import { attribute } from './xmlText.ts';
import { packedZip } from './writeZip.ts';
import { openWellFormed } from './wellFormed.ts';
import type { ZipParts } from './zipParts.ts';

/** Who the copies of a marked row stand for: the members of the region that it names, null for that of the report; or why it stands for none. */
export type MembersOf = (region: string | null) => readonly RowMember[] | Text;
type Refused = { readonly sheet: string; readonly cell: string; readonly why: Text };
export type RepeatedRows = {
  readonly bytes: Uint8Array;
  /** Who each copy stands for, by sheet and row. */
  readonly members: ReadonlyMap<string, ReadonlyMap<number, RowMember>>;
  /** What stood in the way; then no row of the workbook is repeated. */
  readonly refused: readonly Refused[];
};

const EACH = /\{\{\s*each(?:\s+([A-Z0-9-]+))?\s*\}\}/;
const WORKBOOK = 'xl/workbook.xml';

/** Repeats the rows with a cell `{{each}}`, once for each member, and moves all that stands beneath and all that speaks of it. */
export function repeatRows(bytes: Uint8Array, membersOf: MembersOf): RepeatedRows {
  const zip = openWellFormed(bytes);
  const parts = sheetsOf(zip);
  const refused: Refused[] = [];
  const found = parts.map((part) => [part.sheet, markedRows(part, membersOf, refused)] as const);
  const marked = new Map(found.filter(([, rows]) => rows.size > 0));
  const none = { bytes, members: new Map(), refused };
  if (marked.size === 0 || refused.length > 0) return none;
  const sheets = new Map(
    [...marked].map(([sheet, rows]) => [sheet, rowMoves(new Map([...rows].map(([row, all]) => [row, all.length])))]),
  );
  const changed = changedParts(zip, parts, sheets, refused);
  if (refused.length > 0) return none;
  const all = new Map(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()]));
  for (const [name, xml] of changed) {
    if (xml === null) all.delete(name);
    else all.set(name, Buffer.from(xml, 'utf8'));
  }
  return { bytes: packedZip(all), members: placesOf(marked, sheets), refused };
}

function markedRows({ sheet, xml, strings }: TemplatePart, membersOf: MembersOf, refused: Refused[]) {
  const rows = new Map<number, readonly RowMember[]>();
  let last = 0;
  for (const [, , tag = '', inner = ''] of xml.matchAll(ROW)) {
    last = Number(attribute(tag, 'r') ?? last + 1);
    for (const cell of cellsOf(inner, last)) {
      const runs = runsOf(cell, strings);
      const each = runs === null ? null : EACH.exec(plainText(runs));
      if (!each) continue;
      const members = membersOf(each[1] ?? null);
      if ('vi' in members) refused.push({ sheet, cell: cell.at, why: members });
      else rows.set(last, members);
    }
  }
  return rows;
}

function placesOf(
  marked: ReadonlyMap<string, ReadonlyMap<number, readonly RowMember[]>>,
  sheets: ReadonlyMap<string, RowMoves>,
): RepeatedRows['members'] {
  return new Map(
    [...marked].map(([sheet, rows]) => [
      sheet,
      new Map(
        [...rows].flatMap(([row, members]) =>
          members.map((member, i) => [(sheets.get(sheet)?.first(row) ?? row) + i, member] as const),
        ),
      ),
    ]),
  );
}

function changedParts(
  zip: ZipParts,
  parts: readonly TemplatePart[],
  sheets: ReadonlyMap<string, RowMoves>,
  refused: Refused[],
): ChangedParts {
  const changed: ChangedParts = new Map();
  const at = (sheet: string) => (cell: string, why: Text) => void refused.push({ sheet, cell, why });
  for (const { sheet, target, xml } of parts) {
    if (sheets.has(sheet) || speaksOf(xml, sheets)) changed.set(target, movedSheet(xml, sheet, sheets, at(sheet)));
    for (const [name, part] of movedOfSheet(zip, target, sheet, sheets, at(sheet))) changed.set(name, part);
  }
  for (const name of zip.names.filter((one) => /^xl\/charts\/chart[^/]*\.xml$/.test(one)))
    changed.set(
      name,
      movedChart(zip.text(name) ?? '', sheets, (why) => at(name)('', why)),
    );
  changed.set(
    WORKBOOK,
    movedNames(zip.text(WORKBOOK) ?? '', sheets, (name, why) => at(name)('', why)),
  );
  // the order of computing is made anew by the program that opens the file
  for (const { kind, target, id } of relationsOf(zip, WORKBOOK))
    if (kind === 'calcchain') leaveOut(zip, changed, target, id);
  return changed;
}

/** Another sheet whose formulas may name a sheet whose rows move. */
const speaksOf = (xml: string, sheets: ReadonlyMap<string, RowMoves>): boolean =>
  [...sheets.keys()].some((name) => {
    const plain = xml.replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    return plain.includes(`${name.replaceAll("'", "''")}'!`) || plain.includes(`${name}!`);
  });

function leaveOut(zip: ZipParts, changed: ChangedParts, part: string, id: string): void {
  const drop = (name: string, tag: RegExp): void => {
    changed.set(name, (zip.text(name) ?? '').replace(tag, ''));
  };
  changed.set(part, null);
  drop('[Content_Types].xml', new RegExp(`<(?:\\w+:)?Override\\b[^>]*PartName="/${part}"[^>]*/>`));
  drop('xl/_rels/workbook.xml.rels', new RegExp(`<(?:\\w+:)?Relationship\\b[^>]*Id="${id}"[^>]*/>`));
}
