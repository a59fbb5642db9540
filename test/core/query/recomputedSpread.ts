const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const mean = (values: readonly number[]): number => total(values) / values.length;
const deviation = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => value * value)) - mean(values) ** 2);

/** Dispersion and structure a second way; the arguments are lists of plain numbers. The years of β are four here. */
export function recomputedSpread(formula: string, args: readonly (readonly number[])[]): number {
  const all = args.flat();
  const [first = [], ...others] = args;
  const rest = others.flat();
  switch (formula) {
    case 'highestToLowest':
      return Math.max(...all) / Math.min(...all);
    case 'variation':
      return deviation(all) / mean(all);
    case 'logSpread':
      return deviation(all.map(Math.log));
    case 'convergence': {
      const x = first.map(Math.log);
      const y = x.map((start, i) => (Math.log(rest[i] ?? NaN) - start) / 4);
      return (mean(x.map((one, i) => one * (y[i] ?? NaN))) - mean(x) * mean(y)) / deviation(x) ** 2;
    }
    case 'structureShift': {
      const [before, now] = [total(first), total(rest)];
      return total(first.map((one, i) => Math.abs((rest[i] ?? NaN) / now - one / before))) * 50;
    }
    default:
      return shiftShare(formula, args);
  }
}

function shiftShare(formula: string, args: readonly (readonly number[])[]): number {
  const isAll = formula.endsWith('OfAll');
  const [before = [], now = [], nationalBefore = [], ...nationalNow] = isAll ? args : args.slice(1);
  const last = nationalNow.flat();
  const country = total(last) / total(nationalBefore);
  const parts = before.map((level, i) => {
    const industry = (last[i] ?? NaN) / (nationalBefore[i] ?? NaN);
    const of: Record<string, number> = {
      nationalPart: level * (country - 1),
      mixPart: level * (industry - country),
      regionalPart: (now[i] ?? NaN) - level * industry,
    };
    return of[formula.replace('OfAll', '')] ?? NaN;
  });
  return isAll ? total(parts) : (parts[before.indexOf(args[0]?.[0] ?? NaN)] ?? NaN);
}
