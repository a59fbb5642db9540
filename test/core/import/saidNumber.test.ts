import { describe, expect, it } from 'vitest';
import { said, saidInFull } from '../../../src/core/import/saidNumber.ts';

describe('a number in a sentence of the import', () => {
  it('has few digits, thousands apart, as each language writes them', () => {
    expect([1_234_567.8, 12.34, 0.03456, -7].map((value) => said(value).vi)).toEqual([
      '1.234.568',
      '12,3',
      '0,0346',
      '-7',
    ]);
    expect(said(1_234_567.8).en).toBe('1,234,568');
  });

  it('has every digit of its cell where it is quoted', () => {
    expect(saidInFull(0.08812345)).toEqual({ vi: '0,08812345', en: '0.08812345' });
    expect(saidInFull(1234.5)).toEqual({ vi: '1.234,5', en: '1,234.5' });
    expect(saidInFull(1e-7)).toEqual({ vi: '0,0000001', en: '0.0000001' });
  });
});
