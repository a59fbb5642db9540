import { measureOf } from '../model/measures.ts';
import type { Text } from '../model/text.ts';
import type { Prose, Span } from './prose.ts';

/** An indicator that a text names. */
export type MeasureMention = Span & {
  /** Of the catalogue; null for an indicator that it does not know, which is then told by `name`. */
  readonly code: string | null;
  readonly name: Text;
  /** The words that make it a part of the measure: "khai khoáng", "điện thoại". */
  readonly part: string | null;
  /** The name of the part is short for that of the whole, too. */
  readonly maybeWhole: boolean;
  /** The name leaves out what the official one says. */
  readonly shortened: boolean;
  readonly units: readonly string[];
};

type Words = {
  readonly form: RegExp;
  readonly code: string | null;
  readonly name?: Text;
  readonly part?: string;
  /** The name of the part is short for that of the whole, too: "tổng mức bán lẻ hàng hóa". */
  readonly maybeWhole?: true;
  readonly units: readonly string[];
  readonly full?: RegExp;
};

const MONEY = ['USD', 'VND', 'MONEY', 'PT', 'PP', 'TIMES'];
const RATE = ['PT', 'PP', 'TIMES'];
const named = (vi: string, en: string): Text => ({ vi, en });

/** The names under which the reader of texts tells what has no series of its own. */
export const TRADE = 'Tổng kim ngạch xuất nhập khẩu';
export const BALANCE = 'Cán cân thương mại';
export const SURPLUS = 'Xuất siêu';
export const DEFICIT = 'Nhập siêu';
/** Exports less imports, of whichever side. */
export const isBalance = (name: string): boolean => [BALANCE, SURPLUS, DEFICIT].includes(name);

