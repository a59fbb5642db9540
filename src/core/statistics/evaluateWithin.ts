import { expressionText, type Expression } from '../model/expression.ts';
import type { Computed } from './computed.ts';
import { LIST, type Terms } from './evaluate.ts';
import { exact, isPositive } from './exact.ts';
import { differenceWithin, exactly, productWithin, quotientWithin, sumWithin, type Interval } from './interval.ts';
import { growthWithin, previousWithin, shareWithin } from './withinRounding.ts';

type Rule = (args: readonly Interval[]) => Interval | null;

const two =
  (rule: (a: Interval, b: Interval) => Computed<Interval>): Rule =>
  ([a, b]) =>
    a && b ? rule(a, b).value : null;
const hundred = exactly(exact(100));

/** The formulas of which it is known what rounding leaves. */
const RULES: Readonly<Record<string, Rule>> = {
  sum: ([first, ...rest]) => (first ? rest.reduce(sumWithin, first) : null),
  difference: ([a, b]) => (a && b ? differenceWithin(a, b) : null),
  changeInPoints: ([a, b]) => (a && b ? differenceWithin(a, b) : null),
  share: two(shareWithin),
  growth: two(growthWithin),
  growthOfIndex: ([index]) => (index ? differenceWithin(index, hundred) : null),
  indexOfGrowth: ([growth]) => (growth ? sumWithin(growth, hundred) : null),
  previous: two(previousWithin),
  contribution: ([level, before, total]) =>
    level && before && total ? shareOfDifference(differenceWithin(level, before), total) : null,
};

/** (level − previous) ÷ total × 100, of either sign; the total must be above 0 throughout. */
function shareOfDifference(difference: Interval, total: Interval): Interval | null {
  const ratio = isPositive(total.low) ? quotientWithin(difference, total).value : null;
  return ratio && productWithin(ratio, hundred);
}

/**
 * All values that a computation may have when its numbers are only known as printed: wider than the truth where a number
 * stands in it twice, never narrower. Null where a number is missing or nothing is known of a formula.
 */
export function evaluateWithin(
  one: Expression,
  withinOf: (term: string) => Interval | null,
  expand: Terms['expand'],
): Interval | null {
  if (one.kind !== 'call') return withinOf(expressionText(one));
  const rule = Object.hasOwn(RULES, one.formula) ? RULES[one.formula] : undefined;
  if (!rule) return null;
  const args = one.args.flatMap((arg) => argsOf(arg, withinOf, expand));
  return args.every((arg) => arg !== null) ? rule(args.filter((arg) => arg !== null)) : null;
}

function argsOf(
  arg: Expression,
  withinOf: (term: string) => Interval | null,
  expand: Terms['expand'],
): (Interval | null)[] {
  if (arg.kind === 'call' && arg.formula === LIST) return arg.args.flatMap((each) => argsOf(each, withinOf, expand));
  if (arg.kind === 'call') return [evaluateWithin(arg, withinOf, expand)];
  return expand(arg).map((term) => withinOf(expressionText(term)));
}
