import type { Level } from './stubRows.ts';

/** "I. Vận chuyển", "II. Luân chuyển": all that follows stands under it. */
export const isMajor = (level: Level): boolean => /^(?:[IVX]+|[A-D])\s*[.)]\s/.test(level.label);

const isNumbered = ({ label }: Level): boolean => /^\d{1,2}\s*[.)]\s/.test(label);

/** "4. Gieo trồng cây công nghiệp", "6. Gieo trồng rau đậu": what is numbered stands beside what is numbered, not under it. */
const areNumbered = (one: Level, other: Level): boolean => isNumbered(one) && isNumbered(other);

/** So much further left than the first row of a heading is no slip of blanks or type. */
const CLEARLY = 2;

/**
 * Under a heading stand the rows that begin as far left as it or further right, but for one clearly further left than those before
 * it; under a row those further right only.
 */
export function isUnder(label: Level, above: Level | undefined): boolean {
  if (!above || isMajor(label) || areNumbered(label, above)) return false;
  if (isMajor(above)) return label.indent >= above.indent;
  if (!above.heading) return label.indent > above.indent;
  return label.indent >= above.indent && label.indent > (above.inner ?? -Infinity) - CLEARLY;
}

/** A heading stands under a major row, under what begins further left, and under the row whose parts are counted from 1. */
function headsUnder(label: Level, above: Level): boolean {
  if (isMajor(label) || areNumbered(label, above)) return false;
  const isPart = above.counted === true && isNumbered(label);
  return isMajor(above) || isPart ? label.indent >= above.indent : label.indent > above.indent;
}

/** A row at the end of a stack, whose first row stands how far right where it is a heading. */
export function withRow(stack: readonly Level[], row: Level): Level[] {
  const above = stack.at(-1);
  const first = above?.heading && above.inner === undefined;
  return first ? [...stack.slice(0, -1), { ...above, inner: row.indent }, row] : [...stack, row];
}

/** A heading at the end of what it stands under. */
export function withHeading(stack: readonly Level[], label: Level): Level[] {
  const heading = { ...inCapitals(stack, label), heading: true };
  const left = [...stack];
  for (let top = left.at(-1); top && !headsUnder(heading, top); top = left.at(-1)) {
    if (beginsCount(heading, top, left)) left[left.length - 1] = { ...top, counted: true };
    else left.pop();
  }
  return [...left, heading];
}

/** "1. Diện tích nhà" behind the row "Thành thị" with figures: from there on, what is numbered are its parts. */
const beginsCount = (label: Level, above: Level, stack: readonly Level[]): boolean =>
  /^1\s*[.)]\s/.test(label.label) &&
  !above.heading &&
  !above.counted &&
  !isMajor(above) &&
  !stack.some(isNumbered) &&
  label.indent >= above.indent;

/** "b. Tỷ trọng" behind "A. Số người" is the second of the capitals. */
function inCapitals(stack: readonly Level[], label: Level): Level {
  const small = /^([b-d])(?=\s*[.)]\s)/.exec(label.label)?.[1];
  if (!small) return label;
  const before = String.fromCharCode(small.toUpperCase().charCodeAt(0) - 1);
  const follows = stack.some((level) => isMajor(level) && level.label.startsWith(before));
  return follows ? { ...label, label: small.toUpperCase() + label.label.slice(1) } : label;
}
