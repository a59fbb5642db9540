import { formatNumber } from '../../parts/numbers.ts';
import { periodParts, type TimePeriod } from '../../../core/model/period.ts';
import type { NumberStyle } from '../../../core/model/number.ts';
import type { Lang } from '../../../core/model/text.ts';
import { periodShort } from '../../parts/figures.ts';

/** What stands under one point of a time axis: years on a long one, every third period on a short one. */
export function axisText(calendar: readonly TimePeriod[], index: number, lang: Lang): string {
  const period = calendar[index];
  const parts = period ? periodParts(period) : null;
  if (!period || !parts) return '';
  if (calendar.length > 30) return opensYear(parts) ? String(parts.year) : '';
  const step = Math.ceil(calendar.length / 8);
  return (calendar.length - 1 - index) % step === 0 ? periodShort(period, lang) : '';
}

/** A value on an axis, with one decimal where the steps are smaller than one. */
export function tickText(value: number, ticks: readonly { readonly value: number }[], style: NumberStyle): string {
  return formatNumber(value, ticks.every((tick) => Number.isInteger(tick.value)) ? 0 : 1, style);
}

function opensYear(parts: NonNullable<ReturnType<typeof periodParts>>): boolean {
  if (parts.kind === 'month' || parts.kind === 'day') return parts.month === 1;
  if (parts.kind === 'quarter') return parts.quarter === 1;
  return parts.kind === 'year' || parts.months === 1;
}
