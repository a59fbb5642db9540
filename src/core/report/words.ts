import type { ObsStatus } from '../model/observation.ts';
import type { Lang, Text } from '../model/text.ts';

/** Names of the sheets, their order is the order in the workbook. */
export const SHEETS = {
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  table: { vi: 'Bảng số liệu', en: 'Table' },
  chart: { vi: 'Biểu đồ', en: 'Chart' },
  values: { vi: 'Giá trị', en: 'Values' },
  ranking: { vi: 'Xếp hạng', en: 'Ranking' },
  counts: { vi: 'Kết quả đếm', en: 'Counts' },
  structure: { vi: 'Cơ cấu', en: 'Structure' },
  trend: { vi: 'Diễn biến', en: 'Trend' },
  scatter: { vi: 'Quy mô và tốc độ', en: 'Size and growth' },
  revisions: { vi: 'Điều chỉnh', en: 'Revisions' },
  remarks: { vi: 'Kiểm tra số liệu', en: 'Checks' },
  glossary: { vi: 'Ghi chú, thuật ngữ', en: 'Notes and glossary' },
  sources: { vi: 'Nguồn số liệu', en: 'Sources' },
} as const satisfies Record<string, Text>;

export const STATUS: Record<ObsStatus, Text> = {
  A: { vi: 'Số công bố', en: 'As published' },
  E: { vi: 'Ước tính', en: 'Estimate' },
  P: { vi: 'Sơ bộ', en: 'Preliminary' },
  M: { vi: 'Không phát sinh (-)', en: 'Does not exist (-)' },
  L: { vi: 'Không thu thập được (…)', en: 'Not collected (…)' },
  O: { vi: 'Để trống trong biểu', en: 'Left empty in the book' },
};

/** What is printed where a number is missing; empty for an empty cell. */
export const MARK: Partial<Record<ObsStatus, string>> = { M: '-', L: '…' };

