import { COUNTRY, TOTAL } from '../../core/model/area.ts';
import type { Revision } from '../../core/model/lists.ts';
import { measureOf } from '../../core/model/measures.ts';
import { keyFromText } from '../../core/model/observation.ts';
import { periodText } from '../../core/model/period.ts';
import type { Lang } from '../../core/model/text.ts';

export type RevisionName = {
  readonly name: string;
  readonly period: string;
  /** A part of a total: it stands a little to the right. */
  readonly part: boolean;
};

/** What was revised: the measure itself for the country's total, the row's own name for its parts. */
export function revisionName(
  { key, label }: Pick<Revision, 'key' | 'label'>,
  lang: Lang,
  names?: ReadonlyMap<string, string>,
): RevisionName {
  const parts = keyFromText(key);
  if (!parts) return { name: label, period: '', part: false };
  const row = label.replace(`, ${periodText(parts.timePeriod)}`, '');
  const measure = measureOf(parts.measure)?.name[lang] ?? names?.get(parts.measure) ?? parts.measure;
  const period = periodText(parts.timePeriod, lang);
  if (parts.area !== COUNTRY) return { name: `${row}, ${measure}`, period, part: false };
  return parts.item === TOTAL ? { name: measure, period, part: false } : { name: row, period, part: true };
}
