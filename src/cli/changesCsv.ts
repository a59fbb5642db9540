import { plainDigits } from '../core/model/format.ts';
import type { ChangesSince, VintageValue } from '../core/model/revisions.ts';
import { csvRow } from '../core/model/csv.ts';

const HEADER =
  'CHANGE,KEY,LABEL,UNIT_MEASURE,UNIT_MULT,VALUE_BEFORE,STATUS_BEFORE,RELEASE_BEFORE,DATE_BEFORE,VALUE_AFTER,STATUS_AFTER,RELEASE_AFTER,DATE_AFTER,DIFFERENCE,PERCENT,RELEASE';

/** Changes as CSV, one key a row, at full precision. */
export function changesCsv({ rows }: ChangesSince): string {
  const lines = rows.map((row) => [
    row.kind,
    row.key,
    row.label,
    row.unit,
    String(row.unitMult),
    ...side(row.before),
    ...side(row.after),
    number(row.difference?.absolute),
    number(row.difference?.relative),
    String(row.release),
  ]);
  return `${HEADER}\r\n${lines.map(csvRow).join('')}`;
}

const side = (one: VintageValue | null): string[] =>
  one ? [number(one.value), one.status, String(one.release), one.releasedOn] : ['', '', '', ''];

const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : plainDigits(value);