export const WORDS = {
  title: {
    vi: 'MỘT SỐ CHỈ TIÊU CÔNG NGHIỆP, THƯƠNG MẠI VÀ ĐẦU TƯ',
    en: 'SELECTED INDICATORS OF INDUSTRY, TRADE AND INVESTMENT',
  },
  order: { vi: 'TT', en: 'No.' },
  area: { vi: 'Địa phương', en: 'Locality' },
  country: { vi: 'Cả nước', en: 'Viet Nam' },
  known: { vi: 'Số địa phương có số liệu', en: 'Localities with a figure' },
  sum: { vi: 'Cộng các địa phương có số liệu', en: 'Sum of localities with a figure' },
  threshold: { vi: 'Ngưỡng so sánh', en: 'Threshold' },
  above: { vi: 'Số địa phương trên ngưỡng', en: 'Localities above' },
  at: { vi: 'Số địa phương bằng ngưỡng', en: 'Localities at the threshold' },
  below: { vi: 'Số địa phương dưới ngưỡng', en: 'Localities below' },
  missing: { vi: 'Số địa phương không có số liệu', en: 'Localities without a figure' },
  members: { vi: 'Số địa phương trong vùng', en: 'Localities in the region' },
  highest: { vi: 'Cao nhất', en: 'Highest' },
  lowest: { vi: 'Thấp nhất', en: 'Lowest' },
  median: { vi: 'Trung vị (không gia quyền)', en: 'Median (unweighted)' },
  rank: { vi: 'Hạng', en: 'Rank' },
  rankByLevel: { vi: 'Hạng theo mức', en: 'Rank by level' },
  rankByGrowth: { vi: 'Hạng theo tốc độ', en: 'Rank by growth' },
  growth: { vi: 'Tăng/giảm so với cùng kỳ năm trước (%)', en: 'Change over the same period last year (%)' },
  growthOverPrevious: { vi: 'Tăng/giảm so với kỳ trước (%)', en: 'Change over the previous period (%)' },
  previous: { vi: 'Mức cùng kỳ năm trước, suy ra', en: 'Level of last year, implied' },
  value: { vi: 'Giá trị', en: 'Value' },
  period: { vi: 'Kỳ', en: 'Period' },
  others: { vi: 'Các địa phương khác', en: 'Other localities' },
  structureOf: {
    vi: 'Tỷ trọng trong tổng các địa phương có số liệu (%)',
    en: 'Share of the sum of localities with a figure (%)',
  },
  shareOfSum: { vi: 'Tỷ trọng trong tổng (%)', en: 'Share of the sum (%)' },
  contents: { vi: 'Nội dung báo cáo', en: 'Contents' },
  countedFacts: { vi: 'Kết quả chính', en: 'Main findings' },
  indicators: { vi: 'Các chỉ tiêu', en: 'Indicators' },
  column: { vi: 'Nội dung cột', en: 'Column' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  where: { vi: 'Ở đâu', en: 'Where' },
  regionValue: { vi: 'Cả vùng', en: 'Region' },
  noRevisions: {
    vi: 'Không có số nào của các địa phương và chỉ tiêu trong báo cáo được điều chỉnh.',
    en: 'No figure of the localities and indicators of the report was revised.',
  },
  noReportBefore: {
    vi: 'Chưa có sổ số liệu nào trước sổ của kỳ này để so.',
    en: 'There is no earlier workbook to compare with.',
  },
  remarks: {
    vi: 'Những điều các quy tắc kiểm tra nêu ra về số liệu trong báo cáo; không số nào bị sửa.',
    en: 'What the rules of checking say about the figures of the report; no figure was changed.',
  },
  noRemarks: {
    vi: 'Các quy tắc kiểm tra không nêu điều gì về số liệu trong báo cáo.',
    en: 'The rules of checking find nothing in the figures of the report.',
  },
  rest: { vi: 'Còn lại', en: 'The rest' },
  rankOf: { vi: 'Hạng', en: 'Rank' },
  reached: { vi: 'Cộng dồn đến', en: 'Reached' },
  stepHeads: {
    vi: 'Nền trên 0|Nền dưới 0|Làm tăng, trên 0|Làm tăng, dưới 0|Làm giảm, trên 0|Làm giảm, dưới 0|Chung',
    en: 'Base above 0|Base below 0|Rise above 0|Rise below 0|Fall above 0|Fall below 0|Whole',
  },
  names: { vi: 'Địa phương (khi lập báo cáo)', en: 'Localities (when the report was made)' },
  fact: { vi: 'Nội dung', en: 'Fact' },
  notes: { vi: 'Ghi chú:', en: 'Notes:' },
  noteMarks: {
    vi: '"-": không có hiện tượng phát sinh; "…": có phát sinh nhưng không thu thập được số liệu; ô trống: các biểu đã nhập không có số.',
    en: '"-": does not exist; "…": exists but was not collected; empty: no imported book gives a figure.',
  },
  noteRounding: {
    vi: 'Số in với một chữ số thập phân; so sánh với ngưỡng, xếp hạng và tính toán theo số đầy đủ. Ngưỡng ở ô nền vàng có thể sửa.',
    en: 'Printed with one decimal; comparison, ranking and computation use full precision. Thresholds in the yellow cells may be changed.',
  },
  noteAverage: {
    vi: 'Không tính bình quân các chỉ số vì không có quyền số. Chữ nghiêng: số ước tính hoặc sơ bộ trong cột có nhiều trạng thái.',
    en: 'Indices are never averaged, as there are no weights. Italics: estimates or preliminary figures in a column of mixed status.',
  },
  noteDerived: {
    vi: 'Các ô ở đây là công thức tính trên trang "Bảng số liệu". Mức cùng kỳ năm trước suy ra từ tốc độ tăng đã công bố, có thể khác số đã công bố năm trước vì số năm trước được điều chỉnh. Tỷ trọng cộng lại có thể không bằng 100 do làm tròn.',
    en: 'The cells here are formulas over the sheet "Table". Levels of last year are implied by the published growth and may differ from those published last year, which were revised since. Shares may not add up to 100 because of rounding.',
  },
  noteLive: {
    vi: 'Công thức: tỷ trọng, hạng, đóng góp, số đếm và mọi chỉ tiêu tính ra đổi theo khi sửa số ở trang "Bảng số liệu".',
    en: 'Formulas: shares, ranks, contributions, counts and all that is derived follow when a number on the sheet "Table" is changed.',
  },
  seeSources: {
    vi: 'Nguồn của từng con số: trang "Nguồn số liệu"',
    en: 'The source of every number: sheet "Sources"',
  },
  backToTable: { vi: 'Về bảng số liệu', en: 'Back to the table' },
} as const satisfies Record<string, Text>;

/** Over the two columns that bars on either side of a base are drawn from, and over their axis. */
export function sideWords(
  base: number,
  lang: Lang,
): { readonly heads: readonly [string, string]; readonly axis: string } {
  return lang === 'vi'
    ? {
        heads: [`Cao hơn ${base}`, `Thấp hơn ${base}`],
        axis: `Chênh lệch so với ${base} (điểm phần trăm)`,
      }
    : { heads: [`Above ${base}`, `Below ${base}`], axis: `Distance from ${base} (percentage points)` };
}
