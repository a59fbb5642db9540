import { block, type Layout } from './layout.ts';

const QUANTITY = '0';

/** Exports or imports by commodity: quantity and value side by side, columns between them empty. */
export function tradeLayout(sheet: string, title: string, figures: string, month: number, foot: string): Layout {
  const rows = [4, 5, 6];
  return {
    sheet,
    figures,
    heads: {
      A1: title,
      M3: 'Nghìn tấn; Triệu USD',
      ...block(4, 'CFIL', [
        ['Ước tính', 'Ước tính', `Tháng ${month} năm 2024`, `${month} tháng năm 2024`],
        [`tháng ${month}`, `${month} tháng`, 'so với cùng kỳ', 'so với cùng kỳ'],
        ['năm 2024', 'năm 2024', 'năm trước (%)', 'năm trước (%)'],
      ]),
      ...block(7, 'CDFGIJLM', [['Lượng', 'Trị giá', 'Lượng', 'Trị giá', 'Lượng', 'Trị giá', 'Lượng', 'Trị giá']]),
      ...(foot && { B51: foot }),
    },
    columns: {
      month_quantity: 'C',
      month_value: 'D',
      cumulative_quantity: 'F',
      cumulative_value: 'G',
      month_quantity_sply: 'I',
      month_value_sply: 'J',
      cumulative_quantity_sply: 'L',
      cumulative_value_sply: 'M',
    },
    formats: {
      month_quantity: QUANTITY,
      month_value: QUANTITY,
      cumulative_quantity: QUANTITY,
      cumulative_value: QUANTITY,
    },
    widths: [1.4, 35, 7.7, 7.7, 1, 7.7, 7.7, 1, 8.4, 8.4, 1, 8.4, 8.4],
    merges: rows.flatMap((row) => [`C${row}:D${row}`, `F${row}:G${row}`, `I${row}:J${row}`, `L${row}:M${row}`]),
    bold: [1, 9, 12, 14].filter((row) => row !== (foot ? 14 : 12)),
    left: [1, 51],
  };
}
