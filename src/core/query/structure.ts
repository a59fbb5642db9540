import type { ShiftCells, StructureAnswer } from '../model/analyses.ts';
import { COUNTRY, TOTAL } from '../model/area.ts';
import { call, published, type CallTerm, type Expression } from '../model/expression.ts';
import type { DerivedCell } from '../model/figure.ts';
import { yearBefore, type TimePeriod } from '../model/period.ts';
import { Refusal } from '../model/text.ts';
import { LIST } from '../statistics/evaluate.ts';
import type { Store } from '../store/open.ts';
import { areaAt } from './areaOf.ts';
import { derivedCell } from './derivedCell.ts';
import { measureNamed } from './measure.ts';
import { noFigures } from './noFigures.ts';
import { partsOfWhole, type Part, type StructureQuery } from './structureParts.ts';

const NAT = COUNTRY;

/** Shares of the parts of a level at two times, how far the structure moved, and for a place the classical shift-share against the country. */
export function structure(store: Store, query: StructureQuery): StructureAnswer {
  const { measure, area, period, asOf } = query;
  const named = measureNamed(store, measure);
  if (!named.additive) throw notAdditive(measure);
  const before = query.before ?? yearBefore(period) ?? period;
  const { dataset, parts } = partsOfWhole(store, query);
  if (dataset === null || parts.length === 0) throw noFigures({ measure, item: TOTAL, period, region: area });
  const cell = (one: Expression): DerivedCell => derivedCell(store, one, asOf);
  const level = (item: string, at: TimePeriod, place = area): Expression =>
    published({ ...{ dataset, measure, item, area: place, timePeriod: at }, basis: 'LEVEL' });
  const whole = (at: TimePeriod): Expression => level(TOTAL, at);
  const restAt = (at: TimePeriod): CallTerm => call('rest', whole(at), ...parts.map(({ item }) => level(item, at)));
  const text = (one: Expression): number | null => cell(one).value;
  const hasRest = [before, period].some((at) => !isRounding(text(restAt(at)), text(whole(at)), parts.length));
  const lines: (Part | null)[] = [...parts, ...(hasRest ? [null] : [])];
  const at = (part: Part | null, when: TimePeriod): Expression => (part ? level(part.item, when) : restAt(when));
  const share = (part: Part | null, when: TimePeriod): Expression => call('share', at(part, when), whole(when));
  const shifts = area === NAT ? null : shiftsOf(parts, [before, period], level, cell, (one) => known(store, one, asOf));
  return {
    ...{ dataset, measureName: named.name, area: areaAt(area, period), before, now: period, asOf: asOf ?? null },
    parts: lines.map((part) => ({
      ...{ item: part?.item ?? null, itemLabel: part?.label ?? '' },
      ...{ before: cell(share(part, before)), now: derivedCell(store, share(part, period), asOf) },
      change: cell(call('changeInPoints', share(part, period), share(part, before))),
      shiftShare: (part && shifts?.of.get(part.item)) ?? null,
    })),
    shift: cell(
      call(
        'structureShift',
        call(LIST, ...lines.map((one) => at(one, before))),
        ...lines.map((one) => at(one, period)),
      ),
    ),
    shiftShare: shifts && { total: shifts.total, leftOut: shifts.leftOut },
  };
}

const known = (store: Store, one: Expression, asOf: string | undefined): boolean =>
  derivedCell(store, one, asOf).value !== null;

/** What the named parts leave is no more than printed digits do: 0.05 % of the whole, times the root of their number. */
const isRounding = (rest: number | null, whole: number | null, parts: number): boolean =>
  rest !== null && whole !== null && Math.abs(rest) <= 0.0005 * Math.abs(whole) * Math.sqrt(parts);

type Level = (item: string, at: TimePeriod, place?: string) => Expression;

/** Shift-share over the items that place and country have at both times. */
function shiftsOf(
  parts: readonly Part[],
  [before, now]: readonly [TimePeriod, TimePeriod],
  level: Level,
  cell: (one: Expression) => DerivedCell,
  isKnown: (one: Expression) => boolean,
): { readonly of: ReadonlyMap<string, ShiftCells>; readonly total: ShiftCells; readonly leftOut: readonly string[] } {
  const all = ({ item }: Part): readonly Expression[] => [
    ...[level(item, before), level(item, now), level(item, before, NAT), level(item, now, NAT)],
  ];
  const both = parts.filter((part) => all(part).every(isKnown));
  const lists = [0, 1, 2, 3].map((i) => call(LIST, ...both.flatMap((part) => all(part)[i] ?? [])));
  const cells = (change: Expression, suffix: string, own: readonly Expression[]): ShiftCells => ({
    change: cell(change),
    national: cell(call(`nationalPart${suffix}`, ...own, ...lists)),
    mix: cell(call(`mixPart${suffix}`, ...own, ...lists)),
    regional: cell(call(`regionalPart${suffix}`, ...own, ...lists)),
  });
  const sums = [before, now].map((at) => call('sum', ...both.map(({ item }) => level(item, at))));
  return {
    of: new Map(
      both.map(({ item }) => [
        item,
        cells(call('difference', level(item, now), level(item, before)), '', [level(item, before)]),
      ]),
    ),
    total: cells(call('difference', ...sums.toReversed()), 'OfAll', []),
    leftOut: parts.filter((part) => !both.includes(part)).map(({ item, label }) => label || item),
  };
}

function notAdditive(measure: string): Refusal {
  return new Refusal('not-additive', {
    vi: `${measure} không cộng được nên không có cơ cấu.`,
    en: `${measure} cannot be added up, so it has no structure.`,
  });
}
