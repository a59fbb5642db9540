import type { Text } from './text.ts';

/** What is counted. `additive`: levels of places may be summed. */
export type Measure = { readonly code: string; readonly name: Text; readonly additive: boolean };
/** One published family of tables. */
export type Dataset = {
  readonly code: string;
  readonly name: Text;
  readonly publisher: string;
  /** How figures are given to a place, where sources of one indicator differ in it. */
  readonly attribution?: Text;
};

const BY_PRODUCTION: Text = { vi: 'theo nơi sản xuất, điều tra', en: 'by place of production or survey' };
const BY_ENTERPRISE: Text = {
  vi: 'theo địa phương của doanh nghiệp khai hải quan',
  en: 'by place of the declaring enterprise',
};
const BY_BRANCH: Text = { vi: 'theo đơn vị hải quan làm thủ tục', en: 'by customs office of clearance' };

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
  index('SHIPMENT_INDEX', 'Chỉ số tiêu thụ ngành công nghiệp chế biến, chế tạo', 'Index of shipments of manufacturing'),
  index(
    'INVENTORY_INDEX',
    'Chỉ số tồn kho ngành công nghiệp chế biến, chế tạo',
    'Index of inventories of manufacturing',
  ),
  level('PRODUCT_OUTPUT', 'Sản phẩm chủ yếu của ngành công nghiệp', 'Main industrial products'),
  level('GROSS_OUTPUT', 'Giá trị sản xuất công nghiệp', 'Industrial gross output'),
  level('SOCIAL_INVESTMENT', 'Vốn đầu tư toàn xã hội', 'Total social investment'),
  level('GDP', 'Tổng sản phẩm trong nước', 'Gross domestic product'),
  level('GRDP', 'Tổng sản phẩm trên địa bàn', 'Gross regional domestic product'),
  index('CPI', 'Chỉ số giá tiêu dùng', 'Consumer price index'),
  level('NEW_ENTERPRISES', 'Doanh nghiệp đăng ký thành lập mới', 'Newly registered enterprises'),
  level(
    'NEW_ENTERPRISES_VON_DANG_KY',
    'Vốn đăng ký của doanh nghiệp thành lập mới',
    'Registered capital of new enterprises',
  ),
  level('NEW_ENTERPRISES_LAO_DONG', 'Lao động đăng ký của doanh nghiệp thành lập mới', 'Employees of new enterprises'),
  level('FDI_ADJUSTED', 'Vốn FDI đăng ký điều chỉnh', 'Adjusted FDI capital'),
  level('FDI_REGISTERED', 'Vốn FDI đăng ký', 'Registered FDI capital'),
  level('FDI_CHARTER', 'Vốn điều lệ của dự án FDI', 'Charter capital of FDI projects'),
];

