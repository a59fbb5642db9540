import { describe, expect, it } from 'vitest';
import { BORDERS, REGIONS, areaName, areasOn } from '../../../src/core/model/areaRegister.ts';
import { linesOf, problemLinesOf, stageCase } from '../../fixtures/trapCase.ts';

const DAY = '2024-06-29';
const all = areasOn(DAY);
const north = new Set(REGIONS.find(({ code }) => code === 'NORTH28')?.codes);

/** An annex of the ministry: provinces with their exports, above them their sum under a word for "total". */
function annex(provinces: readonly (typeof all)[number][], total: string, off = 0) {
  const rows = provinces.map((area, i) => [i + 1, areaName(area, DAY), 100 + i, 90 + i]);
  const sum = (column: number): number => rows.reduce((all, row) => all + Number(row[column]), off);
  return stageCase({
    trap: '',
    day: DAY,
    sheets: {
      A: [
        ['BỘ CÔNG THƯƠNG'],
        ['KIM NGẠCH XUẤT KHẨU CỦA CÁC ĐỊA PHƯƠNG 6 THÁNG NĂM 2024'],
        [null, null, 'Triệu USD'],
        ['TT', 'Địa phương', 'Ước 6T/2024', 'TH 6T/2023'],
        [null, total, sum(2), sum(3)],
        ...rows,
      ],
    },
    observations: [],
  });
}

const ofTotal = (read: ReturnType<typeof annex>): string | undefined =>
  linesOf(read)
    .find((line) => line.startsWith('C5 '))
    ?.split(':')[3];

describe('a total over provinces', () => {
  it('is that of the group which they are, where it is their sum', () => {
    const read = annex(
      all.filter(({ code }) => north.has(code)),
      'Tổng cộng',
    );
    expect(ofTotal(read)).toBe('VN-NORTH28');
    expect(problemLinesOf(read)).toEqual([]);
  });

  it('is asked about, where it is the sum of provinces that are no group', () => {
    const read = annex(all.filter(({ code }) => north.has(code)).slice(1), 'Tổng cộng');
    expect(ofTotal(read)).toBeUndefined();
    expect(problemLinesOf(read)).toEqual(['ask unknown-area C5 1', 'ask unknown-area D5 1']);
  });

  it("is the country's, where all are listed, where it is not their sum, or where it says so", () => {
    expect(ofTotal(annex(all, 'Tổng cộng'))).toBe('VN');
    expect(ofTotal(annex(all.slice(0, 20), 'Tổng cộng', 500))).toBe('VN');
    expect(ofTotal(annex(all.slice(0, 20), 'CẢ NƯỚC'))).toBe('VN');
    expect(all).toHaveLength(areasOn(BORDERS[63]).length);
  });
});
