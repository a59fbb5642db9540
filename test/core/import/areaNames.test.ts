import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/core/import/areaIndex.ts';
import { letters } from '../../../src/core/import/areaKey.ts';
import { areaEverNamed, areaNamed } from '../../../src/core/import/areaNames.ts';
import { fold } from '../../../src/core/import/fold.ts';
import { schemeOn } from '../../../src/core/model/areaGroups.ts';
import { ABBREVIATIONS, AREAS, areasOn, CITY_NAMES } from '../../../src/core/model/areaRegister.ts';
import { SHARED } from '../../fixtures/shared.ts';

const DAYS = [
  '2000-01-01',
  '2003-12-31',
  '2004-01-01',
  '2008-07-31',
  '2008-08-01',
  '2025-06-30',
  '2025-07-01',
  '2026-05-01',
];

describe('names by the borders of the day', () => {
  it.each([
    ['Bắc Ninh', '2024-06-30', 'VN-56'],
    ['Bắc Ninh', '2026-06-30', 'VN-24-2025'],
    ['Lai Châu', '2003-12-31', 'VN-01-1997'],
    ['Lai Châu', '2005-12-31', 'VN-01'],
    ['Hà Nội', '2007-12-31', 'VN-HN-1997'],
    ['Hà Nội', '2009-12-31', 'VN-HN'],
    ['Đắc Lắc', '2003-06-30', 'VN-33-1997'],
    ['Đăk Lăk', '2004-06-30', 'VN-33'],
    ['Cần Thơ', '2003-12-31', 'VN-CT-1997'],
    ['TP. Cần Thơ', '2024-12-31', 'VN-CT'],
    ['HÀ TÂY', '2008-07-31', 'VN-15'],
    ['Bà Rịa-Ṿũng Tàu', '2007-02-28', 'VN-43'],
    ['Bà Rịa - Vũng Tầu', '2006-05-31', 'VN-43'],
    ['Hà Tây', '2008-08-31', null],
    ['Bắc Giang', '2025-07-31', null],
    ['Điện Biên', '2003-12-31', null],
  ])('%s on %s', (label, day, code) => {
    expect(areaNamed(label, day)).toBe(code);
  });

  it('every spelling on every day, with and without prefix, case and diacritics, names that area and only it', () => {
    for (const day of DAYS) {
      const owner = new Map<string, string>();
      const inUse = AREAS.filter(
        ({ kind, code }) =>
          kind === 'country' || areasOn(day).some((one) => one.code === code) || schemeOn(day).regions.includes(code),
      );
      for (const area of inUse)
        for (const spelling of spellingsOf(area)) {
          const key = letters(spelling);
          expect(owner.get(key) ?? area.code, `${spelling} on ${day}`).toBe(area.code);
          owner.set(key, area.code);
          for (const form of formsOf(spelling, area.kind === 'province', CITY_NAMES.has(area.name)))
            expect(areaNamed(form, day), `"${form}" on ${day}`).toBe(area.code);
        }
    }
  });

  it.each([
    'TP. Bắc Ninh',
    'Thành phố Thái Nguyên',
    'Bac Giang city',
    'Huyện Mê Linh',
    'TX. Sơn Tây',
    'Hà Nội và Hà Tây',
  ])('a town or a phrase is no province: %s', (label) => {
    expect(areaNamed(label, '2024-06-30')).toBeNull();
  });

  it('an abbreviation counts where it can mean one only', () => {
    expect(areaNamed('BG', '2024-01-01')).toBe('VN-54');
    expect(areaNamed('BRVT', '2024-01-01')).toBe('VN-43');
    expect(areaNamed('BĐ', '2024-01-01')).toBe('VN-31');
    for (const short of ['BD', 'QN', 'HN', 'LC', 'HT', 'ĐN', 'TN'])
      expect(areaNamed(short, '2024-01-01'), short).toBeNull();
    expect(areaNamed('BG', '2026-01-01')).toBeNull();
    expect(areaNamed('Bg', '2024-01-01')).toBeNull();
  });

  it('a name that only ever meant one place is known on other days, for rows that outlive their borders', () => {
    expect(areaEverNamed('Hà Tây')).toBe('VN-15');
    expect(areaEverNamed('Dak Nong')).toBe('VN-72');
    expect(areaEverNamed('Hà Nội')).toBeNull();
    expect(areaEverNamed('Atlantis')).toBeNull();
  });
});

