import { andThen, computed, refused, type Computed, type Member } from './computed.ts';
import { exact, magnitude, minus, over, sum, type Exact } from './exact.ts';
import { sharesOf } from './share.ts';

export type StructureShift = {
  /** Half of all changes of share taken without sign, in percentage points: what moved from some parts to others. */
  readonly shift: Exact;
  readonly parts: readonly {
    readonly id: string;
    readonly before: Exact;
    readonly now: Exact;
    readonly change: Exact;
  }[];
};

/** Structure at two times and how far it moved: Σ |sₙₒw − s_before| ÷ 2 in percentage points. The same parts at both times. */
export function structureShift(before: readonly Member[], now: readonly Member[]): Computed<StructureShift> {
  const ids = (members: readonly Member[]): string[] => members.map(({ id }) => id);
  const strangers = [
    ...ids(before).filter((id) => !ids(now).includes(id)),
    ...ids(now).filter((id) => !ids(before).includes(id)),
  ];
  if (strangers.length > 0) return refused('other-parts', strangers);
  return andThen(sharesOf(before), (was) =>
    andThen(sharesOf(now), (is) => {
      const earlier = new Map(was.parts.map(({ id, value }) => [id, value]));
      const parts = is.parts.map(({ id, value }) => {
        const old = earlier.get(id) ?? value;
        return { id, before: old, now: value, change: minus(value, old) };
      });
      return computed({ shift: over(sum(parts.map(({ change }) => magnitude(change))), exact(2)), parts });
    }),
  );
}
