import { beforeEach, describe, expect, it } from 'vitest';
import { areasOn, BORDERS } from '../../../src/core/model/areaRegister.ts';
import type { Input } from '../../../src/core/api/contract.ts';
import type { Cell } from '../../../src/core/model/views.ts';
import { bookOf } from '../../fixtures/books.ts';
import { observe } from '../../fixtures/observed.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';

const of63 = areasOn(BORDERS[63]).map(({ code }) => code);
const indexOf = (i: number): number => 90 + ((i * 7) % 31) + 0.25;
const weightOf = (i: number): number => 1 + ((i * 13) % 17) / 4;
const SET = {
  ...{ measure: 'IIP', name: 'Quyền số 2020', source: 'Niên giám 2021, bảng 88', basePeriod: '2020' },
  ...{ validFrom: '2022-01-01', validTo: '2026-12-31' },
};
const WEIGHTS = of63.map((area, i) => ({ area, value: weightOf(i) }));
const meanOf = (codes: readonly string[]): number => {
  const at = codes.map((code) => of63.indexOf(code));
  return at.reduce((sum, i) => sum + weightOf(i) * indexOf(i), 0) / at.reduce((sum, i) => sum + weightOf(i), 0);
};

let test: TestCore;
beforeEach(async () => {
  test = await testCore();
  const values = Object.fromEntries(of63.map((code, i) => [code, [indexOf(i)]]));
  observe(test.file, { measure: 'IIP', period: '2024-06', columns: ['SPLY'], values });
});

const asked = { measure: 'IIP', period: '2024-06', basis: 'SPLY', borders: BORDERS[34] } as const;
async function cells(): Promise<{ own: Cell | null; region: Cell | null }> {
  const table = await test.call('table.byArea', asked);
  const own = table.rows.find(({ area }) => area.code === 'VN-08-2025')?.cells[0] ?? null;
  return { own, region: table.regionRow?.cells[0] ?? null };
}

