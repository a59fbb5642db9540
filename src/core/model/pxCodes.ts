import type { Basis, ObsStatus, PriceBasis } from './observation.ts';
import type { Text } from './text.ts';

/**
 * What stands in a PC-Axis file where there is no number. The status is null where no book says anything; "-" is not used, because
 * PC-Axis counts with it as zero.
 */
export const PX_SYMBOLS: readonly {
  readonly symbol: string;
  readonly keyword: string;
  /** Empty: the place is in no book. */
  readonly status: ObsStatus | '';
  readonly texts: Text;
}[] = [
  { symbol: '.', keyword: 'DATASYMBOL1', status: 'M', texts: { vi: 'không phát sinh (-)', en: 'does not exist (-)' } },
  {
    symbol: '..',
    keyword: 'DATASYMBOL2',
    status: 'L',
    texts: { vi: 'không thu thập được (…)', en: 'not collected (…)' },
  },
  {
    symbol: '...',
    keyword: 'DATASYMBOL3',
    status: 'O',
    texts: { vi: 'để trống trong biểu', en: 'left empty in the book' },
  },
  { symbol: '......', keyword: 'DATASYMBOL6', status: '', texts: { vi: 'không có trong biểu nào', en: 'in no book' } },
];

/** What tells the figures of one indicator apart from those of another. */
export type PxContent = {
  readonly dataset: string;
  readonly measure: string;
  readonly item: string;
  readonly basis: Basis;
  readonly priceBasis: PriceBasis;
  readonly unit: string;
  readonly unitMult: number;
  readonly itemLabel: string;
};

/** An indicator as one code. */
export const pxContentCode = (row: PxContent): string =>
  [row.dataset, row.measure, row.item, row.basis, row.priceBasis, row.unit, String(row.unitMult), row.itemLabel]
    .map(encodeURIComponent)
    .join('|');

/** The parts of such a code, as texts; null for any other. */
export function pxContentParts(code: string): readonly string[] | null {
  const parts = code.split('|');
  if (parts.length !== 8) return null;
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return null;
  }
}
