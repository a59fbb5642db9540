import type { BriefSentence } from '../../model/briefing.ts';
import type { BriefColumn } from '../../model/briefingFacts.ts';
import { countsOf, limitOf } from './counts.ts';
import { against, estimated, growthWords, ofAll, sentence, spanText, subjectOf } from './phrases.ts';
import { byGrowth, isEstimated, named } from './places.ts';
import { countOf, growthOf, line, valueOf, type Scene } from './printed.ts';

/** All places that fall, lowest first. */
export function fallersSentence(scene: Scene, column: BriefColumn): BriefSentence[] {
  const fallers = byGrowth(scene, column)
    .filter(({ growth }) => (valueOf(scene, growth) ?? 0) < 0)
    .reverse();
  if (fallers.length === 0) return [];
  const { lang } = scene;
  const estimate = isEstimated(scene, fallers);
  const [subject, span, names] = [subjectOf(column, lang), spanText(column.timePeriod, lang), named(scene, fallers)];
  const parts =
    lang === 'vi'
      ? line`${fallers.length > 1 ? 'các ' : ''}địa phương có ${subject} ${span} ${estimate ? 'ước ' : ''}giảm ${against(column.timePeriod, 'vi')}: ${names}.`
      : line`localities where ${estimate ? 'by estimates ' : ''}${subject} fell ${span} ${against(column.timePeriod, 'en')}: ${names}.`;
  return sentence(scene, 'fallers', column, 'GROWTH', parts);
}

/** How many places grow less than the country, as the same source has it for the same period. */
export function belowCountrySentence(scene: Scene, column: BriefColumn): BriefSentence[] {
  const { lang } = scene;
  const counts = countsOf(scene, column);
  const below = countOf(scene, 'howManyBelow', column.countryIndex, column.indices);
  const country = growthOf(scene, column.country?.growth ?? null);
  if (!counts || !below || !country || below.value === 0) return [];
  const limit = limitOf(scene, column.indices);
  const many = limit.length > 0 ? [below] : ofAll(below, counts.all, lang);
  const estimate = estimated([below, country]);
  const [subject, span, common] = [
    subjectOf(column, lang),
    spanText(column.timePeriod, lang),
    growthWords(country, lang, true),
  ];
  const parts =
    lang === 'vi'
      ? line`${limit}${estimate ? 'ước ' : ''}có ${many} địa phương có tốc độ tăng ${subject} ${span} thấp hơn mức chung của cả nước (${common}).`
      : line`${limit}${estimate ? 'by estimates, ' : ''}${subject} grew less than in the country (${common}) ${span} in ${many} localities.`;
  return sentence(scene, 'below-country', column, 'GROWTH', parts);
}
