import {
  expressionFrom,
  expressionText,
  termsOf,
  type CallTerm,
  type Expression,
  type ObservationTerm,
  type WeightTerm,
} from '../model/expression.ts';
import type { Figure, FigureInput, FigureStep } from '../model/figure.ts';
import { pricesMeet, type ObsStatus } from '../model/observation.ts';
import { Refusal } from '../model/text.ts';
import { refused, type Computed } from '../statistics/computed.ts';
import { evaluate, formulaOf, isSound, LIST } from '../statistics/evaluate.ts';
import { exact, fractionText, shifted, toNumber, type Exact } from '../statistics/exact.ts';
import type { Store } from '../store/open.ts';
import { reasonOf } from './termNames.ts';
import { areaOfTerm, expandTerm, periodOf, termReader, type TermValue } from './terms.ts';

type Term = ObservationTerm | WeightTerm;
type Unit = { readonly unit: string; readonly unitMult: number };

/** Computes an expression from the workspace as of a day, with every number that it rests on and the cell of each. Refuses what is no expression. */
export function figure(store: Store, text: string, asOf: string | undefined): Figure {
  const one = expressionFrom(text);
  if (!one || !isSound(one)) throw noExpression(text);
  const read = termReader(store, asOf);
  const known = new Map<string, TermValue | null>();
  const valueAt = (term: Term): TermValue | null => {
    const name = expressionText(term);
    const found = known.has(name) ? (known.get(name) ?? null) : read(term);
    known.set(name, found);
    return found;
  };
  const terms = { valueOf: (term: Term) => inBaseUnit(valueAt(term)), expand: expandTerm };
  const single = termsOf(one).flatMap(expandTerm);
  const compute = (part: Expression): Computed =>
    !haveOneUnit(single.map(valueAt))
      ? refused('other-units')
      : !pricesMeet(single.flatMap((term) => valueAt(term)?.priceBasis ?? []))
        ? refused('other-prices')
        : evaluate(part, terms);
  const unitOf = (part: Expression): Unit => resultUnit(part, valueAt);
  const found = compute(one);
  const unit = unitOf(one);
  const value = found.value && shifted(found.value, -unit.unitMult);
  const inputs = [...new Map(single.map((term) => [expressionText(term), term])).values()];
  return {
    expression: text,
    asOf: asOf ?? null,
    value: value && toNumber(value),
    within: null,
    exact: value && fractionText(value),
    ...unit,
    status: value ? worst(inputs.flatMap((term) => valueAt(term)?.status ?? [])) : null,
    why: found.reason && reasonOf(store, found.reason, single),
    step: one.kind === 'call' ? stepOf(one, compute, unitOf) : null,
    inputs: inputs.map((term) => inputOf(term, valueAt(term))),
  };
}

/** In units without a multiplier, so that tỷ and nghìn tỷ meet in one sum. */
export const inBaseUnit = (found: TermValue | null): Exact | null =>
  found && found.value !== null ? shifted(exact(found.value), found.unitMult) : null;

/** Levels of one expression are all in one unit, whatever their multipliers; percents and weights stand beside any. */
function haveOneUnit(all: readonly (TermValue | null)[]): boolean {
  const units = all.flatMap((one) => (one && one.unit !== 'PT' && one.unit !== 'WEIGHT' ? one.unit : []));
  return new Set(units).size <= 1;
}

function resultUnit(one: Expression, valueAt: (term: Term) => TermValue | null): Unit {
  if (one.kind !== 'call') {
    const known = expandTerm(one)
      .map(valueAt)
      .find((found) => found !== null);
    return { unit: known?.unit ?? '', unitMult: known?.unitMult ?? 0 };
  }
  const kind = one.formula === LIST ? 'same' : formulaOf(one)?.unit;
  const [first] = one.args;
  return kind === 'same' && first ? resultUnit(first, valueAt) : { unit: kind ?? '', unitMult: 0 };
}

/** E before P before A. */
export function worst(statuses: readonly ObsStatus[]): ObsStatus | null {
  return (['E', 'P', 'A'] as const).find((status) => statuses.includes(status)) ?? null;
}

function stepOf(
  one: CallTerm,
  compute: (part: Expression) => Computed,
  unitOf: (part: Expression) => Unit,
): FigureStep {
  const formula = formulaOf(one);
  const unit = unitOf(one);
  const { value } = compute(one);
  const inner = (args: readonly Expression[]): FigureStep[] =>
    args.flatMap((arg) =>
      arg.kind !== 'call' ? [] : arg.formula === LIST ? inner(arg.args) : stepOf(arg, compute, unitOf),
    );
  return {
    expression: expressionText(one),
    formula: one.formula,
    name: formula?.name ?? { vi: one.formula, en: one.formula },
    rule: formula?.rule ?? { vi: '', en: '' },
    value: value && toNumber(shifted(value, -unit.unitMult)),
    ...unit,
    steps: inner(one.args),
  };
}

function inputOf(term: Term, found: TermValue | null): FigureInput {
  return {
    term: expressionText(term),
    area: areaOfTerm(term),
    timePeriod: periodOf(term),
    value: found?.value ?? null,
    shown: found?.shown ?? null,
    status: found?.status ?? null,
    unit: found?.unit ?? '',
    unitMult: found?.unitMult ?? 0,
    source: found?.source ?? null,
  };
}

/** The place of a term in a reason: "thiếu số của Bắc Kạn". */
export function nameOfTerm(id: string): string {
  const term = expressionFrom(id);
  return term && term.kind !== 'call' ? areaOfTerm(term).name : id;
}

function noExpression(text: string): Refusal {
  return new Refusal('bad-expression', {
    vi: `"${text}" không phải cách tính đã biết. Dạng: TÊN(mã số liệu, …), ví dụ share(…, …).`,
    en: `"${text}" is no known computation. Form: NAME(observation key, …), such as share(…, …).`,
  });
}
