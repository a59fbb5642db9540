import { pricesMeet, type PriceBasis } from '../model/observation.ts';
import { fold } from './fold.ts';

const CONSTANT = /gia (so sanh|co dinh)|(loai tru|khong tinh) (yeu to )?(tang )?gia\b|at constant|constant prices/;
const CURRENT = /gia (hien hanh|thuc te)|at current|current prices/;

/** Constant or current prices, where a text says one of them; null where it says neither or both. */
export function priceBasisOf(text: string): 'V' | 'C' | null {
  const plain = fold(text);
  const [isConstant, isCurrent] = [CONSTANT.test(plain), CURRENT.test(plain)];
  return isConstant === isCurrent ? null : isConstant ? 'C' : 'V';
}

/** A text that speaks of both prices leaves open which of them a column is at that names none. */
export const namesBothPrices = (text: string): boolean => CONSTANT.test(fold(text)) && CURRENT.test(fold(text));

/** What is counted at constant prices by its own name; everything else is at current prices where nothing else is said. */
const AT_CONSTANT = /^GROSS_OUTPUT|^GSO_GDP_CONSTANT$/;
const WORDS = {
  C: { code: 'THEO_GIA_SO_SANH', name: 'theo giá so sánh' },
  V: { code: 'THEO_GIA_HIEN_HANH', name: 'theo giá hiện hành' },
} as const;

/**
 * The code of a measure at some prices: other prices than its usual ones make it a measure of its own, so that no key ever holds
 * figures at both. A code that says its prices itself stays. `added` are the words to put behind its name.
 */
export function pricedMeasure(
  dataset: string,
  measure: string,
  prices: PriceBasis,
): { readonly measure: string; readonly added: string | null } {
  const usual = AT_CONSTANT.test(measure) || AT_CONSTANT.test(dataset) ? 'C' : 'V';
  const own = priceBasisOf(measure.replaceAll('_', ' ')) ?? usual;
  if (prices === 'N' || pricesMeet([prices, own])) return { measure, added: null };
  const { code, name } = WORDS[prices];
  return {
    measure: `${measure.replace(/_THEO(_GIA_(SO_SANH|CO_DINH|HIEN_HANH|THUC_TE))?$/, '')}_${code}`,
    added: name,
  };
}
