import { keyFromText, keyText, type ObservationKey } from './observation.ts';

/**
 * How a derived figure is computed, over the numbers that it rests on. As text, nested at will:
 * `share(GSO_EXPORT:EXPORT_VALUE:…:LEVEL,sum(GSO_EXPORT:EXPORT_VALUE:_T:NORTH28*:2024-01-01/P6M:LEVEL))`.
 */
export type Expression = ObservationTerm | WeightTerm | CallTerm;

/** A published number; with a release its vintage of that release. `members`: the area is a region and stands for each of its members. */
export type ObservationTerm = {
  readonly kind: 'observation';
  readonly key: ObservationKey;
  readonly members: boolean;
  readonly release: number | null;
};

/** The weight of a place, or of each member of a region, in a set of weights. */
export type WeightTerm = {
  readonly kind: 'weight';
  readonly set: number;
  readonly area: string;
  readonly members: boolean;
};

/** A formula over other terms. */
export type CallTerm = { readonly kind: 'call'; readonly formula: string; readonly args: readonly Expression[] };

/** A number that is computed with as it was published. */
export const published = (key: ObservationKey, release: number | null = null): ObservationTerm => ({
  kind: 'observation',
  key,
  members: false,
  release,
});

/** The same number for each member of a region. */
export const ofMembers = (key: ObservationKey, region: string): ObservationTerm => ({
  ...published({ ...key, area: region }),
  members: true,
});

export const call = (formula: string, ...args: readonly Expression[]): CallTerm => ({ kind: 'call', formula, args });

const star = (area: string, members: boolean): string => area + (members ? '*' : '');

/** The text of an expression; `expressionFrom` gives it back. */
export function expressionText(one: Expression): string {
  if (one.kind === 'call') return `${one.formula}(${one.args.map(expressionText).join(',')})`;
  if (one.kind === 'weight') return `WEIGHT:${one.set}:${star(one.area, one.members)}`;
  const key = keyText({ ...one.key, area: star(one.key.area, one.members) });
  return one.release === null ? key : `${key}@${one.release}`;
}

/** The expression that a text names; null when it has another form. */
export function expressionFrom(text: string): Expression | null {
  const reader = { text, at: 0 };
  const found = termAt(reader, 0);
  return found && reader.at === text.length ? found : null;
}

type Reader = { readonly text: string; at: number };
const DEEPEST = 20;

function termAt(reader: Reader, depth: number): Expression | null {
  const word = /^[^(),]+/.exec(reader.text.slice(reader.at))?.[0];
  if (!word || depth > DEEPEST) return null;
  reader.at += word.length;
  if (reader.text[reader.at] !== '(') return leafFrom(word);
  const args: Expression[] = [];
  do {
    reader.at++;
    const arg = termAt(reader, depth + 1);
    if (!arg) return null;
    args.push(arg);
  } while (reader.text[reader.at] === ',');
  if (reader.text[reader.at] !== ')') return null;
  reader.at++;
  return { kind: 'call', formula: word, args };
}

function leafFrom(word: string): Expression | null {
  const weight = /^WEIGHT:(\d{1,9}):([A-Z0-9-]+)(\*?)$/.exec(word);
  if (weight) return { kind: 'weight', set: Number(weight[1]), area: weight[2] ?? '', members: weight[3] === '*' };
  const [, text = '', release] = /^([^@]+)(?:@(\d{1,9}))?$/.exec(word) ?? [];
  const key = keyFromText(text);
  if (!key) return null;
  const members = key.area.endsWith('*');
  const area = members ? key.area.slice(0, -1) : key.area;
  return {
    kind: 'observation',
    key: { ...key, area },
    members,
    release: release === undefined ? null : Number(release),
  };
}

/** All numbers and weights that an expression rests on, in the order in which it names them. */
export function termsOf(one: Expression): readonly (ObservationTerm | WeightTerm)[] {
  return one.kind === 'call' ? one.args.flatMap(termsOf) : [one];
}
