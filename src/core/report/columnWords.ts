import { TOTAL } from '../model/area.ts';
import { periodParts, periodText } from '../model/period.ts';
import type { Lang, Text } from '../model/text.ts';
import { unitText } from '../model/unit.ts';
import type { ColumnHead } from '../model/views.ts';

/** The indicator that a column belongs to: "Kim ngạch xuất khẩu", with the item where it is not the total. */
export function groupWords({ measureName, item, itemLabel }: ColumnHead, lang: Lang): string {
  return item === TOTAL ? measureName[lang] : `${measureName[lang]}: ${itemLabel}`;
}

/** What one column says: period, basis and unit. "6 tháng 2024 so với cùng kỳ năm trước (%)". */
export function columnWords(head: ColumnHead, lang: Lang): string {
  const unit = head.basis === 'LEVEL' ? unitText(head)[lang] : '%';
  return [periodText(head.timePeriod, lang), basisWords(head)[lang], `(${unit})`].filter(Boolean).join(' ');
}

/** What a figure is measured against; empty for a level. */
export function basisWords(head: Pick<ColumnHead, 'basis' | 'timePeriod'>): Text {
  const kind = periodParts(head.timePeriod)?.kind;
  const point = kind === 'day';
  const words: Record<ColumnHead['basis'], Text> = {
    LEVEL: { vi: '', en: '' },
    SPLY: point
      ? { vi: 'so với cùng thời điểm năm trước', en: 'compared with the same day last year' }
      : { vi: 'so với cùng kỳ năm trước', en: 'compared with the same period last year' },
    PREV: point
      ? { vi: 'so với cùng thời điểm tháng trước', en: 'compared with the same day last month' }
      : kind === 'quarter'
        ? { vi: 'so với quý trước', en: 'compared with the previous quarter' }
        : { vi: 'so với tháng trước', en: 'compared with the previous month' },
    SPLY_GROWTH: { vi: 'tăng/giảm so với cùng kỳ năm trước', en: 'change over the same period last year' },
    PREV_GROWTH: { vi: 'tăng/giảm so với kỳ trước', en: 'change over the previous period' },
    PLAN: { vi: 'so với kế hoạch năm', en: 'compared with the plan of the year' },
    SHARE: { vi: 'cơ cấu', en: 'structure' },
    BASE: { vi: 'so với kỳ gốc', en: 'compared with the base period' },
  };
  return words[head.basis];
}
