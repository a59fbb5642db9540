import { expect, it } from 'vitest';
import { revisionName } from '../../src/renderer/parts/revisionName.ts';

const key = (item: string, area = 'VN'): string => `GSO_IIP:IIP:${item}:${area}:2024-M05:SPLY`;

it('a row is named by itself first, so that rows under one heading differ where they are cut off', () => {
  const label = 'Công nghiệp chế biến, chế tạo > Sản xuất đồ uống, Tháng 5/2024';
  expect(revisionName({ key: key('C11'), label }, 'vi')).toEqual({
    ...{ name: 'Sản xuất đồ uống', period: 'Tháng 5/2024' },
    ...{ under: 'Công nghiệp chế biến, chế tạo', part: true },
  });
  expect(revisionName({ key: key('B'), label: 'Khai khoáng, Tháng 5/2024' }, 'vi')).toMatchObject({
    ...{ name: 'Khai khoáng', under: '', part: true },
  });
  expect(revisionName({ key: key('_T'), label: 'Toàn ngành' }, 'en')).toMatchObject({
    ...{ name: 'Index of industrial production', period: 'May 2024', under: '', part: false },
  });
});
