import { describe, expect, it } from 'vitest';
import { seeded } from '../../../bench/seeded.ts';
import type { Basis } from '../../../src/core/model/observation.ts';
import { stageCase } from '../../fixtures/trapCase.ts';

type Told = readonly [period: string, basis: Basis];
/** A heading, what it may be read as, and a figure that fits it. */
type Column = { readonly head: string; readonly told: readonly Told[]; readonly figure: () => number };

/** Tables whose title and headings say their periods in the words of offices, each drawn from all of them at random. */
function tablesOf(seed: number, count: number) {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const level = (): number => 1000 + Math.round(random() * 9000);
  const index = (): number => 100 + Math.round(random() * 200) / 10;
  const growth = (): number => Math.round(random() * 300 - 50) / 10;
  const columns = (heads: readonly string[], told: readonly Told[], figure: () => number): Column[] =>
    heads.map((head) => ({ head, told, figure }));

  return Array.from({ length: count }, () => {
    const [y, m] = [2019 + Math.floor(random() * 6), 2 + Math.floor(random() * 10)];
    const mm = String(m).padStart(2, '0');
    const month = (year: number, n: number): string => `${year}-M${String(n).padStart(2, '0')}`;
    const cumulative = (year: number): string => `${year}-01-01/P${m}M`;
    const when = pick([
      ...[`THÁNG ${m} NĂM ${y}`, `THÁNG ${m}/${y}`, `THÁNG ${mm} NĂM ${y}`],
      ...[`${m} THÁNG ĐẦU NĂM ${y}`, `${m} THÁNG NĂM ${y}`, `${mm} THÁNG/${y}`],
      ...[`THÁNG ${m} VÀ ${m} THÁNG NĂM ${y}`, `THÁNG ${m}, ${m} THÁNG ĐẦU NĂM ${y}`, `NĂM ${y}`],
    ]);
    const what = pick([
      ...['XUẤT KHẨU HÀNG HÓA', 'KIM NGẠCH XUẤT KHẨU TRÊN ĐỊA BÀN TỈNH THÁI BÌNH'],
      ...['TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ TIÊU DÙNG', 'KẾT QUẢ MỘT SỐ CHỈ TIÊU CHỦ YẾU'],
    ]);
    const before: Told[] = [
      [month(y - 1, m), 'LEVEL'],
      [cumulative(y - 1), 'LEVEL'],
    ];
    const groups: readonly (readonly [chance: number, all: readonly Column[]])[] = [
      [0.3, columns([`Kế hoạch năm ${y}`, `KH ${y}`, 'Kế hoạch năm'], [[String(y), 'LEVEL']], level)],
      [
        0.4,
        [
          ...columns(
            [`Tháng ${m}/${y - 1}`, `TH tháng ${m} năm ${y - 1}`, `Tháng ${m} năm trước`, `TH tháng ${m} cùng kỳ`],
            before.slice(0, 1),
            level,
          ),
          ...columns([`Cùng kỳ năm ${y - 1}`, 'TH cùng kỳ'], before, level),
        ],
      ],
      [
        0.5,
        columns(
          [`Tháng ${m - 1}`, `Thực hiện tháng ${m - 1}/${y}`, `Chính thức tháng ${m - 1} năm ${y}`],
          [[month(y, m - 1), 'LEVEL']],
          level,
        ),
      ],
      [
        0.9,
        columns(
          [`Tháng ${m}`, `Tháng ${m}/${y}`, `T${m}/${y}`, `Ước tháng ${m}`, `Ước tính tháng ${mm} năm ${y}`],
          [[month(y, m), 'LEVEL']],
          level,
        ),
      ],
      [
        0.3,
        columns(
          [`${m} tháng ${y - 1}`, `${m}T/${y - 1}`, `${m} tháng năm ${y - 1}`, `TH ${m} tháng cùng kỳ`],
          before.slice(1),
          level,
        ),
      ],
      [
        0.8,
        columns(
          [
            ...[`${m} tháng`, `${m} tháng đầu năm ${y}`, `${m}T/${y}`, `Cộng dồn ${m} tháng năm ${y}`],
            ...[`Lũy kế đến tháng ${m}/${y}`, `Lũy kế từ đầu năm đến hết tháng ${m}`],
          ],
          [[cumulative(y), 'LEVEL']],
          level,
        ),
      ],
      [
        0.7,
        [
          ...columns(
            [`Tháng ${m}/${y} so với tháng ${m - 1}/${y} (%)`, `Tháng ${m} so với tháng ${m - 1} (%)`],
            [[month(y, m), 'PREV']],
            index,
          ),
          ...columns([`Tháng ${m} so với tháng trước (%)`], [[month(y, m), 'PREV']], index),
          ...columns([`Tăng, giảm tháng ${m}/${y} so với tháng trước (%)`], [[month(y, m), 'PREV_GROWTH']], growth),
        ],
      ],
      [
        0.7,
        [
          ...columns(
            [
              ...[`Tháng ${m}/${y} so với tháng ${m}/${y - 1} (%)`, `Tháng ${m} so với cùng kỳ năm trước (%)`],
              ...[`Tháng ${m} so với cùng kỳ năm ${y - 1}`, `T${m}/${y} so với T${m}/${y - 1} (%)`],
            ],
            [[month(y, m), 'SPLY']],
            index,
          ),
          ...columns([`Tháng ${m} tăng/giảm so với cùng kỳ (%)`], [[month(y, m), 'SPLY_GROWTH']], growth),
        ],
      ],
      [
        0.7,
        [
          ...columns(
            [
              ...[`${m} tháng so với cùng kỳ năm trước (%)`, `${m}T/${y} so với ${m}T/${y - 1} (%)`],
              ...[`Lũy kế ${m} tháng so cùng kỳ (%)`, `${m} tháng năm ${y} so với cùng kỳ năm ${y - 1}`],
            ],
            [[cumulative(y), 'SPLY']],
            index,
          ),
          ...columns([`${m} tháng so với kế hoạch năm (%)`], [[cumulative(y), 'PLAN']], growth),
        ],
      ],
    ];
    const drawn = groups.flatMap(([chance, all]) => (random() < chance ? pick(all) : []));
    return { title: `${what} ${when}`, day: `${y + 1}-01-10`, columns: drawn };
  });
}

