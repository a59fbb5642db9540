import type { CellStyle } from './cellStyles.ts';
import { cellText, plainText, textOfItem } from './cellText.ts';
import { serialOf } from './dateSerial.ts';
import type { GridCell } from './grid.ts';
import { damaged } from './refusals.ts';
import type { Place, SharedFormulas } from './sharedFormulas.ts';
import { numberCell, textCell, truthCell, withLook } from './styledCells.ts';
import type { Tags } from './xmlTags.ts';
import { isTrue } from './xmlText.ts';

/** What stands in a cell, as it is written; null where it is not. */
export type Written = {
  readonly value: string | null;
  readonly inline: string | null;
  readonly formula: string | null;
};

/** The children of a cell whose tag was opened last; the walk ends behind the cell. */
export function writtenIn(part: string, tags: Tags, at: Place, shared: SharedFormulas): Written {
  let value: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  for (;;) {
    if (!tags.next()) throw damaged(part);
    if (tags.closes) {
      if (tags.name !== 'c') throw damaged(part);
      return { value, inline, formula };
    }
    if (tags.name === 'v') value = tags.textOnly();
    else if (tags.name === 'is') inline = textOfItem(tags);
    else if (tags.name === 'f') formula = formulaOf(tags, at, shared);
    else tags.skip();
  }
}

/** Empty text for a formula that is kept elsewhere: that of a data table, or one that is not in the sheet. */
function formulaOf(tags: Tags, at: Place, shared: SharedFormulas): string {
  const id = tags.attribute('t') === 'shared' ? String(Number(tags.attribute('si'))) : null;
  const formula = plainText(tags.textOnly()).replaceAll('_xlfn.', '');
  if (id === null) return formula;
  if (formula === '') return shared.at(id, at) ?? '';
  shared.set(id, formula, { ...at });
  return formula;
}

/** What the cells of a sheet share. */
export type CellContext = {
  readonly part: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
};

/** A cell of a type (`t`) and a style; null where nothing is written. */
export function cellOf(type: string, written: Written, style: CellStyle, context: CellContext): GridCell | null {
  const { value, inline, formula } = written;
  if (type === 'inlineStr') return textCell(inline ?? '', formula, style);
  if (type === 'str' && value !== null) return textCell(cellText(value), formula, style);
  if (value === null || value === '')
    return formula === null ? null : withLook('uncalculated', null, '', formula, style.look);
  switch (type) {
    case 'n':
      return numberCell(numberOf(value), style.format.kind, formula, style);
    case 's':
      return textCell(sharedString(value, context), formula, style);
    case 'd':
      return dateCell(value.trim(), formula, style, context.date1904);
    case 'b':
      return truthCell(isTrue(value.trim()), formula, style);
    default: // errors, and what is of no known type
      return withLook('error', cellText(value), cellText(value), formula, style.look);
  }
}

function dateCell(written: string, formula: string | null, style: CellStyle, date1904: boolean): GridCell {
  const serial = serialOf(written, date1904);
  if (serial === null) return withLook('error', written, written, formula, style.look);
  return numberCell(serial, 'date', formula, style);
}

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const numberOf = (written: string): number => (NUMBER.test(written) ? Number(written) : NaN);

function sharedString(index: string, { part, strings }: CellContext): string {
  const text = /^\s*\d+\s*$/.test(index) ? strings[Number(index)] : undefined;
  if (text === undefined) throw damaged(`${part}: string ${index.slice(0, 20)}`);
  return text;
}
