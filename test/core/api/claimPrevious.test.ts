import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/model/claim.ts';
import { observe } from '../../fixtures/observed.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';

const RETAIL = { measure: 'RETAIL_SALES', dataset: 'GSO_RETAIL', columns: ['LEVEL'] } as const;
type Level = readonly [period: string, released: string, value: number];

/** Levels of the country, those of one day in one release. */
async function workspace(levels: readonly Level[]): Promise<TestCore> {
  const core = await testCore();
  for (const [period, released, value] of levels)
    observe(core.file, { ...RETAIL, period, released, values: { VN: [value] } });
  return core;
}
const TAIL = 'Ngày 29/6/2024. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng của cả nước';
const checked = async ({ call }: TestCore, said: string): Promise<Claim> => {
  const { claims } = await call('text.check', { text: `${TAIL} ${said}.` });
  const found = claims.find(({ kind }) => kind === 'growth');
  if (!found) throw new Error(`no growth in "${said}"`);
  return found;
};

/** One book that has both periods, as the monthly books of the office do. */
async function oneRelease(): Promise<TestCore> {
  const core = await testCore();
  const also = [{ period: '2024-05', values: { VN: [516_775] } }];
  observe(core.file, { ...RETAIL, period: '2024-06', values: { VN: [522_502] }, also });
  return core;
}

describe('a growth on the month or quarter before', () => {
  it('is computed from two levels of one release, and can be read again', async () => {
    const core = await oneRelease();
    const claim = await checked(core, 'tháng 6/2024 tăng 1,1% so với tháng trước');
    expect(claim.verdict).toBe('confirmed');
    const [cell] = claim.cells;
    expect(cell?.key).toMatch(/^growth\(/);
    expect((await core.call('figure.read', { expression: cell?.key ?? '' })).value).toBeCloseTo(1.1082, 4);
    expect((await checked(core, 'tháng 6/2024 tăng 2,1% so với tháng trước')).verdict).toBe('contradicted');
    expect((await checked(core, 'tháng 6/2024 giảm 1,1% so với tháng trước')).verdict).toBe('contradicted');
  });

  it('is not computed over two releases: what is missing is said', async () => {
    const core = await workspace([
      ['2024-05', '2024-05-29', 519_760],
      ['2024-06', '2024-06-29', 522_502],
    ]);
    for (const said of ['0,5%', '1,1%', '9,9%']) {
      const claim = await checked(core, `tháng 6/2024 tăng ${said} so với tháng trước`);
      expect(claim.verdict).toBe('uncheckable');
      expect(claim.missing[0]?.vi).toMatch(
        /cùng một lần công bố \(kho có kỳ này theo số ngày 29\/6\/2024, kỳ trước theo số ngày 29\/5\/2024/,
      );
    }
  });

  it('on another month than the one before is held against nothing', async () => {
    const claim = await checked(await oneRelease(), 'tháng 6/2024 tăng 9,9% so với tháng 4/2024');
    expect([claim.verdict, claim.subject.basis]).toEqual(['uncheckable', null]);
  });

  it('of quarters too; on the quarter as it was published before its revision it is confirmed with that', async () => {
    const core = await testCore();
    observe(core.file, { ...RETAIL, period: 'Q1/2024', released: '2024-03-29', values: { VN: [93_060] } });
    const also = [{ period: 'Q1/2024', values: { VN: [92_881] } }];
    observe(core.file, { ...RETAIL, period: 'Q2/2024', values: { VN: [97_199] }, also });
    const of = (said: string): Promise<Claim> => checked(core, `quý II/2024 tăng ${said} so với quý I/2024`);
    expect((await of('4,6%')).verdict).toBe('confirmed');
    const then = await of('4,4%');
    expect([then.verdict, then.cautions.map(({ code }) => code)]).toEqual([
      'confirmed',
      expect.arrayContaining(['revised-since']),
    ]);
    expect((await of('5,6%')).verdict).toBe('contradicted');
  });
});
