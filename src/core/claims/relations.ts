import { formatNumber } from '../model/format.ts';
import type { Lang, Text } from '../model/text.ts';
import { afterNumber } from '../model/unit.ts';
import { shifted, toNumber, type Exact } from '../statistics/exact.ts';
import type { Interval } from '../statistics/interval.ts';
import type { ReadClaim } from './readClaim.ts';

/** One computation between figures of a text. */
export type Relation = {
  /** Claims that this computation is about: one that does not fit makes each of them doubtful. */
  readonly targets: readonly number[];
  /** Claims that only lend a number, such as a total: doubtful where most of what they support does not fit. */
  readonly supports: readonly number[];
  readonly fits: boolean;
  /** True where nothing else in the text could have spoken against it: an implied level. */
  readonly weak?: true;
  readonly text: Text;
};

export const digits = (value: Exact, decimals: number, lang: Lang): string =>
  formatNumber(toNumber(value), decimals, lang);
/** "12,80–13,68". */
export const rangeText = ({ low, high }: Interval, decimals: number, lang: Lang): string =>
  `${digits(low, decimals, lang)}–${digits(high, decimals, lang)}`;

export const bothLangs = (make: (lang: Lang) => string): Text => ({ vi: make('vi'), en: make('en') });

/** A value in the multiplier that the claim was written with: "102,03 tỷ USD". */
export function inUnitOf(claim: ReadClaim, value: Exact, decimals: number, lang: Lang): string {
  const mult = claim.numeral?.mult ?? 0;
  return `${digits(shifted(value, -mult), decimals, lang)}${unitBehind(claim, lang)}`;
}

/** The unit of a claim as it stands behind its number; nothing for things counted. */
export function unitBehind(claim: ReadClaim, lang: Lang): string {
  const mult = claim.numeral?.mult ?? 0;
  if (claim.unit === null || claim.unit === 'COUNT') return '';
  if (claim.unit === 'PP') return lang === 'vi' ? ' điểm phần trăm' : ' percentage points';
  if (claim.unit === 'TIMES') return lang === 'vi' ? ' lần' : ' times';
  if (claim.unit === 'MONEY') return lang === 'vi' ? ` × 10^${mult}` : ` × 10^${mult}`;
  return afterNumber({ unit: claim.unit, unitMult: claim.unit === 'PT' ? 0 : mult })[lang];
}

/** The number of a claim as written, by the habits of the language. */
export function written(claim: ReadClaim, lang: Lang): string {
  if (!claim.value || !claim.numeral) return claim.quote;
  return inUnitOf(claim, claim.value, claim.numeral.decimals, lang);
}
/** The digits alone. */
export function bare(claim: ReadClaim, lang: Lang): string {
  if (!claim.value || !claim.numeral) return claim.quote;
  return digits(shifted(claim.value, -claim.numeral.mult), claim.numeral.decimals, lang);
}
