import type { Folded } from './folded.ts';

/** Words and what they are read as; `$1` … stand for groups, whose letters keep their place in the text as given. */
export type Rewriting = readonly [RegExp, string];

/** Applies rewritings one after the other. A first capital stays one, as sentences are told by it. */
export const rewritten = (given: Folded, rules: readonly Rewriting[]): Folded =>
  rules.reduce((left, [form, template]) => once(left, form, template), given);

function once({ text, origin }: Folded, form: RegExp, template: string): Folded {
  const found = [...text.matchAll(new RegExp(form.source, `${form.flags.replace(/[dg]/g, '')}dg`))];
  if (found.length === 0) return { text, origin };
  let made = '';
  const from: number[] = [];
  let last = 0;
  for (const match of found) {
    made += text.slice(last, match.index);
    from.push(...origin.slice(last, match.index));
    const [words, places] = filled(match, origin, template);
    made += capitalAs(match[0], words);
    from.push(...places);
    last = match.index + match[0].length;
  }
  return { text: made + text.slice(last), origin: [...from, ...origin.slice(last)] };
}

/** Words of the template are spread over what they replace: from the group before them to the one behind, where those keep their order. */
function filled(match: RegExpExecArray, origin: readonly number[], template: string): readonly [string, number[]] {
  let words = '';
  const places: number[] = [];
  let at = origin[match.index] ?? 0;
  const pieces = template.split(/\$(\d)/);
  const groupAt = (index: number): readonly [number, number] | undefined => match.indices?.[Number(pieces[index])];
  let from = match.index;
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) {
      const [start, end] = groupAt(index) ?? [0, 0];
      words += match.input.slice(start, end);
      places.push(...origin.slice(start, end));
      from = end;
    } else {
      const next = index + 1 < pieces.length ? groupAt(index + 1)?.[0] : match.index + match[0].length;
      const room = (next ?? from) - from;
      words += piece;
      places.push(
        ...Array.from(piece, (_, i) => (room > 0 ? (origin[from + Math.floor((i * room) / piece.length)] ?? at) : at)),
      );
    }
    at = places.at(-1) ?? at;
  }
  if (template !== '' && !/\$\d$/.test(template))
    places[places.length - 1] = origin[match.index + match[0].length - 1] ?? at;
  return [words, places];
}

const capitalAs = (before: string, after: string): string =>
  /^\p{Lu}/u.test(before) && !/^\p{Lu}\p{Lu}/u.test(before) ? after.slice(0, 1).toUpperCase() + after.slice(1) : after;
