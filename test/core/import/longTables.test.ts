import { describe, expect, it } from 'vitest';
import { stageBook, type ReadBook } from '../../../src/core/import/stageBook.ts';
import { keyText } from '../../../src/core/model/observation.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles } from '../../fixtures/shared.ts';
import { linesOf, problemLinesOf } from '../../fixtures/trapCase.ts';

const staged = (text: string, day = '2024-06-29'): ReadBook => stageBook(readBook(new TextEncoder().encode(text)), day);

const ROWS = [
  ['Năm', 'Tháng', 'Tỉnh', 'Chỉ tiêu', 'Đơn vị', 'Giá trị'],
  ['2024', '4', 'Hà Nội', 'Kim ngạch xuất khẩu', 'Triệu USD', '1,5'],
  ['2024', '5', 'Hà Nội', 'Kim ngạch xuất khẩu', 'Triệu USD', '1.234,567'],
  ['2024', '5', 'TP. Hồ Chí Minh', 'Tổng mức bán lẻ', 'Tỷ đồng', '98.765,4'],
  ['2024', '5', 'Hải Phòng', 'Tổng mức bán lẻ', 'Tỷ đồng', '12.345'],
];

const text = (rows: readonly (readonly string[])[], sign: string): string =>
  rows.map((row) => row.map((field) => (field.includes(sign) ? `"${field}"` : field)).join(sign)).join('\r\n');

const pointed = ROWS.map((row, i) =>
  i === 0
    ? row
    : row.with(
        5,
        (row[5] ?? '').replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')),
      ),
);

describe('a text table of one observation a row', () => {
  it.each([
    ['semicolons, decimal commas', text(ROWS, ';')],
    ['tabs, decimal commas', text(ROWS, '\t')],
    ['commas, decimal commas in quotes', text(ROWS, ',')],
    ['commas, decimal points', text(pointed, ',')],
  ])('is read alike with %s: how numbers are written is decided once for all indicators', (_, csv) => {
    const read = staged(csv);
    expect(problemLinesOf(read)).toEqual([]);
    expect(linesOf(read)).toEqual([
      'F2 GSO_EXPORT:EXPORT_VALUE:_T:VN-HN:2024-M04:LEVEL = 1.5 USD6 A',
      'F3 GSO_EXPORT:EXPORT_VALUE:_T:VN-HN:2024-M05:LEVEL = 1234.567 USD6 A',
      'F4 GSO_RETAIL:RETAIL_SALES:_T:VN-SG:2024-M05:LEVEL = 98765.4 VND9 A',
      'F5 GSO_RETAIL:RETAIL_SALES:_T:VN-HP:2024-M05:LEVEL = 12345 VND9 A',
    ]);
  });

  it('asks how numbers are written where all of them can be read in two ways', () => {
    const read = staged(
      text([...ROWS.slice(0, 1), ...ROWS.slice(4)], ';') + '\r\n2024;4;Hà Nội;Tổng mức bán lẻ;Tỷ đồng;1.234',
    );
    expect(linesOf(read)).toEqual([]);
    expect(problemLinesOf(read)).toEqual(['ask number-style F2 1', 'ask number-style F3 1']);
  });
});

const HEAD =
  'DATASET,MEASURE,ITEM,ITEM_LABEL,REF_AREA,AREA_NAME,FREQ,TIME_PERIOD,BASIS,PRICE_BASIS,UNIT_MEASURE,UNIT_MULT,OBS_VALUE,OBS_STATUS';

