import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/core/model/text.ts';
import { bookOf, labourTable } from '../../fixtures/books.ts';
import { observe } from '../../fixtures/observed.ts';
import { testCore } from '../../fixtures/workspace.ts';

/** The sentences of an answer, at any depth. */
function textsIn(answer: unknown): Text[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('vi' in answer && 'en' in answer) return [answer as Text];
  return Object.values(answer).flatMap(textsIn);
}
const LABOUR = [
  ['CẢ NƯỚC', 101, 103],
  ['Hà Nội', 100.7, 99.2],
  ['Hà Tay', 100.1, 104.5],
] as const;

describe('a day in a sentence is written as people write it: in Vietnamese 29/5/2024', () => {
  it('of a text that is checked: what it was held against, what was revised, what became of an estimate', async () => {
    const { call, file } = await testCore();
    const exports = { measure: 'EXPORT_VALUE', dataset: 'GSO_EXPORT', unit: 'USD', columns: ['LEVEL'] } as const;
    const of = { ...exports, period: '9T/2023' };
    observe(file, { ...of, released: '2023-09-29', values: { 'VN-57': [22_510e6], 'VN-39': [15_240e6] } });
    observe(file, { ...of, released: '2023-10-29', values: { 'VN-57': [22_700e6] } });
    observe(file, { ...exports, period: '2023', released: '2024-01-06', values: { 'VN-39': [21_600e6] } });
    const text = `Ngày 30/9/2023. Trong 9 tháng đầu năm 2023, kim ngạch xuất khẩu của Bình Dương đạt 22,51 tỷ USD. Năm 2023, kim ngạch xuất khẩu của Đồng Nai ước đạt 25,3 tỷ USD.`;
    const answer = await call('text.check', { text });
    const said = textsIn(answer.claims).map(({ vi }) => vi);
    expect(said.filter((each) => /\d{4}-\d/.test(each))).toEqual([]);
    for (const day of ['29/9/2023', '29/10/2023', '6/1/2024'])
      expect(
        said.some((each) => each.includes(day)),
        day,
      ).toBe(true);
    expect(textsIn(answer.claims).some(({ en }) => en.includes('2023-10-29'))).toBe(true);
  });

  it('of an import: the day that was taken, and how long a place was there', async () => {
    const { call, add } = await testCore();
    const staged = await call('import.stage', {
      file: add('T5.xlsx', bookOf({ A: labourTable(LABOUR, '01/5/2024') })),
    });
    expect(staged.problems.find(({ code }) => code === 'release-date')?.text.vi).toContain('kỳ số liệu 31/5/2024.');
    expect(staged.questions[0]?.choices.map(({ hint }) => hint?.vi)).toContain('đến 31/7/2008');
  });

  it('of a refusal', async () => {
    const { core, add } = await testCore();
    const refused = async (method: string, input: unknown): Promise<string> => {
      const answer = await core.dispatch(method, input);
      return answer.ok ? '' : answer.error.message.vi;
    };
    expect(await refused('revision.since', { day: '2024-06-01', asOf: '2024-05-09' })).toBe(
      'Ngày cuối 9/5/2024 sớm hơn ngày đầu 1/6/2024.',
    );
    const file = add('a.csv', new TextEncoder().encode('Hà Nội;1\nHải Fong;2\n'));
    expect(await refused('weight.read', { file, day: '2024-06-30' })).toContain('địa phương nào ngày 30/6/2024');
  });
});
