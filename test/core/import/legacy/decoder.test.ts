import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../../src/core/import/legacy/decoder.ts';
import { encodeCp1258, encodeTcvn3, encodeVni } from './encode.ts';

/** A sheet whose texts are wholly TCVN3, as of 2003. */
const TCVN3_SHEET = [
  '1. S¶n xuÊt n«ng nghiÖp ®Õn ngµy 15 th¸ng 5 n¨m 2002',
  'Thùc hiÖn cïng kú n¨m tr­íc',
  'Khu vùc cã vèn ®Çu t­ n­íc ngoµi',
  'DÇu má vµ khÝ ®èt',
  'Céng dån',
  '§¬n vÞ tÝnh: Tû ®ång',
];
/** A sheet in which both are found, as of 2007. */
const MIXED_SHEET = [
  ...TCVN3_SHEET,
  'Quảng Ninh',
  'Hậu Giang',
  'Đồng Tháp',
  'Hải Dương',
  'Đơn vị tính: Tỷ đồng',
  'Nghệ An',
];
const UNICODE_SHEET = ['Chỉ số sản xuất công nghiệp', 'Tổng số', 'Đồng bằng sông Hồng', 'Hoà Bình', 'Quý I năm 2024'];

const decoded = (text: string, sheet: readonly string[]): string => createDecoder([...sheet, text])(text).text;

describe('TCVN3', () => {
  it.each([
    ['2. GI¸ TRÞ S¶N XUÊT C¤NG NGHIÖP th¸ng 1 n¨m 2000', '2. GIÁ TRỊ SẢN XUẤT CÔNG NGHIỆP tháng 1 năm 2000'],
    ['PH¢N THEO CÊP QU¶N Lý', 'PHÂN THEO CẤP QUẢN LÝ'],
    ['TæNG Sè', 'TỔNG SỐ'],
    ['d©n sè', 'dân số'],
    ['¤ t« l¾p r¸p (§TNN)', 'Ô tô lắp ráp (ĐTNN)'],
    ['Tói x¸ch, vÝ, va li, mò, « dï', 'Túi xách, ví, va li, mũ, ô dù'],
    ['1. Gieo cÊy lóa hÌ thu ë miÒn Nam', '1. Gieo cấy lúa hè thu ở miền Nam'],
    ['§.B s«ng Cöu Long', 'Đ.B sông Cửu Long'],
    ['¤x-tr©y-li-a', 'Ôx-trây-li-a'],
    ['Brun©y', 'Brunây'],
    ['Ch©u ¸', 'Châu á'],
    ['Vèn ®¨ng ký (Ngh×n USD)', 'Vốn đăng ký (Nghìn USD)'],
    ['Trung ­¬ng', 'Trung ương'],
    ['má', 'mỏ'],
  ])('%s is %s', (text, expected) => {
    expect(createDecoder([...TCVN3_SHEET, text])(text)).toEqual({ text: expected, from: 'tcvn3' });
  });
});

describe('both in one sheet and one cell', () => {
  it.each([
    ['Quảng Ng·i', 'Quảng Ngãi'],
    ['Hải Phßng', 'Hải Phòng'],
    ['Bạc Liªu', 'Bạc Liêu'],
    ['Bµ Rịa- Vũng Tµu', 'Bà Rịa- Vũng Tàu'],
    [' Bµ RÞa - Vòng Tàu', ' Bà Rịa - Vũng Tàu'],
    ['thùc hiÖn 2 th¸ng đầu năm 2007', 'thực hiện 2 tháng đầu năm 2007'],
    ['6. Tổng møc b¸n lÎ hµng ho¸', '6. Tổng mức bán lẻ hàng hoá'],
    ['Ước tÝnh th¸ng \n5/2009\n(Tỷ đồng)', 'Ước tính tháng \n5/2009\n(Tỷ đồng)'],
  ])('%j is %j', (text, expected) => {
    expect(createDecoder([...MIXED_SHEET, text])(text)).toEqual({ text: expected, from: 'mixed' });
  });

  it.each([
    ['7. Hµng ho¸ xuÊt khÈu ', '7. Hàng hoá xuất khẩu '],
    ['MÆt hµng chñ yÕu', 'Mặt hàng chủ yếu'],
    ['Đ¬n vị', 'Đơn vị'],
    [' Bµ RÞa-Ṿòng Tµu ', ' Bà Rịa-Vũng Tàu '],
  ])('a few TCVN3 labels in a Unicode sheet: %j is %j', (text, expected) => {
    const sheet = [...UNICODE_SHEET, 'Hµng ho¸', 'xuÊt khÈu'];
    expect(decoded(text, sheet)).toBe(expected);
  });

  it.each(['Thanh Hóa', 'Hòa Bình', 'In-đô-nê-xi-a', 'Ôx-trây-li-a', 'Có', 'Cà phê', 'Nông thôn', 'Công cụ'])(
    '%s stays where both are found',
    (text) => expect(decoded(text, MIXED_SHEET)).toBe(text),
  );
});

