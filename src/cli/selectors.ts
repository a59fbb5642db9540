import { BORDERS } from '../core/model/areaRegister.ts';
import { BASES, type Basis } from '../core/model/observation.ts';
import { parsePeriod, periodParts } from '../core/model/period.ts';
import { UsageError } from './context.ts';
import type { Values } from './options.ts';

/** The selectors of a table, checked: what is wrong here is wrong usage, not a refusal of the core. */
export function tableSelection(values: Values) {
  return {
    ...filters(values),
    measure: needed(values.measure, 'measure').toUpperCase(),
    period: period(needed(values.period, 'period')),
    ...(values.borders === undefined ? {} : { borders: borders(values.borders) }),
  };
}

/** The day whose borders are meant: a day, or how many provinces there were. */
export function borders(text: string): string {
  const known = Object.entries(BORDERS).find(([count]) => count === text)?.[1];
  if (known ?? periodParts(text)?.kind === 'day') return known ?? text;
  throw new UsageError(
    `--borders: "${text}" không phải là ngày dạng YYYY-MM-DD, cũng không phải 61, 64, 63 hay 34.`,
    `--borders: "${text}" is neither a day written YYYY-MM-DD nor 61, 64, 63 or 34.`,
  );
}

/** The selectors that were given; codes may be typed in small letters. */
export function filters(values: Values) {
  const { basis, 'as-of': asOf } = values;
  return {
    ...upper('measure', values.measure),
    ...upper('region', values.region),
    ...upper('area', values.area),
    ...upper('item', values.item),
    ...upper('dataset', values.dataset),
    ...(basis === undefined ? {} : { basis: basisOf(basis) }),
    ...(values.period === undefined ? {} : { period: period(values.period) }),
    ...(asOf === undefined ? {} : { asOf: day(asOf, 'as-of') }),
  };
}

/** The value of an option that a command cannot do without. */
export function needed(value: string | undefined, name: string): string {
  if (value !== undefined) return value;
  throw new UsageError(`Thiếu tùy chọn --${name}.`, `The option --${name} is missing.`);
}

/** A calendar day `YYYY-MM-DD`. */
export function day(text: string, name: string): string {
  if (periodParts(text)?.kind === 'day') return text;
  throw new UsageError(
    `--${name}: "${text}" không phải là ngày dạng YYYY-MM-DD.`,
    `--${name}: "${text}" is not a day written YYYY-MM-DD.`,
  );
}

/** The day of making that is to stand in a file, where one was said. */
export const dayOfMaking = (values: Values): { madeOn?: string } =>
  values['made-on'] === undefined ? {} : { madeOn: day(values['made-on'], 'made-on') };

/** A period as people type it, in canonical form. */
export function period(text: string, name = 'period'): string {
  const found = parsePeriod(text);
  if (found) return found;
  throw new UsageError(
    `--${name}: "${text}" không phải là kỳ số liệu. Viết 2024-06, 6/2024, 6T/2024, Q2/2024, 2024 hoặc 2024-06-01.`,
    `--${name}: "${text}" is not a period. Write 2024-06, 6/2024, 6T/2024, Q2/2024, 2024 or 2024-06-01.`,
  );
}

/** One of the words that an option takes. */
export function oneOf<const W extends string>(text: string, name: string, words: readonly W[]): W {
  const found = words.find((word) => word === text);
  if (found) return found;
  const list = words.join(', ');
  throw new UsageError(
    `--${name}: "${text}" không có; chọn ${list}.`,
    `--${name}: there is no "${text}"; choose ${list}.`,
  );
}

/** A number of a release. */
export function releaseNumber(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new UsageError(`--release: "${text}" không phải là số.`, `--release: "${text}" is not a number.`);
}

/** A day or the number of a release, told apart by their form. */
export function since(text: string): { readonly day: string } | { readonly release: number } {
  if (/^[1-9]\d{0,9}$/.test(text)) return { release: Number(text) };
  if (periodParts(text)?.kind === 'day') return { day: text };
  throw new UsageError(
    `--since: "${text}" không phải là ngày dạng YYYY-MM-DD hay số của kỳ công bố.`,
    `--since: "${text}" is neither a day written YYYY-MM-DD nor the number of a release.`,
  );
}

const basisOf = (text: string): Basis => oneOf(text.toUpperCase(), 'basis', BASES);

function upper<const N extends string>(name: N, value: string | undefined): { [K in N]?: string } {
  return (value === undefined ? {} : { [name]: value.toUpperCase() }) as { [K in N]?: string };
}
