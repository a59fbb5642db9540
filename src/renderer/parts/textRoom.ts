/** Pixels that a text of 12 px surely has room in, known before anything is drawn: marks are narrow, digits are all alike, letters narrower. */
export const textRoom = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[.,:\s]/.test(letter) ? 4 : letter === '%' ? 11 : 7.5), 0);

/** Room for the longest of some texts. */
export const mostRoom = (texts: readonly string[]): number => Math.max(0, ...texts.map(textRoom));
