import { expect, it } from 'vitest';
import { month, year } from '../../../src/core/model/period.ts';
import { areaAt, regionMembers } from '../../../src/core/query/areaOf.ts';

it('a region has the members of the period, and its name says how many', () => {
  const north = regionMembers('NORTH28', month(2026, 1));
  expect(north.region).toEqual({
    code: 'NORTH28',
    name: { vi: '18 tỉnh, thành phố phía Bắc', en: '18 northern provinces' },
    members: 18,
  });
  expect(north.codes).toContain('VN-24-2025');
  expect(north.codes).not.toContain('VN-56');
  expect(regionMembers('north28', month(2024, 6))).toEqual(regionMembers('NORTH28'));
  expect(regionMembers('ALL63', year(2003)).region.members).toBe(61);
  expect(regionMembers('ALL63', month(2008, 7)).codes).toContain('VN-15');
  expect(regionMembers('ALL63', month(2008, 8)).codes).not.toContain('VN-15');
});

it('an area bears the name of the period', () => {
  expect(areaAt('VN-26', month(2024, 12)).name).toBe('Thừa Thiên Huế');
  expect(areaAt('VN-26', month(2025, 1)).name).toBe('Huế');
  expect(areaAt('VN-HN-1997', year(2007))).toMatchObject({ name: 'Hà Nội', kind: 'province' });
});
