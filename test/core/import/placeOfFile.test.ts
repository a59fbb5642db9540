import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/model/review.ts';
import { placeOfFile } from '../../../src/core/import/placeOfFile.ts';
import { questionsOf } from '../../../src/core/import/questions.ts';
import { stageBook } from '../../../src/core/import/stageBook.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { bookOfCase } from '../../fixtures/trapCase.ts';

describe('the name of a file', () => {
  it.each([
    ['NGTK-BacGiang-2023.xlsx', 'Bắc Giang'],
    ['so lieu bac giang t5.xls', 'Bắc Giang'],
    ['SCT_THAI_NGUYEN_2024.xlsx', 'Thái Nguyên'],
    ['Báo cáo Hà Nội tháng 5.xlsx', 'Hà Nội'],
    ['2024-06-29-02.Bieu-T6.2024.xlsx', null],
    ['Bac-Giang-va-Bac-Ninh.xlsx', null],
    ['PL1-HN-2024.xlsx', null],
    ['tienthu.csv', null],
  ])('%s spells out %s', (name, place) => expect(placeOfFile(name)).toBe(place));

  const yearbook = bookOfCase({
    trap: '',
    day: '2024-08-01',
    sheets: {
      '146': [
        ['146. Giá trị sản xuất công nghiệp theo giá so sánh 2010 phân theo loại hình kinh tế'],
        ['Đơn vị tính: Tỷ đồng'],
        [null, 2022, 2023],
        ['TỔNG SỐ', 290000, 340000],
        ['Nhà nước', 12000, 13000],
        ['Ngoài Nhà nước', 40000, 45000],
      ],
    },
    observations: [],
  });
  const staged = (name: string, answer?: Answer) => {
    const answers = answer ? [{ table: KEY, answer, remember: false }] : [];
    return stageBook(readBook(yearbook), '2024-08-01', { name, answers });
  };
  const KEY = stageBook(readBook(yearbook), '2024-08-01', { name: 'a.xlsx' }).tables[0]?.key ?? '';
  const areasOf = (book: ReturnType<typeof staged>): string[] => [
    ...new Set(book.tables.flatMap(({ reading }) => reading?.observations.map(({ key }) => key.area) ?? [])),
  ];

  it('is asked about where it says a province and no table says whose its figures are', () => {
    expect(areasOf(staged('2024-08-01-Bieu.xlsx'))).toEqual(['VN']);
    const book = staged('NGTK-BacGiang-2023.xlsx');
    expect(areasOf(book)).toEqual([]);
    const [question, ...others] = questionsOf(book.tables, '2024-08-01', null);
    expect(others).toEqual([]);
    expect(question).toMatchObject({ code: 'file-place', cells: 6, open: 'area', about: '*' });
    const [first, second] = question?.choices ?? [];
    expect(first).toMatchObject({ text: { vi: 'Bắc Giang' }, recommended: true });
    const answered = staged('NGTK-BacGiang-2023.xlsx', first?.answer);
    expect(areasOf(answered)).toEqual(['VN-54']);
    expect(answered.tables[0]?.dataset).toBe('PROVINCE');
    expect(areasOf(staged('NGTK-BacGiang-2023.xlsx', second?.answer))).toEqual(['VN']);
  });
});
