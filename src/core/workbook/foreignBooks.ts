/** What a formula holds that may look like the name of a sheet, and the names of sheets: quoted, and plain. */
const SHEETS = /"(?:[^"]|"")*"|#(?:REF|NULL|NUM|VALUE|DIV\/0)!|'((?:[^']|'')+)'!|([\p{L}\p{N}_.:]+)!/gu;

/**
 * A formula of .xls and .xlsb as the library gives it, which leaves out the book that a sheet belongs to: a sheet that this book has
 * not is one of another book, and is written `[0]Sheet!A1`, as .xlsx has it with a number.
 */
export function withForeignBooks(formula: string, own: ReadonlySet<string>): string {
  return formula.replace(SHEETS, (whole, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || name.includes('[') || name.split(':').every((one) => own.has(one))) return whole;
    return quoted === undefined ? `[0]${whole}` : `'[0]${whole.slice(1)}`;
  });
}
