import { expressionFrom, type ObservationTerm, type WeightTerm } from '../model/expression.ts';
import { periodParts, periodText, type TimePeriod } from '../model/period.ts';
import type { Lang, Text } from '../model/text.ts';
import { formulaOf } from '../statistics/evaluate.ts';
import { reasonText, type Reason } from '../statistics/reasons.ts';
import type { Store } from '../store/open.ts';
import { once } from './columnSpots.ts';
import { itemLabels } from './itemLabels.ts';
import { areaOfTerm } from './terms.ts';

type Term = ObservationTerm | WeightTerm;

/**
 * A reason in words. Terms go by what tells those of a figure apart, item, place or period: "thiếu số của Tháng 5/2024"; a term that
 * stands alone by its place.
 */
export function reasonOf(store: Store, reason: Reason, terms: readonly Term[]): Text {
  const keys = terms.flatMap((term) => (term.kind === 'observation' ? term.key : []));
  const differ = (pick: (key: ObservationTerm['key']) => string): boolean => new Set(keys.map(pick)).size > 1;
  const [byItem, byArea, byPeriod] = [
    differ(({ item }) => item),
    differ(({ area }) => area),
    differ(({ timePeriod }) => timePeriod),
  ];
  const labels = once(() => itemLabels(store, keys[0]?.dataset ?? ''));
  const nameOf = (id: string, lang: Lang): string => {
    if (periodParts(id)) return periodText(id as TimePeriod, lang);
    const term = expressionFrom(id);
    if (!term) return id;
    if (term.kind === 'call') return formulaOf(term)?.name[lang] ?? id;
    const place = areaOfTerm(term).name;
    if (term.kind === 'weight') return place;
    const { item, timePeriod } = term.key;
    const parts = [
      byItem ? (labels().get(item) ?? item) : '',
      byArea || !(byItem || byPeriod) ? place : '',
      byPeriod ? periodText(timePeriod, lang) : '',
    ];
    return parts.filter(Boolean).join(' · ');
  };
  const say = (lang: Lang): string => reasonText(reason, lang, (id) => nameOf(id, lang));
  return { vi: say('vi'), en: say('en') };
}
