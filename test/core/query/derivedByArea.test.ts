import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import type { DerivedKind } from '../../../src/core/model/figure.ts';
import { bookOf, labourTable, retailTable } from '../../fixtures/books.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';
import { testCore } from '../../fixtures/workspace.ts';

const CONFERENCE = '2024-05-17-Hoi-nghi-28-tinh-phia-Bac.xlsx';

describe('derived figures of a region', () => {
  it('gives the conference its shares, changes and contributions (T-1, T-2, T-3, T-7, T-8)', async () => {
    const { call, importBook } = await testCore();
    await importBook(CONFERENCE, readFileSync(join(import.meta.dirname, '../../../resources/samples', CONFERENCE)));
    const found = await call('derived.byArea', { measure: 'EXPORT_VALUE', period: '6T/2024' });
    expect(found.whole).toMatchObject({ what: 'region', value: 120.7 });
    const row = (name: string, kind: DerivedKind): string | undefined =>
      found.rows.find(({ area }) => area.name === name)?.cells[kind]?.value?.toFixed(2);
    const three = (kind: DerivedKind) => ['Hải Phòng', 'Thái Nguyên', 'Bắc Giang'].map((name) => row(name, kind));
    expect(three('share')).toEqual(['13.26', '14.75', '13.67']);
    expect(three('previous')).toEqual(['13.22', '13.28', '13.52']);
    expect(three('contribution')).toEqual(['2.72', '4.43', '2.92']);
    expect(three('rank')).toEqual(['3.00', '1.00', '2.00']);
  });

  it('gives some places the very figures that they have among all, and says of how many it speaks', async () => {
    const { call, importBook } = await testCore();
    await importBook(CONFERENCE, readFileSync(join(import.meta.dirname, '../../../resources/samples', CONFERENCE)));
    for (const region of ['NORTH28', 'ALL63', 'ALL34']) {
      const all = await call('derived.byArea', { measure: 'EXPORT_VALUE', period: '6T/2024', region });
      const { code } = (all.rows.find(({ base }) => base?.value != null) ?? all.rows[0]!).area;
      const some = await call('derived.byArea', { measure: 'EXPORT_VALUE', period: '6T/2024', region, areas: [code] });
      expect(some.rows).toEqual(all.rows.filter(({ area }) => area.code === code));
      expect([some.known, some.whole]).toEqual([all.known, all.whole]);
      expect(some.region.members).toBe(all.rows.length);
    }
  });

  it('says what rounding leaves of a share, a base and a contribution (T-12)', async () => {
    const { call, importBook } = await testCore();
    await importBook(CONFERENCE, readFileSync(join(import.meta.dirname, '../../../resources/samples', CONFERENCE)));
    const { rows } = await call('derived.byArea', { measure: 'EXPORT_VALUE', period: '6T/2024' });
    const port = rows.find(({ area }) => area.name === 'Hải Phòng')?.cells;
    const left = async (kind: DerivedKind): Promise<(string | undefined)[]> => {
      const { within } = await call('figure.read', { expression: port?.[kind]?.expression ?? '' });
      return [within?.low.toFixed(2), within?.high.toFixed(2)];
    };
    // "16,0 tỷ USD" of "120,7" is 13,2 or 13,3 %: the first decimal is not decided.
    expect(await left('share')).toEqual(['13.21', '13.30']);
    expect(await left('previous')).toEqual(['13.18', '13.27']);
    expect(await left('contribution')).toEqual(['2.62', '2.82']);
    // a rank is a range of its own
    expect(await left('rank')).toEqual([undefined, undefined]);
  });

  it('T-7: leaves open the order that rounding leaves open, and no other, and says of how many it speaks', async () => {
    const { call, importBook } = await testCore();
    await importBook(CONFERENCE, readFileSync(join(import.meta.dirname, '../../../resources/samples', CONFERENCE)));
    const { rows, known } = await call('derived.byArea', { measure: 'EXPORT_VALUE', period: '6T/2024' });
    expect([known, rows.length]).toEqual([3, 28]);
    const of = (name: string, kind: 'rank' | 'rankChange') => rows.find(({ area }) => area.name === name)?.cells[kind];
    for (const name of ['Hải Phòng', 'Thái Nguyên', 'Bắc Giang']) expect(of(name, 'rank')?.range).toBeUndefined();
    // Thái Nguyên and Hải Phòng were second and third, in which order is not known; Bắc Giang was first for certain.
    expect(of('Hải Phòng', 'rankChange')).toMatchObject({ value: 0, range: { best: 0, worst: -1 } });
    expect(of('Thái Nguyên', 'rankChange')).toMatchObject({ value: 1, range: { best: 2, worst: 1 } });
    expect(of('Bắc Giang', 'rankChange')?.value).toBe(-1);
    expect(of('Bắc Giang', 'rankChange')?.range).toBeUndefined();
  });

  it('leaves the change of a rank out where a level has no growth, and names whose', async () => {
    const { call, importBook } = await testCore();
    const bytes = readFileSync(join(import.meta.dirname, '../../../resources/samples', CONFERENCE));
    const book = XLSX.read(bytes, { type: 'buffer' });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    const row = Object.keys(sheet ?? {})
      .find((at) => sheet?.[at]?.v === 'Bắc Giang')
      ?.slice(1);
    Object.assign(sheet?.[`E${row}`] ?? {}, { t: 's', v: '…', w: '…' });
    await importBook(CONFERENCE, new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer));
    const { rows } = await call('derived.byArea', { measure: 'EXPORT_VALUE', period: '6T/2024' });
    const cell = rows.find(({ area }) => area.name === 'Thái Nguyên')?.cells.rankChange;
    expect([cell?.value, cell?.why?.vi]).toEqual([null, 'không tính được: thiếu số của Bắc Giang']);
  });

  it('takes growth and rank of an index, and no shares', async () => {
    const { call, importBook } = await testCore();
    const book = labourTable([
      ['CẢ NƯỚC', 101, 103.79],
      ['Hà Nội', 100, 99.96],
      ['Hà Nam', 1, 112.8],
    ]);
    await importBook('2024-06-29.xlsx', bookOf({ A: book }));
    const { kinds, rows } = await call('derived.byArea', { measure: 'LABOUR_INDEX', period: '2024-06-01' });
    expect(kinds).toEqual(['growth', 'rank']);
    expect(rows[0]?.cells).toMatchObject({ growth: { value: -0.04 }, rank: { value: 2 }, share: null });
  });

  it('refuses what the workspace does not have', async () => {
    const { core } = await testCore();
    expect(await core.dispatch('derived.byArea', { measure: 'EXPORT_VALUE', period: '2024' })).toMatchObject({
      ok: false,
      error: { code: 'no-figures' },
    });
  });
});