/** In this order: a longer name stands before those that are part of it. */
const WORDS: readonly Words[] = [
  {
    form: /(?:tổng )?(?:kim ngạch |trị giá |giá trị )?xuất(?: khẩu)?(?:,| và| -|-)? ?nhập khẩu(?: hàng hóa)?/gu,
    code: null,
    name: named(TRADE, 'Exports and imports together'),
    units: MONEY,
  },
  {
    form: /(?:(?<!\p{L})nhập siêu|thâm hụt(?! (?:ngân sách|vãng lai))(?: thương mại)?)/gu,
    code: null,
    name: named(DEFICIT, 'Trade deficit'),
    units: MONEY,
  },
  {
    form: /(?:(?<!\p{L})xuất siêu|thặng dư(?! (?:ngân sách|vãng lai))(?: thương mại)?)/gu,
    code: null,
    name: named(SURPLUS, 'Trade surplus'),
    units: MONEY,
  },
  {
    form: /cán cân thương mại(?: hàng hóa)?/gu,
    code: null,
    name: named(BALANCE, 'Trade balance'),
    units: MONEY,
  },
  {
    form: /(?:tổng )?(?:kim ngạch|trị giá|giá trị) (?:hàng hóa )?xuất khẩu(?: hàng hóa)?|(?:tổng )?xuất khẩu(?: hàng hóa)?/gu,
    code: 'EXPORT_VALUE',
    units: MONEY,
  },
  {
    form: /(?:tổng )?(?:kim ngạch|trị giá|giá trị) (?:hàng hóa )?nhập khẩu(?: hàng hóa)?|(?:tổng )?nhập khẩu(?: hàng hóa)?/gu,
    code: 'IMPORT_VALUE',
    units: MONEY,
  },
  {
    form: /chỉ số (?:sử dụng )?lao động(?: công nghiệp)?(?: (?:đang )?(?:làm việc )?(?:của|trong)(?: các)? doanh nghiệp(?: sản xuất)?(?: công nghiệp)?)?|(?:số )?lao động (?:đang )?(?:làm việc )?(?:trong|của|tại)(?: các)? (?:doanh nghiệp|dn)(?: sản xuất)? công nghiệp|lao động công nghiệp|(?:lao động|việc làm) (?:trong |của )?(?:ngành |khu vực )?công nghiệp/gu,
    code: 'LABOUR_INDEX',
    units: RATE,
  },
  { form: /chỉ số tiêu thụ/gu, code: 'SHIPMENT_INDEX', units: RATE },
  { form: /chỉ số tồn kho/gu, code: 'INVENTORY_INDEX', units: RATE },
  {
    form: /(?:ngành )?(?:công nghiệp )?chế biến,? (?:và )?chế tạo/gu,
    code: 'IIP',
    part: 'công nghiệp chế biến, chế tạo',
    units: RATE,
  },
  { form: /(?:ngành |lĩnh vực )?khai khoáng/gu, code: 'IIP', part: 'khai khoáng', units: RATE },
  { form: /giá trị sản xuất công nghiệp/gu, code: 'GROSS_OUTPUT', units: MONEY },
  {
    form: /chỉ số sản xuất(?: toàn ngành)? công nghiệp(?: \(iip\))?|chỉ số iip|(?<!\p{L})iip(?!\p{L})|sản xuất công nghiệp|chỉ số sản xuất toàn ngành/gu,
    code: 'IIP',
    units: RATE,
  },
  {
    form: /(?:tổng mức |doanh thu )?bán lẻ hàng hóa và (?:tổng )?doanh thu dịch vụ(?: tiêu dùng)?|tổng mức bán lẻ(?! hàng hóa(?! và))|tổng mức bán lẻ và doanh thu dịch vụ/gu,
    code: 'RETAIL_SALES',
    units: MONEY,
    full: /tiêu dùng/u,
  },
  {
    form: /tổng mức bán lẻ hàng hóa(?! và (?:tổng )?doanh thu)/gu,
    code: 'RETAIL_SALES',
    part: 'bán lẻ hàng hóa',
    maybeWhole: true,
    units: MONEY,
  },
  {
    form: /(?:doanh thu )?bán lẻ hàng hóa(?! và (?:tổng )?doanh thu)|(?:tổng mức |doanh thu )bán lẻ/gu,
    code: 'RETAIL_SALES',
    part: 'bán lẻ hàng hóa',
    units: MONEY,
  },
  {
    form: /(?:doanh thu )?(?:dịch vụ )?lưu trú,? (?:và )?ăn uống/gu,
    code: 'RETAIL_SALES',
    part: 'lưu trú, ăn uống',
    units: MONEY,
  },
  {
    form: /doanh thu du lịch(?: lữ hành)?|du lịch lữ hành/gu,
    code: 'RETAIL_SALES',
    part: 'du lịch lữ hành',
    units: MONEY,
  },
  { form: /(?:chỉ số )?giá tiêu dùng(?: \(cpi\))?|(?<!\p{L})cpi(?!\p{L})/gu, code: 'CPI', units: RATE },
  {
    form: /tổng sản phẩm (?:trên địa bàn|\(grdp\))(?: \(grdp\))?|(?<!\p{L})grdp(?!\p{L})/gu,
    code: 'GRDP',
    units: MONEY,
  },
  { form: /tổng sản phẩm trong nước(?: \(gdp\))?|(?<!\p{L})gdp(?!\p{L})/gu, code: 'GDP', units: MONEY },
  {
    form: /vốn (?:đầu tư )?(?:thực hiện )?(?:từ |thuộc )?(?:nguồn )?(?:vốn )?(?:ngân sách nhà nước|nsnn)/gu,
    code: 'STATE_INVESTMENT',
    units: MONEY,
  },
  { form: /vốn đầu tư (?:thực hiện )?toàn xã hội/gu, code: 'SOCIAL_INVESTMENT', units: MONEY },
  {
    form: /(?<!\p{L})fdi (?:đăng ký )?cấp (?:phép )?mới|(?:tổng )?(?:số )?vốn (?:(?:fdi|đầu tư (?:trực tiếp )?(?:của )?nước ngoài)(?: \(fdi\))? )?(?:đăng ký )?cấp (?:phép )?mới|vốn (?:ngoại )?đăng ký mới/gu,
    code: 'FDI_NEW',
    units: MONEY,
  },
  {
    form: /vốn (?:(?:fdi|đầu tư (?:trực tiếp )?(?:của )?nước ngoài)(?: \(fdi\))? )?(?:đăng ký )?(?:điều chỉnh|tăng thêm)/gu,
    code: 'FDI_ADJUSTED',
    units: MONEY,
  },
  {
    form: /(?:số )?dự án (?:(?:fdi|đầu tư (?:trực tiếp )?nước ngoài) )?(?:được )?cấp (?:phép )?mới/gu,
    code: 'FDI_PROJECTS',
    units: ['COUNT', 'PT', 'TIMES'],
  },
  {
    form: /(?<!(?:khu vực|doanh nghiệp|dự án|kinh tế|có) (?:có )?)(?:tổng )?vốn (?:fdi|đầu tư (?:trực tiếp )?(?:của )?nước ngoài)(?: \(fdi\))?(?: đăng ký| thực hiện| giải ngân)?|thu hút fdi/gu,
    code: null,
    name: named('Vốn đầu tư nước ngoài', 'Foreign investment'),
    units: MONEY,
  },
  {
    form: /thu ngân sách(?: nhà nước)?|thu nội địa|chi ngân sách/gu,
    code: null,
    name: named('Thu, chi ngân sách', 'Budget'),
    units: MONEY,
  },
  { form: /doanh nghiệp (?:đăng ký )?thành lập mới/gu, code: 'NEW_ENTERPRISES', units: ['COUNT', 'PT', 'PP', 'TIMES'] },
];
// "xuất khẩu điện thoại", "xuất khẩu sang Hoa Kỳ", "xuất khẩu của khu vực FDI": a part of the whole
const PART =
  /^ (?:(?:các )?(?:mặt hàng|nhóm hàng|sản phẩm) [\p{L} ]{2,30}?|nông,? lâm,? thủy sản|nông sản|thủy sản|dệt may|điện thoại|điện tử|da giày|gạo|cà phê|rau quả|gỗ|sang [\p{L} ]{2,20}?|dịch vụ|tại chỗ)(?= (?:ước|đạt|tăng|giảm|chiếm|của)|[,.;)]|$)|^ (?:của )?(?:khu vực (?:fdi|có vốn đầu tư nước ngoài|kinh tế trong nước|trong nước)|doanh nghiệp (?:fdi|trong nước))/u;

/** The indicators that a text names, in its order. */
export function measuresIn({ plain }: Prose): MeasureMention[] {
  const found: MeasureMention[] = [];
  for (const words of WORDS)
    for (const { index: start, 0: written } of plain.matchAll(words.form)) {
      const end = start + written.length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const part = words.part ?? PART.exec(plain.slice(end, end + 50))?.[0].trim() ?? null;
      const name = words.name ?? measureOf(words.code ?? '')?.name ?? named(written, written);
      const shortened = words.full !== undefined && !words.full.test(written) && written.includes('dịch vụ');
      const maybeWhole = words.maybeWhole === true;
      found.push({ start, end, code: words.code, name, part, maybeWhole, shortened, units: words.units });
    }
  return found.sort((a, b) => a.start - b.start);
}
