import fc from 'fast-check';
import { expect, it } from 'vitest';
import { a1, fromA1 } from '../../../src/core/model/address.ts';
import { AREAS, REGIONS } from '../../../src/core/model/areaRegister.ts';
import { keyFromText, keyText } from '../../../src/core/model/observation.ts';
import { month } from '../../../src/core/model/period.ts';

it('addresses go there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 0, max: 16_383 }), (row, column) => {
      expect(fromA1(a1(row, column))).toEqual({ row, column });
    }),
  );
  expect(a1(9, 2)).toBe('C9');
  expect(a1(1, 702)).toBe('AAA1');
});

it('keys go there and back', () => {
  const key = {
    dataset: 'GSO_LABOUR',
    measure: 'LABOUR_INDEX',
    item: '_T',
    area: 'VN-HN',
    timePeriod: month(2024, 6),
    basis: 'SPLY',
  } as const;
  expect(keyFromText(keyText(key))).toEqual(key);
  expect(keyFromText('LABOUR_INDEX:VN-HN')).toBeNull();
});

it('the register has 63 provinces, 28 of them in the North, and one meaning a code', () => {
  expect(REGIONS.map(({ code, members }) => [code, members])).toEqual([
    ['NORTH28', 28],
    ['ALL63', 63],
    ['ALL34', 34],
  ]);
  expect(new Set(AREAS.map((area) => area.code)).size).toBe(AREAS.length);
});