describe('regions', () => {
  it.each([
    ['Đồng bằng sông Hồng', '2000-12-31', 'VN-RRD-1997'],
    ['Đồng bằng sông Hồng', '2003-12-31', 'VN-RRD-2002'],
    ['Red River Delta', '2012-12-31', 'VN-RRD'],
    ['ĐBSCL', '2026-01-31', 'VN-MRD-2025'],
    ['ĐÔNG BẮC', '2003-12-31', 'VN-NE-2002'],
    ['Đông Bắc', '2024-12-31', null],
    ['Tây Bắc', '2003-12-31', 'VN-NW'],
    ['DH Nam Trung Bộ', '2000-01-31', 'VN-SCC'],
    ['Bắc Trung Bộ', '2003-12-31', 'VN-NC'],
    ['Bắc Trung Bộ', '2023-06-30', null],
    ['Miền núi và trung du', '2010-12-31', 'VN-NMM'],
    ['Northern Central area and Central coastal area', '2012-12-31', 'VN-NCCC'],
    ['Tây Nguyên', '2024-12-31', 'VN-CH'],
    ['Tây Nguyên', '2026-01-31', null],
    ['Khu vực phía Bắc', '2024-03-31', 'VN-NORTH28'],
    ['28 tỉnh, thành phố khu vực phía Bắc', '2024-03-31', 'VN-NORTH28'],
    ['Miền Bắc', '2024-03-31', 'VN-HALF-N'],
    ['Whole country', '2012-12-31', 'VN'],
    ['TOÀN QUỐC', '2012-12-31', 'VN'],
  ])('%s on %s', (label, day, code) => {
    expect(areaNamed(label, day)).toBe(code);
  });

  it('are those of the division that the table shows, when it is known', () => {
    expect(areaNamed('ĐÔNG BẮC', '2008-12-31')).toBeNull();
    expect(areaNamed('ĐÔNG BẮC', '2008-12-31', '8-MOF')).toBe('VN-NE-2002');
    expect(areaNamed('ĐỒNG BẰNG SÔNG HỒNG', '2008-12-31', '8-MOF')).toBe('VN-RRD-2002');
    expect(areaNamed('Red River Delta', '1995-12-31', '6-2007')).toBe('VN-RRD');
  });
});

describe.skipIf(!SHARED)('against the lists of names (skipped without ../shared/data)', () => {
  const lines = (file: string): string[] =>
    readFileSync(join(SHARED ?? '', file), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1);
  const tcvn3 = new Map(lines('tcvn3_map.csv').map((line) => line.split(',').slice(1, 3) as [string, string]));
  const decoded = (text: string): string => [...text].map((letter) => tcvn3.get(letter) ?? letter).join('');

  it('every alias that is Unicode names its province, and none in a legacy encoding names another', () => {
    let named = 0;
    for (const line of lines('provinces.csv')) {
      const [, code = '', name = '', , , , , , , aliases = ''] = line.split(',');
      for (const alias of aliases.split('|')) {
        const isLegacy = alias !== name && fold(decoded(alias)) === fold(name) && fold(alias) !== fold(name);
        const found = areaNamed(alias, '2024-06-30');
        if (isLegacy) expect([code, null], alias).toContain(found);
        else expect(found, alias).toBe(code);
        named += isLegacy ? 0 : 1;
      }
    }
    expect(named).toBeGreaterThan(500);
  });

  it('every abbreviation that the list calls ambiguous is asked about, every other is known', () => {
    for (const line of lines('provinces_abbreviations.csv')) {
      const [short = '', names = '', ambiguous] = line.split(',');
      const candidates = ABBREVIATIONS.get(short) ?? [];
      for (const name of names.split('|')) expect(candidates, short).toContain(name);
      if (ambiguous === '1') expect(areaNamed(short, '2024-06-30'), short).toBeNull();
      else if (candidates.length === 1) expect(areaNamed(short, '2024-06-30'), short).not.toBeNull();
    }
  });

  it('every readable name in the budgets of many years names one place on some day', () => {
    const unread = lines('other/Budget_Provinces.csv').filter((line) => {
      const [label = '', meant = ''] = line.split(',');
      if (/\uFFFD|<U\+/.test(label)) return false;
      const found = ['2003-12-31', '2024-06-30'].map((day) => areaNamed(label, day));
      const names = found.flatMap((code) => AREAS.find((area) => area.code === code)?.nameEn ?? []);
      return !names.some((name) => letters(name) === letters(meant));
    });
    expect(unread).toEqual(['Hà Bắc (cũ),Ha Bac', 'Hà Bắc,Ha Bac', 'H NAM,Ha Nam']);
  });
});

function formsOf(spelling: string, isProvince: boolean, isCity: boolean): string[] {
  const plain = spelling
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
  const cased = [
    spelling,
    spelling.normalize('NFD'),
    plain,
    spelling.toUpperCase(),
    plain.toUpperCase(),
    plain.toLowerCase(),
  ];
  const prefixes = isProvince
    ? ['Tỉnh ', 'tinh ', 'TỈNH ', ...(isCity ? ['TP. ', 'Tp.', 'TP ', 'T.P ', 'Thành phố ', 'THANH PHO '] : [])]
    : [];
  return cased.flatMap((form) => [
    ...[
      form,
      `  ${form} `,
      `${form} (*)`,
      `${form}(1)`,
      `- ${form}`,
      `1. ${form}`,
      `II. ${form}`,
      form.replaceAll(' ', '\u00a0'),
    ],
    ...(/^t\.?p/i.test(form) ? [] : prefixes.map((prefix) => prefix + form)),
  ]);
}
