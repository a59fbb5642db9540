import { dayText, formatNumber } from '../core/model/format.ts';
import { publisherText } from '../core/model/measures.ts';
import { periodText } from '../core/model/period.ts';
import type { Lang } from '../core/model/text.ts';
import { meets } from '../core/model/threshold.ts';
import { unitText } from '../core/model/unit.ts';
import type { AreaValue, Facts } from '../core/model/views.ts';
import { inColumns, type Align } from './columns.ts';
import { everyText, recoveryText } from './verdictText.ts';
import { columnDecimals, exact, signed } from './numbers.ts';
import { BASIS_TEXT, bordersText, COMBINED, COMBINED_TEXT, STATUS_TEXT, thresholdText } from './words.ts';

/** The counted facts of one column as text. Values are printed with up to two of their stored decimals. */
export function factsText(facts: Facts, lang: Lang): string {
  return [
    titleText(facts, lang),
    countsText(facts, lang) + everyText(facts, lang),
    membersText(facts, lang),
    boundaryText(facts, lang),
    missingText(facts, lang),
    recoveryText(facts, lang),
    summaryText(facts, lang),
  ]
    .filter(Boolean)
    .join('\n');
}

function titleText({ column, region, asOf, borders }: Facts, lang: Lang): string {
  const item = column.item === '_T' ? '' : `: ${column.itemLabel || column.item}`;
  const released = column.releasedOn.map((day) => dayText(day, lang)).join(', ');
  const about = [
    region.name[lang],
    borders && bordersText(borders)[lang],
    periodText(column.timePeriod, lang),
    BASIS_TEXT[column.basis][lang],
    unitText(column)[lang],
    publisherText(column.dataset)[lang],
    column.status && STATUS_TEXT[column.status][lang],
    released && { vi: `công bố ${released}`, en: `released ${released}` }[lang],
    asOf && { vi: `tại thời điểm ${dayText(asOf)}`, en: `as of ${asOf}` }[lang],
  ];
  return `${column.measureName[lang]}${item}\n${about.filter(Boolean).join(' · ')}\n`;
}

function countsText(facts: Facts, lang: Lang): string {
  const n = facts.members;
  const limit = exact(facts.threshold, lang);
  const of = (k: number): string => `${k}/${n}`;
  const asked = thresholdText(facts.op, limit)[lang];
  const rows = [
    [{ vi: `Đạt ngưỡng (${asked})`, en: `Meeting (${asked})` }[lang], of(facts.meeting.length)],
    [{ vi: `Trên ${limit}`, en: `Above ${limit}` }[lang], of(facts.above.length)],
    [{ vi: `Bằng ${limit}`, en: `At ${limit}` }[lang], of(facts.at.length)],
    [{ vi: `Dưới ${limit}`, en: `Below ${limit}` }[lang], of(facts.below.length)],
    [{ vi: `Từ ${limit} trở lên`, en: `At or above ${limit}` }[lang], of(facts.above.length + facts.at.length)],
    [{ vi: 'Không có số', en: 'Without a value' }[lang], of(facts.missing.length)],
  ];
  return inColumns(rows, ['left', 'right']);
}

/** Members that meet the threshold, with what is known of each. */
function membersText(facts: Facts, lang: Lang): string {
  if (facts.meeting.length === 0)
    return `${{ vi: 'Không địa phương nào đạt ngưỡng.', en: 'None meets the threshold.' }[lang]}\n`;
  const shares = facts.known.some((each) => each.share !== null);
  const parts = facts.known.some((each) => each.contribution !== null);
  const heads = [
    { vi: 'Hạng', en: 'Rank' }[lang],
    { vi: 'Địa phương đạt ngưỡng', en: 'Areas that meet it' }[lang],
    unitText(facts.column)[lang],
    ...(shares ? [{ vi: 'Tỷ trọng %', en: 'Share %' }[lang]] : []),
    ...(parts ? [{ vi: 'Đóng góp, điểm %', en: 'Contribution, pp' }[lang]] : []),
  ];
  const decimals = columnDecimals(
    facts.meeting.map((each) => each.value),
    facts.column.unit,
    2,
  );
  const rows = facts.meeting.map((each) => [
    String(each.rank),
    each.area.name,
    formatNumber(each.value, decimals, lang) + ownStatus(facts, each),
    ...(shares ? [each.share === null ? '' : formatNumber(each.share, 1, lang)] : []),
    ...(parts ? [each.contribution === null ? '' : signed(each.contribution, 2, lang)] : []),
  ]);
  const aligns: Align[] = ['right', 'left', 'right', 'right', 'right'];
  const legend = facts.meeting.some(({ derived }) => derived) ? `${COMBINED} ${COMBINED_TEXT[lang]}\n` : '';
  return inColumns([heads, ...rows], aligns.slice(0, heads.length)) + legend;
}

