import type { DerivedCell, DerivedKind, DerivedTable } from '../core/model/figure.ts';
import { DERIVED_TEXT, WHOLE_TEXT } from '../core/model/figureWords.ts';
import { dayText, formatNumber } from '../core/model/format.ts';
import { periodText } from '../core/model/period.ts';
import { placesText, rankRangeText } from '../core/model/rankText.ts';
import type { Lang } from '../core/model/text.ts';
import { afterNumber, unitText } from '../core/model/unit.ts';
import { inColumns, wrap, type Align } from './columns.ts';
import { columnDecimals, exact, signed } from './numbers.ts';
import { BASIS_TEXT, NOTHING } from './words.ts';

/** The derived figures of a region as aligned text. What cannot be computed is a dot; why is said once a reason below. */
export function derivedText(found: DerivedTable, lang: Lang): string {
  const { column, kinds, rows, whole } = found;
  const decimals = columnDecimals(
    rows.map(({ base }) => base?.value ?? null),
    column.unit,
    1,
  );
  const heads = [BASIS_TEXT[column.basis][lang], ...kinds.map((kind) => DERIVED_TEXT[kind][lang])].map((text) =>
    wrap(text, 12),
  );
  const height = Math.max(...heads.map((lines) => lines.length));
  const headLines = Array.from({ length: height }, (_, i) => [
    i === height - 1 ? { vi: 'TT', en: 'No.' }[lang] : '',
    i === height - 1 ? { vi: 'Địa phương', en: 'Area' }[lang] : '',
    ...heads.map((lines) => lines[i - (height - lines.length)] ?? ''),
  ]);
  const body = rows.map(({ area, base, cells }, i) => [
    String(i + 1),
    area.name,
    base?.value == null ? NOTHING : formatNumber(base.value, decimals, lang),
    ...kinds.map((kind) => cellText(kind, cells[kind], decimals, lang)),
  ]);
  const aligns: readonly Align[] = ['right', 'left', 'right', ...kinds.map(() => 'right' as const)];
  return `${titleText(found, lang)}\n\n${inColumns([...headLines, aligns.map(() => ''), ...body], aligns)}${wholeText(whole, column, lang)}${knownText(found, lang)}${openText(found, lang)}${reasonsText(found, lang)}`;
}

function titleText({ column, region, asOf }: DerivedTable, lang: Lang): string {
  const item = column.item === '_T' ? '' : `: ${column.itemLabel || column.item}`;
  const about = [
    region.name[lang],
    periodText(column.timePeriod, lang),
    unitText(column)[lang],
    asOf && { vi: `tại thời điểm ${dayText(asOf)}`, en: `as of ${asOf}` }[lang],
  ];
  return `${column.measureName[lang]}${item}\n${about.filter(Boolean).join(' · ')}`;
}

function cellText(kind: DerivedKind, cell: DerivedCell | null, decimals: number, lang: Lang): string {
  if (!cell || cell.value === null) return NOTHING;
  const { range } = cell;
  if (range) return rankRangeText(range, kind === 'rankChange', lang);
  if (kind === 'rank') return formatNumber(cell.value, 0, lang);
  if (kind === 'rankChange') return placesText(cell.value, lang);
  if (kind === 'previous') return formatNumber(cell.value, decimals, lang);
  const isSigned = kind !== 'share';
  return isSigned ? signed(cell.value, 2, lang) : formatNumber(cell.value, 2, lang);
}

function wholeText(whole: DerivedTable['whole'], column: DerivedTable['column'], lang: Lang): string {
  if (!whole) return '';
  const value = `${exact(whole.value, lang)}${afterNumber(column)[lang]}`;
  return `\n${{ vi: 'Tỷ trọng trong', en: 'Shares of' }[lang]} ${WHOLE_TEXT[whole.what][lang]}: ${value}\n`;
}

/** What a range of ranks means, where there is one. */
function openText({ rows }: DerivedTable, lang: Lang): string {
  if (!rows.some(({ cells }) => cells.rank?.range ?? cells.rankChange?.range)) return '';
  const text = {
    vi: 'Hạng dạng 2–3: các số đã làm tròn không cho biết hơn',
    en: 'A rank such as 2–3: the rounded figures leave it open',
  };
  return `${text[lang]}\n`;
}

/** Of how many places the ranks are, where some have no value. */
function knownText({ known, rows }: DerivedTable, lang: Lang): string {
  if (known === rows.length) return '';
  return {
    vi: `Xếp hạng trong ${known}/${rows.length} địa phương có số\n`,
    en: `Ranks among the ${known} of ${rows.length} areas with a value\n`,
  }[lang];
}

/** Why figures are missing, each reason once with its first places. */
function reasonsText({ rows, kinds }: DerivedTable, lang: Lang): string {
  const reasons = new Set(rows.flatMap(({ cells }) => kinds.flatMap((kind) => cells[kind]?.why?.[lang] ?? [])));
  const [first = '', ...more] = reasons;
  if (!first) return '';
  const rest = { vi: `; và ${more.length} lý do khác (--json)`, en: `; and ${more.length} more reasons (--json)` }[
    lang
  ];
  return `${NOTHING} ${first}${more.length > 0 ? rest : ''}\n`;
}
