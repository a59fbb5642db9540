const [WIDE, EXTRA, RICH] = [1, 4, 8];

/** A text with its length in two bytes before it; null where it does not end at `end`. */
export function biffString(bytes: Buffer, at: number, end: number): string | null {
  const text = at + 2 > end ? null : letters(bytes, at + 2, end, bytes.readUInt16LE(at));
  return text !== null && at + 3 + text.length * widthOf(bytes, at + 2) === end ? text : null;
}

/** A text with its length in one byte before it; null where it does not fit before `end`. */
export const shortString = (bytes: Buffer, at: number, end: number): string | null =>
  at + 1 > end ? null : letters(bytes, at + 1, end, bytes[at] ?? 0);

const widthOf = (bytes: Buffer, at: number): 0 | 1 | 2 => (bytes[at] === 0 ? 1 : bytes[at] === WIDE ? 2 : 0);

/** Behind the length a byte says how wide letters are: one byte each (Latin 1), or two. */
function letters(bytes: Buffer, at: number, end: number, count: number): string | null {
  const width = widthOf(bytes, at);
  const last = at + 1 + count * width;
  if (width === 0 || at >= end || last > end) return null;
  return bytes.toString(width === 1 ? 'latin1' : 'utf16le', at + 1, last);
}

/**
 * The strings that the cells of a book share, from the record that holds them and those that continue it: where a text goes on in
 * the next piece, the piece begins with the width of its letters anew. Null where a text does not fit. Composed letters.
 */
export function biffStrings(pieces: readonly Buffer[]): string[] | null {
  const bytes = Buffer.concat(pieces);
  const seams: number[] = [];
  for (const piece of pieces) seams.push((seams.at(-1) ?? 0) + piece.length);
  if (bytes.length < 8) return null;
  const strings: string[] = [];
  let seam = 0;
  let at = 8;

  function textOf(count: number, isWide: boolean): string | null {
    let text = '';
    let wide = isWide;
    for (let left = count; left > 0;) {
      while ((seams[seam] ?? Infinity) < at) seam++;
      if (seams[seam] === at) {
        const flag = bytes[at++] ?? -1;
        if (flag !== 0 && flag !== WIDE) return null;
        wide = flag === WIDE;
        seam++;
      }
      const size = wide ? 2 : 1;
      const here = Math.min(left, Math.floor(((seams[seam] ?? at) - at) / size));
      if (here === 0) return null;
      text += bytes.toString(wide ? 'utf16le' : 'latin1', at, at + here * size);
      at += here * size;
      left -= here;
    }
    return text;
  }

  for (let i = bytes.readUInt32LE(4); i > 0 && at < bytes.length; i--) {
    const count = bytes.readUInt16LE(at);
    const flags = bytes.readUInt8(at + 2);
    if (flags & ~(WIDE | EXTRA | RICH)) return null;
    at += 3;
    let behind = 0; // runs of fonts, and what East Asia needs
    if (flags & RICH) {
      behind += bytes.readUInt16LE(at) * 4;
      at += 2;
    }
    if (flags & EXTRA) {
      behind += bytes.readUInt32LE(at);
      at += 4;
    }
    const text = textOf(count, (flags & WIDE) > 0);
    at += behind;
    if (text === null || at > bytes.length) return null;
    strings.push(text.normalize('NFC'));
  }
  return strings;
}
