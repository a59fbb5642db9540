import { BORDERS } from '../model/areaRegister.ts';
import { areaEverNamed, areaNamed } from './areaNames.ts';
import { fold, tidy } from './fold.ts';

/** Offices of a province, by the first words of a line. Those of customs are told apart by `customs.ts`. */
const OFFICE = /^(?:ubnd|uy ban nhan dan|so [a-z]{2,}|(?:chi )?cuc thong ke|thong ke tinh)(?![a-z])/;

/** The province whose office a letterhead names, as it is printed there: "UBND TỈNH BẮC GIANG", "Sở Công Thương Hà Nội". */
export function issuingPlace(letterhead: readonly string[]): string | null {
  for (const line of letterhead) {
    if (!OFFICE.test(fold(line))) continue;
    const words = tidy(line).split(' ');
    const named = words.map((_, i) => words.slice(i + 1).join(' ')).find(isPlace);
    if (named !== undefined) return named;
  }
  return null;
}

/** The name of a place by the borders of any time. */
const isPlace = (name: string): boolean =>
  name !== '' && (areaEverNamed(name) ?? areaNamed(name, BORDERS[63]) ?? areaNamed(name, BORDERS[34])) !== null;
