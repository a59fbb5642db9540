import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefText } from '../../../src/cli/briefText.ts';
import {
  isNumber,
  sentenceText,
  type Briefing,
  type BriefingAnswer,
  type BriefSentence,
} from '../../../src/core/model/briefing.ts';
import { formatNumber } from '../../../src/core/model/format.ts';
import { printed } from '../../../src/core/report/briefing/printed.ts';
import { observe } from '../../fixtures/observed.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';

const INDEX = { measure: 'LABOUR_INDEX', columns: ['SPLY'], dataset: 'GSO_LABOUR' } as const;

const sentences = ({ sections }: Pick<Briefing, 'sections'>): readonly BriefSentence[] =>
  sections.flatMap((section) => section.sentences);
const ofKind = (briefing: Pick<Briefing, 'sections'>, kind: string): string[] =>
  sentences(briefing)
    .filter((one) => one.kind === kind)
    .map(sentenceText);

/** Members of the North by code, with the names that they bore in 2024. */
async function northern(call: TestCore['call']): Promise<Map<string, string>> {
  const all = await call('area.list', {});
  const then = all.filter(
    ({ north28, validFrom, validTo }) =>
      north28 && (validFrom ?? '') < '2024-06-01' && (validTo ?? '9999') > '2024-06-01',
  );
  expect(then).toHaveLength(28);
  return new Map(then.map(({ code, name }) => [code, name]));
}

const make = async (
  { call }: TestCore,
  period: string,
  lang: 'vi' | 'en' = 'vi',
): Promise<BriefingAnswer['briefing']> => (await call('briefing.make', { period, lang })).briefing;

/** Every number, computed again by its expression, prints the text that stands there. */
async function expectTraceable({ call }: TestCore, { lang, sections, tables, charts }: Briefing): Promise<number> {
  const bars = charts.flatMap((chart) => chart.bars.map(({ value }) => value));
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const parts = [...sections.flatMap((one) => one.sentences.flatMap((each) => each.parts)), ...cells, ...bars];
  const numbers = parts.flatMap((part) => (part !== null && isNumber(part) ? [part] : []));
  for (const one of numbers) {
    const { value, unit, unitMult, status } = await call('figure.read', { expression: one.expression });
    expect({ value, unit, unitMult, status }, one.expression).toMatchObject({ value: one.value, unit: one.unit });
    expect(printed({ value: value ?? NaN, unitMult }, one.form, lang), one.expression).toBe(one.text);
  }
  return numbers.length;
}

