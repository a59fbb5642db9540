import type { ReadClaim } from '../claims/readClaim.ts';
import type { Caution } from '../model/claim.ts';
import { plainDigits } from '../model/format.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import { compare, exact, HUNDRED, minus, over, plus, rounded, shifted, type Exact } from '../statistics/exact.ts';
import { asPrinted, intersect } from '../statistics/interval.ts';

/** A figure in the plain unit of claims: levels without a multiplier, indices as growth. */
export function plainValue({ value, basis, unitMult }: Pick<ClaimFigure, 'value' | 'basis' | 'unitMult'>): Exact {
  if (basis === 'SPLY' || basis === 'PREV') return minus(exact(value), HUNDRED);
  return shifted(exact(value), unitMult);
}

/** Whether a figure prints like the claim: it lies in what the writing leaves, by its own printed digits. */
export function agrees(claim: ReadClaim, figure: ClaimFigure): boolean {
  if (!claim.within) return false;
  const decimals = plainDigits(figure.value).split('.')[1]?.length ?? 0;
  const own = asPrinted(exact(figure.value), decimals);
  const ends = [own.low, own.high].map((end) =>
    figure.basis === 'SPLY' || figure.basis === 'PREV' ? minus(end, HUNDRED) : shifted(end, figure.unitMult),
  );
  const [low = own.low, high = own.high] = ends;
  // a figure with as few digits as the claim: what both printings leave must meet; a finer one stands for itself
  const point = plainValue(figure);
  const coarse = (claim.numeral?.decimals ?? 0) - (claim.numeral?.mult ?? 0) > decimals - figure.unitMult;
  const left = coarse ? { ...own, low, high } : { low: point, high: point, lowOpen: false, highOpen: false };
  return intersect(claim.within, left).value !== null || agreesThroughIndex(claim, figure);
}

/** An index of 95,65 prints as 95,7, so that "giảm 4,3%" is right, though −4,35 prints as −4,4. */
function agreesThroughIndex({ value, numeral }: ReadClaim, figure: ClaimFigure): boolean {
  if (!value || numeral?.hedge !== 'none' || (figure.basis !== 'SPLY' && figure.basis !== 'PREV')) return false;
  return compare(value, minus(rounded(exact(figure.value), numeral.decimals), HUNDRED)) === 0;
}

/** Digits that were cut off instead of rounded, as some offices do with long amounts: 2.062,351 told as 2.062,3. */
export function isCut(claim: ReadClaim, figure: ClaimFigure): boolean {
  const { numeral, value, kind } = claim;
  if (!numeral || !value || kind !== 'value' || numeral.decimals === 0 || numeral.hedge !== 'none') return false;
  const step = shifted(over(exact(1), exact(10 ** numeral.decimals)), numeral.mult);
  const point = plainValue(figure);
  return (
    numeral.written.replace(/\D/g, '').length >= 4 &&
    compare(value, point) <= 0 &&
    compare(point, plus(value, step)) < 0
  );
}
export const CUT: Caution = {
  code: 'digits-cut',
  severity: 'note',
  text: { vi: 'chữ số cuối bị cắt, không được làm tròn', en: 'the last digits were cut off instead of rounded' },
};

/** "hơn 9,54" of 9,5368: the number is the rounded one, and only the word before it is not exact. */
export function agreesUnhedged(claim: ReadClaim, figure: ClaimFigure): boolean {
  const { numeral, value, kind } = claim;
  if (!numeral || !value || kind !== 'value' || !['above', 'below'].includes(numeral.hedge) || numeral.decimals < 2)
    return false;
  const printed = asPrinted(shifted(value, -numeral.mult), numeral.decimals);
  const within = { ...printed, low: shifted(printed.low, numeral.mult), high: shifted(printed.high, numeral.mult) };
  return agrees({ ...claim, within }, figure);
}
export const HEDGED: Caution = {
  code: 'hedge-of-rounded',
  severity: 'note',
  text: {
    vi: 'số đã làm tròn đúng; "hơn" hay "gần" đứng trước thì không đúng với số đầy đủ',
    en: 'the rounded number is right; the "more than" or "nearly" before it is not true of the full one',
  },
};