/** The catalogue of datasets. */
export const DATASETS: readonly Dataset[] = [
  gso('GSO_IIP', 'Chỉ số sản xuất công nghiệp theo ngành', 'Industrial production by industry'),
  gso('GSO_LABOUR', 'Chỉ số sử dụng lao động công nghiệp theo địa phương', 'Industrial labour by province'),
  gso('GSO_RETAIL', 'Tổng mức bán lẻ và doanh thu dịch vụ', 'Retail sales and services'),
  { ...gso('GSO_EXPORT', 'Hàng hóa xuất khẩu', 'Merchandise exports'), attribution: BY_PRODUCTION },
  { ...gso('GSO_IMPORT', 'Hàng hóa nhập khẩu', 'Merchandise imports'), attribution: BY_PRODUCTION },
  gso('GSO_STATE_INVESTMENT', 'Vốn đầu tư ngân sách Nhà nước', 'State budget investment'),
  gso('GSO_FDI', 'Đầu tư nước ngoài được cấp phép', 'Licensed foreign investment'),
  gso('GSO_GROSS_OUTPUT', 'Giá trị sản xuất công nghiệp', 'Industrial gross output'),
  gso('GSO_PRODUCTS', 'Sản phẩm công nghiệp chủ yếu', 'Main industrial products'),
  gso('GSO_SHIPMENT_INVENTORY', 'Chỉ số tiêu thụ và tồn kho', 'Shipments and inventories'),
  gso('GSO_LABOUR_INDUSTRY', 'Chỉ số sử dụng lao động theo ngành', 'Industrial labour by industry'),
  gso('GSO_SOCIAL_INVESTMENT', 'Vốn đầu tư toàn xã hội', 'Total social investment'),
  gso('GSO_GDP_CONSTANT', 'Tổng sản phẩm trong nước theo giá so sánh', 'Gross domestic product at constant prices'),
  gso('GSO_GDP', 'Tổng sản phẩm trong nước', 'Gross domestic product'),
  gso('GSO_GRDP', 'Tổng sản phẩm trên địa bàn', 'Gross regional domestic product'),
  gso('GSO_CPI', 'Chỉ số giá tiêu dùng', 'Consumer price index'),
  gso('GSO_ENTERPRISES', 'Doanh nghiệp thành lập mới', 'New enterprises'),
  gso('GSO_OTHER', 'Biểu khác của Tổng cục Thống kê', 'Other GSO tables'),
  {
    code: 'MOIT_CONFERENCE',
    name: { vi: 'Biểu hội nghị ngành Công Thương', en: 'Industry-and-trade conference table' },
    publisher: 'Bộ Công Thương',
  },
  {
    code: 'PXWEB',
    name: { vi: 'Cơ sở dữ liệu PX-Web của Tổng cục Thống kê', en: 'PX-Web database of the statistics office' },
    publisher: 'Tổng cục Thống kê',
  },
  {
    code: 'MOF_BUDGET',
    name: { vi: 'Công khai ngân sách nhà nước', en: 'State budget: plans and final accounts' },
    publisher: 'Bộ Tài chính',
  },
  {
    code: 'PCI',
    name: { vi: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', en: 'Provincial competitiveness index (PCI)' },
    publisher: 'VCCI',
  },
  {
    code: 'PAPI',
    name: {
      vi: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)',
      en: 'Provincial governance index (PAPI)',
    },
    publisher: 'CECODES, VFF-CRT, UNDP',
  },
  {
    code: 'PROVINCE',
    name: { vi: 'Sổ của tỉnh, thành phố', en: 'Books of a province' },
    publisher: 'Sở Công Thương, Cục Thống kê của tỉnh',
    attribution: BY_PRODUCTION,
  },
  {
    code: 'CUSTOMS',
    name: { vi: 'Thống kê hải quan', en: 'Customs statistics' },
    publisher: 'Tổng cục Hải quan',
    attribution: BY_ENTERPRISE,
  },
  {
    code: 'CUSTOMS_BRANCH',
    name: { vi: 'Thống kê hải quan theo đơn vị hải quan', en: 'Customs statistics by customs office' },
    publisher: 'Tổng cục Hải quan',
    attribution: BY_BRANCH,
  },
  {
    code: 'MOIT',
    name: { vi: 'Biểu của Bộ Công Thương', en: 'Tables of the Ministry of Industry and Trade' },
    publisher: 'Bộ Công Thương',
  },
  {
    code: 'OTHER',
    name: { vi: 'Biểu không nêu cơ quan công bố', en: 'Tables that name no publisher' },
    publisher: 'Không rõ',
  },
];

/** Who published a dataset. */
export function publisherName(code: string): Text {
  const vi = DATASETS.find((one) => one.code === code)?.publisher ?? code;
  return { vi, en: PUBLISHERS_IN_ENGLISH[vi] ?? vi };
}

/** The same, and how they give figures to places: "Tổng cục Hải quan (theo địa phương của doanh nghiệp khai hải quan)". */
export function publisherText(code: string): Text {
  const { vi, en } = publisherName(code);
  const attribution = DATASETS.find((one) => one.code === code)?.attribution;
  return attribution ? { vi: `${vi} (${attribution.vi})`, en: `${en} (${attribution.en})` } : { vi, en };
}

/** As they call themselves in English; who is not here has one name. */
const PUBLISHERS_IN_ENGLISH: Readonly<Record<string, string>> = {
  'Bộ Công Thương': 'Ministry of Industry and Trade',
  'Bộ Tài chính': 'Ministry of Finance',
  'Không rõ': 'Unknown',
  'Sở Công Thương, Cục Thống kê của tỉnh': 'Department of Industry and Trade, Statistics Office of the province',
  'Tổng cục Hải quan': 'General Department of Vietnam Customs',
  'Tổng cục Thống kê': 'General Statistics Office',
};

function gso(code: string, vi: string, en: string): Dataset {
  return { code, name: { vi, en }, publisher: 'Tổng cục Thống kê' };
}

/** The measure of a code; null for an unknown one. */
export function measureOf(code: string): Measure | null {
  return MEASURES.find((measure) => measure.code === code) ?? null;
}
