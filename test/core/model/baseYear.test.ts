import { expect, it } from 'vitest';
import { baseYearIn } from '../../../src/core/model/baseYear.ts';

it.each([
  ['Theo giá so sánh 2010', 2010],
  ['GIÁ TRỊ SẢN XUẤT THEO GIÁ CỐ ĐỊNH NĂM 1994', 1994],
  ['Chỉ số giá (năm gốc 2019 = 100)', 2019],
  ['At constant prices of 2010', 2010],
  ['Theo giá so sánh', null],
  ['6 tháng năm 2024', null],
  ['Giá so sánh 1994 và giá so sánh 2010', null],
] as const)('%s: %s', (text, year) => {
  expect(baseYearIn(text)).toBe(year);
});
