import { beforeEach, describe, expect, it } from 'vitest';
import { bookOf, labourTable } from '../../fixtures/books.ts';
import { observe } from '../../fixtures/observed.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';

const LABOUR = { measure: 'LABOUR_INDEX', basis: 'SPLY', period: '2024-06-01' } as const;

describe('facts of a table', () => {
  it('counts on unrounded values, inclusive or not as asked, and names the missing', async () => {
    const { call, importBook } = await testCore();
    await importBook(
      '2024-06-29.xlsx',
      bookOf({
        A: labourTable([
          ['CẢ NƯỚC', 101, 103.79],
          ['Hà Nội', 100, 99.96],
          ['Hải Phòng', 100, 100],
          ['Thái Bình', 100, '…'],
          ['Hà Nam', 1, 112.8],
        ]),
      }),
    );
    const found = await call('facts.byArea', { ...LABOUR, op: 'ge' });
    expect(
      [found.above, found.at, found.below, found.meeting, found.boundary].map((list) =>
        list.map((one) => one.area.name),
      ),
    ).toEqual([['Hà Nam'], ['Hải Phòng'], ['Hà Nội'], ['Hà Nam', 'Hải Phòng'], ['Hà Nội']]);
    expect(found).toMatchObject({ members: 28, threshold: 100, total: null, median: 100, national: { value: 103.79 } });
    expect(found.missing).toHaveLength(25);
    expect(found.missing.find((one) => one.area.name === 'Thái Bình')?.status).toBe('L');
    expect((await call('facts.byArea', { ...LABOUR, op: 'gt' })).meeting.map((one) => one.area.name)).toEqual([
      'Hà Nam',
    ]);
  });

  it('says "all" only where every member has a figure; one exception settles it', async () => {
    const { call, file } = await testCore();
    const members = (await call('table.byArea', { ...LABOUR, region: 'NORTH28' })).rows.map(({ area }) => area.code);
    const [first = '', second = ''] = members;
    const labour = async (period: string, odd: Record<string, number | null>) => {
      const values = Object.fromEntries(members.map((code) => [code, [code in odd ? (odd[code] ?? null) : 101]]));
      observe(file, { measure: 'LABOUR_INDEX', period, columns: ['SPLY'], values, dataset: 'GSO_LABOUR' });
      const { every } = await call('facts.byArea', { ...LABOUR, period, op: 'gt' });
      return [every.verdict, every.exceptions.map(({ area }) => area.code)];
    };
    expect(await labour('2024-06-01', {})).toEqual(['all', []]);
    expect(await labour('2024-05-01', { [first]: null })).toEqual(['undecided', []]);
    expect(await labour('2024-04-01', { [first]: null, [second]: 100 })).toEqual(['not-all', [second]]);
  });

  it('says who grows now and did not then, and leaves open who has no figure of then', async () => {
    const { call, file } = await testCore();
    const labour = (period: string, of: readonly (number | null)[]) =>
      observe(file, {
        ...{ measure: 'LABOUR_INDEX', period, columns: ['SPLY'], dataset: 'GSO_LABOUR' },
        values: {
          'VN-HN': [of[0] ?? null],
          'VN-HP': [of[1] ?? null],
          'VN-63': [of[2] ?? null],
          'VN-20': [of[3] ?? null],
        },
      });
    labour('2023-06-01', [99.5, 103, null, 98]);
    labour('2024-06-01', [102, 104, 101, 97]);
    const { recovery } = await call('facts.byArea', { ...LABOUR, since: '2023-06-01' });
    const named = (list: readonly { area: { code: string } }[] | undefined) => list?.map(({ area }) => area.code);
    expect([named(recovery?.recovered), named(recovery?.undecided)]).toEqual([['VN-HN'], ['VN-63']]);
    const [hanoi] = recovery?.recovered ?? [];
    expect([hanoi?.then?.value, hanoi?.now.value]).toEqual([-0.5, 2]);
    expect((await call('figure.read', { expression: hanoi?.then?.expression ?? '' })).value).toBe(-0.5);
    expect(recovery?.undecided[0]?.then?.why?.vi).toBe('không tính được: thiếu số của Hà Nam');
  });

  it('refuses to tell a recovery from levels', async () => {
    const { core, file } = await testCore();
    observe(file, { measure: 'GRDP', period: '2023', columns: ['LEVEL'], values: { 'VN-HN': [1] } });
    const asked = { measure: 'GRDP', period: '2023', since: '2022' };
    expect(await core.dispatch('facts.byArea', asked)).toMatchObject({ ok: false, error: { code: 'not-growth' } });
  });

  it('finds the point in time inside a month, and refuses a month without figures with the way on', async () => {
    const { call, importBook, core } = await testCore();
    await importBook(
      '2024-06-29.xlsx',
      bookOf({
        A: labourTable([
          ['CẢ NƯỚC', 101, 103.79],
          ['Hà Nội', 100, 99.96],
        ]),
      }),
    );
    expect(
      (await call('table.byArea', { measure: 'LABOUR_INDEX', period: '6/2024' })).columns.map((column) => [
        column.basis,
        column.timePeriod,
      ]),
    ).toEqual([
      ['PREV', '2024-06-01'],
      ['SPLY', '2024-06-01'],
    ]);
    expect(await core.dispatch('facts.byArea', { ...LABOUR, period: '2023-06' })).toMatchObject({
      ok: false,
      error: { code: 'no-figures' },
    });
  });
});

