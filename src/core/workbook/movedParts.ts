import type { Text } from '../model/text.ts';
import { movedFormula, type MovedSheets } from './movedFormula.ts';
import type { RefuseAt } from './movedSheet.ts';
import { relationsOf } from './relations.ts';
import { grownRanges, movedCell, rowSpan, type RowMoves } from './rowMoves.ts';
import { unescapeXml, writtenXml } from './xmlText.ts';
import type { ZipParts } from './zipParts.ts';

/** The other parts of a package, as they read where rows of its sheets have moved. Their places in words are those of their parts. */
export type ChangedParts = Map<string, string | null>;

const HEAD_ROW: Text = {
  vi: 'hàng lặp là hàng tên cột của một bảng Excel',
  en: 'the repeated row holds the names of the columns of an Excel table',
};
const NAME_OF: Text = {
  vi: 'tên của chuỗi trong biểu đồ nằm ở hàng lặp',
  en: 'the name of a series of a chart stands in a repeated row',
};
const PIVOT: Text = { vi: 'trang tính có PivotTable', en: 'the sheet has a pivot table' };

/** What belongs to one sheet: its tables, drawings, comments. */
export function movedOfSheet(
  zip: ZipParts,
  target: string,
  sheet: string,
  sheets: MovedSheets,
  refuse: RefuseAt,
): ChangedParts {
  const moves = sheets.get(sheet);
  const changed: ChangedParts = new Map();
  if (!moves) return changed;
  for (const { kind, target: part } of relationsOf(zip, target)) {
    const xml = zip.text(part) ?? '';
    if (kind === 'table') changed.set(part, movedTable(xml, sheet, moves, sheets, refuse));
    else if (kind === 'drawing') changed.set(part, movedAnchors(xml, moves));
    else if (kind === 'comments' || kind === 'threadedcomment') changed.set(part, movedComments(xml, moves));
    else if (kind === 'vmldrawing') changed.set(part, movedNotes(xml, moves));
    else if (kind === 'pivottable') refuse('', PIVOT);
  }
  return changed;
}

function movedTable(xml: string, sheet: string, moves: RowMoves, sheets: MovedSheets, refuse: RefuseAt): string {
  const [, ref = ''] = /<(?:\w+:)?table\b[^>]*?\sref="([^"]*)"/.exec(xml) ?? [];
  const top = rowSpan(ref)?.top ?? 0;
  if (moves.isRepeated(top)) refuse(ref, HEAD_ROW);
  return xml
    .replace(/(\sref=")([^"]*)/g, (_, name: string, range: string) => name + grownRanges(range, moves))
    .replace(/(<(?:\w+:)?(?:calculatedColumn|totalsRow)Formula\b[^>]*>)([^<]*)/g, (_, tag: string, text: string) => {
      const place = { sheet, copy: { row: top + 1, to: moves.first(top + 1) } };
      return tag + writtenXml(movedFormula(unescapeXml(text), place, sheets, (why) => refuse(ref, why)));
    });
}

/** Rows of drawings are counted from 0. What is not sized with its cells keeps its size. */
const movedAnchors = (xml: string, moves: RowMoves): string =>
  xml.replace(/<((?:\w+:)?(?:twoCellAnchor|oneCellAnchor))\b([^>]*)>[\s\S]*?<\/\1>/g, (whole, _, tag: string) => {
    if (/editAs="absolute"/.test(tag)) return whole;
    const rows = [...whole.matchAll(/<(?:\w+:)?row>(\d+)</g)].map(([, row]) => Number(row));
    const [from = 0, to = from] = rows;
    const start = moves.first(from + 1) - 1;
    const end = /editAs="oneCell"/.test(tag) ? to + start - from : moves.first(to + 1) - 1;
    const moved = [start, end];
    return whole.replace(/(<(?:\w+:)?row>)\d+/g, (__, name: string) => name + moved.shift());
  });

const movedComments = (xml: string, moves: RowMoves): string =>
  xml.replace(
    /(<(?:\w+:)?(?:comment|threadedComment)\b[^>]*?\sref=")([^"]*)/g,
    (_, tag: string, cell: string) => tag + movedCell(cell, moves.first),
  );

const movedNotes = (xml: string, moves: RowMoves): string => {
  const move = (row: string): number => moves.first(Number(row) + 1) - 1;
  return xml
    .replace(/(<x:Row>\s*)(\d+)/g, (_, tag: string, row: string) => tag + move(row))
    .replace(/(<x:Anchor>)([^<]*)/g, (_, tag: string, list: string) => {
      const numbers = list.split(',').map((one) => one.trim());
      return tag + numbers.map((one, i) => (i === 2 || i === 6 ? String(move(one)) : one)).join(', ');
    });
};

/** A chart draws every copy of a repeated row; the values that it keeps of the template go. */
export function movedChart(xml: string, sheets: MovedSheets, refuse: (why: Text) => void): string {
  const names = /<c:tx>[\s\S]*?<\/c:tx>/g;
  const reads = (text: string, why: (reason: Text) => void, grows: boolean): string =>
    movedFormula(unescapeXml(text), { sheet: '', grows }, sheets, why);
  for (const [name] of xml.matchAll(names))
    for (const [, text = ''] of name.matchAll(/<c:f>([^<]*)</g)) reads(text, () => refuse(NAME_OF), false);
  return xml.replace(
    /(<(c|cx):f\b[^>]*>)([^<]*)(<\/\2:f>)(<c:(num|str|multiLvlStr)Cache>[\s\S]*?<\/c:\6Cache>)?/g,
    (_, open: string, __, text: string, close: string, cache = '') => {
      const moved = reads(text, refuse, true);
      return open + writtenXml(moved) + close + (moved === unescapeXml(text) ? cache : '');
    },
  );
}

/** Names of ranges grow over the copies. */
export const movedNames = (workbook: string, sheets: MovedSheets, refuse: (name: string, why: Text) => void): string =>
  workbook.replace(/(<(?:\w+:)?definedName\b([^>]*)>)([^<]*)(?=<)/g, (_, tag: string, about: string, text: string) => {
    const name = /\bname="([^"]*)"/.exec(about)?.[1] ?? '';
    const moved = movedFormula(unescapeXml(text), { sheet: '', grows: true }, sheets, (why) => refuse(name, why));
    return tag + writtenXml(moved);
  });
