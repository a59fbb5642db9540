import { GROWTH_KINDS, type DerivedCell, type GrowthComparison } from '../core/model/figure.ts';
import { BASE_TEXT, GROWTH_TEXT, growthSentence } from '../core/model/figureWords.ts';
import { formatNumber } from '../core/model/format.ts';
import { periodText } from '../core/model/period.ts';
import type { Lang } from '../core/model/text.ts';
import { unitText } from '../core/model/unit.ts';
import { inColumns } from './columns.ts';
import { signed } from './numbers.ts';

/** Growth by each way, one a line, with the sentence that says why they differ. */
export function growthText(found: GrowthComparison, lang: Lang): string {
  const unit = unitText(found)[lang];
  const item = found.itemLabel && found.itemLabel !== 'Tổng số' ? `: ${found.itemLabel}` : '';
  const level = (cell: DerivedCell): string =>
    cell.value === null ? (cell.why?.[lang] ?? '') : `${formatNumber(cell.value, 1, lang)} ${unit}`;
  const rate = (cell: DerivedCell): string =>
    cell.value === null ? (cell.why?.[lang] ?? '') : `${signed(cell.value, 2, lang)}%`;
  const kinds = GROWTH_KINDS.map((kind) => [GROWTH_TEXT[kind][lang], rate(found.growth[kind])]);
  const rows = [
    [BASE_TEXT.now[lang], level(found.now)],
    [BASE_TEXT.before[lang], level(found.before)],
    [BASE_TEXT.impliedBase[lang], level(found.impliedBase)],
    [BASE_TEXT.baseRevision[lang], rate(found.baseRevision)],
  ];
  const why = growthSentence(found);
  return [
    `${found.measureName[lang]}${item}\n${found.area.name} · ${periodText(found.timePeriod, lang)}\n`,
    inColumns(rows, ['left', 'left']),
    inColumns(kinds, ['left', 'left']),
    why && `${why[lang]}\n`,
  ]
    .filter(Boolean)
    .join('\n');
}
