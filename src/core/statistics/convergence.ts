import { andThen, computed, refused, type Computed, type Member } from './computed.ts';
import { allPositive, deviation } from './dispersion.ts';
import { toNumber } from './exact.ts';

const FEWEST = 3;

/** Spread of the logarithms of the levels at one time: σ convergence is where it falls from one time to the next. */
export const logSpread = (levels: readonly Member[]): Computed<number> =>
  andThen(allPositive(levels), (known) =>
    known.length < FEWEST
      ? refused(
          'too-few',
          known.map(({ id }) => id),
        )
      : computed(deviation(known.map(({ value }) => Math.log(toNumber(value))))),
  );

export type Beta = {
  /** Change of yearly log growth for one unit of the logarithm of the first level; below 0: the lower ones catch up. */
  readonly slope: number;
  readonly intercept: number;
  readonly standardError: number;
  readonly rSquared: number;
  /** Number of members that the line rests on. */
  readonly n: number;
};

/**
 * β convergence: least squares of ln(last ÷ first) ÷ years on ln(first), without weights (Barro and Sala-i-Martin 1992).
 * The same members at both times, each above 0; at least three.
 */
export function betaConvergence(first: readonly Member[], last: readonly Member[], years: number): Computed<Beta> {
  const ends = new Map(last.map((member) => [member.id, member.value]));
  const strangers = [
    ...first.filter(({ id }) => !ends.has(id)),
    ...last.filter(({ id }) => !first.some((member) => member.id === id)),
  ].map(({ id }) => id);
  if (strangers.length > 0) return refused('other-parts', strangers);
  return andThen(allPositive(first), (starts) =>
    andThen(allPositive(starts.map(({ id }) => ({ id, value: ends.get(id) ?? null }))), (finals) => {
      const x = starts.map(({ value }) => Math.log(toNumber(value)));
      const y = finals.map(({ value }, i) => (Math.log(toNumber(value)) - (x[i] ?? 0)) / years);
      return line(x, y);
    }),
  );
}

/** Ordinary least squares with one variable. */
function line(x: readonly number[], y: readonly number[]): Computed<Beta> {
  const n = x.length;
  if (n < FEWEST) return refused('too-few');
  const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / n;
  const [mx, my] = [mean(x), mean(y)];
  const cross = (a: readonly number[], ma: number, b: readonly number[], mb: number): number =>
    a.reduce((total, value, i) => total + (value - ma) * ((b[i] ?? mb) - mb), 0);
  const [sxx, sxy, syy] = [cross(x, mx, x, mx), cross(x, mx, y, my), cross(y, my, y, my)];
  if (sxx === 0) return refused('no-spread');
  const slope = sxy / sxx;
  const left = Math.max(0, syy - slope * sxy);
  return computed({
    slope,
    intercept: my - slope * mx,
    standardError: Math.sqrt(left / (n - 2) / sxx),
    rSquared: syy === 0 ? 1 : 1 - left / syy,
    n,
  });
}
