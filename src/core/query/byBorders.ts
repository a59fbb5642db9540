import { areasInTheWay, unionAddingUpTo } from '../model/areaLinks.ts';
import { BORDERS } from '../model/areaRegister.ts';
import { call, expressionText, published, type CallTerm, type Expression } from '../model/expression.ts';
import { keyText, type Basis, type ObservationKey, type ObsStatus } from '../model/observation.ts';
import type { Text } from '../model/text.ts';
import type { Cell } from '../model/views.ts';
import { refused, type Computed } from '../statistics/computed.ts';
import { evaluate, LIST } from '../statistics/evaluate.ts';
import { exact, shifted, sum, toNumber, type Exact } from '../statistics/exact.ts';
import type { Reason } from '../statistics/reasons.ts';
import { areaAt, endDay } from './areaOf.ts';
import { worst } from './figure.ts';
import { whyText } from './whyText.ts';
import type { Weights } from './weights.ts';

/** A published number that a figure of other borders may be combined from. */
export type Part = {
  readonly value: number | null;
  readonly status: ObsStatus;
  readonly unit: string;
  readonly unitMult: number;
  readonly revised: boolean;
};

/** One column as a place to look in: what it is about, and what is published under it and beside it. */
export type Spot = {
  readonly about: Omit<ObservationKey, 'area'>;
  readonly unit: string;
  readonly unitMult: number;
  /** Levels of places may be added up. */
  readonly additive: boolean;
  /** The number of a place in the column of a basis, of the same dataset, item and period. */
  partOf(basis: Basis, area: string): Part | null;
  /** Its shares are of one common whole. */
  isOfOneWhole(): boolean;
  weights(): Weights | null;
};

/** A figure of some places taken together, with the published numbers that it rests on, in units without a multiplier. */
export type Combined = { readonly cell: Cell; readonly parts: ReadonlyMap<string, Exact> };

/**
 * The figure of places taken together by the borders of a day, from published figures of places whose ground is exactly theirs:
 * first those of the data's own time. Null where these are the place itself, and no book says anything about it.
 */
export function combined(spot: Spot, area: string, codes: readonly string[], on: string): Combined | null {
  const own = endDay(spot.about.timePeriod);
  const wayOn = (day: string): Way => ({ day, parts: unionAddingUpTo(codes, on, day) });
  const isItself = ({ parts }: Way): boolean => parts?.length === 1 && parts[0] === area;
  const known = (parts: readonly string[]): number => parts.filter((part) => says(spot, part)).length / parts.length;
  const first = wayOn(own);
  const ofItsTime = isItself(first) ? null : first.parts;
  if (ofItsTime && known(ofItsTime) === 1) return ofParts(spot, area, ofItsTime);
  const ways = [first, ...Object.values(BORDERS).map(wayOn)];
  const usable = ways.flatMap((way) => (way.parts && !isItself(way) ? [way.parts] : []));
  const best = [...usable].sort((a, b) => known(b) - known(a))[0];
  if (best && known(best) === 1) return ofParts(spot, area, best);
  if (ofItsTime) return ofParts(spot, area, ofItsTime);
  const blocked = ways
    .filter(({ parts }) => parts === null)
    .map(({ day }) => areasInTheWay(codes, on, day))
    .find((found) => found.codes.some((code) => says(spot, code)));
  if (!blocked && best && known(best) > 0) return ofParts(spot, area, best);
  if (!blocked && isItself(first)) return null;
  const { kind, codes: of } = blocked ?? areasInTheWay(codes, on, own);
  return refusedCell(spot, area, { code: kind === 'merged' ? 'area-merged' : 'area-split', of });
}

type Way = { readonly day: string; readonly parts: readonly string[] | null };

const says = (spot: Spot, area: string): boolean => spot.partOf(spot.about.basis, area)?.value != null;

function ofParts(spot: Spot, area: string, parts: readonly string[]): Combined {
  const made = expressionOf(spot, parts);
  if (!('kind' in made)) return refusedCell(spot, area, made);
  const known = new Map<string, Exact>();
  const used: Part[] = [];
  for (const part of parts)
    for (const basis of [spot.about.basis, 'LEVEL'] as const) {
      const found = spot.partOf(basis, part);
      if (found?.value == null || (basis === 'LEVEL' && basis !== spot.about.basis && !usesLevels(made))) continue;
      if (found.unit !== spot.unit && basis === spot.about.basis) return refusedCell(spot, area, OTHER_UNITS);
      known.set(expressionText(termOf(spot, part, basis)), shifted(exact(found.value), found.unitMult));
      used.push(found);
    }
  const levelUnits = parts.flatMap((part) => spot.partOf('LEVEL', part)?.unit ?? []);
  if (usesLevels(made) && new Set(levelUnits).size > 1) return refusedCell(spot, area, OTHER_UNITS);
  const found = evaluate(made, { valueOf: (term) => valueIn(known, spot, term), expand: (term) => [term] });
  return { cell: cellOf(spot, expressionText(made), found, used), parts: known };
}

