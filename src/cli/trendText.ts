import { trendExpression, type TrendAnswer } from '../core/model/analyses.ts';
import { formatNumber } from '../core/model/format.ts';
import { periodText } from '../core/model/period.ts';
import type { Lang } from '../core/model/text.ts';
import { unitText } from '../core/model/unit.ts';
import { inColumns } from './columns.ts';
import { columnDecimals, signed } from './numbers.ts';

/** Below it a month is marked as an outlier. */
const ORDINARY = 0.5;

/** Trend, season and remainder, a month a line, under the label that they never leave without. */
export function trendText(found: TrendAnswer, lang: Lang): string {
  const { months, why, label } = found;
  const title = `${found.measureName[lang]}\n${[found.area.name, unitText(found)[lang], label[lang]].join(' · ')}\n`;
  const [last] = months.slice(-1);
  if (!last) return `${title}\n${why?.[lang] ?? ''}\n`;
  const values = months.map(({ value }) => value);
  const decimals = columnDecimals(values, found.unit, 1);
  const rows = months.map((one) => [
    periodText(one.timePeriod, lang),
    ...[one.value, one.trend].map((value) => formatNumber(value, decimals, lang)),
    ...[one.seasonal, one.remainder].map((value) => signed(value, decimals, lang)),
    one.weight < ORDINARY ? { vi: 'bất thường', en: 'outlier' }[lang] : '',
  ]);
  const heads = {
    vi: ['', 'Số liệu', 'Xu thế', 'Mùa vụ', 'Còn lại', ''],
    en: ['', 'Figure', 'Trend', 'Season', 'Remainder', ''],
  }[lang];
  const trace = trendExpression({ ...found, series: '…' }, last, 'Trend');
  return `${title}\n${inColumns([heads, ...rows], ['left', 'right', 'right', 'right', 'right', 'left'])}\n${trace}\n`;
}
