import { dayText } from '../core/model/format.ts';
import { periodText } from '../core/model/period.ts';
import type { ReleaseRef, RevisionTriangle, TriangleRow, VintageValue } from '../core/model/revisions.ts';
import type { Lang } from '../core/model/text.ts';
import { unitText } from '../core/model/unit.ts';
import { inColumns, type Align } from './columns.ts';
import { columnDecimals, count, signed } from './numbers.ts';
import { formatNumber } from '../core/model/format.ts';
import { summaryText } from './revisionSummary.ts';
import { BASIS_TEXT, MARK, STATUS_TEXT } from './words.ts';

const SHOWN = 8;

/** A revision triangle as text: periods by releases, the newest ones unless all are asked for; then its summary. */
export function triangleText(triangle: RevisionTriangle, lang: Lang, all: boolean): string {
  const releases = all ? triangle.releases : triangle.releases.slice(-SHOWN);
  const values = triangle.rows.flatMap((row) => row.vintages.map((one) => one.value));
  const decimals = columnDecimals(values, triangle.column.unit, triangle.inPoints ? 2 : 1);
  const word = (vi: string, en: string): string => ({ vi, en })[lang];
  const heads = [
    word('Kỳ', 'Period'),
    ...releases.map((release) => releaseHead(release, releases, lang)),
    word('Lần đầu', 'First'),
    word('Mới nhất', 'Latest'),
    word('Chênh', 'Change'),
    ...(triangle.inPoints ? [] : ['%']),
  ];
  const rows = triangle.rows.map((row) => {
    const said = new Map(row.vintages.map((one) => [one.release, one]));
    return [
      periodText(row.timePeriod, lang),
      ...releases.map(({ id }) => vintageText(said.get(id), decimals, lang)),
      vintageText(row.first ?? undefined, decimals, lang),
      vintageText(row.latest ?? undefined, decimals, lang),
      row.revision
        ? signed(row.revision.absolute, decimals, lang)
        : row.comparable
          ? ''
          : word('khác đơn vị', 'other unit'),
      ...(triangle.inPoints ? [] : [percent(row.revision?.relative, lang)]),
    ];
  });
  const aligns: Align[] = heads.map((_, i) => (i === 0 ? 'left' : 'right'));
  return [
    titleText(triangle, releases.length, lang),
    inColumns([heads, ...rows], aligns) + legend(triangle, lang),
    summaryText(triangle, decimals, lang),
    impliedText(triangle, decimals, lang),
  ]
    .filter(Boolean)
    .join('\n');
}

function titleText({ column, area, releases, asOf }: RevisionTriangle, shown: number, lang: Lang): string {
  const item = column.item === '_T' ? '' : `: ${column.itemLabel || column.item}`;
  const number = count(releases.length, lang);
  const about = [
    area.name,
    BASIS_TEXT[column.basis][lang],
    unitText(column)[lang],
    { vi: `${number} lần công bố`, en: `${number} releases` }[lang] +
      (shown < releases.length
        ? { vi: `, ${shown} lần mới nhất ở dưới`, en: `, the ${shown} newest below` }[lang]
        : ''),
    asOf && { vi: `tại thời điểm ${dayText(asOf)}`, en: `as of ${asOf}` }[lang],
  ];
  return `${column.measureName[lang]}${item}\n${about.filter(Boolean).join(' · ')}\n`;
}

/** The day; with the number of the release where two are of one day. */
function releaseHead({ id, releasedOn }: ReleaseRef, all: readonly ReleaseRef[], lang: Lang): string {
  const twice = all.filter((one) => one.releasedOn === releasedOn).length > 1;
  return dayText(releasedOn, lang) + (twice ? ` #${id}` : '');
}

function vintageText(one: VintageValue | undefined, decimals: number, lang: Lang): string {
  if (!one) return '';
  if (one.value === null) return MARK[one.status as 'M' | 'L' | 'O'];
  return formatNumber(one.value, decimals, lang) + (one.status === 'A' ? '' : ` ${one.status}`);
}

const percent = (value: number | null | undefined, lang: Lang): string =>
  value === null || value === undefined ? '' : signed(value, 2, lang);

/** Explains the marks and letters that stand in the triangle, and no others. */
function legend({ rows }: RevisionTriangle, lang: Lang): string {
  const used = new Set(rows.flatMap((row) => row.vintages.map((one) => one.status)));
  const marks = (['M', 'L', 'O'] as const)
    .filter((status) => used.has(status))
    .map((status) => `${MARK[status]} ${STATUS_TEXT[status][lang]}`);
  const letters = (['E', 'P'] as const)
    .filter((status) => used.has(status))
    .map((status) => `${status} ${STATUS_TEXT[status][lang]}`);
  const parts = [...letters, ...marks];
  return parts.length > 0 ? `${parts.join('; ')}\n` : '';
}

/** Levels of a year ago that published growth rests on, where they are not the published ones. */
function impliedText({ rows }: RevisionTriangle, decimals: number, lang: Lang): string {
  const found = rows.filter((row): row is TriangleRow & { impliedBase: object } => row.impliedBase !== null);
  if (found.length === 0) return '';
  const heads = {
    vi: ['Kỳ', 'Công bố', 'Số gốc suy ra', 'Chênh, %', 'Theo lần công bố'],
    en: ['Period', 'Published', 'Implied base', 'Change, %', 'Release'],
  }[lang];
  const lines = found.map(({ timePeriod, latest, impliedBase: base }) => [
    periodText(timePeriod, lang),
    vintageText(latest ?? undefined, decimals, lang),
    formatNumber(base.value, decimals, lang),
    percent(base.relative, lang),
    dayText(base.releasedOn, lang),
  ]);
  const title = {
    vi: 'Số năm trước suy ra từ mức và chỉ số đã công bố của năm sau (mức ÷ chỉ số × 100)',
    en: 'Last year as the published level and index of the year after imply it (level ÷ index × 100)',
  }[lang];
  return `${title}\n${inColumns([heads, ...lines], ['left', 'right', 'right', 'right', 'right'], '  ')}`;
}
