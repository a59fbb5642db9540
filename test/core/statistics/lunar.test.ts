import { describe, expect, it } from 'vitest';
import { day, month, year } from '../../../src/core/model/period.ts';
import { holidayDays, isTet, TET_YEARS, tetDay } from '../../../src/core/statistics/lunar.ts';
import { firstDayFromNewMoons } from './newMoons.ts';

const YEARS = Array.from({ length: TET_YEARS.last - TET_YEARS.first + 1 }, (_, i) => TET_YEARS.first + i);

describe('the day of Tết', () => {
  it.each([
    '2007-02-17',
    '2019-02-05',
    '2020-01-25',
    '2021-02-12',
    '2022-02-01',
    '2023-01-22',
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
  ])('is %s', (known) => {
    expect(tetDay(Number(known.slice(0, 4)))).toBe(known);
  });

  it('is the day that the new moons give, 1990 to 2050, counted in Vietnamese days', () => {
    expect([TET_YEARS.first, TET_YEARS.last]).toEqual([1990, 2050]);
    expect(YEARS.map(tetDay)).toEqual(YEARS.map((each) => firstDayFromNewMoons(each, 7)));
  });

  it('differs from the Chinese one in 2007 and 2030 alone', () => {
    expect(YEARS.filter((each) => tetDay(each) !== firstDayFromNewMoons(each, 8))).toEqual([2007, 2030]);
    expect(firstDayFromNewMoons(2007, 8)).toBe('2007-02-18');
  });

  it('is not guessed for other years', () => {
    expect([tetDay(1989), tetDay(2051), holidayDays(2051)]).toEqual([null, null, null]);
  });

  it('marks its month and the days in that month, never a quarter or a year', () => {
    expect([month(2025, 1), month(2025, 2), day(2024, 2, 1), year(2025), month(2051, 2)].map(isTet)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('leaves seven days off, in January and February', () => {
    const days = Object.fromEntries(YEARS.map((each) => [each, holidayDays(each)]));
    expect([days[2019], days[2022], days[2023], days[2009]]).toEqual([
      { january: 0, february: 7 },
      { january: 1, february: 6 },
      { january: 7, february: 0 },
      { january: 7, february: 0 },
    ]);
    // From 28 January to 3 February 2025.
    expect(days[2025]).toEqual({ january: 4, february: 3 });
    expect(Object.values(days).every((one) => one && one.january + one.february === 7)).toBe(true);
  });
});
