import fc from 'fast-check';
import { expect, it } from 'vitest';
import { call, expressionText, published, type Expression } from '../../../src/core/model/expression.ts';
import type { ObservationKey, Basis } from '../../../src/core/model/observation.ts';
import { year } from '../../../src/core/model/period.ts';
import { evaluate } from '../../../src/core/statistics/evaluate.ts';
import { evaluateWithin } from '../../../src/core/statistics/evaluateWithin.ts';
import { rounded, type Exact } from '../../../src/core/statistics/exact.ts';
import { asPrinted, contains } from '../../../src/core/statistics/interval.ts';
import { figure } from './arbitraries.ts';

const term = (area: string, basis: Basis = 'LEVEL') => {
  const key: ObservationKey = { dataset: 'A', measure: 'B', item: '_T', area, timePeriod: year(2024), basis };
  return published(key);
};
const [now, index, total, all] = [term('N'), term('N', 'SPLY'), term('T'), term('T', 'SPLY')];
const COMPUTED: readonly Expression[] = [
  call('sum', now, total),
  call('difference', total, now),
  call('share', now, total),
  call('growth', now, total),
  call('growthOfIndex', index),
  call('previous', now, index),
  call('contribution', now, call('previous', now, index), call('previous', total, all)),
  call(
    'changeInPoints',
    call('share', now, total),
    call('share', call('previous', now, index), call('previous', total, all)),
  ),
];

it('what rounding leaves holds the figure of the unrounded numbers, whatever they were', () => {
  const figures = fc.tuple(figure(1, 500, 4), figure(50, 200, 4), figure(600, 900, 4), figure(50, 200, 4));
  fc.assert(
    fc.property(figures, fc.integer({ min: 0, max: 2 }), fc.constantFrom(...COMPUTED), (values, decimals, one) => {
      const terms = [now, index, total, all].map(expressionText);
      const full = new Map<string, Exact>(terms.map((name, i) => [name, values[i] as Exact]));
      const value = evaluate(one, {
        valueOf: (of) => full.get(expressionText(of)) ?? null,
        expand: (of) => [of],
      }).value;
      const within = evaluateWithin(
        one,
        (name) => asPrinted(rounded(full.get(name) as Exact, decimals), decimals),
        (of) => [of],
      );
      expect(within && value && contains(within, value)).toBe(true);
    }),
  );
});

it('says nothing where a number is missing, or of a formula that it does not know', () => {
  const none = (): null => null;
  expect(evaluateWithin(call('share', now, total), none, (of) => [of])).toBeNull();
  expect(
    evaluateWithin(
      call('rank', now, total),
      () => asPrinted(rounded(one(), 0), 0),
      (of) => [of],
    ),
  ).toBeNull();
});

const one = (): Exact => ({ s: 1n, n: 1n, d: 1n });
