import { formatNumber, signed } from '../../parts/numbers.ts';
import type { NumberStyle } from '../../../core/model/number.ts';
import { decimalsOf } from '../../parts/figures.ts';
import type { GridColumn } from './gridModel.ts';

/** A value as its column prints it: fixed decimals, computed changes with their sign, ranks whole. */
export function cellText(value: number, column: GridColumn, style: NumberStyle): string {
  const { derived } = column;
  if (!derived || derived === 'previous') return formatNumber(value, decimalsOf(column), style);
  if (derived === 'rank' || derived === 'rankChange') return formatNumber(value, 0, style);
  return derived === 'share' ? formatNumber(value, 2, style) : signed(value, 2, style);
}
