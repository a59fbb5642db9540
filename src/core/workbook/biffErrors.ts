import { LeftToLibrary } from './leftToLibrary.ts';

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/** The word that a sheet shows for an error, by its number. */
export function errorText(number: number): string {
  const text = ERRORS.get(number);
  if (text === undefined) throw new LeftToLibrary();
  return text;
}