describe('growth by each way of saying it', () => {
  it('tells published growth from that of levels, and says how far last year was revised', async () => {
    const { call, importBook } = await testCore();
    const lastYear = retailTable(490, 500, 110).map((row) =>
      row.map((cell) => (cell === 2024 ? 2023 : typeof cell === 'string' ? cell.replaceAll('2024', '2023') : cell)),
    );
    await importBook('2023-05-29.xlsx', bookOf({ A: lastYear }));
    await importBook('2024-05-29.xlsx', bookOf({ A: retailTable(510, 519, 109.5) }));
    const found = await call('growth.compare', { measure: 'RETAIL_SALES', period: '2024-05' });
    expect(found.growth.published.value).toBe(9.5);
    expect(found.growth.levels.value).toBeCloseTo(3.8, 12);
    expect(found.growth.sameStage.value).toBeCloseTo(3.8, 12);
    expect(found.growth.sameRelease).toMatchObject({
      value: null,
      why: { vi: 'không tính được: thiếu số của Tháng 5/2023' },
    });
    expect(found.impliedBase.value).toBeCloseTo(473.972603, 6);
    expect(found.baseRevision.value).toBeCloseTo(-5.205479, 6);
  });

  it.skipIf(!SHARED)('T-20: retail of the first half of 2024 (skipped without ../shared/data)', async () => {
    const { call, importBook } = await testCore();
    for (const { name, bytes } of realFiles('gso', /^202[34]-06/)) await importBook(name, bytes());
    const found = await call('growth.compare', { measure: 'RETAIL_SALES', period: '6T/2024' });
    const printed = (value: number | null, decimals: number): string | undefined => value?.toFixed(decimals);
    expect([
      printed((found.now.value ?? 0) / 1000, 1),
      printed((found.before.value ?? 0) / 1000, 1),
      printed((found.impliedBase.value ?? 0) / 1000, 1),
      printed(found.growth.published.value, 1),
      printed(found.growth.levels.value, 1),
      printed(found.baseRevision.value, 1),
    ]).toEqual(['3098.7', '3016.8', '2853.4', '8.6', '2.7', '-5.4']);
  });
});
