// Control characters (escape sequences start with one), line and paragraph separators, and marks that turn the writing direction.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** One line of foreign text made safe for a terminal: breaks and tabs become a blank, what could steer it a visible sign. */
export function cleanLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(UNSAFE, sign);
}

/** Text of several lines made safe for a terminal; line feeds stay. */
export function cleanText(text: string): string {
  return text.replace(UNSAFE, (c) => (c === '\n' ? c : sign(c)));
}

/** JSON that is safe to print: the same data, with everything that could steer a terminal as `\u` escapes. */
export function cleanJson(value: unknown, space?: number): string {
  const escape = (c: string): string => (c === '\n' ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return JSON.stringify(value, null, space).replace(UNSAFE, escape);
}

function sign(c: string): string {
  const code = c.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
}
