import { GROUPS } from '../model/areaGroups.ts';
import { AREAS } from '../model/areaRegister.ts';
import type { Rewriting } from './rewritten.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const MULTIPLES = [
  ['quadrillion', 'triệu tỷ'],
  ['(?:trillion|trn|tln)', 'nghìn tỷ'],
  ['(?:billion|bln|bn)', 'tỷ'],
  ['(?:million|mln|mn)', 'triệu'],
  ['thousand', 'nghìn'],
] as const;
const MONEY = [
  ['(?:US ?\\$|USD|\\$)', '(?:US dollars?|dollars?|USD)', 'USD'],
  ['(?:VND|VNĐ)', '(?:VND|đồng|dong)', 'đồng'],
] as const;
const N = '(\\d[\\d.,]*)';
const words = (form: string, read: string): Rewriting => [
  new RegExp(`(?<![\\p{L}\\d])(?:${form})(?![\\p{L}\\d])`, 'giu'),
  read,
];

/** Amounts: "USD 120.7 billion", "120.7 billion US dollars". Digits were written by the rules of Vietnamese before. */
export const AMOUNTS: readonly Rewriting[] = MONEY.flatMap(([before, behind, unit]): Rewriting[] => [
  ...MULTIPLES.flatMap(([of, read]): Rewriting[] => [
    [new RegExp(`(?<![\\p{L}\\d])${before} ?${N} ${of}(?!\\p{L})`, 'giu'), `$1 ${read} ${unit}`],
    [new RegExp(`(?<![\\p{L}\\d.,])${N} ${of} ${behind}(?!\\p{L})`, 'giu'), `$1 ${read} ${unit}`],
  ]),
  [new RegExp(`(?<![\\p{L}\\d])${before} ?${N}(?![\\d.,]*\\d)`, 'giu'), `$1 ${unit}`],
]);