describe('the observations that the program writes', () => {
  it('are read back with their keys, marks apart from 0, and a decimal point whatever the digits look like', () => {
    const read = staged(
      [
        HEAD,
        'GSO_RETAIL,RETAIL_SALES,_T,TỔNG SỐ,VN,Cả nước,M,2024-M05,LEVEL,V,VND,9,1.234,E',
        'GSO_RETAIL,RETAIL_SALES,_T,TỔNG SỐ,VN-HN,Hà Nội,M,2024-M05,LEVEL,V,VND,9,0,A',
        'GSO_RETAIL,RETAIL_SALES,_T,TỔNG SỐ,VN-HP,Hải Phòng,M,2024-M05,LEVEL,V,VND,9,,M',
        'GSO_IIP,IIP,10,"Chế biến > Sản xuất, chế biến thực phẩm",VN,Cả nước,M,2024-01-01/P5M,SPLY,N,PT,0,,O',
      ].join('\r\n'),
    );
    expect(linesOf(read)).toEqual([
      'M2 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:LEVEL = 1.234 VND9 E',
      'M3 GSO_RETAIL:RETAIL_SALES:_T:VN-HN:2024-M05:LEVEL = 0 VND9 A',
      'M4 GSO_RETAIL:RETAIL_SALES:_T:VN-HP:2024-M05:LEVEL = · VND9 M',
      'M5 GSO_IIP:IIP:10:VN:2024-01-01/P5M:SPLY = · PT O',
    ]);
    expect(problemLinesOf(read)).toEqual([]);
  });

  it('are set aside row by row where they were changed into what no export says', () => {
    const row = (area: string, period: string, value: string, status: string): string =>
      `GSO_IIP,IIP,_T,x,${area},x,M,${period},SPLY,N,PT,0,${value},${status}`;
    const read = staged(
      [
        HEAD,
        row('VN', '2024-M05', '108.9', 'A'),
        row('VN', '2024-M13', '108.9', 'A'),
        row('VN-XX', '2024-M05', '108.9', 'A'),
        row('VN-HN', '2024-M05', '', 'A'),
        row('VN-HP', '2024-M05', '0', 'M'),
        row('VN-56', '2024-M05', '"108,9"', 'A'),
        row('VN', '2024-M05', '107', 'A'),
      ].join('\n'),
    );
    expect(linesOf(read)).toEqual(['M2 GSO_IIP:IIP:_T:VN:2024-M05:SPLY = 108.9 PT A']);
    expect(problemLinesOf(read)).toEqual([
      ...['M3', 'M4', 'M5', 'M6', 'M7'].map((cell) => `stop unreadable ${cell} 1`),
      'ask said-differently M8 1',
    ]);
  });

  const [book] = realFiles('gso', /^2024-05-29/);
  it.skipIf(!book)('of a real book are the same observations when they are read back', () => {
    const read = stageBook(readBook(book?.bytes() ?? new Uint8Array()), '2024-05-29');
    const all = read.tables.flatMap(({ reading }) =>
      (reading?.observations ?? []).map((one) => {
        const meaning = reading?.columns[one.column]?.meaning;
        const unit = `${meaning?.unit},${meaning?.unitMult}`;
        return {
          text: `${keyText(one.key)}=${one.value}${one.status} ${unit} ${meaning?.priceBasis}`,
          one,
          unit,
          meaning,
        };
      }),
    );
    const csv = all.map(({ one: { key, value, status }, unit, meaning }) =>
      [
        key.dataset,
        key.measure,
        key.item,
        '',
        key.area,
        '',
        '',
        key.timePeriod,
        key.basis,
        meaning?.priceBasis,
        unit,
        value ?? '',
        status,
      ].join(),
    );
    const back = staged([HEAD, ...csv].join('\r\n'));
    const again = back.tables.flatMap(({ reading }) =>
      (reading?.observations ?? []).map((one) => {
        const meaning = reading?.columns[one.column]?.meaning;
        return `${keyText(one.key)}=${one.value}${one.status} ${meaning?.unit},${meaning?.unitMult} ${meaning?.priceBasis}`;
      }),
    );
    expect(again.sort()).toEqual(all.map(({ text: line }) => line).sort());
    expect(again.length).toBeGreaterThan(2_000);
  });
});
