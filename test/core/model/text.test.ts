import { describe, expect, it } from 'vitest';
import { inStyle, withNumbers, type Text } from '../../../src/core/model/text.ts';

const MUCH: Text = { vi: '1.234,5', en: '1,234.5' };
const LITTLE: Text = { vi: '0,3', en: '0.3' };

describe('a text with numbers', () => {
  const text = withNumbers([MUCH, LITTLE], (much, little) => ({
    vi: `Ghi ${much.vi}, không phải ${little.vi}.`,
    en: `Says ${much.en}, not ${little.en}.`,
  }));

  it('writes them as its language does, and as one language in both where a style was chosen', () => {
    expect(text).toMatchObject({ vi: 'Ghi 1.234,5, không phải 0,3.', en: 'Says 1,234.5, not 0.3.' });
    expect(inStyle(text, 'vi')).toEqual({ vi: 'Ghi 1.234,5, không phải 0,3.', en: 'Says 1.234,5, not 0,3.' });
    expect(inStyle(text, 'en')).toEqual({ vi: 'Ghi 1,234.5, không phải 0.3.', en: 'Says 1,234.5, not 0.3.' });
  });

  it('is as it stands in every style where it says none', () => {
    const plain = { vi: 'Biểu 1.2', en: 'Table 1.2' };
    expect([inStyle(plain, 'vi'), inStyle(plain, 'en')]).toEqual([plain, plain]);
  });
});
