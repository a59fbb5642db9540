import { expressionText, type Expression } from '../../../src/core/model/expression.ts';
import { recomputedSpread } from './recomputedSpread.ts';

/** A derived figure computed a second way, in plain numbers, from the figures that it rests on: those of a region are all of its measure. */
export function recomputed(one: Expression, known: ReadonlyMap<string, number | null>): number {
  const lists = (part: Expression): number[] => {
    if (part.kind === 'call' && part.formula === 'list') return part.args.flatMap(lists);
    if (part.kind === 'observation' && part.members) {
      const [dataset, measure, item, , ...rest] = expressionText(part).split(':');
      const alike = (term: string): boolean => {
        const [d, m, i, area, ...r] = term.split(':');
        return (
          [d, m, i, ...r].join() === [dataset, measure, item, ...rest].join() &&
          area !== 'VN' &&
          !area?.startsWith('VN-NORTH')
        );
      };
      // by code, so that levels and indices of one place stand in one place of both lists
      return [...known]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([term, value]) => (value !== null && alike(term) ? value : []));
    }
    return [recomputed(part, known)];
  };
  if (one.kind !== 'call') return known.get(expressionText(one)) ?? NaN;
  const [a = [NaN], b = [NaN], c = [NaN]] = one.args.map(lists);
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const [x, y, z] = [a[0] ?? NaN, b[0] ?? NaN, c[0] ?? NaN];
  const before = (levels: readonly number[], indices: readonly number[]): number[] =>
    levels.map((level, i) => (level / (indices[i] ?? NaN)) * 100);
  switch (one.formula) {
    case 'sum':
      return total(one.args.flatMap(lists));
    case 'share':
      return (100 * x) / y;
    case 'growthOfIndex':
      return x - 100;
    case 'previous':
      return (x / y) * 100;
    case 'previousOfUnion':
      return total(before(a, b));
    case 'contribution':
      return (100 * (x - y)) / z;
    case 'changeInPoints':
    case 'difference':
      return x - y;
    case 'rank':
      return 1 + b.filter((other) => other > x).length;
    case 'previousRank': {
      const all = before(b, c);
      const mine = all[b.indexOf(x)] ?? NaN;
      return 1 + all.filter((other) => other > mine).length;
    }
    case 'rest':
      return x - total(one.args.slice(1).flatMap(lists));
    case 'growth':
      return (100 * (x - y)) / y;
    default:
      return recomputedSpread(one.formula, one.args.map(lists));
  }
}
