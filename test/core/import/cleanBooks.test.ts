import { beforeAll, describe, expect, it } from 'vitest';
import { withHistory } from '../../../src/core/import/evidence/withHistory.ts';
import { stageBook } from '../../../src/core/import/stageBook.ts';
import { pastRelease, type PastRelease } from '../../../src/core/model/past.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

/** Questions that found something in print, by book, sheet and code, with what is wrong there. */
const TRUE_FINDS: readonly (readonly [RegExp, string])[] = [
  [/^2000-01 (22|GDPT) column-unclear$/, 'rates of the months before a census, figures of a school year'],
  [/^2000-01 .* census-day$/, 'the tables of the census name no period at all'],
  [/^2003-12 03SPCN \(2\) sum-gap$/, 'D117 prints 1,061, its three parts add up to 1,117; the other columns fit'],
  [/^2011-08 03SPCN unit-odd$/, 'a ditto mark counts fabric in million litres, below beer'],
  [/^2021-02 VT (HK|HH) base-changed$/, 'growth rates under headings of indices'],
  [/^2023-01 11. VĐT plan-year$/, 'the plan of 2022 in a book of 2023'],
  [/^2023-(02|05) 11. ?VĐT sum-gap$/, 'C23 is not the sum of the twelve rows below; the other columns fit'],
  [/^2023-06 15. LĐCN_DP pages-disagree$/, 'two pages of one table speak of different days'],
  [/^2023-09 18.VonNSNNthang plan-year$/, 'percent of the plan of another year'],
  [/^2023-11 19. KQT sum-gap$/, 'D37 prints 22,966, its parts add up to 21,633; the other columns fit'],
  [/^2024-01 12. FDI no-label$/, 'a row of figures without a label'],
  [/^2024-03 1.GDP base-changed$/, 'growth rates under the heading of an index'],
  [
    /^2024-03 16.VDT TXH levels-disagree$/,
    '613.9 stands under 2023, 583.3 under 2024, and the growth is +5.2 %: exchanged',
  ],
  [/^2024-03 36.XHMT (unit-odd|no-unit)$/, 'units printed a row off: injured persons in hectares'],
];

describe.skipIf(!SHARED)('clean books, one after another into one workspace (skipped without ../shared/data)', () => {
  let tables = 0;
  const questions: string[] = [];

  beforeAll(() => {
    let past: PastRelease[] = [];
    for (const { name, bytes } of realFiles('gso', /./)) {
      const day = name.slice(0, 10);
      const book = withHistory(stageBook(readBook(bytes()), day), past);
      for (const { sheet, reading } of book.tables) {
        if (!reading) continue;
        tables += 1;
        const aside = reading.problems.reduce((sum, { cells }) => sum + cells, 0);
        expect(reading.observations.length + aside, `${name} ${sheet}`).toBe(reading.cells);
        const codes = reading.problems.flatMap(({ severity, code }) => (severity === 'note' ? [] : [code]));
        for (const code of new Set(codes)) questions.push(`${day.slice(0, 7)} ${sheet.trim()} ${code}`);
      }
      past = [
        pastRelease(
          day,
          book.tables.flatMap(({ reading }) => reading ?? []),
        ),
        ...past,
      ].slice(0, 7);
    }
  });

  it('raise at most one question in fifty tables that found nothing in print', () => {
    const idle = questions.filter((one) => !TRUE_FINDS.some(([form]) => form.test(one)));
    console.log(`${tables} tables, ${questions.length} questions; without a find: ${idle.join('; ')}`);
    expect(idle.length).toBeLessThanOrEqual(tables / 50);
  });

  it('have every find that is known', () => {
    const gone = TRUE_FINDS.filter(([form]) => !questions.some((one) => form.test(one)));
    expect(gone.map(([form]) => form.source)).toEqual([]);
  });
});
