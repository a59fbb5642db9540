import { describe, expect, it } from 'vitest';
import { AREA_LINKS, areasAddingUpTo, areasCovering } from '../../../src/core/model/areaLinks.ts';
import { AREAS, areasOn } from '../../../src/core/model/areaRegister.ts';

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe('what became of borders', () => {
  it('every area that ends has somewhere to go, and every one that begins comes from somewhere, on that day', () => {
    for (const { code, kind, validFrom, validTo } of AREAS) {
      if (kind !== 'province') continue;
      const moves = AREA_LINKS.filter((link) => link.kind !== 'renamed');
      const out = moves.filter(({ from }) => from === code);
      const into = moves.filter(({ to }) => to === code);
      expect(out.length > 0, `${code} ends`).toBe(validTo !== null);
      expect(into.length > 0, `${code} begins`).toBe(validFrom !== null);
      expect(out.filter(({ on }) => dayBefore(on) !== validTo)).toEqual([]);
      expect(into.filter(({ on }) => on !== validFrom)).toEqual([]);
    }
  });

  it.each(['2003-12-31', '2008-07-31', '2025-06-30', '2026-01-01'])('from any day to %s no ground is lost', (day) => {
    const all = AREAS.filter(({ kind }) => kind === 'province').flatMap(({ code }) => {
      const covering = areasCovering(code, day);
      expect(covering.length, `${code} on ${day}`).toBeGreaterThan(0);
      return covering;
    });
    expect([...new Set(all)].sort()).toEqual(
      areasOn(day)
        .map(({ code }) => code)
        .sort(),
    );
  });

  it('knows where Hà Tây lies now, and that old Hà Nội lies in a larger one', () => {
    expect(areasCovering('VN-15', '2026-01-01')).toEqual(['VN-HN']);
    expect(areasCovering('VN-HN', '2007-01-01')).toEqual(['VN-HN-1997', 'VN-15', 'VN-70-1997', 'VN-14-1997']);
    expect(areasCovering('VN-24-2025', '2024-01-01')).toEqual(['VN-54', 'VN-56']);
  });

  it('adds figures up only where nothing was cut', () => {
    expect(areasAddingUpTo('VN-25-2025', '2024-01-01')?.toSorted()).toEqual(['VN-14', 'VN-68', 'VN-70']);
    expect(areasAddingUpTo('VN-25-2025', '2007-01-01')).toBeNull();
    expect(areasAddingUpTo('VN-HN', '2007-01-01')).toBeNull();
    expect(areasAddingUpTo('VN-33-1997', '2009-01-01')).toEqual(['VN-33', 'VN-72']);
    expect(areasAddingUpTo('VN-01-1997', '2009-01-01')).toBeNull();
    expect(areasAddingUpTo('VN-26', '2030-01-01')).toEqual(['VN-26']);
    expect(areasAddingUpTo('VN-XX', '2030-01-01')).toBeNull();
  });
});
