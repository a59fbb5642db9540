import { measureOf } from '../model/measures.ts';
import type { MeasureMention } from './measureWords.ts';
import type { Numeral } from './numerals.ts';
import type { Prose } from './prose.ts';

/** Units that goods are counted in, not their value. */
export const GOODS_UNITS: readonly string[] = ['T', 'KWH', 'M3', 'M2', 'L', 'PIECES', 'DOI', 'BAO'];
const UNITS = [...GOODS_UNITS, 'PT', 'TIMES'];
const QUANTITY: Readonly<Record<string, string>> = {
  EXPORT_VALUE: 'EXPORT_QUANTITY',
  IMPORT_VALUE: 'IMPORT_QUANTITY',
};

/** Whether a measure is told by the unit of its number alone. */
export const isOfGoods = (code: string | null | undefined): boolean =>
  code === 'PRODUCT_OUTPUT' || Object.values(QUANTITY).includes(code ?? '');

/**
 * "23,83 triệu tấn than", "144 tỷ kWh": an amount of goods names its indicator by its unit. It is what was exported or imported where
 * the sentence speaks of that before, else what was produced. Each stands, without a length of its own, before its number.
 */
export function goodsMentions(
  { plain, sentences }: Prose,
  numerals: readonly Numeral[],
  measures: readonly MeasureMention[],
): MeasureMention[] {
  return sentences.flatMap((sentence) => {
    const own = numerals.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
    return own.flatMap((numeral, at): MeasureMention[] => {
      if (!GOODS_UNITS.includes(numeral.unit ?? '')) return [];
      const before = measures.findLast((one) => one.start >= sentence.start && one.end <= numeral.start);
      const part = plain.slice(sentence.start, numeral.start).lastIndexOf(';') + 1;
      const start = Math.max(sentence.start + part, before ? Math.max(before.end, own[at - 1]?.end ?? 0) : 0);
      if (start >= numeral.start) return [];
      const code = QUANTITY[before?.code ?? ''] ?? 'PRODUCT_OUTPUT';
      const name = measureOf(code)?.name ?? { vi: code, en: code };
      return [{ start, end: start, code, name, part: null, maybeWhole: false, shortened: false, units: UNITS }];
    });
  });
}
