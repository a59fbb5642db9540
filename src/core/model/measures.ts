import type { Text } from './text.ts';

/** What is counted. `additive`: levels of places may be summed. */
export type Measure = { readonly code: string; readonly name: Text; readonly additive: boolean };
/** One published family of tables. */
export type Dataset = { readonly code: string; readonly name: Text; readonly publisher: string };

const index = (code: string, vi: string, en: string): Measure => ({ code, name: { vi, en }, additive: false });
const level = (code: string, vi: string, en: string): Measure => ({ code, name: { vi, en }, additive: true });

/** The catalogue of measures. Data: a new measure is a new line. */
export const MEASURES: readonly Measure[] = [
  index('IIP', 'Chỉ số sản xuất công nghiệp', 'Index of industrial production'),
  index('LABOUR_INDEX', 'Chỉ số sử dụng lao động công nghiệp', 'Index of labour used in industrial enterprises'),
  level(
    'RETAIL_SALES',
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
    'Retail sales of goods and consumer services',
  ),
  level('EXPORT_VALUE', 'Trị giá xuất khẩu hàng hóa', 'Export value'),
  level('EXPORT_QUANTITY', 'Lượng xuất khẩu hàng hóa', 'Export quantity'),
  level('IMPORT_VALUE', 'Trị giá nhập khẩu hàng hóa', 'Import value'),
  level('IMPORT_QUANTITY', 'Lượng nhập khẩu hàng hóa', 'Import quantity'),
  level('STATE_INVESTMENT', 'Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước', 'Investment from the State budget'),
  level(
    'STATE_INVESTMENT_PLAN',
    'Kế hoạch vốn đầu tư từ ngân sách Nhà nước',
    'Planned investment from the State budget',
  ),
  level('FDI_PROJECTS', 'Số dự án đầu tư nước ngoài cấp mới', 'Newly licensed FDI projects'),
  level('FDI_NEW', 'Vốn FDI đăng ký cấp mới', 'Newly registered FDI capital'),
  level('FDI_ADJUSTED', 'Vốn FDI đăng ký điều chỉnh', 'Adjusted FDI capital'),
];

/** The catalogue of datasets. */
export const DATASETS: readonly Dataset[] = [
  gso('GSO_IIP', 'Chỉ số sản xuất công nghiệp theo ngành', 'Industrial production by industry'),
  gso('GSO_LABOUR', 'Chỉ số sử dụng lao động công nghiệp theo địa phương', 'Industrial labour by province'),
  gso('GSO_RETAIL', 'Tổng mức bán lẻ và doanh thu dịch vụ', 'Retail sales and services'),
  gso('GSO_EXPORT', 'Hàng hóa xuất khẩu', 'Merchandise exports'),
  gso('GSO_IMPORT', 'Hàng hóa nhập khẩu', 'Merchandise imports'),
  gso('GSO_STATE_INVESTMENT', 'Vốn đầu tư ngân sách Nhà nước', 'State budget investment'),
  gso('GSO_FDI', 'Đầu tư nước ngoài được cấp phép', 'Licensed foreign investment'),
  {
    code: 'MOIT_CONFERENCE',
    name: { vi: 'Biểu hội nghị ngành Công Thương', en: 'Industry-and-trade conference table' },
    publisher: 'Bộ Công Thương',
  },
];

function gso(code: string, vi: string, en: string): Dataset {
  return { code, name: { vi, en }, publisher: 'Tổng cục Thống kê' };
}

/** The measure of a code; null for an unknown one. */
export function measureOf(code: string): Measure | null {
  return MEASURES.find((measure) => measure.code === code) ?? null;
}