describe('what must survive', () => {
  const FOREIGN = [
    'Xin-ga-po',
    'Ôx-trây-li-a',
    'I-ta-li-a',
    'Vương quốc Anh',
    'Manufacture of food products',
    'Nghìn km²',
    'Triệu m³',
    '35 °C ± 2',
    '10 × 20',
    '½',
    '10 µm',
    '£m',
    '§ 5',
    '«Hà Nội»',
    'Vinamilk®',
    '© 2024',
    'São Paulo',
    "Côte d'Ivoire",
    'Müller & Söhne',
    '1º semestre',
    'Ø 20',
    'Đăk Lăk',
    'ĐTNN',
  ];
  it.each(FOREIGN)('%s stays', (text) => {
    expect(decoded(text, UNICODE_SHEET)).toBe(text);
    expect(createDecoder([...UNICODE_SHEET, ...FOREIGN])(text).text).toBe(text);
  });
  it.each(['10 × 5', 'km²', 'm³', '°C', 'AT&T®', 'Xin-ga-po'])('%s stays even among TCVN3', (text) => {
    expect(decoded(text, TCVN3_SHEET)).toBe(text);
  });
  it.each(['má', 'bê', 'ô', 'Hoà', 'Hòa', 'Thuỷ', 'Thủy'])('%s stays when nothing decides', (text) => {
    expect(createDecoder([text])(text)).toEqual({ text, from: 'unicode' });
    expect(decoded(text, UNICODE_SHEET)).toBe(text);
    expect(decoded(text, ['© 2024', 'số', 'má ô bê'])).toBe(text);
  });
  it('composes NFD and changes nothing else', () => {
    for (const text of UNICODE_SHEET) expect(createDecoder([text])(text.normalize('NFD')).text).toBe(text);
  });
  it('leaves a sheet of Italian alone', () => {
    const italian = ['può', 'città', 'perciò', 'lunedì', 'più', 'Società', 'qualità'];
    for (const text of italian) expect(createDecoder(italian)(text).text).toBe(text);
  });
  it('leaves a sheet of German alone', () => {
    const german = ['für', 'Straße', 'Größe', 'Möng', 'Bürgermeister', 'Ärzte', 'Köln', 'Löwe'];
    for (const text of german) expect(createDecoder(german)(text).text).toBe(text);
  });
});

describe('letters that Windows-1258 changed', () => {
  it.each([
    ['Ðà Nẵng', 'Đà Nẵng'],
    ['ðồng bằng sông Hồng', 'đồng bằng sông Hồng'],
    ['khu vực có vốn ÐTNN', 'khu vực có vốn ĐTNN'],
    ['ký hiệu, kư hiệu', 'ký hiệu, ký hiệu'],
    ['máy vi tưnh', 'máy vi tính'],
    ['đă', 'đã'],
  ])('%s is %s', (text, expected) => expect(decoded(text, UNICODE_SHEET)).toBe(expected));

  it('reads combining marks', () => {
    const text = 'Tổng số';
    expect(decoded('Tô\u0309ng sô\u0301', [])).toBe(text);
  });
});

describe.each([
  ['vni', encodeVni],
  ['cp1258', encodeCp1258],
  ['tcvn3', encodeTcvn3],
] as const)('a whole sheet in %s', (from, encode) => {
  const TEXTS = [
    'Tổng số',
    'Thành phố Hồ Chí Minh',
    'Đà Nẵng',
    'Bà Rịa - Vũng Tàu',
    'Đồng Nai',
    'Bình Dương',
    'Thừa Thiên - Huế',
    'Giá trị sản xuất công nghiệp',
    'Đơn vị tính: Tỷ đồng',
    'Khu vực có vốn đầu tư nước ngoài',
    'Quý I năm 2005 so với cùng kỳ năm trước (%)',
    'Sóc Trăng',
    'Vận tải hành khách và hàng hoá',
  ];
  const sheet = TEXTS.map(encode);
  it.each(TEXTS)('%s', (text) => expect(createDecoder(sheet)(encode(text))).toEqual({ text, from }));
});
