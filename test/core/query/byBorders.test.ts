import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasAddingUpTo, unionAddingUpTo } from '../../../src/core/model/areaLinks.ts';
import { AREAS, areasOn, BORDERS } from '../../../src/core/model/areaRegister.ts';
import type { AreaTable, Cell } from '../../../src/core/model/views.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';
import { observe } from '../../fixtures/observed.ts';
import { testCore } from '../../fixtures/workspace.ts';

const PERIODS = { 61: '2003', 64: '2006', 63: '2024', 34: '2025-12' } as const;
const TIMES = [61, 64, 63, 34] as const;
const codesOf = (time: keyof typeof BORDERS): string[] => areasOn(BORDERS[time]).map(({ code }) => code);
const cellOf = (table: AreaTable, code: string, at = 0): Cell | null =>
  table.rows.find(({ area }) => area.code === code)?.cells[at] ?? null;
const total = (cells: readonly (Cell | null)[]): number => cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0);

describe('areas of one day on the ground of another', () => {
  it('add up to one area as they do alone, and also where a place was cut and joined again', () => {
    const again: string[] = [];
    for (const { code, kind, validFrom, validTo } of AREAS)
      for (const day of kind === 'province' ? Object.values(BORDERS) : []) {
        const union = unionAddingUpTo([code], validTo ?? validFrom ?? '2024-01-01', day)?.toSorted() ?? null;
        const alone = areasAddingUpTo(code, day)?.toSorted() ?? null;
        if (union && !alone) again.push(`${code} ${day} ${union.join(' ')}`);
        else expect(union, `${code} ${day}`).toEqual(alone);
      }
    expect(again).toEqual(['VN-92-2025 2003-12-31 VN-52 VN-CT-1997']);
  });

  it('add up to a union also where its members were cut among themselves', () => {
    expect(unionAddingUpTo(['VN-HN', 'VN-25-2025'], BORDERS[34], BORDERS[64])?.toSorted()).toEqual(
      ['VN-14-1997', 'VN-15', 'VN-68', 'VN-70-1997', 'VN-HN-1997'].sort(),
    );
    expect(unionAddingUpTo(['VN-HN'], BORDERS[63], BORDERS[64])).toBeNull();
  });
});

