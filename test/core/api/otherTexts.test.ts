import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/model/claim.ts';
import { gsoWorkspace, sampleWorkspace } from '../../fixtures/gsoWorkspace.ts';
import { SHARED } from '../../fixtures/shared.ts';

/** Texts in the registers of those who write about these figures: how many claims the workspace confirms, and changes that it must notice. */
const TEXTS: readonly (readonly [string, number, readonly (readonly [string, string])[]])[] = [
  [
    'statistics-office',
    30,
    [
      ['tăng 10,9%', 'tăng 11,9%'],
      ['3.098,7 nghìn', '3.098,9 nghìn'],
      ['190,08 tỷ', '191,08 tỷ'],
      ['14,5% so', '15,4% so'],
      ['đạt 53,39 tỷ', 'đạt 55,39 tỷ'],
      ['khai khoáng giảm 5,5%', 'khai khoáng tăng 5,5%'],
      ['xuất siêu 11,63', 'xuất siêu 13,61'],
      ['244,4 nghìn', '224,4 nghìn'],
    ],
  ],
  [
    'newspaper',
    22,
    [
      ['19/28', '22/28'],
      ['4 địa phương tăng trên 10%', '9 địa phương tăng trên 10%'],
      ['tăng 16,8%', 'tăng 18,6%'],
      ['giảm 3,6% và 3,2%', 'giảm 3,2% và 3,6%'],
      ['Vĩnh Phúc tăng 11,3%', 'Vĩnh Phúc tăng 13,1%'],
      ['gấp 1,3 lần', 'gấp 2,3 lần'],
      ['Tuyên Quang là', 'Lạng Sơn là'],
    ],
  ],
  [
    'speech',
    9,
    [
      ['chiếm 63,5%', 'chiếm 53,5%'],
      ['tăng 7,7%', 'tăng 8,7%'],
      ['trên 190 tỷ', 'trên 193 tỷ'],
      ['Có 24/28', 'Có 29/28'],
      ['xuất siêu gần 12', 'xuất siêu gần 16'],
    ],
  ],
  [
    'province',
    5,
    [
      ['14,62%', '16,42%'],
      ['thứ hai', 'thứ nhất'],
      ['5,9 nghìn', '9,5 nghìn'],
      ['tăng 6,2%', 'tăng 2,6%'],
    ],
  ],
  [
    'agency',
    18,
    [
      ['305,53 tỷ', '350,53 tỷ'],
      ['đạt 32,81 tỷ', 'đạt 31,82 tỷ'],
      ['tăng 8,9% so', 'tăng 9,8% so'],
      ['đạt 22,5 tỷ', 'đạt 25,2 tỷ'],
      ['chiếm 14,4%', 'chiếm 41,4%'],
      ['xuất siêu 8,01', 'xuất siêu 1,08'],
    ],
  ],
  [
    'digest',
    14,
    [
      ['93,06 tỷ', '96,03 tỷ'],
      ['giảm 4,4%', 'tăng 4,4%'],
      ['6.231,8', '6.321,8'],
      ['tăng 1,5%', 'tăng 2,5%'],
    ],
  ],
  [
    'investment',
    7,
    [
      ['chiếm 14,2%', 'chiếm 24,2%'],
      ['1,08 tỷ USD', '1,80 tỷ USD'],
      ['giảm 3,2%', 'giảm 2,3%'],
    ],
  ],
  [
    'magazine',
    15,
    [
      ['tăng 6,3% so', 'tăng 3,6% so'],
      ['123,64 tỷ', '126,34 tỷ'],
      ['đạt 33,62 tỷ', 'đạt 36,32 tỷ'],
      ['Xuất siêu 8,4', 'Xuất siêu 4,8'],
    ],
  ],
  [
    'mixed',
    8,
    [
      ['178,45 tỷ', '187,45 tỷ'],
      ['tăng 14,5% và', 'tăng 15,4% và'],
    ],
  ],
  [
    'english',
    14,
    [
      ['$190.1 billion', '$191.1 billion'],
      ['rose 17%', 'rose 15%'],
      ['33.09 billion', '39.03 billion'],
      ['VND3,098.7', 'VND3,198.7'],
      ['19 out of', '21 out of'],
      ['rose 16.8%', 'rose 18.6%'],
      ['Ha Nam 12.8%', 'Ha Nam 18.2%'],
      ['Bac Ninh fell 3.2%', 'Bac Ninh rose 3.2%'],
    ],
  ],
  [
    'press-release',
    22,
    [
      ['190,08 tỷ', '191,08 tỷ'],
      ['53,39 tỷ', '55,39 tỷ'],
      ['chiếm 28,1%', 'chiếm 38,1%'],
      ['tăng 4,6% so với quý I', 'tăng 6,4% so với quý I'],
      ['32,91 tỷ', '39,21 tỷ'],
      ['tăng 11,3%', 'tăng 13,1%'],
      ['giày dép đạt 10,84', 'giày dép đạt 14,80'],
      ['xuất siêu 11,63', 'xuất siêu 16,13'],
    ],
  ],
  [
    'closing-speech',
    23,
    [
      ['hơn 190 tỷ', 'hơn 197 tỷ'],
      ['tới 14,5%', 'tới 15,4%'],
      ['vượt 3.000', 'vượt 3.200'],
      ['19/28', '21/28'],
      ['còn tới 9 địa', 'còn tới 7 địa'],
      ['Hà Nam tăng 12,8%', 'Hà Nam tăng 18,2%'],
      ['Tuyên Quang giảm 4,4%', 'Tuyên Quang tăng 4,4%'],
      ['giảm 3,2%', 'giảm 2,3%'],
      ['bằng 30,7% kế hoạch', 'bằng 37,0% kế hoạch'],
      ['5,18 nghìn', '8,15 nghìn'],
      ['gấp 1,3 lần', 'gấp 3,1 lần'],
    ],
  ],
  [
    'bullets',
    23,
    [
      ['tăng 6,93%', 'tăng 9,63%'],
      ['tăng 7,7%', 'tăng 8,7%'],
      ['(+9,1%)', '(+1,9%)'],
      ['tháng trước: +1,1%', 'tháng trước: +2,1%'],
      ['33,09 tỷ', '39,03 tỷ'],
      ['(+17,0%)', '(-17,0%)'],
      ['244,4 nghìn', '224,4 nghìn'],
      ['1.538 dự án', '1.358 dự án'],
      ['+2,9%', '+9,2%'],
      ['Bắc Ninh: -3,2%', 'Bắc Ninh: +3,2%'],
    ],
  ],
  ['provincial-news', 2, [['47/63', '43/63']]],
  [
    'wire',
    18,
    [
      ['+10,9% so', '+11,9% so'],
      ['6 tháng: +7,7%', '6 tháng: +8,7%'],
      ['190,1 tỷ USD, +14,5%', '190,1 tỷ USD, +15,4%'],
      ['thặng dư 11,63', 'thặng dư 13,61'],
      ['mức tăng 16,8%', 'mức tăng 18,6%'],
      ['Tuyên Quang giảm 4,4%', 'Tuyên Quang tăng 4,4%'],
    ],
  ],
  [
    'province-report',
    17,
    [
      ['Thanh Hóa: tăng 10,5%', 'Thanh Hóa: tăng 15,0%'],
      ['Hà Tĩnh: giảm 3,6%', 'Hà Tĩnh: tăng 3,6%'],
      ['đứng thứ 4/28', 'đứng thứ 3/28'],
      ['+ Bắc Giang (13,0%)', '+ Bắc Giang (31,0%)'],
      ['+ Quảng Ninh (1,5%)', '+ Quảng Ninh (5,1%)'],
      ['nhập khẩu đạt 178,5', 'nhập khẩu đạt 187,5'],
    ],
  ],
  [
    'post',
    10,
    [
      ['2023: +14,5%', '2023: +15,4%'],
      ['178,5 tỷ', '187,5 tỷ'],
      ['Xuất siêu: 11,63', 'Xuất siêu: 16,13'],
      ['cả nước tăng 3,8%', 'cả nước tăng 8,3%'],
      ['Tuyên Quang thì giảm 4,4%', 'Tuyên Quang thì giảm 14,4%'],
    ],
  ],
  [
    'rounded-speech',
    17,
    [
      ['công nghiệp tăng gần 8%', 'công nghiệp tăng gần 9%'],
      ['vượt 190 tỷ', 'vượt 195 tỷ'],
      ['xấp xỉ 12 tỷ', 'xấp xỉ 14 tỷ'],
      ['Hưng Yên tăng trên 14%', 'Hưng Yên tăng trên 15%'],
      ['Tuyên Quang còn giảm trên 4%', 'Tuyên Quang còn giảm trên 5%'],
    ],
  ],
  [
    'english-note',
    17,
    [
      ['rose 10.9%', 'rose 11.9%'],
      ['7.7% in the first six', '8.7% in the first six'],
      ['USD 190.1 billion', 'USD 191.0 billion'],
      ['USD 178.5 billion in', 'USD 187.5 billion in'],
      ['stood at USD 11.63', 'stood at USD 16.13'],
      ['was 3.8% higher', 'was 3.8% lower'],
      ['fell by 4.4%', 'rose by 4.4%'],
    ],
  ],
  // periods and places are carried from paragraph to paragraph: the figures say which are meant
  [
    'half-year',
    26,
    [
      ['tăng 6,42%', 'tăng 6,24%'],
      ['tháng 6 tăng 10,9%', 'tháng 6 tăng 11,9%'],
      ['nửa năm tăng 7,7%', 'nửa năm tăng 8,7%'],
      ['tăng 17%', 'tăng 12%'],
      ['hơn 11,6 tỷ', 'hơn 16,1 tỷ'],
      ['522,5 nghìn', '552,5 nghìn'],
      ['Yên Bái (16,8%)', 'Yên Bái (18,6%)'],
      ['Bắc Ninh giảm 3,2%', 'Bắc Ninh giảm 2,3%'],
      ['thu hút 1,36', 'thu hút 1,63'],
      ['chiếm 14,3%', 'chiếm 13,4%'],
      ['Hà Nội (1,04', 'Hà Nội (1,40'],
      ['gấp 3,8', 'gấp 2,8'],
    ],
  ],
  [
    'goods',
    20,
    [
      ['chiếm 28,1%', 'chiếm 38,1%'],
      ['giày dép đạt 10,84', 'giày dép đạt 14,80'],
      ['cà phê 3,22', 'cà phê 2,32'],
      ['chè chỉ đạt 107,7', 'chè chỉ đạt 170,7'],
      ['chỉ còn 7,7%', 'chỉ còn 9,7%'],
      ['điện tăng 13,0%', 'điện tăng 10,3%'],
      ['tăng 4,08%', 'tăng 8,04%'],
      ['80.482', '84.082'],
    ],
  ],
  ['after-region', 3, [['có 19 địa', 'có 21 địa']]],
  [
    'half-year-english',
    15,
    [
      ['surplus of $11.6', 'surplus of $16.1'],
      ['up 8.6%', 'up 6.8%'],
      ['Ninh ($1.36', 'Ninh ($1.63'],
      ['Hanoi ($1.04', 'Hanoi ($1.40'],
      ['19 saw', '21 saw'],
      ['with 16.8%', 'with 18.6%'],
    ],
  ],
];

