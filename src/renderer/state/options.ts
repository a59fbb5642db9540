import { MEASURES } from '../../core/model/measures.ts';
import type { Lang } from '../../core/model/text.ts';
import { workspace } from './workspace.svelte.ts';

export type Option = { readonly value: string; readonly text: string };

/** The places that a book of a day may name, under the names of their time. */
export function areaOptions(day: string): readonly Option[] {
  const then = workspace.areas.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day),
  );
  return then.map(({ code, name }) => ({ value: code, text: name }));
}

/** Every measure that may be named: those of the catalogue, then those of the workspace. */
export function measureOptions(lang: Lang): readonly Option[] {
  const all = new Map([...MEASURES, ...workspace.measures].map(({ code, name }) => [code, name[lang]]));
  return [...all].map(([value, text]) => ({ value, text }));
}
