import { expect, it } from 'vitest';
import { bookOf, type Row } from '../../fixtures/books.ts';
import { testCore } from '../../fixtures/workspace.ts';

const N = null;
const INVESTMENT: Row[] = [
  ['22. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước'],
  [N, N, N, 'Tỷ đồng'],
  [N, 'Ước tính', 'Cộng dồn', '6 tháng năm'],
  [N, 'tháng 6', '6 tháng', '2024 so với'],
  [N, 'năm', 'năm', 'cùng kỳ'],
  [N, 2024, 2024, 'năm trước (%)'],
  ['TỔNG SỐ', 53718.1, 244405.6, 103.5],
  ['Trung ương', 9566.4, 41862.4, 96.8],
];

it('never puts the growth of six months beside the level of one', async () => {
  const { call, importBook } = await testCore();
  await importBook('2024-06-29.xlsx', bookOf({ A: INVESTMENT }));
  const [found] = await call('overview.read', { period: '2024-06' });
  expect(found).toMatchObject({
    measure: 'STATE_INVESTMENT',
    timePeriod: '2024-01-01/P6M',
    value: 244405.6,
    status: 'E',
    source: { cell: 'C7' },
  });
  expect(found?.growth?.value).toBeCloseTo(3.5, 10);
  expect(found?.spark).toEqual([{ timePeriod: '2024-01-01/P6M', value: 103.5 }]);
});
