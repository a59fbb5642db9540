import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  call,
  expressionFrom,
  expressionText,
  ofMembers,
  published,
  type Expression,
} from '../../../src/core/model/expression.ts';
import type { ObservationKey } from '../../../src/core/model/observation.ts';
import { cumulative, month } from '../../../src/core/model/period.ts';

const key: ObservationKey = {
  dataset: 'GSO_EXPORT',
  measure: 'EXPORT_VALUE',
  item: '_T',
  area: 'VN-HP',
  timePeriod: cumulative(2024, 6),
  basis: 'LEVEL',
};

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom('VN', 'VN-HP', 'VN-08-2025').map((area) => published({ ...key, area })),
  fc.integer({ min: 1, max: 999 }).map((release) => published({ ...key, timePeriod: month(2024, 5) }, release)),
  fc.constant(ofMembers(key, 'NORTH28')),
  fc.constant<Expression>({ kind: 'weight', set: 3, area: 'NORTH28', members: true }),
);
const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(fc.constantFrom('share', 'sum', 'list'), fc.array(tie('tree'), { minLength: 1, maxLength: 4 }))
      .map(([formula, args]) => call(formula, ...args)),
  ),
}));

describe('an expression as text', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(tree, (one) => void expect(expressionFrom(expressionText(one))).toEqual(one)));
  });

  it('reads as people would write it', () => {
    const share = call('share', published(key), call('sum', ofMembers(key, 'NORTH28')));
    expect(expressionText(share)).toBe(
      'share(GSO_EXPORT:EXPORT_VALUE:_T:VN-HP:2024-01-01/P6M:LEVEL,sum(GSO_EXPORT:EXPORT_VALUE:_T:NORTH28*:2024-01-01/P6M:LEVEL))',
    );
  });

  it.each([
    '',
    'share',
    'share(',
    'share()',
    'share(x)',
    'sum(A:B:_T:VN:2024:LEVEL',
    'sum(A:B:_T:VN:2024:LEVEL))',
    '('.repeat(9999),
  ])('is refused where it is none: %s', (text) => expect(expressionFrom(text)).toBeNull());

  it('is refused where it is nested without end', () => {
    const deep = 'sum('.repeat(500) + 'A:B:_T:VN:2024:LEVEL' + ')'.repeat(500);
    expect(expressionFrom(deep)).toBeNull();
  });
});