// The status of a value is said only where the column as a whole has none.
const ownStatus = (facts: Facts, each: AreaValue): string =>
  (facts.column.status === null && each.status !== 'A' ? ` ${each.status}` : '') + (each.derived ? COMBINED : '');

/** Members that look like the threshold in print and are not equal to it. */
function boundaryText(facts: Facts, lang: Lang): string {
  return facts.boundary
    .map((each) => {
      const stored = exact(each.value, lang);
      const printed = formatNumber(each.value, 1, lang);
      const met = meets(each.value, facts.op, facts.threshold);
      return {
        vi: `${each.area.name} ${stored} in ra là ${printed} ${met ? 'và có đạt' : 'nhưng không đạt'}\n`,
        en: `${each.area.name} ${stored} prints as ${printed} ${met ? 'and does meet it' : 'but does not meet it'}\n`,
      }[lang];
    })
    .join('');
}

function missingText(facts: Facts, lang: Lang): string {
  if (facts.missing.length === 0) return '';
  const reasons = new Map<string, string[]>();
  for (const { area, status, why: reason } of facts.missing) {
    const why = (reason ?? (status ? STATUS_TEXT[status] : NO_BOOK))[lang];
    reasons.set(why, [...(reasons.get(why) ?? []), area.name]);
  }
  const names = [...reasons].map(([why, areas]) => `${areas.join(', ')} (${why})`);
  const known = `${facts.known.length}/${facts.members}`;
  return {
    vi: `Có số ở ${known}. Không có số: ${names.join('; ')}\n`,
    en: `Values for ${known}. Without a value: ${names.join('; ')}\n`,
  }[lang];
}

function summaryText(facts: Facts, lang: Lang): string {
  const { known, column, national, regionValue, median, total, shareOf } = facts;
  const decimals = columnDecimals(
    known.map((each) => each.value),
    column.unit,
    2,
  );
  const number = (value: number): string => formatNumber(value, Math.min(2, decimals), lang);
  const named = (value: number, each: AreaValue[]): string =>
    `${each.map((a) => a.area.name).join(', ')} ${number(value)}`;
  const top = known[0]?.value;
  const bottom = known.at(-1)?.value;
  const partial = known.length < facts.members ? ` (${known.length}/${facts.members})` : '';
  const rows: (readonly [string, string] | null)[] = [
    top === undefined
      ? null
      : [
          word('Cao nhất', 'Highest'),
          named(
            top,
            known.filter((each) => each.value === top),
          ),
        ],
    bottom === undefined
      ? null
      : [
          word('Thấp nhất', 'Lowest'),
          named(
            bottom,
            known.filter((each) => each.value === bottom),
          ),
        ],
    median === null ? null : [word('Trung vị, không gia quyền', 'Median, unweighted'), number(median) + partial],
    total === null ? null : [word('Tổng', 'Total') + partial, number(total)],
    regionValue && [
      regionValue.derived
        ? word('Vùng, tính từ các địa phương', 'Region, combined from its places')
        : word('Vùng, theo công bố', 'Region, as published'),
      number(regionValue.value),
    ],
    national && [
      national.derived
        ? word('Cả nước, tính từ các địa phương', 'Country, combined')
        : word('Cả nước', 'Whole country'),
      number(national.value),
    ],
    shareOf && [
      word('Tỷ trọng tính trên', 'Shares are of'),
      `${SHARE_OF[shareOf.what][lang]} ${number(shareOf.value)}`,
    ],
  ];
  function word(vi: string, en: string): string {
    return { vi, en }[lang];
  }
  return inColumns(
    rows.filter((row) => row !== null),
    ['left', 'left'],
  );
}

const NO_BOOK = { vi: 'không có sổ nào nói tới', en: 'no book says anything' };
const SHARE_OF = {
  region: { vi: 'số công bố của vùng', en: "the region's published figure" },
  country: { vi: 'số công bố của cả nước', en: "the country's published figure" },
  sum: { vi: 'tổng các địa phương', en: 'the sum of the areas' },
};
