import type { DerivedKind, DerivedTable, GrowthComparison, GrowthKind } from './figure.ts';
import { formatNumber, signed } from './format.ts';
import type { NumberStyle } from './number.ts';
import type { Lang, Text } from './text.ts';
import { unitText, type Unit } from './unit.ts';

/** Heads of the derived figures of a table, with their units. */
export const DERIVED_TEXT: Readonly<Record<DerivedKind, Text>> = {
  growth: { vi: 'Tăng, %', en: 'Growth, %' },
  previous: { vi: 'Kỳ gốc suy ra', en: 'Implied base' },
  share: { vi: 'Tỷ trọng, %', en: 'Share, %' },
  shareChange: { vi: 'Đổi tỷ trọng, điểm %', en: 'Change of share, pp' },
  rank: { vi: 'Hạng', en: 'Rank' },
  rankChange: { vi: 'Lên (+) xuống (−)', en: 'Up (+) down (−)' },
  contribution: { vi: 'Đóng góp, điểm %', en: 'Contribution, pp' },
};

/** What shares are shares of. */
export const WHOLE_TEXT: Readonly<Record<NonNullable<DerivedTable['whole']>['what'], Text>> = {
  region: { vi: 'số công bố của vùng', en: 'the published figure of the region' },
  sum: { vi: 'tổng các địa phương', en: 'the sum of the areas' },
  country: { vi: 'cả nước', en: 'the country' },
};

/** The ways to say how much something grew. */
export const GROWTH_TEXT: Readonly<Record<GrowthKind, Text>> = {
  published: { vi: 'Như đã công bố', en: 'As published' },
  levels: { vi: 'Tính từ giá trị mới nhất của hai năm', en: 'From the newest levels of both years' },
  sameRelease: { vi: 'Trong cùng một kỳ công bố', en: 'Within one release' },
  sameStage: { vi: 'Lần công bố đầu so với lần công bố đầu', en: 'First release against first release' },
};

/** The levels that growth rests on, and how far last year's moved. */
export const BASE_TEXT: Readonly<Record<'now' | 'before' | 'impliedBase' | 'baseRevision', Text>> = {
  now: { vi: 'Kỳ này', en: 'Now' },
  before: { vi: 'Cùng kỳ năm trước, số trong kho', en: 'Same period last year, in the workspace' },
  impliedBase: { vi: 'Gốc suy ra từ số đã công bố', en: 'Base that the published growth implies' },
  baseRevision: { vi: 'Gốc đã điều chỉnh', en: 'Base revised by' },
};

const RESULT_UNIT: Readonly<Record<string, Text>> = {
  PP: { vi: 'điểm phần trăm', en: 'percentage points' },
  RANK: { vi: '(hạng)', en: '(rank)' },
  COUNT: { vi: '', en: '' },
  NUMBER: { vi: '', en: '' },
};

/** The unit of a computed figure in words; empty where it has none. */
export const resultUnitText = (of: Unit): Text => RESULT_UNIT[of.unit] ?? unitText(of);

/** Why the published growth is not that of the levels; null where they agree within the printed digits. */
export function growthSentence(found: GrowthComparison, style?: NumberStyle): Text | null {
  const { growth, impliedBase, baseRevision } = found;
  const [said, levels] = [growth.published.value, growth.levels.value];
  if (said === null || levels === null || impliedBase.value === null || baseRevision.value === null) return null;
  if (Math.abs(said - levels) < 0.05) return null;
  const [implied, revised] = [impliedBase.value, baseRevision.value];
  const base = (lang: Lang): string => `${formatNumber(implied, 1, style ?? lang)} ${unitText(found)[lang]}`;
  const rate = (value: number, lang: Lang): string => `${signed(value, 1, style ?? lang)}%`;
  return {
    vi: `Tính từ giá trị là ${rate(levels, 'vi')}, công bố là ${rate(said, 'vi')}: số năm trước đã được điều chỉnh thành khoảng ${base('vi')} (${rate(revised, 'vi')}).`,
    en: `The levels give ${rate(levels, 'en')}, the office says ${rate(said, 'en')}: last year was revised to about ${base('en')} (${rate(revised, 'en')}).`,
  };
}

/**
 * Both ends of what rounding leaves of a figure ("13,21 … 13,30%"), with as many decimals as tell them apart; null where six do not:
 * then there is nothing to be said.
 */
export function withinText(
  { low, high }: { readonly low: number; readonly high: number },
  unit: Unit,
  lang: Lang,
  style: Lang | NumberStyle = lang,
): string | null {
  const decimals = Math.min(6, Math.max(0, Math.ceil(1 - Math.log10(high - low))));
  const [from, to] = [formatNumber(low, decimals, style), formatNumber(high, decimals, style)];
  const word = resultUnitText(unit)[lang];
  return from === to ? null : `${from} … ${to}${word.startsWith('%') ? '' : ' '}${word}`;
}
