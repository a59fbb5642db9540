import { COUNTRY } from '../../core/model/area.ts';
import type { Basis, ObsStatus } from '../../core/model/observation.ts';
import { periodParts, periodText, type TimePeriod } from '../../core/model/period.ts';
import { plainDigits } from '../../core/model/format.ts';
import { NUMBERS, type NumberStyle } from '../../core/model/number.ts';
import type { Lang } from '../../core/model/text.ts';
import { unitText } from '../../core/model/unit.ts';
import type { Words } from '../text/vi.ts';
import { formatNumber, signed } from './numbers.ts';

/** What a figure is, as far as printing it goes. */
export type Kind = {
  readonly basis: Basis;
  readonly unit: string;
  readonly unitMult: number;
  readonly timePeriod: TimePeriod;
};

const COUNTED = new Set(['PROJECTS', 'PIECES', 'ENTERPRISES', 'PERSONS']);
const BASE_OF: Partial<Record<Basis, number>> = {
  SPLY: 100,
  PREV: 100,
  BASE: 100,
  SPLY_GROWTH: 0,
  PREV_GROWTH: 0,
};

/** Decimals that a column prints: none for counted things, one for everything else. */
export function decimalsOf({ basis, unit, unitMult }: Pick<Kind, 'basis' | 'unit' | 'unitMult'>): number {
  return basis === 'LEVEL' && unitMult === 0 && COUNTED.has(unit) ? 0 : 1;
}

/** The value at which nothing has changed; null where a comparison base means nothing. */
export function baseOf(basis: Basis): number | null {
  return BASE_OF[basis] ?? null;
}

/** All digits that are stored. */
export function exactText(value: number, style: NumberStyle): string {
  const digits = plainDigits(Math.abs(value)).split('.')[1]?.length ?? 0;
  return formatNumber(value, digits, style);
}

/** The name of a place; the country in the language of the screen. */
export function placeName({ code, name }: { readonly code: string; readonly name: string }, t: Words): string {
  return code === COUNTRY ? t.table.country : name;
}

/** A computed figure: ranks and counts whole, differences of percents with their sign, everything else with two decimals. */
export function figureText(value: number, { unit }: { readonly unit: string }, style: NumberStyle): string {
  if (unit === 'RANK' || unit === 'COUNT') return formatNumber(value, 0, style);
  return unit === 'PP' ? signed(value, 2, style) : formatNumber(value, 2, style);
}

/** The class of a difference: up, down, or neither. */
export function tone(difference: number): 'up' | 'down' | 'ink3' {
  return difference > 0 ? 'up' : difference < 0 ? 'down' : 'ink3';
}

/** True where a value prints as a base or threshold without being it. */
export function looksLike(value: number, base: number, decimals: number): boolean {
  return value !== base && formatNumber(value, decimals, NUMBERS.vi) === formatNumber(base, decimals, NUMBERS.vi);
}

/** What stands in the place of a missing number: a dash, three dots, or nothing on a hatched ground. */
export function missingMark(status: ObsStatus | null): string {
  return status === 'M' ? '-' : status === 'L' ? '…' : '';
}

/** What a value is held against, in words: a point in time compares with the same time last year. */
export function basisText({ basis, timePeriod }: Pick<Kind, 'basis' | 'timePeriod'>, t: Words): string {
  if (basis === 'SPLY' && periodParts(timePeriod)?.kind === 'day') return t.sply;
  return t.basis[basis];
}

/** Unit of a level, comparison base of everything else. */
export function unitOrBase(kind: Kind, t: Words, lang: Lang): string {
  return kind.basis === 'LEVEL' ? unitText(kind)[lang] : basisText(kind, t);
}

/** The same in two words, for a narrow column. */
export function unitOrBaseShort(kind: Kind, t: Words, lang: Lang): string {
  return kind.basis === 'LEVEL' ? unitText(kind)[lang] : t.basisShort[kind.basis];
}

/** A period in the middle of a sentence: "tháng 6/2024". */
export function periodInline(period: TimePeriod, lang: Lang): string {
  const text = periodText(period, lang);
  return lang === 'vi' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A short period for axes and narrow heads: 6/2024, 6T/2024, Q2/2024. */
export function periodShort(period: TimePeriod, lang: Lang): string {
  const p = periodParts(period);
  if (!p || p.kind === 'year') return period;
  if (p.kind === 'month' || p.kind === 'day') return `${p.month}/${p.year}`;
  if (p.kind === 'quarter') return `Q${p.quarter}/${p.year}`;
  return lang === 'vi' ? `${p.months}T/${p.year}` : `1–${p.months}/${p.year}`;
}

/** A file name without its ending, as people speak of a book. */
export function bookName(file: string): string {
  return file.replace(/\.[a-z]{3,4}$/i, '');
}
