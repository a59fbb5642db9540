import type { DerivedCell } from '../core/model/figure.ts';
import { dayText, formatNumber } from '../core/model/format.ts';
import { periodText } from '../core/model/period.ts';
import { SPAN_WAYS, type SpanAnswer, type SpanCell, type SpanWay } from '../core/model/span.ts';
import type { Lang, Text } from '../core/model/text.ts';
import { afterNumber } from '../core/model/unit.ts';
import { inColumns } from './columns.ts';
import { signed } from './numbers.ts';
import { BASIS_TEXT, NOTHING } from './words.ts';

const WAY: Record<SpanWay, Text> = {
  published: { vi: 'Như đã công bố', en: 'As published' },
  months: { vi: 'Cộng các tháng', en: 'Months added up' },
  cumulative: { vi: 'Hiệu hai số lũy kế', en: 'Difference of cumulative figures' },
};

/** The level of a span by each way, one a line with the days of its numbers, then the ways that differ, the index and the months. */
export function spanLevelText(found: SpanAnswer, lang: Lang): string {
  const item = found.itemLabel && found.itemLabel !== 'Tổng số' ? `: ${found.itemLabel}` : '';
  const about = [found.area.name, found.spanName[lang], found.asOf && dayText(found.asOf, lang)];
  const ways = SPAN_WAYS.flatMap((way) => {
    const cell = found.levels[way];
    return cell ? [[WAY[way][lang], level(cell, lang), days(cell, lang)]] : [];
  });
  const index = [
    found.index.published && [
      WAY.published[lang],
      number(found.index.published, lang),
      days(found.index.published, lang),
    ],
    found.index.joined && [word('Gộp từ các tháng', 'From the months'), number(found.index.joined, lang), ''],
  ].flatMap((row) => (row ? [row] : []));
  function word(vi: string, en: string): string {
    return { vi, en }[lang];
  }
  return [
    `${found.measureName[lang]}${item}\n${about.filter(Boolean).join(' · ')}\n`,
    ways.length > 0 ? inColumns(ways, ['left', 'left', 'left']) : '',
    found.why ? `${found.why[lang]}\n` : '',
    differencesText(found, lang),
    index.length > 0 ? `${BASIS_TEXT.SPLY[lang]}:\n${inColumns(index, ['left', 'left', 'left'])}` : '',
    monthsText(found, lang),
    tetText(found, lang),
  ]
    .filter(Boolean)
    .join('\n');
}

const level = (cell: SpanCell, lang: Lang): string =>
  cell.value === null ? (cell.why?.[lang] ?? '') : `${formatNumber(cell.value, 1, lang)}${afterNumber(cell)[lang]}`;
const number = ({ value, why }: DerivedCell, lang: Lang): string =>
  value === null ? (why?.[lang] ?? '') : formatNumber(value, 2, lang);
const days = ({ releasedOn }: SpanCell, lang: Lang): string =>
  releasedOn.length === 0
    ? ''
    : `${{ vi: 'công bố', en: 'released' }[lang]} ${releasedOn.map((day) => dayText(day, lang)).join(', ')}`;

const REVISED: Text = {
  vi: 'các số công bố ở những lần khác nhau, có số đã điều chỉnh',
  en: 'their numbers are of several releases, some were revised',
};
const AT_ODDS: Text = { vi: 'các số của cùng một lần công bố không khớp', en: 'the numbers of one release do not fit' };

/** Which ways give another figure, by how much, and whether revisions may be why. */
function differencesText({ differences, levels }: SpanAnswer, lang: Lang): string {
  return differences
    .map(({ of, from, difference, percent }) => {
      const by = difference.value === null ? '' : signed(difference.value, 1, lang);
      if (!/[1-9]/.test(by)) return '';
      const rate = percent.value === null ? '' : ` (${signed(percent.value, 2, lang)}%)`;
      const days = new Set([of, from].flatMap((way) => levels[way]?.releasedOn ?? []));
      const against = { vi: 'so với', en: 'against' }[lang];
      const why = (days.size > 1 ? REVISED : AT_ODDS)[lang];
      return `${WAY[of][lang]} ${against} ${WAY[from][lang].toLowerCase()}: ${by}${rate}; ${why}\n`;
    })
    .join('');
}

function monthsText({ months, index, levels }: SpanAnswer, lang: Lang): string {
  if (months.length < 2 || !(index.joined ?? levels.months ?? months.some((one) => one.index ?? one.level))) return '';
  const rows = months.map(({ timePeriod, level: own, index: rate, tet }) => [
    periodText(timePeriod, lang),
    own ? number(own, lang) : NOTHING,
    rate ? number(rate, lang) : NOTHING,
    tet ? { vi: 'có Tết', en: 'Tết' }[lang] : '',
  ]);
  const heads = ['', { vi: 'Giá trị', en: 'Level' }[lang], { vi: 'Chỉ số', en: 'Index' }[lang], ''];
  return inColumns([heads, ...rows], ['left', 'right', 'right', 'left']);
}

/** When Tết was and how its days fall, for spans that end or begin between January and February. */
function tetText({ tet, span }: SpanAnswer, lang: Lang): string {
  if (!tet || span.first > 2) return '';
  const day = dayText(tet.day, lang);
  return lang === 'vi'
    ? `Mồng 1 Tết ${day}: ${tet.january} ngày nghỉ trong tháng 1, ${tet.february} ngày trong tháng 2; so sánh hai tháng gộp.\n`
    : `Tết on ${day}: ${tet.january} days off in January, ${tet.february} in February; compare both months together.\n`;
}
