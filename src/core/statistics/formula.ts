import type { Text } from '../model/text.ts';
import { isKnown, refused, type Computed, type Member } from './computed.ts';
import type { Exact } from './exact.ts';

/** What a slot of a formula takes: one number, or a list of them. A last list takes all that follows. */
export type Slot = 'one' | 'many';
/** The unit of a result: that of the first number, percent or index points (PT), percentage points (PP), a place in a ranking, a count, a number. */
export type ResultUnit = 'same' | 'PT' | 'PP' | 'RANK' | 'COUNT' | 'NUMBER';

export type Formula = {
  readonly name: Text;
  /** How it is computed, in words. */
  readonly rule: Text;
  readonly slots: readonly Slot[];
  readonly unit: ResultUnit;
  readonly compute: (slots: readonly (readonly Member[])[]) => Computed;
};

type Value = Exact | null;
/** The number in a slot of one. */
export const of = (slots: readonly (readonly Member[])[], at: number): Value => slots[at]?.[0]?.value ?? null;
/** The numbers in a slot of many. */
export const list = (slots: readonly (readonly Member[])[], at: number): readonly Member[] => slots[at] ?? [];

/** A formula over single numbers; what is missing is named. */
export const fixed =
  (rule: (...values: Value[]) => Computed, size: number): Formula['compute'] =>
  (slots) => {
    if (slots.some((slot) => slot.length !== 1)) return refused('nothing');
    const gone = slots.flat().filter((member) => !isKnown(member));
    if (gone.length > 0)
      return refused(
        'missing',
        gone.map(({ id }) => id),
      );
    return rule(...Array.from({ length: size }, (_, i) => of(slots, i)));
  };
