import { inColumns as columnsOf, type Align } from '../core/model/columns.ts';
import { cleanLine } from './clean.ts';

export { pad, textWidth, wrap, type Align } from '../core/model/columns.ts';

/** Rows in aligned columns for a terminal. Foreign text is made safe here. */
export const inColumns = (rows: readonly (readonly string[])[], aligns: readonly Align[], indent = ''): string =>
  columnsOf(
    rows.map((row) => row.map(cleanLine)),
    aligns,
    indent,
  );
