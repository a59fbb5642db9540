import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GROUPS, REGION_SCHEMES, schemeOn } from '../../../src/core/model/areaGroups.ts';
import { membersOn } from '../../../src/core/model/areaLinks.ts';
import {
  ABBREVIATIONS,
  AREAS,
  areaName,
  areasOn,
  FORMER,
  isCity,
  type RegisteredArea,
} from '../../../src/core/model/areaRegister.ts';
import { SHARED } from '../../fixtures/shared.ts';

const area = (code: string): RegisteredArea => {
  const found = AREAS.find((one) => one.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};
const namesOn = (day: string): string[] => areasOn(day).map((one) => areaName(one, day));

describe('the provinces of a day', () => {
  it.each([
    ['1999-04-01', 61],
    ['2003-12-31', 61],
    ['2004-01-01', 64],
    ['2008-07-31', 64],
    ['2008-08-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-05-01', 34],
  ])('on %s there are %i, each with a name of its own', (day, count) => {
    expect(areasOn(day)).toHaveLength(count);
    expect(new Set(namesOn(day)).size).toBe(count);
  });

  it('a code has one meaning', () => {
    expect(new Set(AREAS.map(({ code }) => code)).size).toBe(AREAS.length);
    expect(AREAS.filter(({ code }) => !/^VN(-[A-Z0-9]+){0,2}$/.test(code))).toEqual([]);
  });

  it('the code of a name tells its borders apart', () => {
    const codes = (name: string): string[] =>
      ['2003-12-31', '2005-01-01', '2009-01-01', '2026-01-01'].map(
        (day) => areasOn(day).find((one) => one.name === name)?.code ?? '',
      );
    expect(codes('Hà Nội')).toEqual(['VN-HN-1997', 'VN-HN-1997', 'VN-HN', 'VN-HN']);
    expect(codes('Hà Tây')).toEqual(['VN-15', 'VN-15', '', '']);
    expect(codes('Lai Châu')).toEqual(['VN-01-1997', 'VN-01', 'VN-01', 'VN-01']);
    expect(codes('Đắk Lắk')).toEqual(['VN-33-1997', 'VN-33', 'VN-33', 'VN-66-2025']);
    expect(codes('Cần Thơ')).toEqual(['VN-CT-1997', 'VN-CT', 'VN-CT', 'VN-92-2025']);
    expect(codes('Bắc Ninh')).toEqual(['VN-56', 'VN-56', 'VN-56', 'VN-24-2025']);
  });

  it('Thừa Thiên Huế is Huế since 2025 and a city since then; Đồng Nai is one since 30 April 2026', () => {
    expect(areaName(area('VN-26'), '2024-12-31')).toBe('Thừa Thiên Huế');
    expect(areaName(area('VN-26'), '2025-01-01')).toBe('Huế');
    const cities = (day: string): string[] => areasOn(day).flatMap((one) => (isCity(one, day) ? [one.name] : []));
    expect(cities('2003-12-31').sort()).toEqual(['Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Đà Nẵng']);
    expect(cities('2024-12-31')).toHaveLength(5);
    expect(cities('2026-04-29')).toHaveLength(6);
    expect(cities('2026-04-30')).toContain('Đồng Nai');
  });
});

describe('regions', () => {
  const DAYS = ['2000-01-01', '2003-12-31', '2005-06-30', '2008-07-31', '2010-01-01', '2025-06-30', '2025-07-01'];

  it.each(DAYS)('on %s the usual division covers every province once', (day) => {
    const members = schemeOn(day).regions.map((code) => membersOn(code, day));
    expect(members).not.toContain(null);
    expect(members.flat().sort()).toEqual(
      areasOn(day)
        .map(({ code }) => code)
        .sort(),
    );
  });

  it('has 8 regions until 2006 and 6 after, two divisions of 8 differing in their members', () => {
    expect(DAYS.map((day) => schemeOn(day).regions.length)).toEqual([8, 8, 8, 6, 6, 6, 6]);
    expect(membersOn('VN-CH-1997', '2000-01-01')).toEqual(['VN-28', 'VN-30', 'VN-33-1997']);
    expect(membersOn('VN-CH', '2003-12-31')).toEqual(['VN-28', 'VN-30', 'VN-33-1997', 'VN-35']);
    expect(membersOn('VN-RRD', '2024-01-01')).toHaveLength(11);
    expect(membersOn('VN-NMM', '2024-01-01')).toHaveLength(14);
  });

  it('a region that cuts through the provinces of a day, or that no source describes, has no members', () => {
    expect(membersOn('VN-RRD', '2026-01-01')).toBeNull();
    expect(membersOn('VN-HALF-N', '2024-01-01')).toBeNull();
    expect(membersOn('VN-NC', '2026-01-01')).toEqual(['VN-21', 'VN-22', 'VN-23', 'VN-44-2025', 'VN-26']);
  });

  it('the 28 of the North are the same ground at all times', () => {
    expect(DAYS.map((day) => membersOn('VN-NORTH28', day)?.length)).toEqual([28, 28, 29, 29, 28, 28, 18]);
  });

  it('names only areas that the register has', () => {
    const known = new Set(AREAS.map(({ code }) => code));
    expect(GROUPS.flatMap(({ members }) => members).filter((code) => !known.has(code))).toEqual([]);
    expect(REGION_SCHEMES.flatMap(({ regions }) => regions).filter((code) => !known.has(code))).toEqual([]);
    const names = new Set(AREAS.map(({ name }) => name));
    const meant = [...ABBREVIATIONS.values(), ...FORMER.values()].flat();
    expect(meant.filter((name) => !names.has(name))).toEqual([]);
  });
});

it('a city that bears a person’s name is printed with "TP.", the others are not', () => {
  const named = (day: string): string[] =>
    areasOn(day)
      .map((area) => areaName(area, day))
      .filter((name) => name.startsWith('TP.'));
  expect([named('2024-06-30'), named('2025-07-01')]).toEqual([['TP. Hồ Chí Minh'], ['TP. Hồ Chí Minh']]);
});

describe.skipIf(!SHARED)('against the lists of provinces (skipped without ../shared/data)', () => {
  const rows = (file: string): string[][] =>
    readFileSync(join(SHARED ?? '', file), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));

  it('the 63 have the codes, names, regions and northern membership of the list', () => {
    const listed = rows('provinces.csv').map(([, iso = '', name = '', , , region = '', north]) => ({
      code: iso,
      name,
      region,
      north28: north === '1',
    }));
    const own = areasOn('2024-06-30').map(({ code, name, north28 }) => {
      const group = GROUPS.find(
        (one) => schemeOn('2024-06-30').regions.includes(one.code) && one.members.includes(code),
      );
      return { code, name, region: group?.name.vi ?? '', north28 };
    });
    const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1);
    expect(own.sort(byCode)).toEqual(listed.sort(byCode));
  });

  it('the 34 have the names, kinds and regions of the list', () => {
    const listed = rows('provinces_2025.csv').map(([, name = '', before, since, region = '']) =>
      [name, before, since, region].join(' · '),
    );
    const kind = (one: RegisteredArea, day: string): string => (isCity(one, day) ? 'thành phố' : 'tỉnh');
    const own = areasOn('2025-07-01').map((one) => {
      const group = GROUPS.find(
        ({ code, members }) => schemeOn('2026-01-01').regions.includes(code) && members.includes(one.code),
      );
      const name = areaName(one, '2026-01-01').replace(/^TP\. /, '');
      return [name, kind(one, '2025-07-01'), kind(one, '2026-04-30'), group?.name.vi].join(' · ');
    });
    expect(own.sort()).toEqual(listed.sort());
  });
});
