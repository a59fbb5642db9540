const DAY = 'm/d/yy';
const TIME = 'h:mm:ss';
const [DOLLARS, RED_DOLLARS] = ['"$"#,##0_);\\("$"#,##0\\)', '"$"#,##0_);[Red]\\("$"#,##0\\)'];
const [CENTS, RED_CENTS] = ['"$"#,##0.00_);\\("$"#,##0.00\\)', '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'];

/** Formats from a number on, one after the other. */
const RUNS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['0', '0.00', '#,##0', '#,##0.00', DOLLARS, RED_DOLLARS, CENTS, RED_CENTS, '0%', '0.00%', '0.00E+00', '# ?/?']],
  [13, ['# ??/??', DAY, 'd-mmm-yy', 'd-mmm', 'mmm-yy', 'h:mm AM/PM', 'h:mm:ss AM/PM', 'h:mm', TIME, 'm/d/yy h:mm']],
  [27, [DAY, DAY, DAY, DAY, DAY, TIME, TIME, TIME, TIME, DAY, '#,##0 ;(#,##0)', '#,##0 ;[Red](#,##0)']],
  [39, ['#,##0.00;(#,##0.00)', '#,##0.00;[Red](#,##0.00)']],
  [41, ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)']],
  [43, ['_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)']],
  [45, ['mm:ss', '[h]:mm:ss', 'mmss.0', '##0.0E+0', '@', DAY, DAY, DAY, DAY, DAY, DAY]],
  [56, ['"上午/下午 "hh"時"mm"分"ss"秒 "', DAY, DAY, '0', '0.00', '#,##0', '#,##0.00', DOLLARS, RED_DOLLARS]],
  [65, [CENTS, RED_CENTS, '0%', '0.00%', '# ?/?', '# ??/??', DAY, DAY, 'd-mmm-yy', 'd-mmm', 'mmm-yy', 'h:mm', TIME]],
  [78, ['m/d/yy h:mm', 'mm:ss', '[h]:mm:ss', 'mmss.0']],
];

/** The number formats that a file need not write, by their numbers (ECMA-376 part 1, 18.8.30; those of East Asia and Thailand as the spreadsheet library has them). */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map(
  RUNS.flatMap(([from, codes]) => codes.map((code, i) => [from + i, code] as const)),
);
