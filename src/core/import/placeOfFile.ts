import { AREAS } from '../model/areaRegister.ts';
import { fold } from './fold.ts';

const MOST_WORDS = 4;
const NAMES = new Map(
  AREAS.flatMap(({ kind, name }) => (kind === 'province' ? [[fold(name).replace(/[^a-z]/g, ''), name] as const] : [])),
);

/** The one province that the name of a file spells out, as it is registered: "SCT-BacGiang-T5.xlsx", "so lieu bac giang". */
export function placeOfFile(name: string): string | null {
  const words = name
    .normalize('NFC')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .split(/[^\p{L}]+/u)
    .map(fold);
  const found = new Set(
    words
      .flatMap((_, from) =>
        Array.from({ length: MOST_WORDS }, (_, more) => NAMES.get(words.slice(from, from + more + 1).join('')) ?? []),
      )
      .flat(),
  );
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : null;
}
