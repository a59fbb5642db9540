import type { Claim } from '../../../core/model/claim.ts';

/** How a claim looks, in the order in which a reader wants them. */
export const LOOKS = ['wrong', 'note', 'confirmed', 'consistent', 'open'] as const;
export type Look = (typeof LOOKS)[number];

/** By its verdict; where that is not bad, a warning asks to be read first. */
export function lookOf({ verdict, cautions }: Pick<Claim, 'verdict' | 'cautions'>): Look {
  if (verdict === 'contradicted' || verdict === 'inconsistent') return 'wrong';
  if (cautions.some(({ severity }) => severity === 'warning')) return 'note';
  return verdict === 'uncheckable' ? 'open' : verdict;
}

/** A stretch of the text, with the claims that are made in it. */
export type Stretch = { readonly text: string; readonly claims: readonly Claim[] };

/** The text cut where claims begin and end, a list a line. Claims that share letters share their mark. */
export function stretchesOf(given: string, claims: readonly Claim[]): readonly (readonly Stretch[])[] {
  const text = given.normalize('NFC');
  const lines: Stretch[][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const own = claims.filter((one) => one.start < end && at < one.end).sort((a, b) => a.start - b.start);
    lines.push(cut(text, at, end, own));
    at = end + 1;
  }
  return lines;
}

function cut(text: string, start: number, end: number, claims: readonly Claim[]): Stretch[] {
  const found: Stretch[] = [];
  let at = start;
  let left = claims;
  while (left.length > 0) {
    const [first] = left;
    if (!first) break;
    let to = Math.min(end, first.end);
    const shared = left.filter((one) => one.start < first.end);
    for (const one of shared) to = Math.min(end, Math.max(to, one.end));
    if (first.start > at) found.push({ text: text.slice(at, first.start), claims: [] });
    found.push({ text: text.slice(Math.max(at, first.start), to), claims: shared });
    at = to;
    left = left.filter((one) => !shared.includes(one) && one.end > at);
  }
  if (at < end) found.push({ text: text.slice(at, end), claims: [] });
  return found;
}