const OTHER_UNITS: Reason = { code: 'other-units', of: [] };
const usesLevels = (made: Expression): boolean => expressionText(made).includes('unionIndex(');

function valueIn(
  known: ReadonlyMap<string, Exact>,
  spot: Spot,
  term: Parameters<typeof expressionText>[0],
): Exact | null {
  if (term.kind !== 'weight') return known.get(expressionText(term)) ?? null;
  const weight = spot.weights()?.byArea.get(term.area);
  return weight === undefined ? null : exact(weight);
}

function cellOf(spot: Spot, key: string, { value, reason }: Computed, used: readonly Part[]): Cell {
  const number = value && toNumber(shifted(value, -spot.unitMult));
  return {
    value: number,
    status: number === null ? 'O' : (worst(used.map(({ status }) => status)) ?? 'A'),
    key,
    revised: used.some(({ revised }) => revised),
    rank: null,
    derived: true,
    why: reason && whyOf(spot, reason),
  };
}

const whyOf = (spot: Spot, reason: Reason): Text => whyText(reason, (code) => areaAt(code, spot.about.timePeriod).name);

function refusedCell(spot: Spot, area: string, reason: Reason): Combined {
  const key = keyText({ ...spot.about, area });
  return { cell: cellOf(spot, key, refused(reason.code, reason.of), []), parts: new Map() };
}

const termOf = (spot: Spot, area: string, basis: Basis): Expression => published({ ...spot.about, area, basis });

/** How figures of parts become that of the whole; a reason where no lawful way is known. */
function expressionOf(spot: Spot, parts: readonly string[]): CallTerm | Reason {
  const { basis } = spot.about;
  const all = parts.map((part) => termOf(spot, part, basis));
  const hasLevels = spot.additive && parts.some((part) => (spot.partOf('LEVEL', part)?.unit ?? 'PT') !== 'PT');
  switch (basis) {
    case 'LEVEL':
      // a level in percent is a rate, whatever its measure
      return spot.additive && spot.unit !== 'PT' ? call('sum', ...all) : { code: 'not-additive', of: [] };
    case 'SHARE':
      return spot.isOfOneWhole() ? call('sum', ...all) : { code: 'not-additive', of: [] };
    case 'SPLY':
    case 'SPLY_GROWTH': {
      const levels = parts.map((part) => termOf(spot, part, 'LEVEL'));
      const union = (indices: readonly Expression[]): CallTerm =>
        call('unionIndex', call(LIST, ...levels), call(LIST, ...indices));
      return hasLevels ? asIndex(basis, all, union) : weighted(spot, parts, all);
    }
    case 'PLAN':
      return { code: spot.additive ? 'needs-levels' : 'not-additive', of: [] };
    default:
      return weighted(spot, parts, all);
  }
}

/** Rates of growth are combined as the indices that they are. */
function asIndex(
  basis: Basis,
  all: readonly Expression[],
  make: (indices: readonly Expression[]) => CallTerm,
): CallTerm {
  const isRate = basis === 'SPLY_GROWTH' || basis === 'PREV_GROWTH';
  return isRate ? call('growthOfIndex', make(all.map((one) => call('indexOfGrowth', one)))) : make(all);
}

/** With declared weights only; without a set the expression names weights that are not there, and says so. */
function weighted(spot: Spot, parts: readonly string[], all: readonly Expression[]): CallTerm | Reason {
  const set = spot.weights();
  if (!set && spot.additive) return { code: 'needs-levels', of: [] };
  const weights = parts.map((part) => weightOf(set, part));
  return asIndex(spot.about.basis, all, (indices) =>
    call('weightedIndex', call(LIST, ...indices), call(LIST, ...weights)),
  );
}

/** The weight of a place: its own, else the sum of those of the places that it is made of. */
function weightOf(set: Weights | null, area: string): Expression {
  const own = (code: string): Expression => ({ kind: 'weight', set: set?.id ?? 0, area: code, members: false });
  if (!set || set.byArea.has(area)) return own(area);
  const days = Object.values(BORDERS);
  const ways = days.flatMap((on) => days.map((day) => unionAddingUpTo([area], on, day)));
  const whole = ways.find((way) => way?.every((part) => set.byArea.has(part)));
  return whole ? call('sum', ...whole.map(own)) : own(area);
}

/** The shares of a complete list of places make 100 within rounding: then they are of one whole, and a union's is their sum. */
export function isOfOneWhole(shares: readonly (number | null)[]): boolean {
  const known = shares.flatMap((share) => (share === null ? [] : exact(share)));
  const off = Math.abs(toNumber(sum(known)) - 100);
  return known.length === shares.length && known.length > 1 && off <= 0.05 * known.length + 0.05;
}
