import type { BookPlan, SheetPlan } from '../../src/core/workbook/writeBook.ts';
import { JUNE_2024 } from './june2024.ts';
import { sheetOf, type Layout } from './layout.ts';
import { MAY_2024 } from './may2024.ts';
import { NORTH_CONFERENCE } from './northConference.ts';

export type SampleBook = { readonly file: string; readonly plan: BookPlan };

const GSO_NOTE = (month: string): string[] => [
  `Số liệu: Tổng cục Thống kê, biểu số liệu kinh tế - xã hội ${month}, đã công bố. Từng con số có nguồn (tệp, trang tính, ô) trong resources/samples/figures.`,
  'Sổ này chỉ gồm 7 bảng trong số các bảng của kỳ công bố; bố cục, tên trang tính và cách ghi tiêu đề giữ như biểu gốc.',
];

/** The sample workbooks, in the order of their release. */
export function sampleBooks(): SampleBook[] {
  return [
    book(
      '2024-05-17-Hoi-nghi-28-tinh-phia-Bac.xlsx',
      'Một số chỉ tiêu công nghiệp, thương mại của 28 tỉnh, thành phố khu vực phía Bắc 6 tháng đầu năm 2024',
      '2024-05-17T02:00:00Z',
      [NORTH_CONFERENCE],
      [
        'Số liệu: TTXVN/Bnews, https://bnews.vn/25-28-tinh-thanh-phia-bac-co-chi-so-san-xuat-cong-nghiep-tang-truong-duong/333457.html',
        'và Báo Đầu tư, https://amp.baodautu.vn/28-dia-phuong-phia-bac-dong-gop-doanh-thu-xuat-khau-1207-ty-usd-d215467.html',
        'Báo chí nêu tốc độ tăng sản xuất công nghiệp của 17 trong 28 địa phương và xuất khẩu của 3 địa phương; các ô còn lại ghi "…".',
      ],
    ),
    book(
      '2024-05-29-Bieu-mau-T5.2024.xlsx',
      'Biểu mẫu số liệu công nghiệp, thương mại, đầu tư tháng 5/2024',
      '2024-05-29T02:00:00Z',
      MAY_2024,
      GSO_NOTE('tháng 5/2024'),
    ),
    book(
      '2024-06-29-Bieu-mau-T6.2024.xlsx',
      'Biểu mẫu số liệu công nghiệp, thương mại, đầu tư tháng 6/2024',
      '2024-06-29T02:00:00Z',
      JUNE_2024,
      GSO_NOTE('tháng 6/2024'),
    ),
  ];
}

function book(file: string, title: string, madeAt: string, layouts: readonly Layout[], notes: string[]): SampleBook {
  return {
    file,
    plan: {
      title,
      subject: 'Sổ mẫu của Công Thương Desk, lập lại từ số liệu đã công bố',
      creator: 'Công Thương Desk',
      description:
        'Sổ mẫu do Công Thương Desk tự lập theo bố cục biểu của cơ quan thống kê, từ số liệu đã công bố. Không phải văn bản của cơ quan nào.',
      keywords: 'mẫu, sample',
      madeAt,
      sheets: [...layouts.map(sheetOf), noteSheet(notes)],
    },
  };
}

function noteSheet(notes: readonly string[]): SheetPlan {
  const lines = [
    'Ghi chú về sổ mẫu',
    'Sổ này do Công Thương Desk tự lập để dùng thử. Đây không phải văn bản của cơ quan nào và không thay cho biểu gốc.',
    ...notes,
  ];
  return {
    name: 'Ghi chú',
    cells: lines.map((value, i) => ({ at: `A${i + 1}`, value, look: { size: 11, bold: i === 0, wrap: true } })),
    widths: [110],
    print: { landscape: false, footer: '' },
  };
}