describe.skipIf(!SHARED)('the 18 books 2023-01 … 2024-06 (skipped without ../shared/data)', () => {
  let test: TestCore;
  beforeEach(async () => {
    test = await testCore();
    for (const { name, bytes } of realFiles('gso', /^(2023|2024)/)) await test.importBook(name, bytes());
  });

  it('gives the sentences of the conference', async () => {
    const { call } = test;
    const facts = await call('facts.byArea', { ...LABOUR, threshold: 100 });
    expect([facts.above.length, facts.members]).toEqual([19, 28]);
    expect(facts.above.map((one) => one.area.name)).not.toContain('Hà Nội');
    expect(facts.boundary).toMatchObject([{ area: { name: 'Hà Nội' }, value: 99.96 }]);
    expect(facts.known.at(-1)).toMatchObject({ area: { name: 'Tuyên Quang' }, value: 95.65 });
    expect((await call('facts.byArea', { ...LABOUR, threshold: 105 })).meeting).toHaveLength(11);
    expect((await call('facts.byArea', { ...LABOUR, threshold: 110 })).meeting.map((one) => one.area.name)).toEqual([
      'Yên Bái',
      'Hưng Yên',
      'Hà Nam',
      'Thanh Hóa',
    ]);
    const all = await call('facts.byArea', { ...LABOUR, threshold: 100, region: 'ALL63' });
    expect([all.above.length, all.national?.value]).toEqual([47, 103.79]);

    const value = async (
      measure: string,
      basis: 'LEVEL' | 'SPLY',
      period: string,
      asOf?: string,
    ): Promise<number | null | undefined> =>
      (await call('observation.list', { measure, item: '_T', basis, period, area: 'VN', ...(asOf ? { asOf } : {}) }))
        .rows[0]?.value;
    expect((await value('RETAIL_SALES', 'LEVEL', '2024-05', '2024-05-30'))?.toFixed(1)).toBe('519760.4');
    expect((await value('RETAIL_SALES', 'LEVEL', '2024-05', '2024-06-30'))?.toFixed(1)).toBe('516774.6');
    expect(await value('EXPORT_VALUE', 'LEVEL', '6T/2024')).toBe(190080);
    expect((await value('EXPORT_VALUE', 'SPLY', '6T/2024'))?.toFixed(4)).toBe('114.5129');
    expect((await value('IIP', 'SPLY', '2024-05', '2024-05-30'))?.toFixed(2)).toBe('108.87');
    expect((await value('IIP', 'SPLY', '2024-05'))?.toFixed(2)).toBe('110.03');
    const h1 = async (item: string): Promise<number | null | undefined> =>
      (await call('observation.list', { measure: 'IIP', item, basis: 'SPLY', period: '6T/2024' })).rows[0]?.value;
    expect([await h1('_T'), await h1('B'), await h1('C')].map((one) => one?.toFixed(2))).toEqual([
      '107.72',
      '94.53',
      '108.45',
    ]);
  });
});
