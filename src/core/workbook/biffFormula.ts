import { FUNCTIONS } from './biffFunctions.ts';
import { operandAt, type BiffPlace } from './biffOperands.ts';
import { LeftToLibrary } from './leftToLibrary.ts';

/** Tokens between two pieces, by their numbers. */
const BETWEEN: ReadonlyMap<number, string> = new Map([
  ...['+', '-', '*', '/', '^', '&', '<', '<=', '=', '>=', '>', '<>'].map((sign, i) => [i + 3, sign] as const),
  [0x0f, ' '],
  [0x10, ','],
  [0x11, ':'],
]);
const FIRST_JOINT = 0x0f; // from here on blanks stand before both pieces, not before the sign
const [PLUS, MINUS, PERCENT, BRACKETS, ATTRIBUTE, FIXED, VARIABLE] = [0x12, 0x13, 0x14, 0x15, 0x19, 0x21, 0x22];
const [JUMP, SUM, BLANKS] = [0x08, 0x10, 0x40];
/** Attributes that are not seen: volatile, branches of IF, an assignment. */
const UNSEEN = new Set([0x01, 0x02, 0x20, 0x21]);

/** Blanks or line ends: before the next piece (kinds 0 and 1), before its bracket (2, 3), before the closing one or behind it (4, 5). */
type Blanks = { readonly kind: number; readonly count: number };

/**
 * The text of a formula from its tokens in postfix order ([MS-XLS] 2.2.2), which stand behind their length. `place` is its cell,
 * from which shared formulas count. Leaves to the library what refers to other sheets, names or arrays.
 */
export function formulaText(bytes: Buffer, start: number, end: number, place: BiffPlace): string {
  const last = start + 2 + bytes.readUInt16LE(start);
  if (last !== end) throw new LeftToLibrary(); // more behind it belongs to arrays
  const stack: string[] = [];
  let blanks: Blanks | null = null;
  for (let at = start + 2; at < last;) {
    const token = bytes.readUInt8(at++);
    const kind = token < 0x20 ? token : (token & 0x1f) | 0x20; // the others only name the class of the result
    const sign = BETWEEN.get(kind);
    if (sign !== undefined) {
      const right = pop(stack);
      const isOperator = kind < FIRST_JOINT;
      stack.push(pop(stack) + (isOperator ? blankText(blanks, 0) : '') + sign + right);
      if (isOperator) blanks = null;
    } else if (kind === PLUS) stack.push(`+${pop(stack)}`);
    else if (kind === MINUS) stack.push(`-${pop(stack)}`);
    else if (kind === PERCENT) stack.push(`${pop(stack)}%`);
    else if (kind === BRACKETS) {
      stack.push(`${blankText(blanks, 1)}(${pop(stack)}${blankText(blanks, 2)})`);
      blanks = null;
    } else if (kind === ATTRIBUTE) {
      const [attribute, first, second] = [bytes.readUInt8(at), bytes.readUInt8(at + 1), bytes.readUInt8(at + 2)];
      at += 3;
      if (attribute & BLANKS) blanks = { kind: first, count: second };
      if (attribute & BLANKS || attribute === JUMP) continue;
      if (attribute === SUM) stack.push(`SUM(${pop(stack)})`);
      else if (!UNSEEN.has(attribute)) throw new LeftToLibrary();
    } else if (kind === FIXED || kind === VARIABLE) {
      const written = kind === VARIABLE ? bytes.readUInt8(at++) : null;
      stack.push(called(bytes.readUInt16LE(at), written, stack));
      at += 2;
    } else {
      const operand = operandAt(bytes, at, kind, place);
      stack.push(operand.text);
      at = operand.end;
    }
    if (blanks) stack.push(blankText(blanks, 0) + pop(stack) + blankText(blanks, 2));
    blanks = null;
    if (at > last) throw new LeftToLibrary();
  }
  const text = pop(stack);
  if (stack.length > 0) throw new LeftToLibrary();
  return text;
}

function pop(stack: string[]): string {
  const text = stack.pop();
  if (text === undefined) throw new LeftToLibrary();
  return text;
}

const blankText = (blanks: Blanks | null, kind: 0 | 1 | 2): string =>
  blanks && blanks.kind >> 1 === kind ? (blanks.kind & 1 ? '\r' : ' ').repeat(blanks.count) : '';

/** A call of a function, with its arguments from the stack. */
function called(number: number, written: number | null, stack: string[]): string {
  const [name, fixed] = FUNCTIONS.get(number) ?? [];
  const count = written === null ? fixed : written & 0x7f;
  if (name === undefined || count === undefined || count > stack.length) throw new LeftToLibrary();
  return `${name}(${stack.splice(stack.length - count).join(',')})`;
}
