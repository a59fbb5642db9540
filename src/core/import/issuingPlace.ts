import { areaEverNamed } from './areaNames.ts';
import { fold, tidy } from './fold.ts';

/** Offices of a province, by the first words of a line. Those of customs are told apart by `customs.ts`. */
const OFFICE = /^(?:ubnd|uy ban nhan dan|so [a-z]{2,}|(?:chi )?cuc thong ke|thong ke tinh)(?![a-z])/;

/** The province whose office a letterhead names, as it is printed there: "UBND TỈNH BẮC GIANG", "Sở Công Thương Hà Nội". */
export function issuingPlace(letterhead: readonly string[]): string | null {
  for (const line of letterhead) {
    if (!OFFICE.test(fold(line))) continue;
    const words = tidy(line).split(' ');
    const named = words.map((_, i) => words.slice(i + 1).join(' ')).find((rest) => areaEverNamed(rest) !== null);
    if (named !== undefined && named !== '') return named;
  }
  return null;
}