const OF_YEAR = '(?: of|,)? (\\d{4})(?!\\d)';
/** Periods and days, with what a change is held against. */
export const PERIODS: readonly Rewriting[] = [
  ...MONTHS.flatMap((name, at): Rewriting[] => [
    [new RegExp(`(?:as (?:of|at)|on) (?:1|01) ${name}${OF_YEAR}`, 'giu'), `tại thời điểm 01/${at + 1}/$1`],
    [new RegExp(`as (?:of|at) ${name} 0?1,? (\\d{4})(?!\\d)`, 'giu'), `tại thời điểm 01/${at + 1}/$1`],
    [new RegExp(`(?:as (?:of|at)|on) ${name} 0?1(?!\\d|,? \\d{4})`, 'giu'), `tại thời điểm 01/${at + 1}`],
    [
      new RegExp(`(?<!\\p{L})(?:from|over|compared (?:with|to)) ${name}(?!\\p{L}|,? \\d)`, 'giu'),
      `so với tháng ${at + 1}`,
    ],
    [new RegExp(`(?:on )?(?<!\\d)(\\d{1,2}) ${name}${OF_YEAR}`, 'giu'), `ngày $1/${at + 1}/$2`],
    [new RegExp(`(?:on )?${name} (\\d{1,2}),? (\\d{4})(?!\\d)`, 'giu'), `ngày $1/${at + 1}/$2`],
    [new RegExp(`(?<!\\p{L})(?:in )?${name}${OF_YEAR}`, 'giu'), `tháng ${at + 1} năm $1`],
    [new RegExp(`(?<!\\p{L})in ${name}(?: alone)?(?!\\p{L})`, 'giu'), `tháng ${at + 1}`],
    [
      new RegExp(`(?:(?:in|for|over|during) )?(?:the )?january[-–to ]+${name}(?: period)?(?!\\p{L})`, 'giu'),
      `${at + 1} tháng đầu năm`,
    ],
  ]),
  [/(?<!\d)(\d{4})-0?(\d{1,2})-0?(\d{1,2})(?!\d)/gu, '$3/$2/$1'],
  ...COUNTS.map((name, at): Rewriting => [
    new RegExp(`(?:(?:in|for|over|during) )?the first (?:${name}|${at + 1}) months${OF_YEAR}`, 'giu'),
    `${at + 1} tháng đầu năm $1`,
  ]),
  [new RegExp(`(?:(?:in|for|over|during) )?the first half${OF_YEAR}`, 'giu'), '6 tháng đầu năm $1'],
  ...COUNTS.map((name, at) =>
    words(
      `(?:(?:taking|bringing|lifting) )?(?:the |its |their )?(?:${name}|${at + 1})-month (?:total|figure)`,
      `${at + 1} tháng đầu năm`,
    ),
  ),
  ...QUARTERS.map((name, at) =>
    words(
      `(?:(?:in|for|over|during) )?(?:the ${name} quarter|Q${at + 1})(?! of)`,
      `quý ${['I', 'II', 'III', 'IV'][at]}`,
    ),
  ),
  ...COUNTS.map((name, at) =>
    words(
      `(?:in|for|over|during) (?:the )?(?:first )?(?:${name}|${at + 1})[- ]months?(?: period)?(?: as a whole)?`,
      `${at + 1} tháng đầu năm`,
    ),
  ),
  words('(?:(?:in|for|over|during) )?the first half(?! \\p{L}*(?:quarter|month))', '6 tháng đầu năm'),
  words('(?:(?:in|for|over|during) )?the half(?:[- ]year)|(?:in|for) the half|in H1', '6 tháng đầu năm'),
  ...COUNTS.map((name, at) =>
    words(`(?:in|for|over|during) (?:the )?(?:${name}|${at + 1}) months(?: of the year)?`, `${at + 1} tháng đầu năm`),
  ),
  ...COUNTS.map((name, at) =>
    words(`(?:(?:in|for|over|during) )?the first (?:${name}|${at + 1}) months`, `${at + 1} tháng đầu năm`),
  ),
  ...QUARTERS.map((name, at): Rewriting => [
    new RegExp(`(?:(?:in|for|over|during) )?(?:the ${name} quarter|Q${at + 1})${OF_YEAR}`, 'giu'),
    `quý ${['I', 'II', 'III', 'IV'][at]} năm $1`,
  ]),
  [/(?<!\p{L})in (\d{4})(?!\d)/giu, 'năm $1'],
  words(
    '(?:against|compared (?:with|to)|over|from|on) the same (?:period|months?) (?:of )?(?:last|the previous) year',
    'so với cùng kỳ năm trước',
  ),
  words(
    '(?:against|compared (?:with|to)|over|from|on) the same time (?:of )?last year',
    'so với cùng thời điểm năm trước',
  ),
  words(
    'year[- ]on[- ]year|from a year (?:earlier|ago)|compared (?:with|to) a year (?:earlier|ago)',
    'so với cùng kỳ năm trước',
  ),
  words(
    'month[- ]on[- ]month|(?:against|compared (?:with|to)|over|from|on) the (?:previous month|month before)',
    'so với tháng trước',
  ),
  words(
    'quarter[- ]on[- ]quarter|(?:against|compared (?:with|to)|over|from|on) the (?:previous quarter|quarter before)',
    'so với quý trước',
  ),
];

