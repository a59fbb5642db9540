import type { ShippedForm } from '../../src/core/model/shippedForms.ts';
import { LOOK, figure, LEVEL } from '../../src/core/report/look.ts';
import { fixed, refTo, type BookPlan, type PlannedCell, type SheetPlan } from '../../src/core/workbook/writeBook.ts';

export type Form = { readonly name: ShippedForm; readonly plan: BookPlan };

/** One line of a form about one place: what it is called, its unit, and a marker a column. */
type Line = readonly [name: string, unit: string, ...markers: readonly (string | null)[]];

/** The forms that come along, each an ordinary workbook that an office may change. */
export const forms = (): Form[] => [
  { name: 'gso-thang', plan: book('Biểu số liệu tháng', monthly()) },
  { name: 'moit-hoi-nghi', plan: book('Phụ lục số liệu hội nghị', annex()) },
  { name: 'tinh-thang', plan: book('Biểu số liệu tháng của tỉnh', provincial()) },
];

function book(title: string, sheet: SheetPlan, names: BookPlan['names'] = []): BookPlan {
  return {
    title,
    subject: 'Mẫu của Công Thương Desk',
    creator: 'Công Thương Desk',
    description: 'Các ô {{…}} và các vùng có tên ct.… được điền bằng ctdesk report --template.',
    keywords: 'mẫu',
    madeAt: '2024-07-01T00:00:00Z',
    sheets: [sheet],
    names: [...names, ...(sheet.name === 'Phụ lục' ? ANNEX_NAMES : [])],
  };
}

const HEAD = 6;
const print = (name: string, landscape: boolean) => ({
  landscape,
  onePage: true,
  repeatRows: `${HEAD}:${HEAD}`,
  header: '&R&"Times New Roman,Italic"&9 {{period}}',
  footer: `&L&"Times New Roman,Italic"&9 ${name}&R&"Times New Roman,Regular"&9&P/&N`,
});
const marked = (marker: string | null | undefined): string => (marker ? `{{${marker}}}` : '');
const head = (value: string, at: string): PlannedCell => ({ at, value, look: { ...LOOK.head, size: 11 } });

function titles(end: string, lines: readonly string[]): { cells: PlannedCell[]; merges: string[] } {
  const looks = [LOOK.title, LOOK.subtitle, LOOK.remark];
  return {
    cells: lines.map((value, i) => ({ at: `A${i + 1}`, value, look: looks[i] ?? LOOK.remark })),
    merges: lines.map((_, i) => `A${i + 1}:${end}${i + 1}`),
  };
}

/** National figures of a month, as the statistics office prints them. */
function monthly(): SheetPlan {
  const level = (measure: string, unit: string): (string | null)[] =>
    ['month', 'ytd'].map((when) => `${measure}.${when}.LEVEL@country in ${unit}`);
  const index = (measure: string): (string | null)[] =>
    ['month', 'ytd'].map((when) => `${measure}.${when}.SPLY@country`);
  const lines: Line[] = [
    ['Chỉ số sản xuất công nghiệp', '%', null, null, ...index('IIP')],
    [
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
      'tỷ đồng',
      ...level('RETAIL_SALES', 'VND/9'),
      ...index('RETAIL_SALES'),
    ],
    ['Trị giá xuất khẩu hàng hóa', 'triệu USD', ...level('EXPORT_VALUE', 'USD/6'), ...index('EXPORT_VALUE')],
    ['Trị giá nhập khẩu hàng hóa', 'triệu USD', ...level('IMPORT_VALUE', 'USD/6'), ...index('IMPORT_VALUE')],
    [
      'Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước',
      'tỷ đồng',
      ...level('STATE_INVESTMENT', 'VND/9'),
      ...index('STATE_INVESTMENT'),
    ],
    ['Chỉ số giá tiêu dùng', '%', null, null, ...index('CPI')],
    [
      'Chỉ số sử dụng lao động công nghiệp (ngày 01 của tháng)',
      '%',
      null,
      null,
      'LABOUR_INDEX.point.SPLY@country',
      null,
    ],
  ];
  return lineSheet(
    'Biểu tháng',
    ['BIỂU SỐ LIỆU KINH TẾ - XÃ HỘI', '{{period}}', 'Số liệu như đã biết ngày {{asOf}}; lập ngày {{made}}.'],
    [
      'Chỉ tiêu',
      'Đơn vị',
      'Tháng',
      'Cộng dồn từ đầu năm',
      'Tháng so với cùng kỳ năm trước (%)',
      'Cộng dồn so với cùng kỳ năm trước (%)',
    ],
    lines,
  );
}

