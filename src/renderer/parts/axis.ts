/** The rows or the columns of a sheet or a grid that are drawn, one after the other, and where each begins. */
export type Axis = {
  /** Row numbers from 1, or columns from 0, ascending. */
  readonly numbers: readonly number[];
  /** Where each begins, and at last where all end. */
  readonly starts: readonly number[];
};

export function axisOf(numbers: readonly number[], sizeOf: (number: number, index: number) => number): Axis {
  const starts = [0];
  numbers.forEach((number, index) => starts.push((starts[index] ?? 0) + sizeOf(number, index)));
  return { numbers, starts };
}

export const lengthOf = ({ starts }: Axis): number => starts.at(-1) ?? 0;
export const startOf = ({ starts }: Axis, index: number): number => starts[index] ?? 0;
/** The room from one place to another, both included. */
export const roomOf = (axis: Axis, first: number, last: number): number =>
  startOf(axis, last + 1) - startOf(axis, first);

/** The place of a row or column; of the next one where it is not drawn, of the last where there is none. */
export function placeOf({ numbers }: Axis, number: number): number {
  return Math.max(
    0,
    Math.min(
      numbers.length - 1,
      firstWhere(numbers.length, (i) => (numbers[i] ?? 0) >= number),
    ),
  );
}

/** The place at a distance from the beginning. */
export function placeAt({ starts }: Axis, distance: number): number {
  const after = firstWhere(starts.length, (i) => (starts[i] ?? 0) > distance);
  return Math.max(0, Math.min(starts.length - 2, after - 1));
}

/** First and last place that a window of a length shows from a distance on, and a few more on both sides. */
export function windowOf(axis: Axis, from: number, length: number, more: number): readonly [number, number] {
  const last = axis.numbers.length - 1;
  return [Math.max(0, placeAt(axis, from) - more), Math.min(last, placeAt(axis, from + length) + more)];
}

/**
 * The names of what is drawn, so that few elements serve a long sheet: what comes into the window takes over the element
 * of what left it. The current one, and what stands outside the window, keep an element of their own.
 */
export function elementOf(place: number, [first, last]: readonly [number, number], current: boolean): number {
  if (current || place < first || place > last) return -1 - place;
  // Wider than the window, and the same for a while when its ends move.
  const ring = Math.ceil((last - first + 1) / 8) * 8 + 8;
  return place % ring;
}

/** How far to scroll so that a place is seen whole; `covered` is hidden at the beginning by what stays in place. */
export function scrollTo(axis: Axis, index: number, now: number, length: number, covered: number): number {
  const [start, end] = [startOf(axis, index), startOf(axis, index + 1)];
  if (start < now) return start;
  return end > now + length - covered ? Math.min(start, end - length + covered) : now;
}

function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