describe('a table by the borders of a day', () => {
  it.each(TIMES.flatMap((of) => TIMES.map((by) => [of, by] as const)))(
    'of figures by %s units has %s rows; what is added up or stays makes the total again, what was cut is empty with its reason',
    async (of, by) => {
      const { call, file } = await testCore();
      const codes = codesOf(of);
      let round = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: codes.length, maxLength: codes.length }),
          async (numbers) => {
            const values = Object.fromEntries(codes.map((code, i) => [code, [(numbers[i] ?? 0) / 10]]));
            const released = `2026-01-${String(++round).padStart(2, '0')}`;
            observe(file, { measure: 'GROSS_OUTPUT', period: PERIODS[of], columns: ['LEVEL'], values, released });
            const query = { measure: 'GROSS_OUTPUT', period: PERIODS[of], region: 'ALL63' };
            const before = await call('table.byArea', query);
            const after = await call('table.byArea', { ...query, borders: BORDERS[by] });
            expect([before.rows.length, after.rows.length, after.region.members]).toEqual([of, by, by]);
            let covered = 0;
            for (const { area, cells } of after.rows) {
              const [cell] = cells;
              const parts = unionAddingUpTo([area.code], BORDERS[by], BORDERS[of]);
              if (!parts) {
                expect(cell, area.code).toMatchObject({ value: null, status: 'O', derived: true, rank: null });
                expect(cell?.why?.vi).toMatch(/^không tính được: địa giới (bị chia tách|đã sáp nhập): /);
                continue;
              }
              covered += parts.length;
              expect(cell?.value).toBeCloseTo(total(parts.map((part) => cellOf(before, part))), 6);
              expect(cell?.derived ?? false).toBe(parts.length > 1 || parts[0] !== area.code);
              if (!cell?.derived) expect({ ...cell, rank: 0 }).toEqual({ ...cellOf(before, area.code), rank: 0 });
              const { value } = await call('figure.read', { expression: cell?.key ?? '' });
              expect(value).toBe(cell?.value);
            }
            if (covered === of)
              expect(total(after.rows.map(({ cells }) => cells[0] ?? null))).toBeCloseTo(
                total(before.rows.map(({ cells }) => cells[0] ?? null)),
                5,
              );
            expect(after.national?.cells[0]).toMatchObject({ derived: true, why: null });
            expect(after.national?.cells[0]?.value).toBeCloseTo(before.national?.cells[0]?.value ?? NaN, 6);
          },
        ),
        { numRuns: 3 },
      );
    },
    60_000,
  );

  it('is whole from 61 to 64 never, and from 63 to 34 and 64 by sums', () => {
    const whole = (of: keyof typeof BORDERS, by: keyof typeof BORDERS): number =>
      codesOf(by).filter((code) => unionAddingUpTo([code], BORDERS[by], BORDERS[of])).length;
    expect([whole(63, 34), whole(63, 64), whole(64, 61), whole(61, 64)]).toEqual([34, 60, 59, 57]);
  });

  it('counts 28 of the North by the 63, 18 whole units by the 34, never one as k of the other', async () => {
    const { call, file } = await testCore();
    const values = Object.fromEntries(codesOf(63).map((code, i) => [code, [i % 2 ? 10 : 30]]));
    observe(file, { measure: 'STATE_INVESTMENT', period: '6T/2024', columns: ['LEVEL'], values });
    const asked = { measure: 'STATE_INVESTMENT', period: '6T/2024', threshold: 35, op: 'gt' } as const;
    const by = async (borders: string) => call('facts.byArea', { ...asked, borders });
    const [of63, of34] = [await by(BORDERS[63]), await by(BORDERS[34])];
    expect([of63.members, of63.meeting.length, of34.members]).toEqual([28, 0, 18]);
    expect(of34.region.name.vi).toBe('18 tỉnh, thành phố phía Bắc');
    expect(of34.known).toHaveLength(18);
    expect(of34.meeting.every(({ derived }) => derived)).toBe(true);
    expect(of34.meeting.map(({ area }) => area.code)).toContain('VN-25-2025');
    expect(of34.total).toBe(of63.total);
    expect(of34.regionValue?.value).toBe(of34.total);
    expect(of34.borders).toBe('2025-07-01');
  });

  it('takes the larger of 2008 only whole: of Hà Nội by old figures nothing is said, its old borders stay', async () => {
    const { call, file } = await testCore();
    const values = Object.fromEntries(codesOf(64).map((code) => [code, [7]]));
    observe(file, { measure: 'GROSS_OUTPUT', period: '2007', columns: ['LEVEL'], values });
    const asked = { measure: 'GROSS_OUTPUT', period: '2007', region: 'NORTH28' };
    const own = await call('table.byArea', asked);
    expect([cellOf(own, 'VN-HN-1997')?.value, cellOf(own, 'VN-15')?.value]).toEqual([7, 7]);
    const by63 = await call('table.byArea', { ...asked, borders: BORDERS[63] });
    expect(cellOf(by63, 'VN-HN')).toMatchObject({ value: null, status: 'O' });
    expect(cellOf(by63, 'VN-HN')?.why?.vi).toBe(
      'không tính được: địa giới bị chia tách: Vĩnh Phúc, Hòa Bình; không so sánh được',
    );
    expect(cellOf(by63, 'VN-HP')?.value).toBe(7);
    // the North as a whole was not cut
    expect(by63.regionRow?.cells[0]).toMatchObject({ value: 7 * own.rows.length, derived: true });
    const facts = await call('facts.byArea', { ...asked, borders: BORDERS[63], threshold: 5 });
    expect([facts.members, facts.meeting.length, facts.missing.length]).toEqual([28, 25, 3]);
    expect(facts.missing.map(({ area, why }) => [area.name, why?.vi.slice(0, 38)])).toContainEqual([
      'Hà Nội',
      'không tính được: địa giới bị chia tách',
    ]);
  });

  it('names the part that is missing', async () => {
    const { call, file } = await testCore();
    const values = { 'VN-03': [5], 'VN-07': [{ value: null, status: 'L' as const }], 'VN-02': [1], 'VN-06': [2] };
    observe(file, { measure: 'STATE_INVESTMENT', period: '2024-05', columns: ['LEVEL'], values });
    const table = await call('table.byArea', {
      ...{ measure: 'STATE_INVESTMENT', period: '2024-05', borders: BORDERS[34] },
    });
    expect(cellOf(table, 'VN-08-2025')?.why?.vi).toBe('không tính được: thiếu số của Tuyên Quang');
    expect(cellOf(table, 'VN-15-2025')).toMatchObject({ value: 3, rank: 1, why: null });
    expect(cellOf(table, 'VN-HN')).toBeNull();
    expect(table.regionRow?.cells[0]?.why?.vi).toMatch(
      /^không tính được: thiếu số của Hà Nội, .* và \d+ địa phương khác$/,
    );
  });

  it('has the worst status of its parts, and units of any multiplier meet', async () => {
    const { call, file } = await testCore();
    const one = { measure: 'STATE_INVESTMENT', period: '2024-05', columns: ['LEVEL'] as const };
    observe(file, { ...one, values: { 'VN-03': [{ value: 5, status: 'P' }] }, unitMult: 12 });
    observe(file, { ...one, values: { 'VN-07': [{ value: 4, status: 'E' }] }, released: '2024-06-30' });
    const table = await call('table.byArea', { measure: one.measure, period: one.period, borders: BORDERS[34] });
    expect(table.columns[0]?.unitMult).toBe(9);
    expect(cellOf(table, 'VN-08-2025')).toMatchObject({ value: 5004, status: 'E' });
    const read = await call('figure.read', { expression: cellOf(table, 'VN-08-2025')?.key ?? '' });
    expect(read).toMatchObject({ status: 'E', inputs: [{ status: 'P' }, { status: 'E' }] });
  });

  it('has the index of a union from levels and indices, with growth, shares and ranks derived on its rows', async () => {
    const { call, file } = await testCore();
    const values = Object.fromEntries(codesOf(63).map((code, i) => [code, [100 + i, 101 + (i % 7)]]));
    observe(file, { measure: 'STATE_INVESTMENT', period: '6T/2024', columns: ['LEVEL', 'SPLY'], values });
    const asked = { measure: 'STATE_INVESTMENT', period: '6T/2024', borders: BORDERS[34] };
    const table = await call('table.byArea', asked);
    const at = codesOf(63);
    const before = ['VN-03', 'VN-07'].map((code) => {
      const i = at.indexOf(code);
      return ((100 + i) * 100) / (101 + (i % 7));
    });
    const level = cellOf(table, 'VN-08-2025', 0)?.value ?? NaN;
    const index = cellOf(table, 'VN-08-2025', 1);
    expect(index?.value).toBeCloseTo((level / ((before[0] ?? 0) + (before[1] ?? 0))) * 100, 9);
    expect(index?.key).toMatch(/^unionIndex\(list\(.*:LEVEL\),list\(.*:SPLY\)\)$/);
    const only = await call('table.byArea', { ...asked, basis: 'SPLY' });
    expect(cellOf(only, 'VN-08-2025', 0)).toEqual(index);
    const derived = await call('derived.byArea', asked);
    expect(derived.whole?.what).toBe('sum');
    const sums = derived.rows.map(({ cells }) => [cells.share?.value ?? 0, cells.rank?.value ?? 0] as const);
    expect(sums.reduce((sum, [share]) => sum + share, 0)).toBeCloseTo(100, 9);
    expect(Math.max(...sums.map(([, rank]) => rank))).toBeLessThanOrEqual(18);
    for (const { cells } of derived.rows)
      for (const cell of Object.values(cells))
        if (cell) {
          const { value, why } = await call('figure.read', { expression: cell.expression });
          expect([value, why?.vi], cell.expression).toEqual([cell.value, cell.why?.vi]);
        }
  });

  it('adds shares only where they are of one whole', async () => {
    const { call, file } = await testCore();
    const all = codesOf(63);
    const put = (period: string, share: (i: number) => number): number =>
      observe(file, {
        ...{ measure: 'EXPORT_VALUE', period, columns: ['SHARE'] },
        values: Object.fromEntries(all.map((code, i) => [code, [share(i)]])),
      });
    put('2024-05', (i) => (i === 0 ? 38 : 1));
    put('2024-06', () => 40);
    const of = async (period: string) =>
      cellOf(await call('table.byArea', { measure: 'EXPORT_VALUE', period, borders: BORDERS[34] }), 'VN-08-2025');
    expect(await of('2024-05')).toMatchObject({ value: 2, derived: true });
    expect(await of('2024-06')).toMatchObject({ value: null });
    expect((await of('2024-06'))?.why?.vi).toBe('không tính được: chỉ tiêu không cộng được');
  });

  it.each(['LEVEL', 'SPLY', 'PLAN'] as const)(
    'never adds up %s where the level is a rate or is missing',
    async (basis) => {
      const { call, file } = await testCore();
      const values = { 'VN-03': [50], 'VN-07': [60], 'VN-02': [1], 'VN-06': [2] };
      observe(file, { measure: 'STATE_INVESTMENT', period: '2024-05', columns: [basis], values, unit: 'PT' });
      const table = await call('table.byArea', {
        ...{ measure: 'STATE_INVESTMENT', period: '2024-05', borders: BORDERS[34] },
      });
      const cell = cellOf(table, 'VN-08-2025');
      expect([cell?.value, cell?.why?.vi]).toEqual([
        null,
        basis === 'LEVEL'
          ? 'không tính được: chỉ tiêu không cộng được'
          : 'không tính được: chỉ số không cộng được; thiếu giá trị tuyệt đối hoặc quyền số',
      ]);
    },
  );

  it('is no table of a report whose every number has its cell', async () => {
    const { core, file } = await testCore();
    const values = Object.fromEntries(codesOf(63).map((code) => [code, [3]]));
    observe(file, { measure: 'STATE_INVESTMENT', period: '2024-06', columns: ['LEVEL'], values });
    const asked = { period: '2024-06', region: 'ALL34' };
    expect(await core.dispatch('report.conference', asked)).toMatchObject({ error: { code: 'not-published' } });
    expect(await core.dispatch('report.conference', { ...asked, region: 'ALL63' })).toMatchObject({ ok: true });
  });

  it('takes figures of old times that were published by later borders', async () => {
    const { call, file } = await testCore();
    const values = Object.fromEntries(codesOf(34).map((code, i) => [code, [i + 1]]));
    observe(file, { measure: 'GROSS_OUTPUT', period: '2024', columns: ['LEVEL'], values, released: '2026-03-01' });
    const asked = { measure: 'GROSS_OUTPUT', period: '2024' };
    const table = await call('table.byArea', { ...asked, region: 'ALL34' });
    expect(table.rows.map(({ cells }) => cells[0]?.value)).toEqual(codesOf(34).map((_, i) => i + 1));
    const derived = await call('derived.byArea', { ...asked, region: 'ALL34' });
    expect(derived.whole).toMatchObject({ what: 'sum', value: (34 * 35) / 2 });
    const north = await call('derived.byArea', { ...asked, region: 'NORTH28', borders: BORDERS[34] });
    const own = north.rows.map(({ base }) => base?.value ?? 0);
    expect(north.whole).toMatchObject({ what: 'sum', value: own.reduce((sum, value) => sum + value, 0) });
    expect(north.rows.map(({ cells }) => cells.rank?.value)).toEqual(
      own.map((value) => 1 + own.filter((other) => other > value).length),
    );
    const old = await call('table.byArea', { ...asked, region: 'ALL63', borders: BORDERS[63] });
    expect(cellOf(old, 'VN-03')?.why?.vi).toBe('không tính được: địa giới đã sáp nhập: Tuyên Quang');
  });
});