describe('a briefing of made figures', () => {
  it('says "đều" only where all members do, names the missing and the fast ones, and every number can be computed again', async () => {
    const core = await testCore();
    const members = await northern(core.call);
    const codes = [...members.keys()];
    let month = 0;
    const odd = fc.constantFrom(null, 99.96, 100, 100.04, 109.96, 110, 95.5);
    const cases = fc.record({
      usual: fc.constantFrom(101.5, 98.5),
      odd: fc.array(fc.tuple(fc.nat(27), odd), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const values = new Map<string, number | null>(codes.map((code) => [code, one.usual]));
        for (const [at, value] of one.odd) values.set(codes[at] ?? '', value);
        month += 1;
        const period = `${2009 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
        observe(core.file, {
          ...INDEX,
          period,
          values: Object.fromEntries([...values].map(([code, v]) => [code, [v]])),
        });
        const briefing = await make(core, period);
        const known = [...values.values()].filter((value) => value !== null);
        const all = known.length === codes.length && (known.every((v) => v > 100) || known.every((v) => v < 100));
        expect(sentences(briefing).some((each) => sentenceText(each).includes('đều'))).toBe(all);
        const gone = codes.filter((code) => values.get(code) === null).map((code) => members.get(code));
        const missing = ofKind(briefing, 'missing').join();
        for (const name of gone) expect(missing).toContain(name);
        expect(missing === '').toBe(gone.length === 0);
        const tenUp = ofKind(briefing, 'ten-up').join();
        for (const code of codes) expect(tenUp.includes(`${members.get(code)} (`)).toBe((values.get(code) ?? 0) >= 110);
        expect(sentences(briefing).map(sentenceText).join()).not.toMatch(/(tăng|giảm) 0,0%/);
        expect(await expectTraceable(core, briefing)).toBeGreaterThan(3);
      }),
      { numRuns: 25 },
    );
  });

  it('counts "từ 10% trở lên" inclusive, and prints what is just below so that it does not look like it', async () => {
    const core = await testCore();
    const values = { 'VN-HN': [110], 'VN-HP': [109.96], 'VN-21': [99.96] };
    observe(core.file, { ...INDEX, period: '2024-06-01', values });
    const briefing = await make(core, '2024-06');
    expect(ofKind(briefing, 'counts')).toEqual([
      'Tại thời điểm 01/6/2024, trong 3/28 địa phương có số liệu, có 2 địa phương có chỉ số sử dụng lao động của doanh nghiệp công nghiệp tăng so với cùng thời điểm năm trước (trong đó 1 địa phương tăng từ 10% trở lên), 1 địa phương giảm.',
    ]);
    expect(ofKind(briefing, 'ten-up').join()).toMatch(/: Hà Nội \(10,0%\)\.$/);
    expect(ofKind(briefing, 'fallers').join()).toMatch(/: Thanh Hóa \(0,04%\)\.$/);
    expect(ofKind(briefing, 'missing').join()).toContain('Hải Dương');
  });

  it('states a rank only where rounding leaves it decided, and among how many', async () => {
    const core = await testCore();
    const exports = {
      measure: 'EXPORT_VALUE',
      period: '6T/2024',
      columns: ['LEVEL', 'SPLY'],
      dataset: 'GSO_EXPORT',
      unit: 'USD',
    } as const;
    observe(core.file, { ...exports, values: { 'VN-HP': [16.4, 104], 'VN-69': [16.4, 103], 'VN-54': [13.1, 102] } });
    expect(ofKind(await make(core, '6T/2024'), 'largest')).toEqual([]);
    observe(core.file, { ...exports, released: '2024-07-06', values: { 'VN-HP': [16.5, 104] } });
    expect(ofKind(await make(core, '6T/2024'), 'largest').join()).toMatch(
      /^Trong 3\/28 địa phương có số liệu, .*đạt cao nhất ở Hải Phòng \(16,5 USD, tăng 4,0%\), Thái Nguyên \(16,4/,
    );
  });

  it('calls an estimate "ước", and what is no estimate not', async () => {
    const core = await testCore();
    const retail = { measure: 'RETAIL_SALES', columns: ['LEVEL', 'SPLY'], dataset: 'GSO_RETAIL' } as const;
    const e = (value: number) => ({ value, status: 'E' as const });
    observe(core.file, {
      ...retail,
      period: '6T/2024',
      values: { VN: [e(3098700), e(108.6)], 'VN-HN': [e(400), e(112)] },
    });
    observe(core.file, { ...retail, period: '6T/2023', values: { VN: [2853400, 110.9], 'VN-HN': [350, 112] } });
    const now = sentences(await make(core, '6T/2024')).map(sentenceText);
    expect(
      now.filter((text) => /%\)?[.,;]| so với/.test(text) && /\d%/.test(text)).every((text) => /ước/i.test(text)),
    ).toBe(true);
    expect(now[0]).toBe(
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng cả nước 6 tháng đầu năm 2024 ước đạt 3.098,7 nghìn tỷ đồng, tăng 8,6% so với cùng kỳ năm trước.',
    );
    expect(
      sentences(await make(core, '6T/2023'))
        .map(sentenceText)
        .join(),
    ).not.toMatch(/ước (đạt|tăng|giảm|có)/);
  });

  it('calls preliminary figures so, wherever they stand', async () => {
    const core = await testCore();
    const values = { 'VN-HN': [{ value: 112, status: 'P' as const }], 'VN-HP': [{ value: 98, status: 'P' as const }] };
    observe(core.file, { ...INDEX, period: '2024-06-01', values });
    const told = sentences(await make(core, '2024-06')).filter(({ parts }) => parts.some(isNumber));
    expect(told.map(({ kind }) => kind)).toEqual(['counts', 'ten-up', 'fallers']);
    expect(told.every((one) => sentenceText(one).endsWith(' (số sơ bộ).'))).toBe(true);
  });

  it('tells no growth beside a level that was revised since, and says so', async () => {
    const core = await testCore();
    const retail = { measure: 'RETAIL_SALES', dataset: 'GSO_RETAIL', period: '6T/2024' } as const;
    observe(core.file, { ...retail, columns: ['LEVEL', 'SPLY'], values: { VN: [519760, 110.03] } });
    const told = sentences(await make(core, '6T/2024'));
    expect(told.map(sentenceText).join()).toMatch(/đạt 519,8 nghìn tỷ đồng, tăng 10,0% so/);
    expect(told.some(({ kind }) => kind === 'revised')).toBe(false);
    observe(core.file, { ...retail, columns: ['LEVEL'], released: '2024-07-29', values: { VN: [516775] } });
    const now = await make(core, '6T/2024');
    expect(ofKind(now, 'country').join()).toMatch(/đạt 516,8 nghìn tỷ đồng\.$/);
    expect(ofKind(now, 'revised').join()).toContain('tổng mức bán lẻ');
    expect(now.tables[0]?.rows[0]?.cells.at(-1)).toBeNull();
  });

  it('draws the growth of the places highest first, names those without a bar, and shares only of the whole region', async () => {
    const core = await testCore();
    const members = [...(await northern(core.call)).keys()];
    const exports = { measure: 'EXPORT_VALUE', dataset: 'GSO_EXPORT', period: '6T/2024', unit: 'USD' } as const;
    const values = Object.fromEntries(members.map((code, i) => [code, [i + 1, 95 + i]]));
    observe(core.file, { ...exports, columns: ['LEVEL', 'SPLY'], values });
    const [ranking, shares, ...others] = (await make(core, '6T/2024')).charts;
    expect(others).toEqual([]);
    expect(ranking?.bars.map(({ value }) => value.text)).toEqual(
      members.map((_, i) => formatNumber(members.length - 6 - i, 1)),
    );
    expect(ranking?.note).toBeNull();
    expect(shares?.bars.map(({ value }) => value.text).slice(0, 2)).toEqual(['6,9', '6,7']);

    observe(core.file, {
      ...exports,
      period: '5T/2024',
      columns: ['LEVEL', 'SPLY'],
      values: { ...values, 'VN-HN': [null, null] },
    });
    const may = await make(core, '5T/2024');
    expect(may.charts.map(({ of, note }) => [of, note])).toEqual([['growth', 'Chưa có số liệu: Hà Nội.']]);
    expect(may.charts[0]?.bars).toHaveLength(27);
    expect(await expectTraceable(core, may)).toBeGreaterThan(30);
  });

  it('is remade after new data with the changes shown, and marks a hand text whose numbers changed', async () => {
    const core = await testCore();
    observe(core.file, { ...INDEX, period: '2024-06-01', values: { 'VN-HN': [112], 'VN-HP': [101] } });
    const first = await make(core, '2024-06');
    const own = sentences(first).find(({ kind }) => kind === 'ten-up');
    observe(core.file, {
      ...INDEX,
      period: '2024-06-01',
      released: '2024-07-29',
      values: { 'VN-HN': [113], 'VN-HP': [101] },
    });
    const seen = (own?.parts ?? []).filter(isNumber).map(({ expression, text }) => ({ expression, text }));
    const edits = {
      off: sentences(first)
        .filter(({ kind }) => kind === 'counts')
        .map(({ id }) => id),
      order: [],
      texts: [{ id: own?.id ?? '', text: 'Hà Nội tăng 12%.', seen }],
    };
    const { briefing, changes } = await core.call('briefing.make', { period: '2024-06', since: '2024-07-01', edits });
    const edited = briefing.sections.flatMap((one) => one.sentences).find(({ id }) => id === own?.id);
    expect(edited?.edited).toMatchObject({ text: 'Hà Nội tăng 12%.', changed: [{ before: '12,0', after: '13,0' }] });
    expect(changes?.find(({ id }) => id === own?.id)?.numbers).toMatchObject([{ before: '12,0', after: '13,0' }]);
    expect(briefText({ briefing, changes: null }, 'vi')).not.toContain('trong đó 1 địa phương');
  });

  it('refuses where nothing is known', async () => {
    await expect(make(await testCore(), '2024-06')).rejects.toThrow(/^nothing-to-report/);
  });
});

describe.skipIf(!SHARED)('the briefing of June 2024 over real books (skipped without ../shared/data)', () => {
  it('is the text that was read, in both languages, with the facts of FIELD T-15 and T-17', async () => {
    const core = await testCore();
    for (const { name, bytes } of realFiles('gso', /^2024-0[56]/)) await core.importBook(name, bytes());
    for (const lang of ['vi', 'en'] as const) {
      const answer = await core.call('briefing.make', { period: '2024-06', lang });
      const golden = join(import.meta.dirname, `golden/briefing.2024-06.${lang}.txt`);
      expect(briefText(answer, lang)).toBe(readFileSync(golden, 'utf8'));
      expect(await expectTraceable(core, answer.briefing)).toBeGreaterThan(100);
    }
    const { charts } = await make(core, '2024-06');
    expect(charts.map(({ bars }) => bars.length)).toEqual([28, 11]);
    const goods = charts[1]?.bars.map(({ label, value }) => `${label} ${value.text}`) ?? [];
    expect([goods[0], goods.at(-1)]).toEqual(['Điện tử, máy tính và linh kiện 17,3', 'Hàng hóa khác 27,5']);
    const text = briefText(await core.call('briefing.make', { period: '2024-06' }), 'vi').replaceAll(/\s+/g, ' ');
    expect(text).toContain('có 19/28 địa phương');
    expect(text).toContain('trong đó 4 địa phương tăng từ 10% trở lên');
    expect(text).toContain('Hà Nội (0,04%)');
    expect(text).toContain(`ước đạt ${formatNumber(190.08, 1)} tỷ USD, tăng 14,5%`);
  }, 30_000);
});
