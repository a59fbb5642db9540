import { baseOf } from '../../parts/figures.ts';
import type { Basis } from '../../../core/model/observation.ts';

/** The shade of a cell: three steps each way from the comparison base, by the unrounded value. */
export function heatClass(value: number | null | undefined, basis: Basis): string {
  const base = baseOf(basis);
  if (value == null || base === null) return '';
  const distance = value - base;
  if (distance >= 6) return 'hp3';
  if (distance >= 3) return 'hp2';
  if (distance > 0) return 'hp1';
  if (distance <= -3) return 'hn3';
  if (distance <= -1.5) return 'hn2';
  return distance < 0 ? 'hn1' : '';
}
