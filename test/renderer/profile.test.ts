import { describe, expect, it } from 'vitest';
import { areasOn, BORDERS } from '../../src/core/model/areaRegister.ts';
import type { DerivedTable } from '../../src/core/model/figure.ts';
import type { PeriodInfo } from '../../src/core/model/lists.ts';
import type { TimePeriod } from '../../src/core/model/period.ts';
import { lastDayOf } from '../../src/renderer/pages/province/lastDay.ts';
import {
  areaOf,
  aroundOf,
  bordersOf,
  dayFor,
  joinedWith,
  profileRow,
  regionOf,
  spanOf,
  standings,
  type ProfileRow,
} from '../../src/renderer/pages/province/profile.ts';

describe('the borders of a place', () => {
  it('say what it became, and with whom', () => {
    expect(bordersOf('VN-54')).toEqual([
      { on: '2025-07-01', way: 'into', others: [{ code: 'VN-24-2025', part: false }] },
    ]);
    expect(joinedWith('VN-54', 'VN-24-2025')).toEqual(['VN-56']);
  });

  it('say what it was before, and of what it has a part', () => {
    const [made] = bordersOf('VN-HN');
    expect(made).toMatchObject({ on: '2008-08-01', way: 'from' });
    expect(made?.others).toContainEqual({ code: 'VN-15', part: false });
    expect(made?.others).toContainEqual({ code: 'VN-70-1997', part: true });
    expect(bordersOf('VN-24-2025')).toMatchObject([{ way: 'from', others: [{ code: 'VN-54' }, { code: 'VN-56' }] }]);
  });

  it('say that it was renamed, and nothing where nothing happened', () => {
    expect(bordersOf('VN-26').map(({ way }) => way)).toEqual(['renamed']);
    expect(bordersOf('VN-04')).toEqual([]);
  });

  it('every one of the 63 is kept or went into one of the 34', () => {
    for (const { code } of areasOn(BORDERS[63])) {
      const kept = areasOn(BORDERS[34]).some((area) => area.code === code);
      const into = bordersOf(code).filter(({ way, on }) => way === 'into' && on === BORDERS[34]);
      expect(into.length, code).toBe(kept ? 0 : 1);
    }
  });
});

describe('where a place is looked at', () => {
  it('is its region, else all units of its borders', () => {
    expect(regionOf('VN-54', 'NORTH28', '2024-06-28')).toBe('NORTH28');
    expect(regionOf('VN-SG', 'NORTH28', '2024-06-28')).toBe('ALL63');
    expect(regionOf('VN-24-2025', 'NORTH28', BORDERS[34])).toBe('ALL34');
    expect(regionOf('VN-HN', '', BORDERS[34])).toBe('ALL34');
    expect(regionOf('VN-HN', '', '2024-06-28')).toBe('ALL63');
  });

  it('is a day of its own borders where the period has others', () => {
    const dayOf = (code: string) => dayFor(areaOf(code)!, '2024-06-28');
    expect(dayOf('VN-54')).toBeNull();
    expect(dayOf('VN-24-2025')).toBe('2025-07-01');
    expect(dayOf('VN-15')).toBe('2008-07-31');
    expect(lastDayOf('2024-01-01/P6M' as TimePeriod)).toBe('2024-06-28');
    expect(lastDayOf('2024-M12' as TimePeriod)).toBe('2024-12-28');
    expect(lastDayOf(null)).toBe('9999-12-28');
  });

  it('has the place before and after it in official order, round and round', () => {
    const codes = areasOn(BORDERS[63]).map(({ code }) => code);
    expect(aroundOf(codes[1] ?? '', BORDERS[63])).toEqual({ previous: codes[0], next: codes[2] });
    expect(aroundOf(codes[0] ?? '', BORDERS[63]).previous).toBe(codes.at(-1));
    expect(aroundOf(codes.at(-1) ?? '', BORDERS[63]).next).toBe(codes[0]);
  });
});

describe('the figures of a profile', () => {
  const period = (timePeriod: string, basis: PeriodInfo['basis'], provinces = 5): PeriodInfo => ({
    ...{ timePeriod: timePeriod as TimePeriod, measure: 'X', basis, provinces, observations: 9 },
  });

  it('are of the span with level and growth, else of the first there is', () => {
    const month = '2024-M06' as TimePeriod;
    const both = [period('2024-M06', 'LEVEL'), period('2024-01-01/P6M', 'LEVEL'), period('2024-01-01/P6M', 'SPLY')];
    expect(spanOf(both, 'X', month)).toEqual({ period: '2024-01-01/P6M', basis: 'LEVEL' });
    expect(spanOf([period('2024-M06', 'SPLY')], 'X', month)).toEqual({ period: '2024-M06', basis: 'SPLY' });
    expect(spanOf([period('2024-M05', 'SPLY'), period('2024-M06', 'SPLY', 0)], 'X', month)).toBeNull();
  });

  it('are those of the place; none where it is not in the table', () => {
    const cells = { growth: null, rank: { value: 1 }, share: null, contribution: null };
    const table = {
      column: {},
      region: { members: 9 },
      known: 1,
      rows: [{ area: { code: 'A' }, base: { value: 3 }, cells }],
    };
    expect(profileRow(table as unknown as DerivedTable, 'A')).toMatchObject({
      ...{ base: { value: 3 }, rank: { value: 1 }, known: 1, members: 9 },
    });
    expect(profileRow(table as unknown as DerivedTable, 'B')).toBeNull();
  });

  it('are counted by how they stand', () => {
    const why = { vi: 'thiếu', en: 'missing' };
    const bases = [{ status: 'E' }, { status: 'E' }, { status: 'O', why }, null];
    const counts = standings(bases.map((base) => ({ base })) as unknown as ProfileRow[]);
    expect([...counts]).toEqual([
      ['E', 2],
      ['never', 1],
      [null, 1],
    ]);
  });
});