const FOLDER = join(import.meta.dirname, '../claims/texts');
const textOf = (name: string): string => readFileSync(join(FOLDER, `${name}.txt`), 'utf8').normalize('NFC');
/** The same beside their texts: "confirmed 26", then a change a line. */
const RECORDED = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.changes'))
  .map((name): (typeof TEXTS)[number] => {
    const [first = '', ...lines] = readFileSync(join(FOLDER, name), 'utf8').normalize('NFC').trim().split('\n');
    const changes = lines.map((line): readonly [string, string] => {
      const [before = '', after = ''] = line.split(' => ');
      return [before, after];
    });
    return [name.replace('.changes', ''), Number(/^confirmed (\d+)$/.exec(first)?.[1]), changes];
  });
const ALL = [...TEXTS, ...RECORDED];
const isReported = ({ verdict }: Claim): boolean => verdict === 'contradicted' || verdict === 'inconsistent';

describe.skipIf(!SHARED)('texts of others on the same figures (left out where ../shared/data is missing)', () => {
  let gso: Awaited<ReturnType<typeof gsoWorkspace>>;
  beforeAll(async () => {
    gso = await gsoWorkspace();
  });
  afterAll(() => gso.close());
  const claimsOf = async (text: string): Promise<readonly Claim[]> => (await gso.call('text.check', { text })).claims;

  it.each(ALL)('%s: nothing is reported that is right, and %i claims are confirmed', async (name, confirmed) => {
    const claims = await claimsOf(textOf(name));
    expect(claims.filter(isReported).map(({ quote, says }) => [quote, says.vi])).toEqual([]);
    expect(claims.filter(({ verdict }) => verdict === 'confirmed').length).toBeGreaterThanOrEqual(confirmed);
  });

  it.each(ALL)('%s: what is changed is reported', async (name, _confirmed, changes) => {
    const text = textOf(name);
    for (const [before, after] of changes) {
      const at = text.indexOf(before);
      expect(at, before).toBeGreaterThan(-1);
      const reported = (await claimsOf(text.replace(before, after))).filter(isReported);
      const near = reported.filter(({ start, end }) => start < at + after.length + 40 && at - 60 < end);
      expect(
        near.map(({ quote }) => quote),
        `${before} → ${after}`,
      ).not.toEqual([]);
    }
  });
});

describe('the conference of May 2024 told in other words, on the sample workbooks', () => {
  const CHANGES = [
    ['đạt 120,7 tỷ', 'đạt 127,0 tỷ'],
    ['với 17,8 tỷ USD', 'với 18,7 tỷ USD'],
    ['1.404 nghìn', '1.440 nghìn'],
    ['dự kiến tăng 21%', 'dự kiến tăng 12%'],
    ['cùng tăng 14%', 'cùng tăng 16%'],
    ['Hòa Bình 6,5%', 'Hòa Bình 5,6%'],
  ] as const;
  it('has nothing reported that is right, and what is changed is', async () => {
    const { call, close } = await sampleWorkspace();
    const text = textOf('sample-conference');
    const claims = async (of: string): Promise<readonly Claim[]> => (await call('text.check', { text: of })).claims;
    const told = await claims(text);
    expect(told.filter(isReported).map(({ quote }) => quote)).toEqual([]);
    expect(told.filter(({ verdict }) => verdict === 'confirmed').length).toBeGreaterThanOrEqual(20);
    for (const [before, after] of CHANGES)
      expect((await claims(text.replace(before, after))).filter(isReported), before).not.toEqual([]);
    await close();
  });
});
