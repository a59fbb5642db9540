import { describe, expect, it } from 'vitest';
import { observe } from '../../fixtures/observed.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';

const EXPORTS = { measure: 'EXPORT_VALUE', dataset: 'GSO_EXPORT', unit: 'USD', columns: ['LEVEL', 'SPLY'] } as const;

/** Figures of southern provinces and the country, nine months of 2023. */
async function workspace(): Promise<TestCore> {
  const core = await testCore();
  observe(core.file, {
    ...EXPORTS,
    period: '9T/2023',
    released: '2023-09-29',
    values: { VN: [259_670e6, 91.8], 'VN-57': [22_510e6, 88.2], 'VN-39': [15_240e6, 87.6], 'VN-43': [4_120e6, 104.3] },
  });
  observe(core.file, {
    ...{ measure: 'IIP', dataset: 'GSO_IIP', period: '9T/2023', released: '2023-09-29', columns: ['SPLY'] },
    values: { VN: [100.3], 'VN-57': [104.1], 'VN-39': [103.6], 'VN-43': [99.2] },
  });
  return core;
}
const TEXT = `Ngày 30/9/2023, Sở Công Thương thông tin tình hình 9 tháng đầu năm 2023.

Trong 9 tháng đầu năm 2023, kim ngạch xuất khẩu của Bình Dương đạt 22,51 tỷ USD, giảm 11,8% so với cùng kỳ, chiếm 8,7% kim ngạch xuất khẩu của cả nước; Đồng Nai đạt 15,24 tỷ USD, giảm 12,4%.

Chỉ số sản xuất công nghiệp (IIP) 9 tháng của Bình Dương tăng 4,1%, Đồng Nai tăng 3,6% và Bà Rịa - Vũng Tàu giảm 0,8% so với cùng kỳ năm 2022.`;

