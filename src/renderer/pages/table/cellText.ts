import { formatNumber, signed } from '../../../core/model/format.ts';
import type { Lang } from '../../../core/model/text.ts';
import { decimalsOf } from '../../parts/figures.ts';
import type { GridColumn } from './gridModel.ts';

/** A value as its column prints it: fixed decimals, computed changes with their sign, ranks whole. */
export function cellText(value: number, column: GridColumn, lang: Lang): string {
  const { derived } = column;
  if (!derived || derived === 'previous') return formatNumber(value, decimalsOf(column), lang);
  if (derived === 'rank' || derived === 'rankChange') return formatNumber(value, 0, lang);
  return derived === 'share' ? formatNumber(value, 2, lang) : signed(value, 2, lang);
}
