import { a1 } from '../model/address.ts';
import type { Text } from '../model/text.ts';
import { movedFormula, type FormulaPlace, type MovedSheets } from './movedFormula.ts';
import { grownRanges, movedCell, rowMoves, rowSpan, type RowMoves } from './rowMoves.ts';
import { createSharedFormulas, type SharedFormulas } from './sharedFormulas.ts';
import { cellsOf, ROW, type TemplateCell } from './templateSheet.ts';
import { attribute, unescapeXml, writtenXml } from './xmlText.ts';

/** What stands in the way of moving the rows of a sheet, with its cell. */
export type RefuseAt = (cell: string, why: Text) => void;
type Moving = {
  readonly sheet: string;
  readonly moves: RowMoves;
  readonly sheets: MovedSheets;
  readonly shared: SharedFormulas;
  readonly refuse: RefuseAt;
};

const FORMULA = /<((?:\w+:)?)f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1f>)/;
const FROZEN: Text = {
  vi: 'hàng lặp nằm trong phần cố định của trang tính',
  en: 'the repeated row is in the frozen part of the sheet',
};
const ARRAY: Text = {
  vi: 'công thức mảng hay bảng dữ liệu trên hàng lặp không chép được',
  en: 'an array formula or a data table on a repeated row cannot be copied',
};
const RULE: Text = {
  vi: 'quy tắc định dạng hay kiểm tra dữ liệu nêu ô ở hàng khác mà không ghi $ trước số hàng',
  en: 'a conditional format or validation names a cell of another row without a $ before the row',
};
const SPARK: Text = {
  vi: 'biểu đồ nhỏ trong ô của hàng lặp không chép được',
  en: 'a sparkline in a repeated row cannot be copied',
};

/** A sheet with its repeated rows in place: every row, formula, merge, rule, link and page break where it belongs. What cannot be moved truly is refused with its cell. */
export function movedSheet(xml: string, sheet: string, sheets: MovedSheets, refuse: RefuseAt): string {
  const moves = sheets.get(sheet) ?? rowMoves(new Map());
  const moving: Moving = { sheet, moves, sheets, shared: createSharedFormulas(), refuse };
  const [before, rows, after] = parts(xml);
  if (moves.rows.some((row) => row <= Number(/<(?:\w+:)?pane\b[^>]*\bySplit="(\d+)"/.exec(before)?.[1] ?? 0)))
    refuse('', FROZEN);
  return movedFrame(before, moving) + movedRows(rows, moving) + movedFrame(after, moving);
}

function parts(xml: string): readonly [string, string, string] {
  const open = /<(?:\w+:)?sheetData\b[^>]*>/.exec(xml);
  const close = /<\/(?:\w+:)?sheetData>/.exec(xml);
  if (!open || !close) return [xml, '', ''];
  const from = open.index + open[0].length;
  return [xml.slice(0, from), xml.slice(from, close.index), xml.slice(close.index)];
}

function movedRows(xml: string, moving: Moving): string {
  let last = 0;
  return xml.replace(ROW, (_, prefix: string, tag: string, inner: string | undefined) => {
    const row = Number(attribute(tag, 'r') ?? last + 1);
    last = row;
    const cells = cellsOf(inner ?? '', row);
    const [from, to] = [moving.moves.first(row), moving.moves.last(row)];
    return Array.from({ length: to - from + 1 }, (__, i) => {
      const place: FormulaPlace = {
        sheet: moving.sheet,
        ...(moving.moves.isRepeated(row) && { copy: { row, to: from + i } }),
      };
      const written = cells.map((cell) => movedCellXml(prefix, cell, row, from + i, place, moving));
      return `<${prefix}row${withAttribute(tag, 'r', String(from + i))}>${written.join('')}</${prefix}row>`;
    }).join('');
  });
}

const withAttribute = (tag: string, name: string, value: string): string =>
  attribute(tag, name) === null
    ? ` ${name}="${value}"${tag}`
    : tag.replace(new RegExp(`(\\s${name}=)(?:"[^"]*"|'[^']*')`), `$1"${value}"`);

function movedCellXml(
  prefix: string,
  { at, column, tag, inner }: TemplateCell,
  row: number,
  to: number,
  place: FormulaPlace,
  moving: Moving,
): string {
  const head = `<${prefix}c${withAttribute(tag, 'r', a1(to, column))}`;
  const written = FORMULA.exec(inner);
  if (!written) return inner === '' ? `${head}/>` : `${head}>${inner}</${prefix}c>`;
  const [, mark = '', about = '', text = ''] = written;
  const formula = plainFormula(unescapeXml(text), about, { row, column }, moving.shared);
  const type = attribute(about, 't');
  const ref = attribute(about, 'ref') ?? at;
  if (type === 'dataTable' || (type === 'array' && spansRepeated(ref, moving.moves))) moving.refuse(at, ARRAY);
  const moved = movedFormula(formula, place, moving.sheets, (why) => moving.refuse(at, why));
  const array = type === 'array' ? ` t="array" ref="${grownRanges(ref, moving.moves)}"` : '';
  // the value that stands beside the formula is that of the template
  return `${head.replace(/\s+t="[^"]*"/, '')}><${mark}f${array}>${writtenXml(moved)}</${mark}f></${prefix}c>`;
}

const spansRepeated = (ref: string, { rows }: RowMoves): boolean => {
  const span = rowSpan(ref);
  return span !== null && rows.some((row) => row >= span.top && row <= span.bottom);
};

/** A formula as it reads in its own cell, where it is written once for several. */
function plainFormula(
  text: string,
  about: string,
  place: { readonly row: number; readonly column: number },
  shared: SharedFormulas,
): string {
  const id = attribute(about, 't') === 'shared' ? attribute(about, 'si') : null;
  if (id === null) return text;
  if (text !== '') shared.set(id, text, place);
  return text === '' ? (shared.at(id, place) ?? '') : text;
}

