import { AREAS, areaName } from '../model/areaRegister.ts';
import { smallBook, type SmallSheet } from '../workbook/smallBook.ts';
import { readWorkbook } from './reading.ts';

const DAY = '2024-06-29';
type Row = SmallSheet['rows'][number];

/** How often each practice book is read: what comes after has little effect. */
export const PRACTICE_ROUNDS = 4;

/** Small books of made-up figures in the forms that offices publish, a table each, as .xlsx and as .xls; made when asked for. */
export function* practiceBooks(): Generator<Uint8Array> {
  for (const sheet of SHEETS) for (const form of ['xlsx', 'xls'] as const) yield smallBook(sheet, form);
}

/**
 * What a reader does while nobody waits for it: it reads practice books, so that its program is loaded and warm when the first real
 * book comes. A step makes or reads one small book; nothing is kept of it.
 */
export function* practice(): Generator<void> {
  const books: Uint8Array[] = [];
  for (const bytes of practiceBooks()) {
    books.push(bytes);
    yield;
  }
  for (let round = 0; round < PRACTICE_ROUNDS; round++)
    for (const bytes of books) {
      readWorkbook(bytes, { stage: { name: 'practice', day: DAY, answers: [], layouts: [] } });
      yield;
    }
}

/** Figures without a meaning behind labels, a mark among them. */
const body = (labels: readonly Row[], columns: number): Row[] =>
  labels.map((label, row) => [
    ...label,
    ...Array.from({ length: columns }, (_, at) =>
      row % 9 === 8 && at === 1 ? '-' : (((row * columns + at + 1) * 7919) % 1999) / 10,
    ),
  ]);

const PROVINCES = AREAS.filter(({ code }) => /^VN-[A-Z0-9]{2,3}$/.test(code)).map((area): Row => [
  `  ${areaName(area, DAY)}`,
]);

const SHEETS: readonly SmallSheet[] = [
  {
    name: '1. IIP',
    rows: [
      ['1. Chỉ số sản xuất công nghiệp tháng 6 và 6 tháng năm 2024'],
      [null, null, null, null, '%'],
      [null, 'Tháng 5', 'Tháng 6', 'Tháng 6', '6 tháng'],
      [null, 'năm 2024', 'năm 2024', 'năm 2024', 'năm 2024'],
      [null, 'so với', 'so với', 'so với', 'so với'],
      [null, 'cùng kỳ', 'tháng ', 'cùng kỳ', 'cùng kỳ '],
      [null, 'năm trước', 'trước', 'năm trước', 'năm trước'],
      ...body(
        [
          ['TOÀN NGÀNH CÔNG NGHIỆP'],
          ['Khai khoáng'],
          ['Khai thác than cứng và than non'],
          ['Công nghiệp chế biến, chế tạo'],
          ['Sản xuất đồ uống'],
          ['Dệt'],
          ['Sản xuất trang phục'],
          ['Sản xuất xe có động cơ'],
          ['Sản xuất và phân phối điện'],
        ],
        4,
      ),
    ],
  },
  {
    name: '2. Địa phương',
    rows: [
      ['2. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước'],
      [],
      [null, null, null, null, null, 'Tỷ đồng'],
      [null, 'Thực hiện', 'Ước tính ', 'Cộng dồn ', '6 tháng năm', '6 tháng năm'],
      [null, 'tháng 5', 'tháng 6', '6 tháng', '2024 so với', '2024 so với'],
      [null, 'năm', 'năm', 'năm', ' kế hoạch', 'cùng kỳ'],
      [null, 2024, 2024, 2024, 'năm 2024 (%)', 'năm trước (%)'],
      ...body([['TỔNG SỐ'], ['Trung ương'], ['Bộ Giao thông vận tải'], ['Địa phương'], ...PROVINCES], 5),
    ],
  },
  {
    name: '3. Xuất khẩu',
    rows: [
      ['3. Hàng hóa xuất khẩu'],
      [null, null, null, null, null, null, 'Nghìn tấn; Triệu USD'],
      [null, 'Ước tính', null, 'Cộng dồn', null, '6 tháng năm 2024', null],
      [null, 'tháng 6 năm 2024', null, '6 tháng năm 2024', null, 'so với cùng kỳ năm trước (%)', null],
      [null, 'Lượng', 'Trị giá', 'Lượng', 'Trị giá', 'Lượng', 'Trị giá'],
      ...body(
        [
          ['TỔNG TRỊ GIÁ'],
          ['Khu vực kinh tế trong nước'],
          ['Khu vực có vốn đầu tư nước ngoài'],
          ['MẶT HÀNG CHỦ YẾU'],
          ['Thủy sản'],
          ['Cà phê'],
          ['Gạo'],
          ['Dầu thô'],
          ['Dệt, may'],
          ['Giày dép'],
          ['Sắt thép'],
        ],
        6,
      ),
    ],
  },
  {
    name: '4. Sản phẩm',
    rows: [
      ['4. Một số sản phẩm chủ yếu của ngành công nghiệp'],
      [],
      [
        null,
        'Đơn vị tính',
        'Thực hiện tháng 5 năm 2024',
        'Ước tính tháng 6 năm 2024',
        'Cộng dồn 6 tháng năm 2024',
        'Tháng 6 năm 2024 so với cùng kỳ năm trước (%)',
        '6 tháng năm 2024 so với cùng kỳ năm trước (%)',
      ],
      ...body(
        [
          ['Than đá', 'Nghìn tấn'],
          ['Dầu thô khai thác', '"'],
          ['Bia', 'Triệu lít'],
          ['Thép cán', 'Nghìn tấn'],
          ['Điện sản xuất', 'Tỷ kwh'],
          ['Ô tô', 'Nghìn chiếc'],
        ],
        5,
      ),
    ],
  },
];
