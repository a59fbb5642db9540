import type { Records } from './biffRecords.ts';

const [ROW, COLINFO] = [0x208, 0x7d];

/** What a sheet of an .xls hides: rows from 1, columns from 0. */
export type HiddenLines = { readonly rows: Set<number>; readonly columns: Set<number> };

/** Takes what the record where the walk stands says of hidden rows and columns. */
export function addHidden({ id, bytes, start, end }: Records, hidden: HiddenLines): void {
  if (id === ROW && end - start >= 16) {
    if ((bytes[start + 12] ?? 0) & 0x20) hidden.rows.add(bytes.readUInt16LE(start) + 1);
  } else if (id === COLINFO && end - start >= 10 && (bytes[start + 8] ?? 0) & 1) {
    const last = Math.min(bytes.readUInt16LE(start + 2), 255);
    for (let column = bytes.readUInt16LE(start); column <= last; column++) hidden.columns.add(column);
  }
}
