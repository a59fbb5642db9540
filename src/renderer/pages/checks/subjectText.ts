import type { AreaInfo, ItemInfo, MeasureInfo } from '../../../core/model/lists.ts';
import { keyFromText } from '../../../core/model/observation.ts';
import { periodText } from '../../../core/model/period.ts';
import type { Lang } from '../../../core/model/text.ts';

/** The names of what keys are made of. */
export type Names = {
  /** By `MEASURE:ITEM`. */
  readonly items: ReadonlyMap<string, string>;
  readonly measures: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
};

/** The names that the workspace has, in a language. */
export function namesOf(
  items: readonly ItemInfo[],
  measures: readonly MeasureInfo[],
  areas: readonly Pick<AreaInfo, 'code' | 'name'>[],
  lang: Lang,
): Names {
  return {
    items: new Map(items.map(({ measure, code, label }) => [`${measure}:${code}`, label])),
    measures: new Map(measures.map(({ code, name }) => [code, name[lang]])),
    areas: new Map(areas.map(({ code, name }) => [code, name])),
  };
}

/** What a finding is about, of its (first) key: row, indicator, place and period; null where it names no key. */
export function subjectText(subject: string, { items, measures, areas }: Names, lang: Lang): string | null {
  const key = keyFromText(subject.split(' … ')[0] ?? '');
  if (!key) return null;
  const { measure, item, area, timePeriod } = key;
  const row = item === '_T' ? '' : (items.get(`${measure}:${item}`) ?? item);
  const parts = [row, measures.get(measure) ?? measure, areas.get(area) ?? area, periodText(timePeriod, lang)];
  return parts.filter(Boolean).join(', ');
}
