import type { CellStyle } from './cellStyles.ts';
import type { CellKind, GridCell } from './grid.ts';
import type { Look } from './sheetNotes.ts';

/** A text of composed letters; null where it is empty. */
export function textCell(text: string, formula: string | null, { format, look }: CellStyle): GridCell | null {
  return text === '' ? null : withLook('text', text, format.showText(text).normalize('NFC'), formula, look);
}

/** What is no number, or beyond all numbers, is an error with the word that the sheet shows for it. */
export function numberCell(
  value: number,
  kind: CellKind,
  formula: string | null,
  { format, look }: CellStyle,
): GridCell {
  const shown = format.show(value);
  if (!Number.isFinite(value)) return withLook('error', shown, shown, formula, look);
  return withLook(kind, value, shown, formula, look);
}

export const truthCell = (value: boolean, formula: string | null, { format, look }: CellStyle): GridCell =>
  withLook('bool', value, format.show(value), formula, look);

/** A cell as it looks; a formula of no text is none where there is a result. */
export function withLook(
  kind: CellKind,
  value: GridCell['value'],
  shown: string,
  written: string | null,
  look: Look | undefined,
): GridCell {
  const formula = written === '' && kind !== 'uncalculated' ? null : written;
  if (!look) return { kind, value, shown, formula };
  return { kind, value, shown, formula, indent: look.indent, bold: look.bold };
}