/** Indicators, a longer name before those that are part of it. */
export const INDICATORS: readonly Rewriting[] = [
  words('(?:the )?index of industrial production', 'chỉ số sản xuất công nghiệp'),
  words('(?:the )?industrial production index|industrial (?:production|output)', 'chỉ số sản xuất công nghiệp'),
  words(
    '(?:the )?index of labour used in industrial enterprises',
    'chỉ số sử dụng lao động của doanh nghiệp công nghiệp',
  ),
  words(
    '(?:total )?retail sales of (?:consumer )?goods and (?:revenue (?:of|from) )?(?:consumer )?services',
    'tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
  ),
  words('(?:total )?retail sales', 'tổng mức bán lẻ'),
  words(
    'industrial employment|employment in industrial enterprises',
    'chỉ số sử dụng lao động của doanh nghiệp công nghiệp',
  ),
  words('state budget investment', 'vốn đầu tư thực hiện từ nguồn ngân sách nhà nước'),
  words(
    '(?:total )?(?:exports and imports|exports-imports|import-export turnover|foreign trade)',
    'tổng kim ngạch xuất nhập khẩu',
  ),
  words(
    '(?:total )?(?:merchandise exports|exports of goods|export (?:turnover|value)|exports)',
    'kim ngạch xuất khẩu hàng hóa',
  ),
  words(
    '(?:total )?(?:merchandise imports|imports of goods|import (?:turnover|value)|imports)',
    'kim ngạch nhập khẩu hàng hóa',
  ),
  words('(?:(?:leaving|leaves|left|producing|yielding|resulting in) )?(?:an? |the )?(?:trade )?surplus', 'xuất siêu'),
  words('(?:(?:leaving|leaves|left|producing|yielding|resulting in) )?(?:an? |the )?(?:trade )?deficit', 'nhập siêu'),
  words('(?:realised )?investment from the state budget', 'vốn đầu tư thực hiện từ nguồn ngân sách nhà nước'),
  words('newly registered (?:foreign direct investment|FDI)', 'vốn đầu tư trực tiếp nước ngoài đăng ký cấp mới'),
  words('(?:the )?gross domestic product', 'tổng sản phẩm trong nước'),
  words('(?:the )?consumer price index', 'chỉ số giá tiêu dùng'),
];

const unaccented = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Provinces as they are written without marks; a name that two provinces share so is left as it is. */
const PROVINCES: readonly Rewriting[] = (() => {
  const names = new Map<string, Set<string>>();
  for (const { kind, name } of AREAS)
    if (kind === 'province') names.set(unaccented(name), (names.get(unaccented(name)) ?? new Set()).add(name));
  return [...names]
    .filter(([plain, { size }]) => size === 1 && !/^\p{L}+$/u.test(plain))
    .sort(([a], [b]) => b.length - a.length)
    .map(([plain, [name = '']]): Rewriting => [
      new RegExp(`(?<![\\p{L}])${escaped(plain).replace(' - ', ' ?[-–] ?')}(?:,? (?:province|city))?(?!\\p{L})`, 'gu'),
      name,
    ]);
})();

const COUNTED = [...COUNTS, ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ')];
/** Places: the country, regions, provinces. */
export const PLACES: readonly Rewriting[] = [
  ...COUNTED.map((name, at) =>
    words(`${name}(?= (?:of (?:the )?\\d|(?:\\p{L}+ )?(?:localities|provinces)))`, String(at + 1)),
  ),
  words(
    '(\\d{1,2})(?:/| (?:out )?of (?:the )?)(\\d{1,2}) northern (?:provinces and cities|provinces|localities)',
    '$1/$2 địa phương phía Bắc',
  ),
  words("Viet ?nam's", 'cả nước'),
  ...GROUPS.flatMap(({ name }): Rewriting[] =>
    name.en === name.vi ? [] : [words(`(?:of |in )?(?:the )?${escaped(name.en)}`, `của ${name.vi}`)],
  ),
  words(
    '(?:of |in )?(?:the )?(\\d{1,2}) northern (?:provinces and cities|provinces|localities)',
    'của $1 tỉnh, thành phố phía Bắc',
  ),
  words(
    '(?:of |in )?the northern (?:region|provinces(?: and cities)?|localities)|(?:of |in )the North',
    'của khu vực phía Bắc',
  ),
  words(
    '(?:of |in )?the (?:whole )?(?:country|nation)|nationwide|(?:of |in )?Viet ?nam(?! (?:News|Airlines|Electricity|National|Oil))',
    'cả nước',
  ),
  words('(?:of|in) the (?:whole |entire )?region', 'toàn vùng'),
  [/(?<!\p{L})(?:Hanoi|Ha Noi)(?!\p{L})/gu, 'Hà Nội'],
  [/(?<!\p{L})(?:Haiphong)(?!\p{L})/gu, 'Hải Phòng'],
  [/(?<!\p{L})(?:Ho Chi Minh City|HCM City|HCMC)(?!\p{L})/gu, 'TP. Hồ Chí Minh'],
  ...PROVINCES,
];
