/** How the tokens of a formula are written: in Excel 5, in .xls since Excel 97, in .xlsb. */
export type TokenForm = 5 | 8 | 12;

const [TEXT, EXTENDED, ATTRIBUTE, ARRAY] = [0x17, 0x18, 0x19, 0x20];
const [CHOOSE, LIST] = [0x04, 0x19];
const LAST_OPERATOR = 0x16;

/** The bytes behind a token, by its number without the class of its result ([MS-XLS] 2.5.198, [MS-XLSB] 2.5.97, Excel 5 in between). */
const SIZES: ReadonlyMap<number, Readonly<Record<TokenForm, number>>> = new Map(
  (
    [
      [0x01, 4, 4, 4], // of a shared formula, an array or a data table
      [0x02, 4, 4, 4],
      [0x1c, 1, 1, 1], // error, logical, whole number, number
      [0x1d, 1, 1, 1],
      [0x1e, 2, 2, 2],
      [0x1f, 8, 8, 8],
      [ARRAY, 7, 7, 14],
      [0x21, 2, 2, 2], // functions
      [0x22, 3, 3, 3],
      [0x23, 14, 4, 4], // a name
      [0x24, 3, 4, 6], // a cell, an area
      [0x25, 6, 8, 12],
      [0x26, 6, 6, 6], // what was computed of a reference
      [0x27, 6, 6, 6],
      [0x28, 6, 6, 6],
      [0x29, 2, 2, 2],
      [0x2a, 3, 4, 6], // places that are gone
      [0x2b, 6, 8, 12],
      [0x2c, 3, 4, 6], // places that move with the formula
      [0x2d, 6, 8, 12],
      [0x39, 24, 6, 6], // a name, a cell, an area of another sheet
      [0x3a, 17, 6, 8],
      [0x3b, 20, 10, 14],
      [0x3c, 17, 6, 8],
      [0x3d, 20, 10, 14],
    ] as const
  ).map(([token, five, eight, twelve]) => [token, { 5: five, 8: eight, 12: twelve }]),
);

/**
 * Whether the tokens of a formula end where it says that they do, and what its arrays say they hold can stand before `rest`. The
 * library goes on for ever over some that do not.
 */
export function tokensFit(
  bytes: Buffer,
  start: number,
  end: number,
  rest: number,
  form: TokenForm,
  arraysAt = end,
): boolean {
  if (end > rest || rest > bytes.length) return false;
  let arrays = 0;
  let at = start;
  while (at < end) {
    const token = bytes.readUInt8(at);
    const kind = token < 0x20 ? token : (token & 0x1f) | 0x20;
    if (kind === ARRAY) arrays++;
    const size = sizeOf(bytes, at, end, kind, form);
    if (size === null) return false;
    at += 1 + size;
  }
  return at === end && (arrays === 0 || arraysFit(bytes, arraysAt, rest, form));
}

function sizeOf(bytes: Buffer, at: number, end: number, kind: number, form: TokenForm): number | null {
  if (kind > 0x02 && kind <= LAST_OPERATOR) return 0;
  if (kind !== TEXT && kind !== EXTENDED && kind !== ATTRIBUTE) return SIZES.get(kind)?.[form] ?? null;
  if (at + 4 > end && kind !== TEXT) return null;
  if (kind === EXTENDED) return form === 12 && bytes[at + 1] === LIST ? 13 : 5;
  if (kind === ATTRIBUTE) return bytes[at + 1] === CHOOSE ? 3 + 2 * (bytes.readUInt16LE(at + 2) + 1) : 3;
  if (at + 3 > end) return at + 2 === end && bytes[at + 1] === 0 && form === 5 ? 1 : null;
  if (form === 12) return 2 + 2 * bytes.readUInt16LE(at + 1);
  const length = bytes[at + 1] ?? 0;
  return form === 5 ? 1 + length : 2 + length * ((bytes[at + 2] ?? 0) & 1 ? 2 : 1);
}

/** The first array behind a formula: no element is shorter than two bytes. */
function arraysFit(bytes: Buffer, at: number, rest: number, form: TokenForm): boolean {
  if (at + (form === 12 ? 8 : 3) > rest) return false;
  const [columns, rows] =
    form === 12
      ? [bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at)]
      : [(bytes[at] ?? 0) + 1, bytes.readUInt16LE(at + 1) + 1];
  return columns * rows * 2 <= rest - at;
}
