import type { NumberStyle } from '../../../core/model/number.ts';
import type { Lang } from '../../../core/model/text.ts';
import type { Kind } from '../figures.ts';
import { decimalsOf, exactText, missingMark, unitOrBase } from '../figures.ts';
import { formatNumber } from '../numbers.ts';
import type { Words } from '../../text/vi.ts';
import type { MapPlace } from './places.ts';

/** A value as a table prints it; the mark of a missing one, × where it cannot be computed. */
export function printed({ value, status, why }: MapPlace, kind: Kind, style: NumberStyle): string {
  if (value !== null) return formatNumber(value, decimalsOf(kind), style);
  return why ? '×' : missingMark(status);
}

/** All that a place says of itself, a line each: exact value, status, rank; or why there is none. */
export function said(place: MapPlace, kind: Kind, known: number, t: Words, lang: Lang): readonly string[] {
  const { value, status, rank, why, derived } = place;
  if (value === null) {
    return [why ? why[lang] : status === null ? t.noBook : t.status[status]];
  }
  return [
    `${exactText(value, t.numbers)} ${unitOrBase(kind, t, lang)}`,
    ...(rank === null || rank === 0 ? [] : [t.map.rankOf(String(rank), String(known))]),
    ...(derived ? [t.table.combined] : []),
    ...(status && status !== 'A' ? [t.status[status]] : []),
  ];
}