/** One province: its figures, its share of the region and its rank among the members. */
function provincial(): SheetPlan {
  const of = (address: string, unit: string): (string | null)[] => [
    `${address}@area in ${unit}`,
    `share(${address}@area,${address}@region)`,
    `rank(${address}@area,${address}@region*)`,
  ];
  const rate = (address: string): (string | null)[] => [
    `${address}@area`,
    null,
    `rank(${address}@area,${address}@region*)`,
  ];
  const lines: Line[] = [
    ['Chỉ số sản xuất công nghiệp, tăng giảm', '%', ...rate('IIP.ytd.SPLY_GROWTH')],
    ['Chỉ số sử dụng lao động công nghiệp', '%', ...rate('LABOUR_INDEX.point.SPLY')],
    ['Trị giá xuất khẩu hàng hóa', 'tỷ USD', ...of('EXPORT_VALUE.ytd.LEVEL', 'USD/9')],
    ['Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước', 'tỷ đồng', ...of('STATE_INVESTMENT.ytd.LEVEL', 'VND/9')],
    ['Vốn FDI đăng ký cấp mới', 'triệu USD', ...of('FDI_NEW.ytd.LEVEL', 'USD/6')],
  ];
  return lineSheet(
    'Biểu tỉnh',
    [
      'BIỂU SỐ LIỆU CÔNG NGHIỆP, THƯƠNG MẠI CỦA {{area}}',
      '{{period.ytd}}',
      'So với {{region}}; số liệu như đã biết ngày {{asOf}}.',
    ],
    ['Chỉ tiêu', 'Đơn vị', 'Số liệu', 'Tỷ trọng trong vùng (%)', 'Hạng trong vùng'],
    lines,
  );
}

function lineSheet(name: string, lead: readonly string[], heads: readonly string[], lines: readonly Line[]): SheetPlan {
  const letters = 'ABCDEFGH';
  const end = letters[heads.length] ?? 'H';
  const top = titles(end, lead);
  const last = HEAD + lines.length;
  return {
    name,
    cells: [
      ...top.cells,
      head('TT', `A${HEAD}`),
      ...heads.map((value, i) => head(value, `${letters[i + 1]}${HEAD}`)),
      ...lines.flatMap(([label, unit, ...markers], i): PlannedCell[] => [
        { at: `A${HEAD + 1 + i}`, value: i + 1, look: LOOK.rank },
        { at: `B${HEAD + 1 + i}`, value: label, look: LOOK.text },
        { at: `C${HEAD + 1 + i}`, value: unit, look: LOOK.mark },
        ...markers.map((marker, m) => ({
          at: `${letters[m + 3]}${HEAD + 1 + i}`,
          ...(marker && { value: marked(marker) }),
          look: marker?.startsWith('rank') ? LOOK.rank : figure('#,##0.0'),
        })),
      ]),
      { at: `A${last + 2}`, value: 'Nguồn: {{period}}, số đã công bố trong bộ số liệu.', look: LOOK.note },
    ],
    widths: [5, 46, 12, ...heads.slice(2).map(() => 16)],
    heights: { [HEAD]: 66, ...Object.fromEntries(lines.map((_, i) => [HEAD + 1 + i, 34])) },
    merges: [...top.merges, `A${last + 2}:${end}${last + 2}`],
    freeze: `C${HEAD + 1}`,
    print: print(name, true),
  };
}

