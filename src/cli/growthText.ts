import type { DerivedCell, GrowthComparison, GrowthKind } from '../core/model/figure.ts';
import { formatNumber } from '../core/model/format.ts';
import { periodText } from '../core/model/period.ts';
import type { Lang, Text } from '../core/model/text.ts';
import { unitText } from '../core/model/unit.ts';
import { inColumns } from './columns.ts';
import { signed } from './numbers.ts';

const KIND: Record<GrowthKind, Text> = {
  published: { vi: 'Như đã công bố', en: 'As published' },
  levels: { vi: 'Tính từ giá trị mới nhất của hai năm', en: 'From the newest levels of both years' },
  sameRelease: { vi: 'Trong cùng một kỳ công bố', en: 'Within one release' },
  sameStage: { vi: 'Lần công bố đầu so với lần công bố đầu', en: 'First release against first release' },
};

/** Growth by each way, one a line, with the sentence that says why they differ. */
export function growthText(found: GrowthComparison, lang: Lang): string {
  const unit = unitText(found)[lang];
  const item = found.itemLabel && found.itemLabel !== 'Tổng số' ? `: ${found.itemLabel}` : '';
  const level = (cell: DerivedCell): string =>
    cell.value === null ? (cell.why?.[lang] ?? '') : `${formatNumber(cell.value, 1, lang)} ${unit}`;
  const rate = (cell: DerivedCell): string =>
    cell.value === null ? (cell.why?.[lang] ?? '') : `${signed(cell.value, 2, lang)} %`;
  const kinds = (Object.keys(KIND) as GrowthKind[]).map((kind) => [KIND[kind][lang], rate(found.growth[kind])]);
  const rows = [
    [{ vi: 'Kỳ này', en: 'Now' }[lang], level(found.now)],
    [
      { vi: 'Cùng kỳ năm trước, số trong kho', en: 'Same period last year, in the workspace' }[lang],
      level(found.before),
    ],
    [
      { vi: 'Gốc suy ra từ số đã công bố', en: 'Base that the published growth implies' }[lang],
      level(found.impliedBase),
    ],
    [{ vi: 'Gốc đã điều chỉnh', en: 'Base revised by' }[lang], rate(found.baseRevision)],
  ];
  return [
    `${found.measureName[lang]}${item}\n${found.area.name} · ${periodText(found.timePeriod, lang)}\n`,
    inColumns(rows, ['left', 'left']),
    inColumns(kinds, ['left', 'left']),
    whyText(found, lang),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Why the published growth is not that of the levels; empty where they agree within the printed digits. */
function whyText({ growth, impliedBase, baseRevision, unit, unitMult }: GrowthComparison, lang: Lang): string {
  const [said, levels] = [growth.published.value, growth.levels.value];
  if (said === null || levels === null || impliedBase.value === null || baseRevision.value === null) return '';
  if (Math.abs(said - levels) < 0.05) return '';
  const base = `${formatNumber(impliedBase.value, 1, lang)} ${unitText({ unit, unitMult })[lang]}`;
  const by = `${signed(baseRevision.value, 1, lang)} %`;
  return lang === 'vi'
    ? `Tính từ giá trị là ${signed(levels, 1, lang)} %, công bố là ${signed(said, 1, lang)} %: số năm trước đã được điều chỉnh thành khoảng ${base} (${by}).\n`
    : `The levels give ${signed(levels, 1, lang)} %, the office says ${signed(said, 1, lang)} %: last year was revised to about ${base} (${by}).\n`;
}
