import { expect, it } from 'vitest';
import { subjectText } from '../../src/renderer/pages/checks/subjectText.ts';

const NAMES = {
  items: new Map([['EXPORT_VALUE:DAU_THO', 'Dầu thô']]),
  measures: new Map([['EXPORT_VALUE', 'Trị giá xuất khẩu']]),
  areas: new Map([['VN', 'Cả nước']]),
};

it('a finding is about a row, an indicator, a place and a period; of several, the first', () => {
  const key = 'GSO_EXPORT:EXPORT_VALUE:DAU_THO:VN:2024-01-01/P6M:LEVEL';
  expect(subjectText(key, NAMES, 'vi')).toBe('Dầu thô, Trị giá xuất khẩu, Cả nước, 6 tháng 2024');
  expect(subjectText(`${key} … OTHER:M:_T:VN:2024:LEVEL`, NAMES, 'vi')).toBe(subjectText(key, NAMES, 'vi'));
  expect(subjectText('D:M:_T:VN-HN:2024:LEVEL', NAMES, 'en')).toBe('M, VN-HN, 2024');
  expect(subjectText('2024-06-29 a table B7', NAMES, 'vi')).toBeNull();
});