const LABELS = ['Tổng số', 'Hàng dệt, may', 'Giày dép', 'Gạo', 'Cà phê', 'Thủy sản'];

describe('headings in the words of offices', () => {
  it.each([1, 2, 3])(
    'are read as what they say, or asked about: never as another period or comparison (%i)',
    (seed) => {
      let [read, asked] = [0, 0];
      for (const { title, day, columns } of tablesOf(seed, 250)) {
        if (columns.length < 2) continue;
        const unit = title.startsWith('TỔNG') ? 'Tỷ đồng' : 'Triệu USD';
        const heads = columns.map(({ head }) => head);
        const rows = [
          [title],
          [...heads.map(() => null), unit],
          ['Chỉ tiêu', ...heads],
          ...LABELS.map((label) => [label, ...columns.map(({ figure }) => figure())]),
        ];
        const [table] = stageCase({ trap: '', day, sheets: { A: rows }, observations: [] }).tables;
        columns.forEach(({ head, told }, i) => {
          const own = (table?.reading?.columns ?? []).filter(({ column }) => column === i + 1);
          const said = own.map(({ meaning }) => `${meaning.timePeriod} ${meaning.basis}`);
          const may = told.map((one) => one.join(' '));
          expect(
            said.filter((one) => !may.includes(one)),
            `${title} | ${heads.join(' | ')} → ${head}`,
          ).toEqual([]);
          read += own.length > 0 ? 1 : 0;
          asked += own.length > 0 ? 0 : 1;
        });
      }
      expect(asked / (read + asked)).toBeLessThan(0.1);
    },
  );
});
