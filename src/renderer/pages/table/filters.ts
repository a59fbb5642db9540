import { OBS_STATUSES, type ObsStatus } from '../../../core/model/observation.ts';
import { meets, THRESHOLD_OPS, type ThresholdOp } from '../../../core/model/threshold.ts';
import { plainText } from '../../parts/plainText.ts';
import type { GridColumn, GridRow } from './gridModel.ts';

/** What rows must have to be shown: words in the name of the place, a number against a limit, or a status, in the column of a slot. */
export type Filter =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'number'; readonly slot: string; readonly op: ThresholdOp; readonly limit: number }
  | { readonly kind: 'status'; readonly slot: string; readonly status: ObsStatus };

/** Rows that pass all filters. Numbers are compared unrounded; a place without a number passes no limit. */
export function filterRows(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  filters: readonly Filter[],
): readonly GridRow[] {
  const place = (slot: string): number => columns.findIndex((column) => column.slot === slot);
  const passes = (row: GridRow, filter: Filter): boolean => {
    if (filter.kind === 'name') return plainText(row.area.name).includes(plainText(filter.text));
    const cell = row.cells[place(filter.slot)];
    if (filter.kind === 'status') return (cell?.status ?? 'O') === filter.status;
    return cell?.value != null && meets(cell.value, filter.op, filter.limit);
  };
  const asked = filters.filter((filter) => filter.kind === 'name' || place(filter.slot) >= 0);
  return asked.length === 0 ? rows : rows.filter((row) => asked.every((filter) => passes(row, filter)));
}

/** The filters as a part of an address holds them; `readFilters` gives them back. */
export function writeFilters(filters: readonly Filter[]): string | null {
  const texts = filters.map((filter) => {
    if (filter.kind === 'name') return `name!has!${encodeURIComponent(filter.text).replace(/!/g, '%21')}`;
    return filter.kind === 'status'
      ? `${filter.slot}!is!${filter.status}`
      : `${filter.slot}!${filter.op}!${filter.limit}`;
  });
  return texts.length > 0 ? texts.join('|') : null;
}

/** Filters from an address; anything unknown in it is left out. */
export function readFilters(text: string | null): readonly Filter[] {
  return (text ?? '').split('|').flatMap((part): Filter[] => {
    const [slot = '', op, value = ''] = part.split('!');
    if (op === 'has') return decoded(value).map((text) => ({ kind: 'name', text }));
    const status = OBS_STATUSES.find((one) => one === value);
    if (op === 'is') return status ? [{ kind: 'status', slot, status }] : [];
    const known = THRESHOLD_OPS.find((one) => one === op);
    const limit = value === '' ? NaN : Number(value);
    return known && Number.isFinite(limit) ? [{ kind: 'number', slot, op: known, limit }] : [];
  });
}

/** The words that an address holds; none where they are not well-formed. */
function decoded(text: string): readonly string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}