describe('an index of places taken together', () => {
  it('is not computed without weights, and never a plain mean', async () => {
    for (const cell of Object.values(await cells())) {
      expect(cell).toMatchObject({ value: null, status: 'O', derived: true });
      expect(cell?.why?.vi).toBe('không tính được: thiếu quyền số');
      const read = await test.call('figure.read', { expression: cell?.key ?? '' });
      expect([read.value, read.why?.vi]).toEqual([null, 'không tính được: thiếu quyền số']);
    }
  });

  it('is Σ w × I ÷ Σ w of the set that counts at the end of the period, and names the set with its source', async () => {
    const { id } = await test.call('weight.add', { ...SET, weights: WEIGHTS });
    const { own, region } = await cells();
    expect(own?.value).toBeCloseTo(meanOf(['VN-03', 'VN-07']), 10);
    const north = (await test.call('table.byArea', { ...asked, borders: BORDERS[63] })).rows.map(
      ({ area }) => area.code,
    );
    expect(region?.value).toBeCloseTo(meanOf(north), 10);
    expect(region?.why).toBeNull();
    const read = await test.call('figure.read', { expression: own?.key ?? '' });
    expect(read.value).toBe(own?.value);
    expect(read.inputs.find(({ term }) => term === `WEIGHT:${id}:VN-03`)?.source).toMatchObject({
      file: SET.name,
      sheet: SET.source,
    });
    expect((await test.call('facts.byArea', { ...asked, threshold: 100 })).known).toHaveLength(18);
  });

  it('is empty again when the set is withdrawn, out of its days, or lacks a place', async () => {
    const { id } = await test.call('weight.add', { ...SET, weights: WEIGHTS });
    expect(await test.call('weight.withdraw', { id })).toEqual({ withdrawn: true });
    expect(await test.call('weight.withdraw', { id })).toEqual({ withdrawn: false });
    expect((await cells()).own?.why?.vi).toBe('không tính được: thiếu quyền số');
    await test.call('weight.add', { ...SET, validFrom: '2025-01-01', weights: WEIGHTS });
    expect((await cells()).own?.value).toBeNull();
    const but = WEIGHTS.filter(({ area }) => area !== 'VN-07');
    await test.call('weight.add', { ...SET, validTo: '2024-12-31', weights: but });
    expect((await cells()).own?.why?.vi).toBe('không tính được: thiếu quyền số của Tuyên Quang');
    expect((await test.call('weight.list', {})).map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes the weight of a merged place as the sum of those of its parts', async () => {
    const of34 = areasOn(BORDERS[34]).map(({ code }) => code);
    observe(test.file, {
      ...{ measure: 'IIP', period: '2025-12', columns: ['SPLY'], released: '2026-01-06' },
      values: Object.fromEntries(of34.map((code) => [code, [code === 'VN-08-2025' ? 120 : 100]])),
    });
    await test.call('weight.add', { ...SET, weights: WEIGHTS });
    const table = await test.call('table.byArea', { measure: 'IIP', period: '2025-12' });
    const north = areasOn(BORDERS[63]).filter(({ north28 }) => north28);
    const w = (codes: readonly string[]): number => codes.reduce((sum, code) => sum + weightOf(of63.indexOf(code)), 0);
    const share = w(['VN-03', 'VN-07']) / w(north.map(({ code }) => code));
    expect(table.rows).toHaveLength(18);
    expect(table.regionRow?.cells[0]?.value).toBeCloseTo(100 + 20 * share, 10);
  });
});

describe('a set of weights', () => {
  const bad: readonly (readonly [string, Partial<Input<'weight.add'>>, string])[] = [
    ['of an unknown measure', { measure: 'NOTHING' }, 'unknown-measure'],
    ['of an unknown place', { weights: [{ area: 'VN-XX', value: 1 }] }, 'bad-input'],
    ['of a region', { weights: [{ area: 'VN-RRD', value: 1 }] }, 'bad-weights'],
    ['of 0', { weights: [{ area: 'VN-HP', value: 0 }] }, 'bad-input'],
    ['with a place twice', { weights: [...WEIGHTS, { area: 'VN-HP', value: 1 }] }, 'bad-weights'],
    ['without a source', { source: '  ' }, 'bad-input'],
    ['that ends before it begins', { validFrom: '2024-01-01', validTo: '2023-01-01' }, 'bad-weights'],
    ['of more rows than there are places', { weights: Array(201).fill({ area: 'VN-HP', value: 1 }) }, 'bad-input'],
  ];
  it.each(bad)('%s is refused, and nothing is stored', async (_, change, code) => {
    const answer = await test.core.dispatch('weight.add', { ...SET, weights: WEIGHTS, ...change });
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(await test.call('weight.list', {})).toEqual([]);
  });

  it('is refused where another one counts already, and taken for other days and items', async () => {
    await test.call('weight.add', { ...SET, weights: WEIGHTS });
    const again = { ...SET, validFrom: null, validTo: '2022-01-01', weights: WEIGHTS };
    expect(await test.core.dispatch('weight.add', again)).toMatchObject({ error: { code: 'weights-overlap' } });
    await test.call('weight.add', { ...again, validTo: '2021-12-31' });
    await test.call('weight.add', { ...again, item: 'C' });
    expect(await test.call('weight.list', { measure: 'IIP' })).toHaveLength(3);
    expect(await test.call('weight.list', { measure: 'CPI' })).toEqual([]);
  });

  const read = async (name: string, content: string | Uint8Array) => {
    const file = test.add(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return test.core.dispatch('weight.read', { file, day: '2024-06-30' });
  };

  it.each([
    ['a csv', 'a.csv', 'Địa phương;Quyền số\nHà Nội;12,5\nTP. Hải Phòng;3\nVN-24;0,25\nCả nước;100\n'],
    ['a workbook', 'a.xlsx', null],
  ])('is read from %s by names and codes of the day; the country is left out', async (_, name, text) => {
    const rows = [['Quyền số IIP'], [], ['TT', 'Địa phương', 'Quyền số'], [1, 'Hà Nội', 12.5], [2, 'TP. Hải Phòng', 3]];
    const book = bookOf({ A: [...rows, [3, 'VN-24', 0.25], [null, 'CẢ NƯỚC', 100]] });
    const answer = await read(name, text ?? book);
    expect(answer).toMatchObject({ ok: true });
    const { weights } = (answer as { value: { weights: { area: { name: string }; value: number }[] } }).value;
    expect(weights.map(({ area, value }) => [area.name, value])).toEqual([
      ['Hà Nội', 12.5],
      ['Hải Phòng', 3],
      ['Quảng Bình', 0.25],
    ]);
  });

  it.each([
    ['an unknown name', 'Hà Nội;1\nHải Fong;2\n', /dòng 2: "Hải Fong" không phải địa phương nào.*Hải Phòng \(VN-HP\)/],
    ['a unit of other borders', 'Hà Nội;1\nHà Tây;2\n', /dòng 2: "Hà Tây".*Hà Nội/],
    ['no number', 'Hà Nội;1\nHải Phòng;x\n', /dòng 2: quyền số "x" của Hải Phòng/],
    ['nothing', 'Hà Nội;1\nHải Phòng;\n', /dòng 2: quyền số "" của Hải Phòng/],
    ['0', 'Hà Nội;1\nHải Phòng;0\n', /dòng 2: quyền số "0"/],
    ['a place twice', 'Hà Nội;1\nHải Phòng;2\nTP Hà Nội;3\n', /dòng 3: địa phương đã có/],
    ['numbers of two readings', 'Hà Nội;1.234\nHải Phòng;2.345\n', /hai cách/],
    ['two columns of numbers', 'Hà Nội;1;2\nHải Phòng;2;3\n', /nhiều cột số/],
    ['no place', 'a;1\nb;2\n', /không có bảng quyền số/],
  ])('is refused whole for %s, with its row', async (_, text, message) => {
    const answer = await read('b.csv', text);
    expect(answer).toMatchObject({ ok: false });
    expect((answer as { error: { message: { vi: string } } }).error.message.vi).toMatch(message);
  });

  it.each([
    [BORDERS[34], (code: string) => code.length > 0, 'all'],
    [BORDERS[34], (code: string) => areasOn(BORDERS[34]).find((area) => area.code === code)?.north28, 'the North'],
  ])(
    'by the names of %s is not taken for that of an earlier day: a name goes on with other borders',
    async (day, of) => {
      const places = areasOn(day).filter(({ code }) => of(code));
      const names = places.map(({ name }, i) => `${name};${i + 1}`).join('\n');
      expect(await read('c.csv', names)).toMatchObject({ ok: false, error: { code: 'other-borders' } });
      const codes = places.map(({ code }, i) => `${code};${i + 1}`).join('\n');
      expect(await read('d.csv', codes)).toMatchObject({ ok: true });
      const file = test.add('c.csv', new TextEncoder().encode(names));
      expect((await test.call('weight.read', { file, day })).weights).toHaveLength(places.length);
    },
  );
});