/** The row of the annex that is repeated for each place of the region. */
const ROW = HEAD + 1;
/** Columns of the annex that are filled as named ranges: their cells hold nothing in the form. */
const ANNEX_NAMES = [
  { name: 'ct.LABOUR_INDEX.point.SPLY', ref: refTo('Phụ lục', fixed(`H${ROW}`)) },
  { name: 'ct.STATE_INVESTMENT.ytd.LEVEL.in.VND.9', ref: refTo('Phụ lục', fixed(`I${ROW}`)) },
  { name: 'ct.STATE_INVESTMENT.ytd.SPLY', ref: refTo('Phụ lục', fixed(`J${ROW}`)) },
];

/** The annex of the conferences: a row for each place of the region of the report, live totals, a chart of the labour index. */
function annex(): SheetPlan {
  const heads = [
    'Địa phương',
    'IIP {{period.ytd}}, tăng giảm so với cùng kỳ (%)',
    'Bán lẻ {{period.ytd}} (nghìn tỷ đồng)',
    'Bán lẻ, tăng giảm so với cùng kỳ (%)',
    'Xuất khẩu {{period.ytd}} (tỷ USD)',
    'Xuất khẩu, tăng giảm so với cùng kỳ (%)',
    'Chỉ số sử dụng lao động {{period.point}}',
    'Vốn ngân sách {{period.ytd}} (tỷ đồng)',
    'Vốn ngân sách so với cùng kỳ (%)',
  ];
  const markers = [
    'IIP.ytd.SPLY_GROWTH',
    'RETAIL_SALES.ytd.LEVEL in VND/12',
    'RETAIL_SALES.ytd.SPLY_GROWTH',
    'EXPORT_VALUE.ytd.LEVEL in USD/9',
    'EXPORT_VALUE.ytd.SPLY_GROWTH',
  ];
  const top = titles('J', [
    'PHỤ LỤC SỐ LIỆU CÔNG NGHIỆP, THƯƠNG MẠI',
    '{{region}}, {{period.ytd}}',
    'Số liệu như đã biết ngày {{asOf}}; lập ngày {{made}}.',
  ]);
  const total = ROW + 1;
  return {
    name: 'Phụ lục',
    cells: [
      ...top.cells,
      head('TT', `A${HEAD}`),
      ...heads.map((value, i) => head(value, `${'BCDEFGHIJ'[i]}${HEAD}`)),
      { at: `A${ROW}`, value: marked('each.number'), look: LOOK.rank },
      { at: `B${ROW}`, value: marked('each'), look: LOOK.label },
      ...markers.map((marker, m) => ({ at: `${'CDEFG'[m]}${ROW}`, value: marked(marker), look: figure('#,##0.0') })),
      ...[...'HIJ'].map((letter) => ({ at: letter + ROW, look: figure('#,##0.0') })),
      { at: `A${total}`, look: LOOK.totalLabel },
      { at: `B${total}`, value: 'Cộng các địa phương có số liệu', look: LOOK.totalLabel },
      ...[...'CDEFGHIJ'].map((letter): PlannedCell => {
        const sum = letter === 'D' || letter === 'F' || letter === 'I';
        const range = `${letter}${ROW}:${letter}${ROW}`;
        const formula = `IF(COUNT(${range})=0,"",SUM(${range}))`;
        return { at: letter + total, ...(sum && { formula, value: '' }), look: figure('#,##0.0', { bold: true }) };
      }),
    ],
    widths: [5, 30, ...heads.slice(1).map(() => 15)],
    heights: { [HEAD]: 84, [ROW]: 18, [total]: 18 },
    merges: top.merges,
    freeze: `C${HEAD + 1}`,
    print: print('Phụ lục', false),
    conditions: [{ kind: 'bars', range: `I${ROW}`, color: 'B7C6E2' }],
    charts: [
      {
        kind: 'bars',
        title: 'Chỉ số sử dụng lao động {{period.point}}',
        valueTitle: 'Cùng thời điểm năm trước = 100',
        categories: refTo('Phụ lục', fixed(`B${ROW}:B${ROW}`)),
        series: [
          {
            name: refTo('Phụ lục', fixed(`H${HEAD}`)),
            values: refTo('Phụ lục', fixed(`H${ROW}:H${ROW}`)),
            color: LEVEL,
          },
        ],
        format: '#,##0.0',
        from: `A${ROW + 3}`,
        to: `J${ROW + 32}`,
      },
    ],
  };
}
