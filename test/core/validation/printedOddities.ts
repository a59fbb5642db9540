/** What the desk calls a lỗi or a cảnh báo and what stands so in print: by book, sheet and rule, with what is wrong or unusual there. */
export const TRUE_FINDS: readonly (readonly [RegExp, string])[] = [
  [/^2003-12 03SPCN \(2\) sum-gap$/, 'D117 prints 1,061, its three parts add up to 1,117'],
  [/^2007-02 03SPCN sign$/, 'C90 prints −573.56 tonnes of pesticide'],
  [/^2023-02 3.SPCNthang revision-large$/, '13.5 thousand tonnes of sugar of January became 145.9'],
  [/^2023-(02|05) 11. ?VĐT sum-gap$/, 'C23 is not the sum of the twelve rows below'],
  [
    /^2023-0[45] 11.VĐT rows-exchanged$/,
    'two ministries stand in each other’s row in April, and in their own again in May',
  ],
  [
    /^2023-06 (22.VNSNN tháng|23.VNSNN quý) row-gone$/,
    'the row "Địa phương" has no figures, those of its parts stand below',
  ],
  [/^2023-12 23.VDT thực hiện row-gone$/, 'the row "Địa phương" has no figures again'],
  [/^2023-07 19. Khach QT leap$/, '16 visitors by sea in July 2023, thousands in the months around'],
  [
    /^2023-(08|09) (3. SP CN|9.SPCNthang) outlier$/,
    '0.1 thousand tonnes of sugar in July 2023, as no book before said',
  ],

  [/^2023-06 39.Van tai HK cumulative-sum$/, 'six months are fewer than five were'],
  [/ (6-7|4-5|7\.8)\.Chan ?nuoi.* (outlier|revision-large)$/, 'forest fires: an index of 31,781, revised to 6,275'],
  [
    /^2023-(08|09|10|11|12) .*DN (Ngừng có thời hạn|giải thể) (rows-exchanged|cumulative-sum|outlier)$/,
    'information and finance stand in each other’s row, and back again',
  ],
  [
    /^2023-0(8 15. NK|9 25.nhập khẩu tháng) (outlier|leap)$/,
    'L50 of August prints 0.1 for an index, beside values of 91.6',
  ],
  [
    /^2023-11 19. KQT (sum-gap|cumulative-sum)$/,
    'D37 is not the sum of its parts; visitors of eleven months are fewer than of ten',
  ],
  [/^2023-12 12.SPCNthang base-revised$/, 'the sugar of December 2022 was printed in another scale'],
  [/^2023-12 47.Laodong shares-sum$/, 'E31:E33 print 26.8, 34.4 and 39.8, which is 101'],
  [
    /^2024-0[45] 3.SP ?CN(thang)? (outlier|leap|cumulative-sum|revision-large|base-revised)$/,
    'tỷ printed for nghìn tỷ đồng',
  ],
  [/^2024-02 15.NK cumulative-sum$/, 'cars of two months are more than January and February by 63 %'],
  [/^2024-03 20. XK hh cumulative-sum$/, 'crude oil of a quarter is more than its months by half'],
  [/^2024-04 14.XK (cumulative-sum|outlier)$/, 'plastic products of four months are fewer than of three'],
  [/^2024-04 8. DN quay lai hoat dong cumulative-sum$/, '450 enterprises in four months, 780 in three'],
  [
    /^2024-05 (9. DN Ngừng có thời hạn|10.DN giải thể) month-copied$/,
    'the column of five months of 2023 repeats that of four',
  ],
];
