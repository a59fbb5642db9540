import type { Rewriting } from './rewritten.ts';

const words = (form: string, read: string): Rewriting => [
  new RegExp(`(?<![\\p{L}\\d-])(?:${form})(?![\\p{L}\\d-])`, 'giu'),
  read,
];
const AMOUNT = '(\\d[\\d.,]* (?:(?:nghìn tỷ|triệu tỷ|tỷ|triệu|nghìn) )?(?:USD|đồng))';

/** What the country earned and spent: the indicator stands behind its figure. */
export const EARNED: readonly Rewriting[] = [
  words(
    `(?:earned|gained|made|fetched) (?:more than |over |nearly |about )?${AMOUNT} from (?:its )?exports?`,
    'xuất khẩu $1',
  ),
  words(`(?:spent|paid) (?:more than |over |nearly |about )?${AMOUNT} on (?:its )?imports?`, 'nhập khẩu $1'),
  words(`${AMOUNT} worth of exports`, 'xuất khẩu $1'),
  words(`${AMOUNT} worth of imports`, 'nhập khẩu $1'),
  words(
    '(?:granted licen[cs]es? (?:for|to) |licensed |registered )?(\\d[\\d.,]*) (?:new(?:ly[- ]licen[cs]ed)?|fresh) (?:FDI |foreign[- ]invested )?projects(?: were (?:licensed|granted licen[cs]es))?',
    '$1 dự án được cấp phép mới',
  ),
  words(
    '(\\d[\\d.,]*) (?:new(?:ly[- ](?:established|registered|founded))?) (?:enterprises|businesses|firms|companies)(?: were (?:established|registered|set up))?',
    '$1 doanh nghiệp thành lập mới',
  ),
  words(
    '(?:equal to|equivalent to|or|meeting|fulfilling|reaching) (\\d[\\d.,]*%) of (?:the |this )?(?:yearly |annual |year.s |full-year )?(?:plan|target)',
    'bằng $1 kế hoạch năm',
  ),
];

/** Parts of indicators: sectors, industries, goods. */
export const PARTS: readonly Rewriting[] = [
  words(
    '(?:the )?(?:manufacturing and processing|processing and manufacturing|processing[- ]manufacturing|manufacturing)(?: (?:sector|industry))?',
    'công nghiệp chế biến, chế tạo',
  ),
  words(
    '(?:the )?(?:electricity|power) (?:production|generation) and distribution(?: (?:sector|industry))?',
    'sản xuất và phân phối điện',
  ),
  words('(?:the )?mining(?: and quarrying)?(?: (?:sector|industry))?', 'khai khoáng'),
  words(
    '(?:the )?domestic(?:ally[- ]invested)? (?:economic )?(?:sector|firms|enterprises)',
    'khu vực kinh tế trong nước',
  ),
  words(
    '(?:the )?(?:foreign[- ]invested|FDI) (?:sector|firms|enterprises)(?: \\(including crude oil\\))?',
    'khu vực có vốn đầu tư nước ngoài',
  ),
  words(
    'computers,? electronic(?:s| products| goods),? (?:and )?(?:components|spare parts)|computers and electronics|electronics and computers|electronics?, computers and (?:components|parts)',
    'điện tử, máy tính và linh kiện',
  ),
  words('electricity(?= \\()', 'sản xuất và phân phối điện'),
  words('water supply(?= \\()', 'cung cấp nước'),
  words('(?:mobile )?(?:tele)?phones(?! and)', 'điện thoại'),
  words('(?:mobile )?(?:tele)?phones and (?:their )?(?:components|spare parts|accessories)', 'điện thoại và linh kiện'),
  words(
    '(?:textiles? and (?:garments?|apparel)|garments? and textiles?|textile-garment)(?: products)?|garments',
    'dệt may',
  ),
  words('machinery,? equipment(?:,? tools)?(?:,?(?: and)? (?:spare )?parts)?', 'máy móc, thiết bị, dụng cụ, phụ tùng'),
  words('footwear', 'giày dép'),
  words('(?:wood|timber) and (?:wood(?:en)?|timber) products', 'gỗ và sản phẩm gỗ'),
  words('(?:aquatic products|seafood|fisheries)', 'thủy sản'),
  words('(?:fruits? and vegetables?|vegetables? and fruits?)', 'rau quả'),
  words('(?:iron and )?steel(?= (?:exports|imports|shipments))', 'sắt thép'),
  words('coffee', 'cà phê'),
  words('rice', 'gạo'),
  words('cashew nuts?', 'hạt điều'),
  words('pepper', 'hạt tiêu'),
  words('rubber', 'cao su'),
];
