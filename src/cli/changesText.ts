import { dayText } from '../core/model/format.ts';
import { keyFromText } from '../core/model/observation.ts';
import { periodText } from '../core/model/period.ts';
import {
  SINCE_KINDS,
  type ChangeSince,
  type ChangesSince,
  type ReleaseRef,
  type VintageValue,
} from '../core/model/revisions.ts';
import type { Lang } from '../core/model/text.ts';
import { afterNumber } from '../core/model/unit.ts';
import { inColumns, type Align } from './columns.ts';
import { count, decimalsOf, exact, signed } from './numbers.ts';
import { MARK, SINCE_TEXT } from './words.ts';

/** What changed, as text: the releases, the counts by measure, and the first figures that were known before. */
export function changesText(changes: ChangesSince, lang: Lang): string {
  const { rows, groups } = changes;
  const total = (groups ?? []).reduce((sum, group) => sum + SINCE_KINDS.reduce((all, kind) => all + group[kind], 0), 0);
  const listed = total - (groups ?? []).reduce((sum, group) => sum + group.new, 0);
  const rest = listed - rows.length;
  const more = {
    vi: `… và ${count(rest, lang)} số nữa; xem tất cả bằng --format csv`,
    en: `… and ${count(rest, lang)} more; --format csv has all`,
  }[lang];
  return [
    titleText(changes, lang),
    total === 0 ? { vi: 'Không có gì thay đổi.\n', en: 'Nothing changed.\n' }[lang] : countsText(changes, lang),
    rows.length > 0
      ? inColumns(
          rows.map((row) => rowText(row, lang)),
          ALIGNS,
        )
      : '',
    rest > 0 ? `${more}\n` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

const LABEL = 44;
const ALIGNS: readonly Align[] = ['left', 'left', 'left', 'left', 'right', 'left', 'right', 'right', 'right'];

function titleText({ since, asOf, added, withdrawn }: ChangesSince, lang: Lang): string {
  const from =
    since.release === null ? '' : { vi: `kỳ công bố số ${since.release}, `, en: `release ${since.release}, ` }[lang];
  const to = asOf ? { vi: ` đến ${dayText(asOf)}`, en: ` to ${asOf}` }[lang] : '';
  const head = { vi: 'Thay đổi từ ', en: 'Changes since ' }[lang] + from + dayText(since.day, lang) + to;
  const line = (title: string, release: ReleaseRef, day: string): string[] => [
    title,
    `#${release.id}`,
    dayText(day, lang),
    release.file,
  ];
  const lines = [
    ...added.map((one) => line({ vi: 'Công bố sau', en: 'Released after' }[lang], one, one.releasedOn)),
    ...withdrawn.map((one) => line({ vi: 'Đã rút lại', en: 'Withdrawn' }[lang], one, one.withdrawnAt ?? '')),
  ];
  return `${head}\n${inColumns(lines, ['left', 'right', 'left', 'left'])}`;
}

function countsText({ groups }: ChangesSince, lang: Lang): string {
  const heads = [
    { vi: 'Tập số liệu', en: 'Dataset' }[lang],
    { vi: 'Chỉ tiêu', en: 'Measure' }[lang],
    ...SINCE_KINDS.map((kind) => SINCE_TEXT[kind][lang]),
  ];
  const rows = (groups ?? []).map((group) => [
    group.dataset,
    group.measure,
    ...SINCE_KINDS.map((kind) => count(group[kind], lang)),
  ]);
  return inColumns([heads, ...rows], ['left', 'left', ...SINCE_KINDS.map(() => 'right' as const)]);
}

function rowText(row: ChangeSince, lang: Lang): string[] {
  const key = keyFromText(row.key);
  const { difference } = row;
  const decimals = Math.max(...[row.before, row.after].map((one) => decimalsOf(one?.value ?? 0)));
  return [
    SINCE_TEXT[row.kind][lang],
    shortened(row.label),
    key ? `${key.measure} ${key.basis}` : row.key,
    key ? periodText(key.timePeriod, lang) : '',
    valueText(row.before, lang) + (row.unitBefore ? afterNumber(row.unitBefore)[lang] : ''),
    '→',
    valueText(row.after, lang) + (row.unitBefore ? afterNumber(row)[lang] : ''),
    difference ? signed(difference.absolute, decimals, lang) : '',
    difference?.relative == null ? '' : `${signed(difference.relative, 2, lang)}%`,
  ];
}

/** A label on one line of the terminal: its end says most. */
function shortened(label: string): string {
  const letters = [...label];
  return letters.length > LABEL ? `…${letters.slice(1 - LABEL).join('')}` : label;
}

function valueText(one: VintageValue | null, lang: Lang): string {
  if (!one) return '';
  if (one.value === null) return MARK[one.status as 'M' | 'L' | 'O'];
  return exact(one.value, lang) + (one.status === 'A' ? '' : ` ${one.status}`);
}