const RULES =
  /<((?:\w+:)?(?:conditionalFormatting|dataValidation|sparkline))\b([^>]*?)(?:\/>|>((?:(?!<\/\1>)[\s\S])*)<\/\1>)/g;
const RULE_FORMULA = /(<(?:\w+:)?(?:formula|formula1|formula2|f)\b[^>]*>)([^<]+)(?=<)/g;
const RULE_RANGES = /(<(?:\w+:)?sqref>)([^<]*)(?=<)/;
const RANGES = /(<(?:\w+:)?\w+\b[^>]*?\s(?:ref|sqref)=")([^"]*)(?=")/g;
const SELECTED = /(\s(?:topLeftCell|activeCell)=")([^"]*)(?=")/g;
const BREAKS = /(<(?:\w+:)?rowBreaks\b[^>]*>)([\s\S]*?)(?=<\/(?:\w+:)?rowBreaks>)/;
const LINK = /(<(?:\w+:)?hyperlink\b[^>]*?\slocation=")([^"]*)(?=")/g;
const MERGES = /(<(?:\w+:)?mergeCells\b)([^>]*)>([\s\S]*?)(?=<\/(?:\w+:)?mergeCells>)/;

/** All of a sheet that is not its cells. */
function movedFrame(xml: string, moving: Moving): string {
  const { moves, sheet, sheets, refuse } = moving;
  const place: FormulaPlace = { sheet, grows: true };
  return xml
    .replace(RULES, (whole) => movedRule(whole, moving))
    .replace(MERGES, (_, tag: string, about: string, inner: string) => movedMerges(tag, about, inner, moves))
    .replace(RANGES, (whole, tag: string, ranges: string) =>
      /^<(?:\w+:)?mergeCell\b/.test(tag) || RULE_TAG.test(tag) ? whole : tag + grownRanges(ranges, moves),
    )
    .replace(SELECTED, (_, tag: string, cell: string) => tag + movedCell(cell, moves.first))
    .replace(LINK, (_, tag: string, to: string) => {
      const moved = movedFormula(unescapeXml(to), place, sheets, (why) => refuse('', why));
      return tag + writtenXml(moved);
    })
    .replace(
      BREAKS,
      (_, tag: string, breaks: string) =>
        tag + breaks.replace(/(\sid=")(\d+)/g, (__, id: string, row: string) => id + moves.last(Number(row))),
    );
}

const RULE_TAG = /^<(?:\w+:)?(?:conditionalFormatting|dataValidation)\b/;

/** Merges within a repeated row are repeated with it; others grow over its copies. */
function movedMerges(tag: string, about: string, inner: string, moves: RowMoves): string {
  const merges = [...inner.matchAll(/<((?:\w+:)?mergeCell)\b[^>]*?\sref="([^"]*)"/g)].flatMap(([, name, ref = '']) => {
    const span = rowSpan(ref);
    if (!span || span.top !== span.bottom || !moves.isRepeated(span.top))
      return `<${name} ref="${grownRanges(ref, moves)}"/>`;
    const [from, to] = [moves.first(span.top), moves.last(span.top)];
    return Array.from(
      { length: to - from + 1 },
      (_, i) => `<${name} ref="${ref.replace(/(?<=[A-Z])\d+/g, String(from + i))}"/>`,
    );
  });
  return `${tag}${about.replace(/(\scount=")\d+/, `$1${merges.length}`)}>${merges.join('')}`;
}

const RELATIVE_ROW = /(?<![$\p{L}\p{N}_.])\$?[A-Z]{1,3}([1-9]\d*)(?![\p{L}\p{N}_.(])/gu;

/** A rule's formulas are written for the first cell of its ranges, and read on from there. */
function movedRule(whole: string, { sheet, moves, sheets, refuse }: Moving): string {
  const inner = RULE_RANGES.exec(whole)?.[2];
  const ranges = inner ?? /\ssqref="([^"]*)"/.exec(whole)?.[1] ?? '';
  const [cell = ''] = ranges.split(/[\s:]/);
  const span = rowSpan(ranges);
  if (!span) return whole;
  const isSpark = /^<(?:\w+:)?sparkline\b/.test(whole);
  if (isSpark && spansRepeated(ranges, moves)) refuse(cell, SPARK);
  if (/<(?:\w+:)?cfvo\b[^>]*\stype="formula"/.test(whole) && moves.rows.length > 0) refuse(cell, RULE);
  const top = rowSpan(cell)?.top ?? span.top;
  const moved = whole.replace(RULE_FORMULA, (_, tag: string, text: string) => {
    const formula = unescapeXml(text);
    const others = isSpark ? [] : [...formula.matchAll(RELATIVE_ROW)].map(([, row]) => Number(row));
    // a row without $ is so many rows from the rule's own: that holds for all its cells only where no row is repeated between
    const all = [span.top, span.bottom, ...others, ...others.map((row) => row + span.bottom - top)];
    const isWhole = !moves.rows.some((row) => row >= Math.min(...all) && row <= Math.max(...all));
    if (!isWhole && others.some((row) => row !== top)) refuse(cell, RULE);
    const copy = isSpark || isWhole ? {} : { copy: { row: top, to: moves.first(top) } };
    return tag + writtenXml(movedFormula(formula, { sheet, ...copy, grows: true }, sheets, (why) => refuse(cell, why)));
  });
  const grown = grownRanges(ranges, moves);
  return inner === undefined
    ? moved.replace(/(\ssqref=")[^"]*/, (_, name: string) => name + grown)
    : moved.replace(RULE_RANGES, (_, tag: string) => tag + grown);
}
