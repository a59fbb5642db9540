export type Align = 'left' | 'right';

/** How many places a text takes on a terminal: combining marks and joiners take none, wide letters two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    if (/[\p{M}\u200b-\u200d\ufeff]/u.test(letter)) continue;
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1;
  }
  return width;
}

/** Text filled up with blanks to a width. */
export function pad(text: string, width: number, align: Align = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

/** Rows in aligned columns, two blanks between them, nothing at the line ends. */
export function inColumns(rows: readonly (readonly string[])[], aligns: readonly Align[], indent = ''): string {
  const widths = aligns.map((_, i) => Math.max(0, ...rows.map((row) => textWidth(row[i] ?? ''))));
  return rows
    .map((row) => indent + widths.map((width, i) => pad(row[i] ?? '', width, aligns[i])).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** Text broken between words so that no line is wider than asked, but for single long words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