describe.skipIf(!SHARED)('retail sales of 1995 … 2016 by province (skipped without ../shared/data)', () => {
  const asked = { measure: 'RETAIL_SALES', region: 'ALL63', basis: 'LEVEL' } as const;

  it('by the 34 are those of the book added up, and make the country', async () => {
    const { call, importBook } = await testCore();
    const [file] = realFiles('pxweb', /^Retail/);
    await importBook('2019-08-15.csv', file?.bytes() ?? new Uint8Array());
    for (const [period, empty] of [
      ['2016', []],
      ['2009', []],
      ['2007', ['Hà Nội', 'Phú Thọ']],
      ['2005', ['Hà Nội', 'Phú Thọ']],
      ['2003', ['Hà Nội', 'Lai Châu', 'Lào Cai', 'Phú Thọ', 'Điện Biên']],
    ] as const) {
      const own = await call('table.byArea', { ...asked, period });
      const by34 = await call('table.byArea', { ...asked, period, borders: BORDERS[34] });
      const none = by34.rows.filter(({ cells }) => cells[0]?.value == null);
      expect(none.map(({ area }) => area.name).sort(), period).toEqual([...empty].sort());
      const country = own.national?.cells[0]?.value ?? NaN;
      const sum = total(by34.rows.map(({ cells }) => cells[0] ?? null));
      if (empty.length === 0) expect(Math.abs(sum - country)).toBeLessThan(5);
      else expect(sum).toBeLessThan(country);
    }
    const { series } = await call('series.byArea', { ...asked, borders: BORDERS[63], areas: ['VN-HN'], kind: 'year' });
    const known = series[0]?.points.filter(({ value }) => value !== null).map(({ timePeriod }) => timePeriod);
    expect([known?.[0], known?.length]).toEqual(['2008', 9]);
  });
});
