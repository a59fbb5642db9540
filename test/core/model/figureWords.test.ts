import { expect, it } from 'vitest';
import { withinText } from '../../../src/core/model/figureWords.ts';
import { publisherText } from '../../../src/core/model/measures.ts';

const percent = { unit: 'PT', unitMult: 0 };

it('what rounding leaves is said with as many decimals as tell its ends apart, and not at all where six do not', () => {
  expect(withinText({ low: 13.208, high: 13.296 }, percent, 'vi')).toBe('13,208 … 13,296%');
  expect(withinText({ low: 4, high: 19 }, { unit: 'USD', unitMult: 6 }, 'en')).toBe('4 … 19 USD million');
  expect(withinText({ low: 9.78399601, high: 9.78399602 }, percent, 'vi')).toBeNull();
});

it('publishers have their English names in English', () => {
  expect(publisherText('GSO_LABOUR')).toEqual({ vi: 'Tổng cục Thống kê', en: 'General Statistics Office' });
});
