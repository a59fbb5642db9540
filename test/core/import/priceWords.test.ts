import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { pricedMeasure } from '../../../src/core/import/priceWords.ts';

const measures = fc.constantFrom(
  'RETAIL_SALES',
  'GDP',
  'GROSS_OUTPUT',
  'GDP_THEO_GIA_SO_SANH',
  'X_THEO',
  'EXPORT_VALUE',
);
const datasets = fc.constantFrom('GSO_GDP', 'GSO_GDP_CONSTANT', 'GSO_OTHER');
const code = (dataset: string, measure: string, prices: 'V' | 'C'): string =>
  pricedMeasure(dataset, measure, prices).measure;

describe('the measure of a figure at some prices', () => {
  it('is never one and the same at current and at constant prices', () => {
    fc.assert(fc.property(datasets, measures, (d, m) => code(d, m, 'V') !== code(d, m, 'C')));
  });

  it('stays as it is when asked again, and where no prices are said', () => {
    fc.assert(
      fc.property(datasets, measures, fc.constantFrom('V', 'C'), (d, m, prices) => {
        const once = code(d, m, prices);
        return code(d, once, prices) === once && pricedMeasure(d, m, 'N').measure === m;
      }),
    );
    expect(code('GSO_GROSS_OUTPUT', 'GROSS_OUTPUT', 'C')).toBe('GROSS_OUTPUT');
  });
});
