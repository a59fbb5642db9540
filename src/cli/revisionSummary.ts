import { formatNumber } from '../core/model/format.ts';
import { periodText } from '../core/model/period.ts';
import type { DifferenceSummary, RevisionTriangle } from '../core/model/revisions.ts';
import type { Lang } from '../core/model/text.ts';
import { inColumns } from './columns.ts';
import { count, signed } from './numbers.ts';

/** The summary of a triangle in words: latest against first, outcome against estimate. */
export function summaryText({ summary, estimates, inPoints }: RevisionTriangle, decimals: number, lang: Lang): string {
  const word = (vi: string, en: string): string => ({ vi, en })[lang];
  const unit = inPoints ? word(' (điểm)', ' (points)') : '';
  const rows = [
    [word('Số lần đổi giá trị', 'Changes of value'), count(summary.revisions, lang)],
    ...(summary.notComparable > 0
      ? [
          [
            word('Kỳ không so được, khác đơn vị', 'Periods in different units, left out'),
            count(summary.notComparable, lang),
          ],
        ]
      : []),
  ];
  const block = (title: string, lines: readonly string[][]): string =>
    lines.length > 0 ? `${title}${unit}\n${inColumns(lines, ['left', 'right'], '  ')}` : '';
  return (
    block(word('Mới nhất so với lần đầu', 'Latest against first'), [...lines(summary, decimals, lang), ...rows]) +
    block(word('Kết quả so với ước tính', 'Outcome against estimate'), lines(estimates, decimals, lang))
  );
}

function lines(one: DifferenceSummary, decimals: number, lang: Lang): string[][] {
  const { compared, up, down, unchanged, mean, meanAbsolute, meanRelative, relativeMeanAbsolute, largest } = one;
  if (compared === 0 || mean === null || meanAbsolute === null) return [];
  const word = (vi: string, en: string): string => ({ vi, en })[lang];
  const share = one.shareUp === null ? '' : ` (${formatNumber(one.shareUp, 1, lang)}%)`;
  const counts = [up, down, unchanged].map((n) => count(n, lang)).join(' / ');
  return [
    [word('Số kỳ so được', 'Periods compared'), count(compared, lang)],
    [word('Tăng / giảm / giữ nguyên', 'Up / down / unchanged'), counts + share],
    [word('Bình quân (MR)', 'Mean (MR)'), signed(mean, decimals, lang)],
    [word('Bình quân trị tuyệt đối (MAR)', 'Mean absolute (MAR)'), formatNumber(meanAbsolute, decimals, lang)],
    ...(meanRelative === null
      ? []
      : [[word('Bình quân tương đối, %', 'Mean relative, %'), signed(meanRelative, 2, lang)]]),
    ...(relativeMeanAbsolute === null
      ? []
      : [
          [
            word('Trị tuyệt đối tương đối (RMAR), %', 'Relative mean absolute (RMAR), %'),
            formatNumber(relativeMeanAbsolute, 2, lang),
          ],
        ]),
    ...(largest
      ? [
          [
            `${word('Lớn nhất', 'Largest')}: ${periodText(largest.timePeriod, lang)}`,
            signed(largest.absolute, decimals, lang) +
              (largest.relative === null ? '' : ` (${signed(largest.relative, 2, lang)}%)`),
          ],
        ]
      : []),
  ];
}