describe('a text held against the workspace', () => {
  it('confirms what the workspace has, with the cells', async () => {
    const { call } = await workspace();
    const { claims, day } = await call('text.check', { text: TEXT });
    expect(day).toBe('2023-09-30');
    expect(claims.map(({ quote, verdict }) => [quote, verdict])).toEqual([
      ['22,51 tỷ USD', 'confirmed'],
      ['11,8%', 'confirmed'],
      ['8,7%', 'confirmed'],
      ['15,24 tỷ USD', 'confirmed'],
      ['12,4%', 'confirmed'],
      ['4,1%', 'confirmed'],
      ['3,6%', 'confirmed'],
      ['0,8%', 'confirmed'],
    ]);
    expect(claims[0]?.cells[0]).toMatchObject({
      key: 'GSO_EXPORT:EXPORT_VALUE:_T:VN-57:2023-01-01/P9M:LEVEL',
      place: '2023-09-29.xlsx › A › B3',
    });
    expect(claims[2]?.cells[0]?.key).toMatch(/^share\(/);
  });

  it('reports every digit that is changed, and nothing else', async () => {
    const { call } = await workspace();
    const numbers = ['22,51', '11,8', '8,7', '15,24', '12,4', '4,1', '3,6', '0,8'];
    for (const number of numbers)
      for (const [at, digit] of [...number].entries()) {
        if (digit === ',') continue;
        const other = number.slice(0, at) + String((Number(digit) + 3) % 10) + number.slice(at + 1);
        const { claims } = await call('text.check', { text: TEXT.replace(number, other) });
        const reported = claims.filter(({ verdict }) => ['contradicted', 'inconsistent'].includes(verdict));
        expect(
          reported.map(({ quote }) => quote.replace(/[ %].*$/, '')),
          `${number} → ${other}`,
        ).toEqual([other]);
      }
  });

  it('answers from the text alone where the workspace is empty, and says what is missing', async () => {
    const { call } = await testCore();
    const { claims, counts } = await call('text.check', { text: TEXT });
    expect(counts.contradicted + counts.inconsistent + counts.confirmed).toBe(0);
    expect(claims.find(({ quote }) => quote === '4,1%')).toMatchObject({ verdict: 'uncheckable' });
    expect(claims.find(({ quote }) => quote === '4,1%')?.missing.length).toBeGreaterThan(0);
  });

  it('a figure that was right when it was written stays confirmed, with what it became', async () => {
    const { call, file } = await workspace();
    observe(file, { ...EXPORTS, period: '9T/2023', released: '2023-10-29', values: { 'VN-57': [22_700e6, 89] } });
    const [claim] = (await call('text.check', { text: TEXT })).claims;
    expect(claim).toMatchObject({ quote: '22,51 tỷ USD', verdict: 'confirmed' });
    expect(claim?.cautions.map(({ code }) => code)).toContain('revised-since');
    const early = await call('text.check', { text: TEXT, asOf: '2023-10-01' });
    expect(early.claims[0]?.cautions.map(({ code }) => code)).not.toContain('revised-since');
  });

  it('counts provinces again, with a threshold that includes its end (T-14), and names who is missing', async () => {
    const { call, file } = await testCore();
    const members = (await call('table.byArea', { measure: 'IIP', period: '2023-06', region: 'NORTH28' })).rows;
    const values = Object.fromEntries(
      members.map(({ area }, at) => [area.code, [at < 11 ? (at < 3 ? 110 : 112) : at < 25 ? 104 : 98]]),
    );
    const iip = {
      measure: 'IIP',
      dataset: 'GSO_IIP',
      period: '6T/2023',
      columns: ['SPLY'],
      released: '2023-06-29',
    } as const;
    observe(file, { ...iip, values });
    const text = (k: string) =>
      `Trong 6 tháng đầu năm 2023, 25/28 tỉnh, thành phố phía Bắc có chỉ số sản xuất công nghiệp tăng trưởng dương; ${k}/28 địa phương tăng từ 10% trở lên.`;
    const verdicts = async (k: string) =>
      (await call('text.check', { text: text(k) })).claims.map(({ verdict }) => verdict);
    expect(await verdicts('11')).toEqual(['confirmed', 'confirmed']);
    expect(await verdicts('8')).toEqual(['confirmed', 'contradicted']);
    observe(file, { ...iip, released: '2023-06-30', values: { [members[0]?.area.code ?? '']: [null] } });
    const { claims } = await call('text.check', { text: text('11') });
    expect(claims[1]?.verdict).toBe('consistent');
    expect(claims[1]?.missing[0]?.vi).toContain('Hà Nội');
  });

  it('F-2, F-5: says what the country and the months already published make of an estimate', async () => {
    const { call, file } = await testCore();
    observe(file, { ...EXPORTS, period: '4T/2024', released: '2024-04-29', values: { VN: [123_640e6, 115] } });
    observe(file, { ...EXPORTS, period: '6T/2024', released: '2024-06-29', values: { VN: [190_080e6, 114.5129] } });
    observe(file, {
      ...EXPORTS,
      dataset: 'CUSTOMS',
      period: '5T/2024',
      released: '2024-06-10',
      values: { 'VN-54': [10_580e6, 119.1] },
    });
    const text = `Ngày 17/5/2024, tại hội nghị, trong nửa đầu năm 2024 kim ngạch xuất khẩu của khu vực phía Bắc ước đạt 120,7 tỷ USD, tăng 18,3%; Bắc Giang đạt 16,5 tỷ USD.`;
    const { claims } = await call('text.check', { text });
    const sums = claims[0]?.arithmetic.map((one) => one.vi).join('\n');
    expect(sums).toContain('63,5%; phần còn lại của cả nước tăng 8,5%');
    expect(sums).toContain('4 tháng đã qua thì bằng 97,6% cả nước: không thể hiểu như vậy');
    expect(claims[2]?.arithmetic.map((one) => one.vi).join()).toContain('2,80 lần bình quân tháng');
    expect(claims[2]?.cautions.map(({ code }) => code)).toContain('other-concept');
    expect(claims[2]?.verdict).toBe('uncheckable');
  });

  it('F-3: the share of the country that a retail figure would be, and what it leaves to the rest of the country', async () => {
    const { call, file } = await testCore();
    observe(file, {
      ...{ measure: 'RETAIL_SALES', dataset: 'GSO_RETAIL', period: '6T/2024', columns: ['LEVEL', 'SPLY'] },
      values: { VN: [3_098_691.8, 108.596] },
    });
    const text = (level: string) =>
      `Ngày 17/5/2024, trong nửa đầu năm 2024 tổng mức bán lẻ hàng hóa và doanh thu dịch vụ của khu vực phía Bắc ước đạt ${level} nghìn tỷ đồng, tăng 12,3% so với cùng kỳ.`;
    const first = async (level: string) => (await call('text.check', { text: text(level) })).claims[0];
    const right = await first('1.404');
    expect(right?.arithmetic.map((one) => one.vi).join()).toContain('45,3%; phần còn lại của cả nước tăng 5,7%');
    expect(right?.cautions.map(({ code }) => code)).not.toContain('share-of-country');
    const much = await first('2.904');
    expect(much?.cautions.map(({ code }) => code)).toContain('share-of-country');
    expect(much?.cautions.find(({ code }) => code === 'share-of-country')?.text.vi).toContain('93,7%');
  });

  it('F-6: an estimate that turned out otherwise is no contradiction; what was published later is said', async () => {
    const { call, file } = await testCore();
    observe(file, {
      ...{ measure: 'IIP', dataset: 'MOIT', period: '6T/2024', columns: ['SPLY'], released: '2024-07-06' },
      values: { 'VN-54': [126.5], 'VN-HP': [115.2] },
    });
    const text = (estimated: string) =>
      `Ngày 17/5/2024, tại hội nghị, chỉ số sản xuất công nghiệp 6 tháng đầu năm 2024 của Bắc Giang ${estimated} tăng 21%, Hải Phòng tăng 14%.`;
    const { claims } = await call('text.check', { text: text('ước') });
    expect(claims.map(({ verdict }) => verdict)).toEqual(['uncheckable', 'uncheckable']);
    for (const one of claims) expect(one.cautions.map(({ code }) => code)).toContain('estimate-vs-outcome');
    expect(claims[0]?.cautions.find(({ code }) => code === 'estimate-vs-outcome')?.text.vi).toContain('126,5');
    const told = (await call('text.check', { text: text('đã') })).claims[0];
    expect(told?.cautions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['estimate-as-result', 'estimate-vs-outcome']),
    );
  });

  it('F-4: finds the large province that a universal claim left out', async () => {
    const { call, file } = await testCore();
    observe(file, {
      ...{ ...EXPORTS, period: '5T/2024', released: '2024-06-10' },
      values: {
        'VN-56': [14_370e6, 97.2],
        'VN-HP': [12_150e6, 129.25],
        'VN-69': [13_150e6, 112],
        'VN-54': [10_580e6, 119.14],
        'VN-04': [10e6, 80],
      },
    });
    const text = `Trong 5 tháng đầu năm 2024, các địa phương phía Bắc đạt kim ngạch xuất khẩu lớn đều có mức tăng trưởng cao: Hải Phòng đạt 12,15 tỷ USD; Thái Nguyên đạt 13,15 tỷ USD; Bắc Giang đạt 10,58 tỷ USD.`;
    const claim = (await call('text.check', { text })).claims.find(({ kind }) => kind === 'universal');
    expect(claim?.verdict).toBe('contradicted');
    expect(claim?.arithmetic[0]?.vi).toContain('Bắc Ninh');
    expect(claim?.arithmetic[0]?.vi).not.toContain('Cao Bằng');
  });
});

