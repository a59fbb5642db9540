import { expressionFrom } from '../model/expression.ts';
import type { Figure, FigureInput } from '../model/figure.ts';
import { plainDigits } from '../model/format.ts';
import { evaluateWithin } from '../statistics/evaluateWithin.ts';
import { exact, magnitude, roundedText, shifted, toNumber, type Exact } from '../statistics/exact.ts';
import { asPrinted, exactly, type Interval } from '../statistics/interval.ts';
import { expandTerm } from './terms.ts';

/** Numbers with more decimals than this are kept in full: nobody rounded them. */
const IN_FULL = 4;
const MOST_DECIMALS = 6;

/** What rounding leaves of a derived figure, in its unit: a printed "16" is 15,5 to 16,5. Null where its numbers are known in full, or nothing can be said. */
export function figureWithin({ expression, value, step, unitMult, inputs }: Figure): Figure['within'] {
  const one = expressionFrom(expression);
  if (!one || !step || value === null) return null;
  const known = new Map(inputs.map((input) => [input.term, printedWithin(input)]));
  const found = evaluateWithin(one, (term) => known.get(term) ?? null, expandTerm);
  if (!found) return null;
  const [low, high] = [found.low, found.high].map((end) => toNumber(shifted(end, -unitMult)));
  return low === undefined || high === undefined || low === high ? null : { low, high };
}

/** In units without a multiplier: by the digits that the sheet shows, or by those of the stored number where it has more. */
function printedWithin({ value, shown, unit, unitMult }: FigureInput): Interval | null {
  if (value === null) return null;
  const stored = plainDigits(value).split('.')[1]?.length ?? 0;
  if (unit === 'WEIGHT' || stored > IN_FULL) return scaled(exactly(exact(value)), unitMult);
  return scaled(asPrinted(exact(value), Math.max(stored, shownDecimals(exact(value), shown ?? ''))), unitMult);
}

/** How many decimals a sheet shows of a number, whatever its marks: the rounding that gives the digits that stand there. */
function shownDecimals(value: Exact, shown: string): number {
  const digits = shown.replace(/\D/g, '');
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++)
    if (roundedText(magnitude(value), decimals).replace('.', '') === digits) return decimals;
  return 0;
}

const scaled = ({ low, high, ...ends }: Interval, unitMult: number): Interval => ({
  low: shifted(low, unitMult),
  high: shifted(high, unitMult),
  ...ends,
});
