import type { BriefNumber, BriefPart, NumberForm } from '../../model/briefing.ts';
import type { BriefingFacts, BriefPlace } from '../../model/briefingFacts.ts';
import type { Figure } from '../../model/figure.ts';
import { formatNumber, plainDigits } from '../../model/format.ts';
import type { Lang } from '../../model/text.ts';
import { exact, rounded, shifted, toNumber } from '../../statistics/exact.ts';

/** What the sentences are made from, and the language that they are made in. */
export type Scene = { readonly facts: BriefingFacts; readonly lang: Lang };

/** Prints a figure by a form, rounding last and once. */
export function printed(
  { value, unitMult }: Pick<BriefNumber, 'value' | 'unitMult'>,
  form: NumberForm,
  lang: Lang,
): string {
  const scaled = toNumber(rounded(shifted(exact(value), unitMult - form.unitMult), form.decimals));
  return formatNumber(form.magnitude ? Math.abs(scaled) : scaled, form.decimals, lang);
}

/** A number of a sentence; null where its figure has no value. */
export function numberOf(
  { facts, lang }: Scene,
  expression: string | null,
  formOf: (figure: Figure & { readonly value: number }) => NumberForm,
): BriefNumber | null {
  if (expression === null) return null;
  const found = facts.figure(expression);
  const { value, unit, unitMult, status } = found;
  if (value === null || status === null) return null;
  const form = formOf({ ...found, value });
  return { expression, value, unit, unitMult, status, form, text: printed({ value, unitMult }, form, lang) };
}

/** The value of a figure; null where there is none. */
export const valueOf = ({ facts }: Scene, expression: string | null): number | null =>
  expression === null ? null : facts.figure(expression).value;

/** A count of places. */
export const countOf = (scene: Scene, formula: string, ...args: readonly (string | null)[]): BriefNumber | null =>
  args.includes(null)
    ? null
    : numberOf(scene, `${formula}(${args.join(',')})`, () => ({ unitMult: 0, decimals: 0, magnitude: false }));

const MOST = 4;
/** Below 10 and printed 10,0, or moved and printed 0,0: either would say something false. */
const misleads = (value: number, decimals: number): boolean => {
  const shown = toNumber(rounded(exact(Math.abs(value)), decimals));
  return (shown === 0 && value !== 0) || (shown === 10 && value > 0 && value < 10);
};

/** A rate of growth, one decimal, its sign in words; more decimals where one would make it look like no change or like 10 % reached. */
export function growthOf(scene: Scene, expression: string | null): BriefNumber | null {
  return numberOf(scene, expression, ({ value }) => {
    let decimals = 1;
    while (decimals < MOST && misleads(value, decimals)) decimals++;
    return { unitMult: 0, decimals, magnitude: true };
  });
}

/** The same rate with its sign, for tables and charts. */
export function signedGrowthOf(scene: Scene, expression: string | null): BriefNumber | null {
  const decimals = growthOf(scene, expression)?.form.decimals ?? 1;
  return numberOf(scene, expression, () => ({ unitMult: 0, decimals, magnitude: false }));
}

/** Growth beside a level only where the same releases say both: a revised level has no longer the growth that was published before. */
export function growthBeside(
  scene: Scene,
  { level, growth }: Pick<BriefPlace, 'level' | 'growth'>,
): BriefNumber | null {
  return isOfOtherRelease(scene, { level, growth }) ? null : growthOf(scene, growth);
}

/** The newest level and the newest growth come from different releases. */
export function isOfOtherRelease({ facts }: Scene, { level, growth }: Pick<BriefPlace, 'level' | 'growth'>): boolean {
  if (level === null || growth === null) return false;
  const [of, beside] = [level, growth].map((one) =>
    [...new Set(facts.figure(one).inputs.flatMap(({ source }) => source?.release ?? []))].sort().join(),
  );
  return of !== beside;
}

/** A share of a whole, one decimal. */
export const shareOf = (scene: Scene, expression: string | null): BriefNumber | null =>
  numberOf(scene, expression, () => ({ unitMult: 0, decimals: 1, magnitude: false }));

const LARGE = 1e4;

/** Amounts of one list, all in the unit of the first and with the same decimals (FIELD F-8). */
export function levelsOf(scene: Scene, expressions: readonly (string | null)[]): (BriefNumber | null)[] {
  const each = expressions.map((one) => levelOf(scene, one));
  const unitMult = each[0]?.form.unitMult ?? 0;
  const alike = each.filter((one) => one?.form.unitMult === unitMult);
  const decimals = Math.max(0, ...alike.map((one) => one?.form.decimals ?? 0));
  return expressions.map((one) => numberOf(scene, one, () => ({ unitMult, decimals, magnitude: false })));
}

/** An amount in the unit that people say it in: thousand billions of đồng, billions of dollars; never more decimals than are known. */
export function levelOf(scene: Scene, expression: string | null): BriefNumber | null {
  return numberOf(scene, expression, ({ value, unit, unitMult }) => {
    const shown =
      unit === 'VND' && value * 10 ** (unitMult - 9) >= LARGE
        ? 12
        : unit === 'USD' && value * 10 ** (unitMult - 9) >= 1
          ? 9
          : unitMult;
    const scaled = toNumber(shifted(exact(value), unitMult - shown));
    const known = plainDigits(scaled).split('.')[1]?.length ?? 0;
    const most = shown === 9 && unit === 'USD' && Math.abs(scaled) < 100 ? 2 : 1;
    return { unitMult: shown, decimals: Math.min(known, most), magnitude: false };
  });
}

type Piece = string | BriefNumber | readonly BriefPart[] | null | false;

/** A line of text with its numbers; texts that meet become one, and what is null or false says nothing. */
export function line(strings: TemplateStringsArray, ...pieces: readonly Piece[]): BriefPart[] {
  const flat = strings.flatMap((text, i): BriefPart[] => [text, ...partsOf(pieces[i] ?? null)]);
  return flat.reduce<BriefPart[]>((made, part) => {
    const last = made.at(-1);
    if (part === '') return made;
    if (typeof part === 'string' && typeof last === 'string') return [...made.slice(0, -1), last + part];
    return [...made, part];
  }, []);
}

const partsOf = (piece: Piece): readonly BriefPart[] => {
  if (piece === null || piece === false) return [];
  return typeof piece === 'string' || 'expression' in piece ? [piece] : piece;
};

/** Lines with a mark between. */
export const joined = (lines: readonly (readonly BriefPart[])[], mark: string): BriefPart[] =>
  lines.flatMap((one, i) => (i === 0 ? one : [mark, ...one]));

/** The first letter of a sentence. */
export function capital(parts: readonly BriefPart[]): BriefPart[] {
  const [first, ...rest] = parts;
  return typeof first === 'string' ? [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest] : [...parts];
}