describe('what a text leaves to be understood', () => {
  const JUNE = { period: '6T/2024', released: '2024-06-29' } as const;
  async function country(): Promise<TestCore> {
    const core = await testCore();
    const retail = { measure: 'RETAIL_SALES', dataset: 'GSO_RETAIL', columns: ['LEVEL', 'SPLY'] } as const;
    observe(core.file, { ...retail, ...JUNE, values: { VN: [3_098_691, 108.6] } });
    observe(core.file, {
      ...{ measure: 'IIP', dataset: 'GSO_IIP', columns: ['SPLY'] },
      ...JUNE,
      values: { VN: [107.7] },
    });
    observe(core.file, {
      ...{ measure: 'IIP', dataset: 'GSO_IIP', columns: ['SPLY'], period: '2024-06', released: '2024-06-29' },
      values: { VN: [110.9] },
    });
    return core;
  }
  const verdicts = async ({ call }: TestCore, text: string): Promise<Record<string, string>> => {
    const { claims } = await call('text.check', { text });
    return Object.fromEntries(claims.map(({ quote, verdict }) => [quote, verdict]));
  };
  const HEAD = 'Theo Tổng cục Thống kê, ngày 29/6/2024.\n\n';

  it('is believed once two figures that chance does not meet bear it out', async () => {
    const core = await country();
    const text = (growth: string): string =>
      `${HEAD}Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng 6 tháng đầu năm 2024 đạt 3.098,7 nghìn tỷ đồng, tăng 8,6% so với cùng kỳ. Chỉ số sản xuất công nghiệp 6 tháng đầu năm 2024 tăng ${growth} so với cùng kỳ.`;
    expect((await verdicts(core, text('7,7%')))['7,7%']).toBe('confirmed');
    expect((await verdicts(core, text('9,7%')))['9,7%']).toBe('contradicted');
    const alone = `${HEAD}Chỉ số sản xuất công nghiệp 6 tháng đầu năm 2024 tăng 9,7% so với cùng kỳ.`;
    expect((await verdicts(core, alone))['9,7%']).toBe('uncheckable');
  });

  it('speaks against nothing where the figure is right of another period that the text names', async () => {
    const core = await country();
    const text = (growth: string): string =>
      `Chỉ số sản xuất công nghiệp của cả nước tháng 6/2024 tăng 10,9% so với cùng kỳ; tính chung 6 tháng đầu năm 2024 tăng 7,7%. Sản xuất công nghiệp của cả nước tăng ${growth} so với cùng kỳ.`;
    expect((await verdicts(core, text('10,90%')))['10,90%']).not.toBe('contradicted');
    expect((await verdicts(core, text('12,9%')))['12,9%']).toBe('contradicted');
  });
});
