import { expect, it } from 'vitest';
import { call as formula, expressionText, published } from '../../../src/core/model/expression.ts';
import { keyFromText, keyText, type ObservationKey } from '../../../src/core/model/observation.ts';
import { bookOf, type Row } from '../../fixtures/books.ts';
import { testCore } from '../../fixtures/workspace.ts';

const N = null;

/** Industrial clusters planned and established by province, as arit.gov.vn printed them; the page names no year, so one is given. */
const CLUSTERS: readonly Row[] = [
  ['Cụm công nghiệp các tỉnh vùng Đồng bằng sông Hồng và Bắc Trung Bộ năm 2010'],
  ['TT', 'Địa phương', 'Cụm CN theo QH (1)', N, 'Cụm CN đã thành lập (2)', N],
  [N, N, 'Số lượng (cụm)', 'Diện tích (ha)', 'Số lượng (cụm)', 'Diện tích (ha)'],
  ['1.', 'Quảng Ninh', 'khoảng 20', '> 600', '11', '310'],
  ['1.', 'Hà Nội', '226', '3.946', '103', '2.677,6'],
  ['1.', 'Vĩnh Phúc', '34', '841', '18', '775'],
  ['1.', 'Bắc Ninh', '25', '633', '19', '515'],
  ['1.', 'Hải Dương', '34', '1.600', '34', '1.600'],
  ['1.', 'Hải Phòng', '39', '13.090', '9', '1.457'],
  ['1.', 'Hưng Yên', '24', '903', '24', '903'],
  ['1.', 'Thái Bình', '72', '2.556', '38', '> 700'],
  ['1.', 'Hà Nam', '20', '269', '20', '269'],
  ['1.', 'Nam Định', '30', '423', '19', '278'],
  ['1.', 'Ninh Bình', '20', '795', '9', '288'],
  ['1.', 'Thanh Hóa', '104', '1.659', '56', '> 800'],
  ['1.', 'Nghệ An', '45', '880,5', '24', '588'],
  ['1.', 'Hà Tĩnh', '25', '802', '12', '562'],
  ['Ghi chú: (1) theo quy hoạch; (2) đã có quyết định thành lập'],
];

it('T-21: the printed totals come out where qualified cells count at face value, and each of them says that it is not exact', async () => {
  const { call, importBook } = await testCore();
  await importBook('2011-01-31.xlsx', bookOf({ A: CLUSTERS }));
  const { rows } = await call('observation.list', {});
  const columns = new Map<string, ObservationKey[]>();
  for (const { cell, ...key } of rows) {
    const letters = cell.replace(/\d/g, '');
    columns.set(letters, [...(columns.get(letters) ?? []), keyFromText(keyText(key)) as ObservationKey]);
  }
  const totals = await Promise.all(
    ['C', 'D', 'E', 'F'].map(async (letters) => {
      const keys = columns.get(letters) ?? [];
      const expression = expressionText(formula('sum', ...keys.map((key) => published(key))));
      return [keys.length, (await call('figure.read', { expression })).value];
    }),
  );
  expect(totals).toEqual([
    [14, 718],
    [14, 28_997.5],
    [14, 396],
    [14, 11_722.6],
  ]);
  const inexact = (await call('problem.list', {})).filter(({ code }) => code === 'not-exact');
  expect(inexact.map(({ cell }) => cell)).toEqual(['C4', 'D4', 'F11', 'F15']);
});
