import { describe, expect, it } from 'vitest';
import { areasOn, BORDERS } from '../../../src/core/model/areaRegister.ts';
import { month, year } from '../../../src/core/model/period.ts';
import { regionMembers, regionsOn } from '../../../src/core/query/areaOf.ts';
import { observe } from '../../fixtures/observed.ts';
import { testCore } from '../../fixtures/workspace.ts';

describe('regions that can be asked for', () => {
  it.each([
    [BORDERS[61], ['NORTH28', 'ALL63', 'VN-RRD-2002', 'VN-NE-2002', 'VN-NW'], 61],
    [BORDERS[63], ['NORTH28', 'ALL63', 'VN-RRD', 'VN-NMM', 'VN-NCCC'], 63],
    [BORDERS[34], ['NORTH28', 'ALL34', 'VN-RRD-2025', 'VN-NMM-2025', 'VN-NC'], 34],
  ])('on %s are the North, all, and the division of that day, which covers the country', (day, first, count) => {
    const all = regionsOn(day);
    expect(all.map(({ code }) => code).slice(0, 5)).toEqual(first);
    expect(all[1]?.members).toBe(count);
    expect(all.slice(2).reduce((sum, { members }) => sum + members, 0)).toBe(count);
  });

  it('without a day are those of 2008 … 2025, and the 34 units', () => {
    expect(regionsOn(undefined).map(({ code, members }) => [code, members])).toEqual([
      ['NORTH28', 28],
      ['ALL63', 63],
      ['ALL34', 34],
      ['VN-RRD', 11],
      ['VN-NMM', 14],
      ['VN-NCCC', 14],
      ['VN-CH', 5],
      ['VN-SE', 6],
      ['VN-MRD', 13],
    ]);
  });

  it('are found by their short names as those of the day', () => {
    const codeOn = (day: Parameters<typeof regionMembers>[1]): string => regionMembers('rrd', day).region.code;
    expect([codeOn(year(2000)), codeOn(year(2003)), codeOn(month(2024, 6)), codeOn(month(2025, 12))]).toEqual([
      'VN-RRD-1997',
      'VN-RRD-2002',
      'VN-RRD',
      'VN-RRD-2025',
    ]);
  });

  it('are made of the units of other times where these are exactly their ground, and refused where not', () => {
    const then = regionMembers('VN-RRD-2025', month(2024, 6));
    expect(then.codes).toHaveLength(11);
    expect(then.codes).toContain('VN-54');
    expect(() => regionMembers('VN-RRD', month(2025, 12))).toThrow(/not made of whole provinces/);
    expect(() => regionMembers('VN-NOTHING')).toThrow(/no region/);
  });
});

describe('a region that no office published', () => {
  it('is the sum of its members where all are known, by its own borders and by others', async () => {
    const { call, file } = await testCore();
    const values = Object.fromEntries(areasOn(BORDERS[63]).map(({ code }) => [code, [2]]));
    observe(file, { measure: 'STATE_INVESTMENT', period: '2024-06', columns: ['LEVEL'], values });
    const of = async (region: string, borders?: string) => {
      const table = await call('table.byArea', {
        ...{ measure: 'STATE_INVESTMENT', period: '2024-06', region },
        ...(borders ? { borders } : {}),
      });
      return [table.rows.length, table.regionRow?.cells[0]?.value, table.national?.cells[0]?.value];
    };
    expect(await of('NORTH28')).toEqual([28, 56, 126]);
    expect(await of('RRD')).toEqual([11, 22, 126]);
    expect(await of('RRD', BORDERS[34])).toEqual([6, 22, 126]);
    expect(await of('ALL34')).toEqual([34, undefined, 126]);
    expect(await of('ALL63')).toEqual([63, undefined, 126]);
  });

  it('stays as published where an office published it', async () => {
    const { call, file } = await testCore();
    const values = { 'VN-HN': [2], 'VN-NORTH28': [77], VN: [99] };
    observe(file, { measure: 'STATE_INVESTMENT', period: '2024-06', columns: ['LEVEL'], values });
    const table = await call('table.byArea', { measure: 'STATE_INVESTMENT', period: '2024-06' });
    expect([table.regionRow?.cells[0], table.national?.cells[0]]).toMatchObject([{ value: 77 }, { value: 99 }]);
    expect(table.regionRow?.cells[0]).not.toHaveProperty('derived');
  });
});

describe('series and lists of a region', () => {
  it('go on after the merger under the new units, or by the borders of one day throughout', async () => {
    const { call, file } = await testCore();
    const put = (period: string, day: string, value: number, released: string): number =>
      observe(file, {
        ...{ measure: 'STATE_INVESTMENT', period, columns: ['LEVEL'], released },
        values: Object.fromEntries(areasOn(day).map(({ code }) => [code, [value]])),
      });
    put('2025-06', BORDERS[63], 1, '2025-07-06');
    put('2025-07', BORDERS[34], 10, '2025-08-06');
    const asked = { measure: 'STATE_INVESTMENT', basis: 'LEVEL', region: 'NORTH28' } as const;
    const own = await call('series.byArea', asked);
    expect(own.series.map(({ area }) => area.code)).toEqual(expect.arrayContaining(['VN-03', 'VN-08-2025', 'VN-HN']));
    const by34 = await call('series.byArea', { ...asked, borders: BORDERS[34] });
    const of = (code: string) => by34.series.find(({ area }) => area.code === code)?.points;
    expect(by34.series).toHaveLength(18);
    expect(of('VN-08-2025')?.map(({ value, derived }) => [value, derived])).toEqual([
      [2, true],
      [10, undefined],
    ]);
    const by63 = await call('series.byArea', { ...asked, borders: BORDERS[63], areas: ['VN-03'] });
    expect(by63.series[0]?.points.map(({ value, why }) => [value, why?.vi])).toEqual([
      [1, undefined],
      [null, 'không tính được: địa giới đã sáp nhập: Tuyên Quang'],
    ]);
    const listed = await call('observation.list', {
      measure: 'STATE_INVESTMENT',
      region: 'NORTH28',
      period: '2025-07',
    });
    expect(listed.rows).toHaveLength(18);
  });
});
