import fc from 'fast-check';
import { exact, type Exact } from '../../../src/core/statistics/exact.ts';
import type { Known, Member } from '../../../src/core/statistics/computed.ts';

/** Any number that a cell may hold. */
export const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });

/** A figure with so many decimals, as books store them. */
export const figure = (min: number, max: number, decimals = 2): fc.Arbitrary<Exact> =>
  fc
    .integer({ min: Math.round(min * 10 ** decimals), max: Math.round(max * 10 ** decimals) })
    .map((digits) => exact(Number(`${digits}e-${decimals}`)));

/** A complete table of two places and more, with figures above 0. */
export const table = (min = 0.01, max = 1e6): fc.Arbitrary<Known<Member>[]> =>
  fc
    .array(figure(min, max), { minLength: 2, maxLength: 28 })
    .map((values) => values.map((value, i) => ({ id: `p${i}`, value })));
