import { columnViews } from '../../../src/core/import/evidence/columnViews.ts';
import { besidePast } from '../../../src/core/import/evidence/pastFigures.ts';
import { median } from '../../../src/core/import/ofMany.ts';
import type { ReadBook } from '../../../src/core/import/stageBook.ts';
import { keyText, type ObservationKey } from '../../../src/core/model/observation.ts';
import { listOf, type PastRelease } from '../../../src/core/model/past.ts';

/**
 * Whether a change of a sheet moves every figure by less than figures of its list (a measure on a basis) move from one month to
 * the next in the middle: such a change looks like any other month. Told from the books alone, not from what a check says.
 */
export function isSlight(clean: ReadBook, changed: ReadBook, past: readonly PastRelease[]): boolean {
  const usual = usualMoves(clean, past);
  const before = figuresOf(clean);
  const moves = [...figuresOf(changed)].flatMap(([name, { key, value }]) => {
    const was = before.get(name);
    return !was || was.value === value ? [] : [{ list: listOf(key), move: moveOf(value, was.value) }];
  });
  return moves.length > 0 && moves.every(({ list, move }) => move < (usual.get(list) ?? 0));
}

const moveOf = (one: number, other: number): number => (one * other > 0 ? Math.abs(Math.log(one / other)) : Infinity);

/** The middle of the absolute changes from the last period that is known to the one of the book, by list. */
function usualMoves(book: ReadBook, past: readonly PastRelease[]): ReadonlyMap<string, number> {
  const moves = new Map<string, number[]>();
  for (const { reading } of book.tables)
    for (const view of reading ? columnViews(reading) : [])
      for (const { figure, past: then } of besidePast(view, past)) {
        if (then.timePeriod === view.timePeriod) continue;
        const list = listOf(figure.one.key);
        moves.set(list, [...(moves.get(list) ?? []), moveOf(figure.value, then.value)]);
      }
  return new Map([...moves].map(([list, all]) => [list, median(all)]));
}

function figuresOf(book: ReadBook): Map<string, { readonly key: ObservationKey; readonly value: number }> {
  const all = book.tables.flatMap(({ reading }) => reading?.observations ?? []);
  return new Map(all.flatMap(({ key, value }) => (value === null ? [] : [[keyText(key), { key, value }] as const])));
}
