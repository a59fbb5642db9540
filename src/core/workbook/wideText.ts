const WIDE = new Set(['utf16le', 'utf-16le', 'ucs2', 'ucs-2']);

/*
 * Node.js writes a byte outside of its memory when it decodes an odd number of bytes of UTF-16 that begin at an odd place (its pull
 * request 64697), and a damaged file can make the spreadsheet library ask for that. Where this is imported the last byte is left
 * out, as Node.js itself does at an even place.
 */
const { toString } = Buffer.prototype;
Buffer.prototype.toString = function (encoding?: BufferEncoding, start?: number, end?: number): string {
  if (encoding === undefined || !WIDE.has(encoding.toLowerCase())) return toString.call(this, encoding, start, end);
  const from = Math.min(this.length, whole(start, 0));
  const to = Math.min(this.length, whole(end, this.length));
  return toString.call(this, encoding, from, to - (Math.max(0, to - from) & 1));
};

const whole = (place: number | undefined, missing: number): number =>
  place === undefined ? missing : Math.max(0, Math.trunc(place) || 0);

export {}; // a module, whose names are its own
