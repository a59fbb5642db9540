import { periodParts, type TimePeriod } from '../../../core/model/period.ts';

/** The month of the first day of the lunar year, by solar year (Vietnamese calendar). */
const MONTH_OF_TET: Record<number, number> = {
  2015: 2,
  2016: 2,
  2017: 1,
  2018: 2,
  2019: 2,
  2020: 1,
  2021: 2,
  2022: 2,
  2023: 1,
  2024: 2,
  2025: 1,
  2026: 2,
  2027: 2,
  2028: 1,
  2029: 2,
  2030: 2,
};

/** True for the month (or the day inside it) in which Tết falls: figures there do not compare from year to year. */
export function isTet(period: TimePeriod): boolean {
  const p = periodParts(period);
  return (p?.kind === 'month' || p?.kind === 'day') && MONTH_OF_TET[p.year] === p.month;
}
